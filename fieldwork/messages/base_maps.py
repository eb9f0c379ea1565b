"""Sentences about the office's own base map."""

SENTENCES: dict[str, str] = {
    "BASE_MAP_UNREADABLE": "底图文件 {file} 打不开；请检查设置 base_map 的路径和权限，暂不用底图就去掉这项设置。",
    "BASE_MAP_BROKEN": "底图文件 {file} 不是完好的 MBTiles 文件；请重新导出或换一个文件，地图暂时不带底图。",
    "BASE_MAP_EMPTY": "底图文件 {file} 里没有瓦片；请导出本地范围的瓦片后换上，地图暂时不带底图。",
    "BASE_MAP_NOT_RASTER": "底图文件 {file} 不是栅格图片（{value}）；应为 png、jpg 或 webp，矢量的请先转成图片。",
}
