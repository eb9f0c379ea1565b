"""Sentences about records that are kept by their forms and corrected by later versions."""

SENTENCES: dict[str, str] = {
    "RECORD_REASON_MISSING": "这是对已登记内容的更正；请写明理由后重试。",
    "RECORD_UNKNOWN": "找不到要更正的记录 {record_id}；请刷新列表后重试。",
    "RECORD_NOT_ACCEPTED": "登记没有写入：{detail}",
    "RECORD_IN_THE_FUTURE": "{field} {value} 晚于今天（{expected}）；请在发生之后登记。",
    "RECORD_TOWN_UNKNOWN": "镇街代码 {value} 不在方案的镇街中；请核对后重试。",
    "RECORD_PLACE_UNKNOWN": "{value} 不是本轮换的小区或镇街；应为 15 位小区代码或 9 位镇街代码。",
    "RECORD_PLACE_OUT_OF_REACH": "“{place}”不在您负责的范围内；请由负责该处的督导或统计人员办理。",
    "RECORD_WHOLE_DISTRICT": "全区",
}
