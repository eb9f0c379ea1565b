"""Sentences about the rotation: plans that contradict themselves, rotations that cannot be made, deviations."""

SENTENCES: dict[str, str] = {
    # Errors of a call or a plan.
    "ROTATION_FORMAT_UNKNOWN": (
        "轮换方案的 format 是 {value}；本版本只认 {expected}，请按 data/rotation/national_2022.toml 的格式改写。"
    ),
    "ROTATION_NUMBER_INVALID": "轮换方案的 {field} 是 {value}；应在 {expected} 之内，请改正后重试。",
    "ROTATION_PART_MISSING": "轮换方案的 {field} 是空的；至少应有一项，请补上后重试。",
    "ROTATION_NAME_REPEATED": "轮换方案的 {field} 中 {value} 出现了两次；名称和县代码都不能重复，请删去一个。",
    "ROTATION_STEP_OUT_OF_CYCLE": (
        "小轮换排在周期的第 {value} 年；应为 {expected}（第 0 年是大轮换，全部更换），请改正。"
    ),
    "ROTATION_STEP_REPEATED": "批次 {batch} 的轮换组 {group} 在周期第 {year_of_cycle} 年排了两次；请删去一次。",
    "ROTATION_BATCH_UNKNOWN": "轮换方案中没有批次 {value}；应为 {expected} 之一，请改正。",
    "ROTATION_GROUP_UNKNOWN": "轮换方案中没有轮换组 {value}；应为 {expected} 之一，请改正。",
    "ROTATION_COUNTY_UNKNOWN": "轮换方案没有说 {value} 在哪个批次；方案中的县区是 {expected}，请在 batches 中补上。",
    "ROTATION_WAVE_BEFORE_FIRST": "{wave} 年早于轮换方案的第一年 {first_wave}；请改年份，或改方案的 first_wave。",
    "ROTATION_TURN_OUT_OF_RANGE": "轮换组的错位数是 {turn}；应为 0 到 {below} 以下的整数，请核对抽取记录。",
    "ROTATION_COUNT_WRONG": (
        "调查小区 {ea_id} 有 {value} 户，轮换需要 {expected} 户；请核对该小区的样本户名单后重试。"
    ),
    "ROTATION_LIST_EXHAUSTED": "名录中只剩 {n_left} 户没有用过，抽不出 {n_newcomers} 户；请先补充清查该小区的名录。",
    "ROTATION_HOUSEHOLD_RETURNS": (
        "住户 {household_id} 在本周期内已是样本户，或在新名单中出现了两次；"
        "同一周期内不得再次入样，请用剔除后的名录重新抽取。"
    ),
    "ROTATION_AREA_NUMBER_INVALID": (
        "旧调查小区 {ea_id} 的序号“{value}”不在 {expected} 之内；请核对小区代码和村居的小区数。"
    ),
    # Findings.
    "ROTATION_LIST_TOO_SHORT": (
        "调查小区 {subject} 的名录有 {value} 户，一个周期的轮换要用 {expected} 户；轮换前请补充清查。"
    ),
    "ROTATION_GROUP_SIZE_DIFFERS": (
        "调查小区 {subject} 的 {field}（年/轮换组）有 {value} 户；方案为 {expected} 户，请核对样本户名单。"
    ),
    "ROTATION_NOT_LEFT": (
        "住户 {subject}（轮换组 {value}）按方案应在 {field} 年换出，但仍在样本中；请核对轮换是否落实。"
    ),
    "ROTATION_LEFT_EARLY": (
        "住户 {subject}（轮换组 {value}）按方案在 {field} 年应继续记账，但已不在样本中；请核对是否有换户或退出的记录。"
    ),
    "ROTATION_OVERLAP_DIFFERS": (
        "调查小区 {subject} 在 {field} 年与上一年重叠 {value} 户；方案为 {expected} 户，原因见逐户的提示。"
    ),
    "ROTATION_HOUSEHOLD_RETURNED": (
        "住户 {subject} 在 {value} 年又回到样本，此前在 {expected} 年；同一周期内不得再次入样，请查明。"
    ),
    "ROTATION_AREA_REPEATED": (
        "调查小区 {subject} 在第 {expected} 个周期用过，又出现在第 {value} 个周期；新周期应避开旧小区，请核对小区抽取。"
    ),
    "ROTATION_COVERAGE_LOST": (
        "避开旧小区后，抽样框中有 {subject} 户没有入样机会，占 {value}%（提示线 {expected}%）；"
        "评估时应说明这部分未覆盖。"
    ),
    "ROTATION_TOWN_LOST": "避开旧小区后，镇街 {subject} 在抽样框中已没有住户；请改为只避开小区，或说明理由。",
    "ROTATION_OLD_VILLAGE_NOT_FOUND": (
        "旧周期的村居 {subject} 不在新抽样框中；"
        "如果只是换了代码，请在 avoidance.recoded 中写明新代码，否则其旧小区无法避开。"
    ),
    "ROTATION_VILLAGE_REDIVIDED": (
        "村居 {subject} 现在分为 {value} 个小区，旧周期为 {expected} 个，旧小区无法按序号对应；"
        "整个村居已从抽样框中剔除。"
    ),
}
