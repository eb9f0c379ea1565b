"""Sentences about the assessment of the sample."""

SENTENCES: dict[str, str] = {
    "ASSESSMENT_MARGIN_INVALID": "总体数据 {column} 应至少有两类，每类的数都大于 0；请核对总体数据文件。",
    "ASSESSMENT_MARGIN_CATEGORY_UNKNOWN": (
        "样本的 {column} 里有“{category}”，总体数据没有这一类；请补上这一类，或把它并入已有的类。"
    ),
    "ASSESSMENT_PROPENSITY_INVALID": (
        "有 {n_wrong} 户的应答概率不在 0 和 1 之间，或与抽中户对不上；请用同一张抽中户表重新估计。"
    ),
    "ASSESSMENT_DRAWN_NOT_SCREENED": "抽中户 {household_id} 不在摸底名录里；请核对住户代码，或用抽选时的名录。",
    "ASSESSMENT_BREAK_VARIANCE_INVALID": "新老样本之差的方差是 {value}，应大于 0；请核对两个样本的标准误和协方差。",
}
"""Sentences by code."""
