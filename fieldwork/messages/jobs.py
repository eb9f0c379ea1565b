"""Sentences about work in the background."""

SENTENCES: dict[str, str] = {
    "JOB_UNKNOWN": "没有编号为 {job_id} 的后台任务；请刷新后重试。",
    "JOB_KIND_UNKNOWN": "没有“{kind}”这种后台任务；请升级软件后重试。",
    "JOB_STEP_FORBIDDEN": "这项后台任务“{state}”，不能改为“{wanted}”；请刷新后查看它的结果。",
    "JOB_ALREADY_WAITING": "{who} 已于 {at} 提交了同样的任务，还没有做完；请等它的结果，不必再提交。",
    "JOB_LOST": "后台程序中途退出，这项任务没有做完，数据没有改动；请重新提交。",
    "JOB_CANCELLED": "这项任务已取消，没有做完；需要时可重新提交。",
    "JOB_FAILED": "任务出了意料之外的错误（{problem}，{where}），没有做完；请把这一句告诉管理员。",
    "JOB_STATE.waiting": "排队",
    "JOB_STATE.running": "进行中",
    "JOB_STATE.done": "已完成",
    "JOB_STATE.failed": "没有做完",
    "JOB_STATE.cancelled": "已取消",
    "JOB_KIND.ledger.verify": "核验台账",
    "JOB_KIND.database.backup": "备份数据库",
}
