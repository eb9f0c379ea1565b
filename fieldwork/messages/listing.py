"""Sentences about listings. ``subject`` is the area or the dwelling (area and number)."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    "LISTING_ADDRESS_DUPLICATE": "住宅 {subject} 的地址与同一小区 {value} 号住宅是同一处，只是写法不同；应每处住宅只列一次；请核对后删去多列的一条，编号不再使用。",
    "LISTING_TOWN_WRONG": "住宅 {subject} 的地址写的是{value}；该小区在{expected}；请核对地址或住宅所在小区。",
    "LISTING_POINT_OUTSIDE": "住宅 {subject} 的位置在小区边界外约 {value} 米；应在小区内；请到现场核对位置，或确认它不属于本小区。",
    "LISTING_POINT_MISSING": "小区 {subject} 有 {value} 处住宅没有坐标（共 {expected} 处）；有坐标才能上图核对；请在复核时补上。",
    "LISTING_COORDINATES_SWAPPED": "住宅 {subject} 的经度和纬度填反了；经度应在 73 到 136 之间，纬度应在 3 到 54 之间；请对调后重新导入。",
    "LISTING_DATUM_GCJ02": "小区 {subject} 有 {value} 处住宅整体偏出约 600 米，像是 GCJ-02（高德、腾讯地图）坐标当成了 {expected}；请在“坐标系”列注明 GCJ-02 后重新导入。",
    "LISTING_BUILDING_EMPTY": "小区 {subject} 的建筑物 {value} 在清查表里，但名录中没有一处住宅；住宅楼应至少有一处（空宅也列）；请到现场补列或改正建筑物类型。",
    "LISTING_BUILDING_UNKNOWN": "住宅 {subject} 写在建筑物 {value} 里，但清查表中没有这幢建筑物；请补登建筑物或改正编号。",
    "LISTING_NUMBER_GAP": "小区 {subject} 的住宅编号缺 {expected}；应从 001 起连续；请查是否漏登了住宅，编号空着的请注明原因。",
    "LISTING_NUMBER_DUPLICATE": "小区 {subject} 的住宅编号 {value} 用了不止一次；应只用 {expected} 次；请改正。",
    "LISTING_NUMBER_INVALID": "小区 {subject} 的住宅编号“{value}”不对；应为 {expected}；请改正。",
    "LISTING_SEGMENT_SIZE": "小区 {subject} 的片段 {value} 处住宅；宜为 {expected} 处，走一趟正好；可不改。",
    "LISTING_SIZE_DIFFERS": "小区 {subject} 名录中有人住的住宅 {value} 处，与抽样框的 {expected} 户相差过大；请核对边界和漏登。",
    # what importing refuses
    "LISTING_AREA_UNKNOWN": "小区 {ea_id} 不在本次抽中的小区里，名录没有导入；请核对小区代码。",
    "LISTING_AREA_WITHOUT_BUILDINGS": "文件 {file} 的建筑物清查表里没有小区 {ea_id} 的建筑物；每个小区都应先清查建筑物；请补上后重新导入。",
}
