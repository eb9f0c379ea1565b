"""Sentences about training sessions and the test of the hard points."""

SENTENCES: dict[str, str] = {
    "TRAINING_TEST_WRONG": "测试题文件（阶段“{value}”）不正确：{detail}；请按 data/training 中的格式改正。",
    "TRAINING_ANSWER_MISSING": "第 {value} 题没有作答；每题都须作答后再交卷。",
    "TRAINING_ANSWER_UNKNOWN": "第 {value} 题的答案不在选项中；应为 {expected} 之一。",
    "TRAINING_SESSION_UNKNOWN": "找不到培训场次 {session_id}；请刷新列表后重试。",
    "TRAINING_NOT_ATTENDED": "“{account_id}”没有这次培训的签到记录；请先登记签到。",
    "TRAINING_TEST_NOT_OWN": "只能交自己的试卷；他人的纸质试卷请由督导或统计人员登记。",
    "TRAINING_NOBODY_QUALIFIED": "这次培训没有人可以登记为合格：应有签到，测试不低于 {expected}%；请先登记签到和测试。",
    "TRAINING_SESSION_FULLY_RECORDED": "这次培训合格的人都已登记；没有新的可登记，无须再办。",
    "TRAINING_WITHOUT_TEST": "“{subject}”登记了“{field}”阶段的培训，但没有合格的测试；请补测或说明原因。",
    "TRAINING_AREA_UNCOVERED": "小区 {subject} 没有“{field}”阶段培训合格的辅助调查员；请安排培训。",
    "ACTION.training.hold": "登记培训场次",
    "ACTION.training.attend": "登记培训签到",
    "ACTION.training.test": "登记难点测试",
    "ACTION.training.qualify": "登记培训合格人员",
}
