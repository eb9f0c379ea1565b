"""Sentences about the budget and spending."""

SENTENCES: dict[str, str] = {
    "FUNDS_AMOUNT_WRONG": "金额 {value} 不正确；应为不小于 0 的元，最多两位小数，请改正。",
    "FUNDS_LINE_UNKNOWN": "找不到预算项目 {line_id}；请刷新列表后重试。",
    "FUNDS_OVERSPENT": "“{subject}”已支出 {value} 元，超过预算 {expected} 元；请说明原因，或办理追加预算。",
    "FUNDS_NEARLY_SPENT": "“{subject}”已支出 {value} 元，接近预算 {expected} 元；请安排余款。",
    "FUNDS_SPENT_BEFORE_GRANTED": "“{subject}”未落实就支出 {value} 元（预算 {expected} 元）；请补登记落实日期和文件。",
    "ACTION.funds.read": "查看经费",
    "ACTION.funds.budget": "登记预算",
    "ACTION.funds.spend": "登记支出",
}
