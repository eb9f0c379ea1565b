"""Sentences about the leading group, its office, the staff of the towns, and safety."""

SENTENCES: dict[str, str] = {
    "SAFETY_AREA_WITHOUT_MEASURE": "小区 {subject} 没有登记安全措施和应急预案；请由督导在开展外业前登记。",
    "ACTION.organisation.record": "登记机构与人员",
    "ACTION.safety.record": "登记安全措施和应急预案",
}
