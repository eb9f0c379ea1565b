"""Sentences about visits, placement, substitution and bookkeeping."""

SENTENCES: dict[str, str] = {
    "HOUSEHOLD_ID_INVALID": "住户编码“{household_id}”不正确；应为 20 位数字，请核对后重试。",
    "HOUSEHOLD_NOT_IN_SAMPLE": "住户 {household_id} 不在样本中；应为已抽中或已换入的住户，请核对编码。",
    "AREA_NOT_IN_SAMPLE": "小区 {ea_id} 没有样本户；请核对小区编码，或先完成抽选。",
    "VISIT_TIME_WITHOUT_ZONE": "住户 {household_id} 的入户时间没有时区；请带时区重新登记。",
    "VISIT_IN_THE_FUTURE": "住户 {household_id} 的入户时间晚于现在；请核对设备时间后重新登记。",
    "VISIT_APPOINTMENT_TOO_EARLY": "住户 {household_id} 的预约时间不晚于本次入户；应在本次入户之后，请改正。",
    "VISIT_ID_TAKEN": "入户记录 {visit_id} 已用于住户 {household_id} 的另一次入户，本次没有写入；请重新登记。",
    "CASE_STEP_NOT_ALLOWED": "住户 {household_id} 现在是“{state}”，不能{wanted}；现在可以：{allowed}。",
    "SUBSTITUTION_REASON_UNKNOWN": "换户原因“{value}”不在清单中；应为 {expected} 之一。",
    "SUBSTITUTION_NOTE_MISSING": "住户 {household_id} 的换户原因是“其他”；请写明具体情况后再提交。",
    "SUBSTITUTION_WITHOUT_VISIT": "住户 {household_id} 还没有入户记录；请先入户并登记结果，再申请换户。",
    "SUBSTITUTION_PERSUASION_TOO_FEW": (
        "住户 {household_id} 只动员了 {value} 次；以拒绝为由换户须动员至少 {expected} 次，请再动员 {missing} 次。"
    ),
    "SUBSTITUTION_ALREADY_REQUESTED": "住户 {household_id} 已有一份换户申请待审批；请等待审批结果。",
    "SUBSTITUTION_ID_TAKEN": "换户申请 {request_id} 已用于住户 {household_id}，本次没有写入；请重新提交。",
    "SUBSTITUTION_NOT_FOUND": "找不到换户申请 {request_id}；请刷新列表后重试。",
    "SUBSTITUTION_STEP_NOT_ALLOWED": (
        "换户申请 {request_id} 现在是“{state}”，不能改为“{wanted}”；现在可以改为：{allowed}。"
    ),
    "SUBSTITUTION_APPROVER_IS_REQUESTER": "申请人不能审批自己的换户申请；请由另一位有权限的人员审批。",
    "SUBSTITUTION_REJECTION_NOTE_MISSING": "驳回住户 {household_id} 的换户申请须写明理由；请填写后重试。",
    "ACCOUNT_IN_THE_FUTURE": "住户 {household_id} 的开户日期 {value} 晚于今天（{expected}）；请改正。",
    "ACCOUNT_BEFORE_NOTICE": "住户 {household_id} 的开户日期 {value} 早于告知日期 {expected}；应先告知后开户，请改正。",
    "ACCOUNT_MODE_UNKNOWN": "记账方式“{value}”不在清单中；应为 {expected} 之一。",
    "TRIAL_START_UNKNOWN": "小区 {ea_id} 的试记账起始日 {value} 不在方案中；应为 {expected} 之一。",
    "TRIAL_EARLY_NOT_QUALIFIED": "小区 {ea_id} 还不能提前试记账：{reason}",
    "TRIAL_REASON_MISSING": "小区 {ea_id} 的决定与建议（{expected}）不同；请写明理由后重试。",
    "TRIAL_PROPOSAL_NOT_ALL_OPEN": "已开户 {n_open}/{n_households} 户，尚未全部开户，建议按方案起始日试记账。",
    "TRIAL_PROPOSAL_LATE": "{n_open} 户全部开户，最后一户 {last}，晚于 {deadline}，建议按方案起始日试记账。",
    "TRIAL_PROPOSAL_EARLY": "{n_open} 户全部开户，最后一户 {last}，不晚于 {deadline}，建议提前试记账。",
    "SCHEDULE_NOT_OPEN": "尚未开户；开户之前不记账。",
    "SCHEDULE_LATE": "开户晚于小区试记账起始日（{starts_on}），少记 {days} 天。",
    "SCHEDULE_NO_TRIAL": "开户时试记账已结束（小区起始日 {starts_on}），少记 {days} 天，直接正式记账。",
}
