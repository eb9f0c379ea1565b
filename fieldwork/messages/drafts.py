"""Sentences about what was typed and not saved."""

SENTENCES: dict[str, str] = {
    "DRAFT_NOT_WRITABLE": (
        "没有保存的填写暂时不能代为保管（不能写入文件夹 {path}）；请尽快保存本页，并请管理员检查路径和磁盘。"
    ),
    "DRAFT_BROUGHT_BACK": "已找回您 {at} 没有保存的填写；请核对后保存。打勾的确认和选过的文件须重新给出。",
}
