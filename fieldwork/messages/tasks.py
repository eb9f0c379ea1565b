"""Sentences about the tasks of the plan: their states, evidence and forecasts."""

SENTENCES: dict[str, str] = {
    "TASK_UNKNOWN": "方案中没有任务 {value}；请核对编号后重试。",
    "TASK_STATE_IS_SEEN": "任务 {value}“{name}”的状态由系统记录得出，不能另行登记；请在相应页面办理，状态会随之更新。",
    "TASK_STATEMENT_NOT_ALLOWED": "任务 {value} 现在是“{state}”，不能登记为“{wanted}”；现在可以登记：{allowed}。",
    "TASK_STATEMENT_IN_THE_FUTURE": "登记的日期 {value} 晚于今天（{expected}）；请改为今天或以前的日期。",
    "TASK_REPORT_NOT_LEFT": (
        "任务 {value} 不能登记为完成：本轮还没有导出过样本评估报告；请先在“样本评估”页下载报告，报出后再登记。"
    ),
    "TASK_REPORT_DIGEST_MISSING": (
        "登记任务 {value} 完成，依据里要有所报报告的 SHA-256（最近导出的一份是 {expected}），"
        "现在写的与导出过的报告都不相符；请在“所报的报告”中选定，或核对后重写。"
    ),
    "TASK_EVIDENCE_MISSING": "登记任务 {value} 完成须写明依据；应有：{expected}。请填写文号、日期或材料名称。",
    "TASK_REASON_MISSING": "重新打开任务 {value} 须写明理由；请填写后重试。",
    "TASK_DONE_BEFORE_NEEDED": "任务 {subject}“{value}”已完成，它依赖的任务 {expected} 却没有；请核对两项登记。",
    "TASK_FORECAST_LATE": "任务 {subject}“{field}”照近期进度 {value} 完成，晚于期限 {expected}；请增派人员。",
    "FORECAST_DONE": "已完成 {n_done}/{n_target}，{finish_on} 达到目标。",
    "FORECAST_FINISH": "已完成 {n_done}/{n_target}；最近 {n_days} 天完成 {n_recent}，照此 {finish_on} 完成。",
    "FORECAST_STANDS_STILL": "已完成 {n_done}/{n_target}；最近 {n_days} 天没有进展，不能预测。",
    "EVIDENCE_group_recorded": "领导小组在任 {n_done} 人，办公室在任 {n_target} 人；组长和办公室都有人时为完成。",
    "EVIDENCE_staff_in_place": "{n_done}/{n_target} 个镇街登记了在任的工作人员。",
    "EVIDENCE_budget_secured": "{n_done}/{n_target} 项预算已落实。",
    "EVIDENCE_publicity_complete": "{n_done}/{n_target} 个“镇街 × 阶段”有宣传活动。",
    "EVIDENCE_training_complete": "{n_done}/{n_target} 个“小区 × 阶段”有培训合格的辅助调查员。",
    "EVIDENCE_team_ready": "{n_done}/{n_target} 个小区有至少参加过一个阶段培训的辅助调查员。",
    "EVIDENCE_frame_verified": "核实通过的抽样框 {n_done}/{n_target} 份。",
    "EVIDENCE_sample_size_approved": "批准的样本量分配 {n_done}/{n_target} 份。",
    "EVIDENCE_areas_settled": "{n_done}/{n_target} 个小区已抽选落实。",
    "EVIDENCE_listing_locked": "{n_done}/{n_target} 个小区的名录已锁定。",
    "EVIDENCE_screening_complete": "已摸底 {n_done}/{n_target} 户。",
    "EVIDENCE_households_drawn": "已抽出 {n_done}/{n_target} 户。",
    "EVIDENCE_households_placed": "已落实 {n_done}/{n_target} 户。",
    "EVIDENCE_inspections_closed": "{n_done}/{n_target} 个阶段已督导，发现的问题都已整改核实。",
    "EVIDENCE_accounts_open": "已开户并在记账 {n_done}/{n_target} 户。",
    "EVIDENCE_report_left": "样本评估报告已导出 {n_done} 份；报省级调查队由人登记，依据里写明所报那一份的 SHA-256。",
    "EVIDENCE_trial_complete": "试记账完成 {n_done}/{n_target} 户。",
    "ACTION.task.state": "登记任务状态",
}
