"""Sentences about the simulation of designs and about user's populations."""

SENTENCES: dict[str, str] = {
    "DESIGN_PARAMETER_INVALID": "参数 {name} 的值是 {value}；应为 {expected}，请改正后重试。",
    "POPULATION_EMPTY": "总体表没有住户；至少应有一户，请核对文件。",
    "POPULATION_VALUE_INVALID": "{household_id} 的 {column} 不是可用的数；请改正后重试。",
    "AREA_IN_TWO_VILLAGES": "小区 {ea_id} 的住户写了两个村居；一个小区应只属于一个村居，请核对村居代码。",
    "VILLAGE_DIFFERS": "村居 {village_code} 各户的 {column} 不一致；同一村居应相同，请改正。",
    "RESPONSE_CELL_UNKNOWN": "没有应答层“{cell}”；应为 {expected} 之一，请改正。",
    "RESULT_UNKNOWN": "模拟结果里没有 {domain} 的 {estimator}；请从报告列出的估计量和域中选择。",
}
