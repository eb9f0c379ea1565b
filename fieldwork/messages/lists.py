"""Sentences about lists that leave as workbooks, about blank forms, and about filled ones that come back."""

SENTENCES: dict[str, str] = {
    "YES": "是",
    "NO": "否",
    # the cover of a list
    "COVER_HEAD_SEQUENCE": "台账位置（末条序号）",
    "COVER_ROWS": "行数（与屏幕一致）",
    "COVER_CHOSEN": "筛选",
    "COVER_NOT_PERSONAL": "不含住户的姓名、电话、地址、收入等个人信息；户编码只供本次调查使用。",
    "COVER_OFFICE": "本单位",
    "COVER_STATED_NAME": "说明.txt",
    "CHOSEN_ALL": "全部",
    "CHOSEN_SEARCH": "查找“{text}”",
    "CHOSEN_FILTER": "{heading}“{value}”",
    "CHOSEN_COLUMNS": "显示 {n_columns} 列中的 {n_shown} 列",
    "CHOSEN_SORT": "按“{heading}”{direction}",
    "SORT_ASCENDING": "升序",
    "SORT_DESCENDING": "降序",
}
