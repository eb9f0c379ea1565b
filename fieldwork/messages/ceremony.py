"""Where each step of a draw's ceremony stands: what is next, who may do it, or why it is closed."""

SENTENCES: dict[str, str] = {
    "CEREMONY_LOCK_NOW": "还有 {n} 个小区的名单待锁定。由统计人员办理。",
    "CEREMONY_LOCK_UNSCREENED": "{n} 个小区的摸底还没有完成，完成后才能锁定。",
    "CEREMONY_LOCK_DONE": "名单和次序已固定，改动一处摘要就不同。",
    "CEREMONY_LOCK_CLOSED": "还没有小区。",
    "CEREMONY_COMMIT_NOW": "{n} 个小区待承诺：指明将给出种子的公开事件。由统计人员办理。",
    "CEREMONY_COMMIT_DONE": "公开事件发生之前，名单、参数和事件已公布。",
    "CEREMONY_COMMIT_EXEMPT": "国家平台抽取，不由本单位承诺。",
    "CEREMONY_COMMIT_CLOSED": "名单锁定之后才能承诺。",
    "CEREMONY_REVEAL_NOW": "公开事件已发生，{n} 个小区待揭晓。由另一位统计人员办理。",
    "CEREMONY_REVEAL_NOT_DUE": "等 {day} 的公开事件发生。",
    "CEREMONY_REVEAL_OWN": "承诺由您公布，种子须由另一位统计人员揭晓。",
    "CEREMONY_REVEAL_DONE": "种子取自事先指明的公开事件。",
    "CEREMONY_REVEAL_EXEMPT": "国家平台没有公布种子。",
    "CEREMONY_REVEAL_CLOSED": "公布承诺之后才能揭晓。",
    "CEREMONY_RECORD_DONE": "样本户和备选户已记录，不能再改。",
    "CEREMONY_RECORD_CLOSED": "揭晓时当即抽取并记录，不另办理。",
    "CEREMONY_REPLAY_NOW": "任何人都可以重新抽一遍，逐项核对。",
    "CEREMONY_REPLAY_CLOSED": "抽取之后才能核对。",
}
