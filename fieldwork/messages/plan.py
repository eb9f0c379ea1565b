"""Sentences about the plan, and about the synthetic world of the demonstration."""

SENTENCES: dict[str, str] = {
    "PLAN_NOT_TOML": "方案文件不是有效的 TOML（{detail}）；请以 data/plan/2022.toml 为样本改正后重试。",
    "PLAN_FORMAT_UNKNOWN": "方案文件的 format 是 {value}；本版本只认 {expected}，请按 data/plan/2022.toml 的格式改写。",
    "PLAN_KEY_MISSING": "方案缺少参数 {key}；应为{expected}，请补上后重试。",
    "PLAN_KEY_UNKNOWN": "方案中有不认识的参数 {key}；请检查拼写，或删去这一项后重试。",
    "PLAN_VALUE_WRONG": "方案参数 {key} 的值是 {value}；应为{expected}，请改正后重试。",
    "PLAN_TASK_NUMBER_REPEATED": "方案中任务编号 {value} 出现了两次；每项任务应有自己的编号，请改正后重试。",
    "PLAN_ORDER_WRONG": "方案参数 {key}（{value}）应不大于 {other}（{expected}）；请改正其中一项后重试。",
    "PLAN_DEPENDENCY_UNKNOWN": "方案的 [[dependencies]] 提到任务 {value}，但没有这项任务；请改正编号后重试。",
    "PLAN_DEPENDENCY_CIRCLE": "方案的 [[dependencies]] 中，任务 {value} 经过别的任务又依赖自己；请删去其中一行后重试。",
    "WORLD_PARAMETER_WRONG": "合成世界的参数 {key} 缺失或不可用；请以 data/world/2022.toml 为样本改正。",
    "WORLD_TOWN_UNKNOWN": "合成世界的参数中没有镇街 {town_code}；请在 [[towns]] 和 [[population_2010]] 中补上该镇街。",
    "WORLD_NO_RESIDENTS": "合成世界中没有{kind}类村居，而参数要求有 {value} 名{kind}人口；请检查城乡分类代码。",
    "WORLD_TOO_DENSE": "镇街 {town_code} 在合成地图上放不下 {value} 个调查小区；请调整 [extent] 或镇街中心位置。",
    "WORLD_AREA_UNKNOWN": "合成世界中没有调查小区 {ea_id}；请核对村居代码和小区序号。",
    "WORLD_AREA_TOO_LARGE": "调查小区 {ea_id} 有 {value} 个住宅；住宅编号只有 001–999，请调小 area_target_households。",
}
