"""Sentences on the papers of an area: the printed map and the listing sheets."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    "AREA_MAP_EMPTY": "{area} 还没有边界，名录里也没有带位置的住宅，画不出图；请先在“小区”页画边界，或登记住宅的位置。",
    "PAPER_AREA_UNKNOWN": "小区 {ea_id} 现在不是样本小区（未抽中，或已被更换），没有可打印的图表；请刷新后重新选择。",
    "PAPER_SYNTHETIC": "演示数据（合成），不是任何真实住户。",
    "PAPER_LIST": "名录第 {version} 版：{n_buildings} 幢建筑物，{n_dwellings} 处住宅；编号与名录相同。",
    "PAPER_WITHOUT_LIST": "还没有名录；本表全部为空行，供现场填写。",
    "PAPER_HIDDEN": "您正在复查的片段 {segments} 没有印出。",
    "PAPER_FOOTER": "{mark}来源：住户轮换数据库，台账第 {sequence} 条，哈希 {hash}；{at} 打印；{personal}",
    "PAPER_PERSONAL": "含地址等个人信息，用后交回保管。",
    "PAPER_NOT_PERSONAL": "不含个人信息。",
    "MAP_EXPORT_ABOUT": "{mark}来源：{cycle}，住户轮换数据库；{at} 导出；台账第 {sequence} 条，哈希 {hash}；坐标系 WGS-84；不含地址和住户信息。",
    "LISTING_SHEET_HOW": "已列出的按名录印出，有变化的写在“现场更正”栏；新发现的写在空行，编号回来后由系统给出，不在纸上自编。每处住宅都列，空宅也列。",
}
