"""Sentences about books while they are kept: counts, checks, visits, weak accounts, corrections, subsidies."""

SENTENCES: dict[str, str] = {
    "ACCOUNT_NOTICE_UNKNOWN": "告知书版本“{value}”不在清单中；应为 {expected} 之一。",
    "ACCOUNT_KEEPER_UNKNOWN": "记账人“{value}”不在清单中；应为 {expected} 之一。",
    "ACCOUNT_START_TOO_EARLY": (
        "住户 {household_id} 的开始记账日期 {value} 早于开户日期 {expected}；开户之前不记账，请改正。"
    ),
    "ACCOUNT_ALLOWANCE_WRONG": (
        "住户 {household_id} 的流量补贴 {value} 元不成立；流量补贴不为负数，只给电子记账的户，请改正。"
    ),
    "ACCOUNT_NOT_OPEN": "住户 {household_id} 还没有开户；请先登记开户。",
    "ACCOUNT_REASON_MISSING": "更正住户 {household_id} 的开户登记须写明理由；原登记会保留，请填写后重试。",
    "ACCOUNT_UNCHANGED": "住户 {household_id} 的开户登记与现在的相同，没有需要更正的内容；请核对后重试。",
    "TRIAL_DECISION_STANDS": "已决定从 {starts_on} 起；决定之后情况有变：{reason}决定仍有效，要改请另作决定。",
    "COUNT_WITHOUT_ACCOUNT": "住户 {household_id} 还没有开户，不能登记 {day} 的笔数；请先登记开户。",
    "COUNT_BEFORE_ACCOUNT": (
        "住户 {household_id} 在 {day} 还没有开户（开户日期 {expected}）；开户之前不记账，请核对日期。"
    ),
    "COUNT_IN_THE_FUTURE": "住户 {household_id} 的记账日期 {day} 晚于今天（{expected}）；请改正。",
    "COUNT_IMPOSSIBLE": "住户 {household_id} 在 {day} 的笔数 {value} 不成立；应为 0–{expected} 的整数，请核对。",
    "COUNT_TWICE": "住户 {household_id} 在 {day} 的笔数出现了两次；每户每天一个数，请删去一行后重试。",
    "COUNT_OF_OTHER_AREA": "住户 {household_id} 不属于小区 {ea_id}；一次登记一个小区，请分开登记。",
    "COUNT_REASON_MISSING": (
        "住户 {household_id} 在 {day} 已登记 {expected} 笔，现改为 {value} 笔；改动须写明理由，原来的数会保留。"
    ),
    "COUNT_NOTHING": "没有可登记的笔数；请至少填写一户一天。",
    "COUNT_ROW_WRONG": "文件“{file}”第 {row} 行：{reason}本次没有写入任何一行。",
    "COUNT_PERIOD_WRONG": "导出的起止日期 {value} 至 {expected} 不成立；起不应晚于止，止不应晚于今天，请改正。",
    "COUNT_ROW_OUTSIDE": "文件“{file}”第 {row} 行的日期 {day} 不在所填的起止日期内；请核对起止日期。",
    "COUNT_CHANGED_BY_FILE": "新的平台导出文件 {file}",
    "CHECK_WITHOUT_ACCOUNT": "住户 {household_id} 还没有开户，没有账页可检查；请先登记开户。",
    "CHECK_DAYS_WRONG": "住户 {household_id} 的检查日期从 {value} 到 {expected}，先后不对；请改正。",
    "CHECK_BEFORE_ACCOUNT": "住户 {household_id} 的检查从 {value} 起，早于开户日期 {expected}；请改正。",
    "CHECK_IN_THE_FUTURE": "住户 {household_id} 的检查到 {value} 为止，晚于检查日或今天（{expected}）；请改正。",
    "CHECK_PAGE_WRONG": "住户 {household_id} 的账页号 {value} 不成立；应从 1 起，请改正。",
    "CHECK_FAULT_TWICE": "住户 {household_id} 的同一个问题选了两次；每个问题选一次，请改正。",
    "CHECK_ID_TAKEN": "账页检查 {check_id} 已用于另一次检查，本次没有写入；请重新登记。",
    "BOOK_VISIT_TIME_WITHOUT_ZONE": "住户 {household_id} 的访户时间没有时区；请带时区重新登记。",
    "BOOK_VISIT_IN_THE_FUTURE": "住户 {household_id} 的访户时间晚于现在；请核对设备时间后重新登记。",
    "BOOK_VISIT_BEFORE_ACCOUNT": "住户 {household_id} 在 {day} 还没有开户；开户之前的上门请在“入户”页登记。",
    "BOOK_VISIT_ID_TAKEN": "访户记录 {visit_id} 已用于另一次访户，本次没有写入；请重新登记。",
    "ACTION_ID_TAKEN": "处理记录 {action_id} 已用于另一次处理，本次没有写入；请重新登记。",
    "ACTION_NOT_WEAK": "住户 {household_id} 现在不是薄弱户，不需要处理；平时的辅导请登记为访户。",
    "CORRECTION_DAY_WRONG": "住户 {household_id} 在 {value} 没有账；应为开户之后、今天以前的日期，请改正。",
    "CORRECTION_ID_TAKEN": "改正申请 {correction_id} 已用于另一次改正，本次没有写入；请重新登记。",
    "CORRECTION_UNKNOWN": "找不到改正申请 {correction_id}；请刷新列表后重试。",
    "CORRECTION_NOT_CONFIRMED": (
        "住户 {household_id} 的账目改正现在是“{state}”，还不能改账；须住户和工作人员双方确认后才能改。"
    ),
    "CORRECTION_STEP_NOT_ALLOWED": "住户 {household_id} 的账目改正现在是“{state}”，不能再做这一步；请刷新后核对。",
    "CORRECTION_STEP_DAY_WRONG": "住户 {household_id} 的确认日期 {value} 晚于今天（{expected}）；请改正。",
    "CORRECTION_STEP_OTHER": "这一步不是确认；改账请用“改正完成”。",
    "SUBSIDY_NOT_SET": (
        "方案里还没有设定每月补贴标准，住户 {household_id} 的 {month} 不能登记发放；请先在“轮换”页设定。"
    ),
    "SUBSIDY_NOT_EARNED": "住户 {household_id} 在 {month} 记账 {value} 天，按方案本月不发补贴；请核对名单。",
    "SUBSIDY_ALREADY_PAID": "住户 {household_id} 的 {month} 补贴已登记发放；每户每月一次，请核对名单。",
    "SUBSIDY_NOT_PAID": "住户 {household_id} 的 {month} 没有已发放的登记；请核对后重试。",
    "SUBSIDY_REASON_MISSING": "撤回住户 {household_id} 的发放登记须写明理由；原登记会保留，请填写后重试。",
    "SUBSIDY_NO_BOOK": "住户 {household_id} 没有记账；请核对名单。",
    "PAYMENT_TO_NOBODY": "小区 {ea_id} 没有选住户；请先选住户，再登记发放。",
    "PAYMENT_METHOD_UNKNOWN": "发放方式“{value}”不在清单中；应为 {expected} 之一。",
    "PAYMENT_DAY_WRONG": "发放日期 {value} 不成立；{month} 的补贴应在 {month} 起至今天（{expected}）之间发放，请改正。",
    "PAYMENT_OF_OTHER_AREA": "住户 {household_id} 不属于小区 {ea_id}；一次登记一个小区，请分开登记。",
    "WEAK.FEW_ENTRIES": "记账 {value} 笔，按已计数的天数应不少于 {expected} 笔",
    "WEAK.LONG_GAP": "连续 {value} 天无账目，超过 {expected} 天",
    "WEAK.NOT_COUNTED": "已 {value} 天未计数，应每 {expected} 天看一次",
    "WEAK.MANY_FAULTS": "账页检查发现 {value} 处问题，超过 {expected} 处",
    "WEAK.VISIT_LATE": "有 {value} 次访户逾期未访",
    "WEAK_NOTE": "薄弱不是过错：农忙、外出、生病都会断记。请先问清原因，再提醒、辅导。",
    "ACTION.account.correct": "更正开户登记",
    "ACTION.diary.count": "登记笔数",
    "ACTION.diary.import": "导入笔数",
    "ACTION.diary.check": "登记账页检查",
    "ACTION.diary.visit": "登记访户",
    "ACTION.diary.act": "登记薄弱户处理",
    "ACTION.correction.request": "提出账目改正",
    "ACTION.correction.confirm": "登记改正的确认",
    "ACTION.correction.carry_out": "登记改正完成",
    "ACTION.subsidy.pay": "登记补贴发放",
    "ACTION.subsidy.reverse": "撤回补贴发放登记",
}
