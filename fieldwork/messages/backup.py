"""Sentences about exports, backups and restoring."""

# ruff: noqa: E501 - a sentence is easier to judge in one line
SENTENCES: dict[str, str] = {
    "BACKUP_FILE_EXISTS": "文件 {path} 已经存在；备份不覆盖旧备份；请换一个文件名后重试。",
    "BACKUP_NOT_WRITABLE": "备份写不进 {path}（{problem}）；没有留下不完整的文件；请检查路径、权限和剩余空间后重试。",
    "BACKUP_NOT_READABLE": "备份文件 {path} 打不开（{problem}）；应为 zhuhu backup 写出的文件；请检查路径后重试。",
    "BACKUP_NOT_A_BACKUP": "文件 {path} 不是本系统的备份，或已损坏；应为 zhuhu backup 写出的文件；请换一份备份。",
    "BACKUP_DIGEST_DIFFERS": "备份文件 {path} 里的 {part} 与备份时的摘要不符；文件已被改动或损坏，没有恢复；请换一份备份。",
    "BACKUP_OTHER_DATABASE": "备份文件 {path} 来自 {value} 数据库，而这里是 {expected}；请在同一种数据库上恢复，没有恢复任何内容。",
    "BACKUP_LEDGER_NOT_WHOLE": "备份文件 {path} 里的台账不完整（{n_problems} 处，第一处：{first}）；没有恢复；请换一份备份，并查明原因。",
    "BACKUP_PLACE_NOT_EMPTY": "{path} 里已有数据（台账 {n_entries} 条）；恢复会用备份代替它们；确认后请加 --replace 重试，没有恢复任何内容。",
    "BACKUP_KEYS_NEEDED": "备份不含密钥；请先把建库时的密钥文件放到 {path}，或用 ZHUHU_KEY_FILE 指定，再恢复。",
    "BACKUP_KEYS_WRONG": "密钥文件 {path} 不是这份备份的密钥；请放回建库时的密钥文件后再恢复，没有恢复任何内容。",
    "BACKUP_TOOL_MISSING": "找不到 PostgreSQL 的 {name}；请安装 PostgreSQL 客户端（Debian：postgresql-client）后重试。",
    "BACKUP_TOOL_FAILED": "PostgreSQL 的 {name} 没有完成（{problem}）；没有留下不完整的结果；请检查数据库连接和版本后重试。",
    "BACKUP_INTERVAL_WRONG": "备份间隔“{value}”不正确；应为数字加 m（分钟）、h（小时）或 d（天），如 24h；请改正后重试。",
    "BACKUP_SCHEDULED": "每隔 {every} 自动备份到 {path}，保留最近 {keep} 份；备份不含密钥（{keys}），请另行保管。",
    "BACKUP_NOT_SCHEDULED": "没有定时备份；要定时备份，请加 --backup-every 24h。",
    "BACKUP_WRITTEN": "备份已写入 {path}：台账 {n_entries} 条，链首 {head}，摘要 {digest}",
    "BACKUP_WITHOUT_KEYS": "备份不含密钥；没有密钥文件（{path}）就读不出个人信息，请另行保管，不要和备份放在一起。",
    "BACKUP_RESTORED": "已从 {path} 恢复：台账 {n_entries} 条，链首 {head}；备份之后的登记不在其中。",
    "BACKUP_BEFORE_UPGRADE": "升级数据库之前已备份到 {path}。",
    "ACTION.export.write": "导出文件",
    "ACTION.office_list.export": "导出账号、平板、任务、备份、设置的清单",
    "ACTION.backup.write": "备份数据库",
    "ACTION.backup.restore": "恢复数据库",
}
