"""Sentences about documents from outside and their scans."""
# ruff: noqa: E501 - a sentence is easier to judge in one line

SENTENCES: dict[str, str] = {
    "DOCUMENT_FIELD_MISSING": "文件缺少“{column}”；文号、发文单位、标题都应填写；请补上后再保存。",
    "DOCUMENT_IN_THE_FUTURE": "文件 {number} 的发文日期 {issued_on} 晚于今天（{today}）；应为今天或更早；请核对日期。",
    "DOCUMENT_TWICE": "{issuer}的文件 {number} 已经登记过；同一文件只登记一次；请在列表中选用，扫描件可以补传。",
    "DOCUMENT_ID_TAKEN": "编号 {document_id} 已用于文件 {number}，本次没有写入；请刷新后重新登记。",
    "DOCUMENT_UNKNOWN": "没有登记过文件 {document_id}；请先登记文件，再引用它。",
    "DOCUMENT_AREA_MISSING": "没有写明文件属于哪个小区；督导员登记的文件应属于本镇街的一个小区；请选择小区，或请统计人员登记。",
    "SCAN_NOT_READABLE": "扫描件不是 PDF、JPEG 或 PNG 文件，没有保存；请重新扫描或另存后再上传。",
    "SCAN_TOO_LARGE": "扫描件有 {size_mb} MB，超过上限 {limit_mb} MB，没有保存；请降低分辨率后再上传。",
    "SCAN_UNKNOWN": "找不到扫描件 {scan_id}；请刷新后重试。",
    "SCAN_FILE_MISSING": "扫描件 {scan_id} 已登记，但文件不在数据文件夹中；请从备份恢复。",
    "SCAN_FILE_CHANGED": "扫描件 {scan_id} 的文件在保存之后被改动，不能打开；请从备份恢复并查明原因。",
    "ACTION.document.record": "登记文件",
    "ACTION.document.scan": "补传文件的扫描件",
}
