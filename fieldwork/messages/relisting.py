"""Sentences about relisting."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    "RELISTING_NO_SEGMENTS": "小区 {ea_id} 的名录没有片段，不能抽取复查片段；请先划分片段。",
    "COVERAGE_COUNTS_WRONG": "复查的数目（{value}）不成立；一致的住宅不能多于任何一份名录；请核对比对结果。",
    "RELISTER_UNKNOWN": "账号 {value} 不存在或已停用；请选一位在岗人员复查。",
    "RELISTING_SAME_PERSON": "小区 {ea_id} 的名录由同一人清查；复查须由另一人进行，且看不到原名录；请另选一人。",
    "RELISTING_IS_OPEN": "小区 {ea_id} 有一次复查还没有办结；请先办结，再抽取下一次。",
    "RELISTING_NOT_FOUND": "找不到复查 {value}；请刷新列表后重试。",
    "RELISTING_NOT_YOURS": "小区 {ea_id} 的复查指定由另一人进行；请由被指定的人登记。",
    "RELISTING_SEGMENT_WRONG": "片段 {value} 不在小区 {ea_id} 这次复查的片段里；应为 {expected} 之一；请改正。",
    "RELISTING_SEGMENT_EMPTY": "小区 {ea_id} 的片段 {segment} 还没有登记一处住宅；请走完这个片段，再结束复查。",
    "RELISTING_STEP_NOT_ALLOWED": "小区 {ea_id} 的复查现在是“{state}”，不能改为“{wanted}”；现在可以改为：{allowed}。",
    "RELISTING_UNDECIDED": "小区 {ea_id} 的比对还有 {value} 处没有认定；请逐处认定后再得出结论。",
    "RELISTING_VERDICT_UNKNOWN": "认定“{value}”不在清单中；应为 {expected} 之一。",
    "RELISTING_SUBJECT_UNKNOWN": "小区 {ea_id} 的认定对象不对（住宅 {value}）；成对的认定要指明复查登记的一处，其余的不指明；请刷新后重试。",
    "RELISTING_DECIDER_IS_RELISTER": "小区 {ea_id} 的复查由您进行，采用与否须由另一人决定；请转给有权限的另一人。",
    "RELISTING_WHOLE_NOT_DONE": "小区 {ea_id} 须整个重新清查，还没有新名录；请导入或逐处登记新名录后再办结。",
    "ACTION.relisting.draw": "抽取复查片段",
    "ACTION.relisting.record": "登记复查住宅",
    "ACTION.relisting.finish": "结束复查登记",
    "ACTION.relisting.resolve": "认定复查结果",
    "ACTION.relisting.compare": "比对复查结果",
    "ACTION.relisting.decide": "决定复查结论",
    "ACTION.relisting.close": "办结复查",
}
