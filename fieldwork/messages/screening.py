"""Sentences about screening."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    "SCREENING_BELOW_PLAN": "共摸底 {value} 户，少于方案要求的 {expected} 户；请继续摸底或说明原因，不得补造。",
    "SCREENING_AREA_MISSING": "小区 {subject} 还没有摸底数据；请导入。",
    "SCREENING_AREA_UNKNOWN": "小区 {subject} 不在本次抽中的小区里；请核对小区代码。",
    "SCREENING_AREA_TOO_SMALL": "小区 {subject} 只有 {value} 户可以参加抽选，少于要抽的 {expected} 户；请核对名录，或按规则启用备用小区。",
    "SCREENING_HOUSEHOLD_DUPLICATE": "住户 {subject} 在摸底名单中出现了两次；应只有一次；请删去或改正一条。",
    "SCREENING_ID_CONTRADICTS": "住户 {subject} 的 {field} 是“{value}”，与住户代码不符；应为“{expected}”；请改正其中一个。",
    "SCREENING_ELIGIBILITY_UNKNOWN": "住户 {subject} 的“是否在调查范围”是“{value}”；应为 {expected} 之一；请改正。",
    "SCREENING_ANSWER_MISSING": "小区 {subject} 有 {value} 户没有填 {field}；排序时排在最后。",
    "SCREENING_NOBODY": "住户 {subject} 的人口数是 {value}；应不小于 {expected}；请核实。",
    "SCREENING_DWELLING_UNKNOWN": "住户 {household_id} 的住宅 {dwelling_no} 不在小区 {ea_id} 的名录里；请核对住宅编号，或先补录住宅。",
    "LIST_NOT_SCREENED": "小区 {ea_id} 还没有摸底数据，不能锁定；请先导入摸底名单。",
    "LIST_IS_LOCKED": "小区 {ea_id} 的名单已经锁定，不能再改；锁定是抽选的前提；确需更改，请由统计人员先解锁并写明原因；已抽取的，先作废抽选。",
}
