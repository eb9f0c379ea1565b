"""Sentences about personal values: masking, photos, keys."""

SENTENCES: dict[str, str] = {
    "MASKED": "（已隐藏）",
    "UNMASK_REASON_MISSING": "查看个人信息须写明理由；请填写后重试。",
    "UNMASK_TABLE_UNKNOWN": "没有可以查看的个人信息“{value}”；应为 {expected} 之一。",
    "UNMASK_NOTHING": "小区 {ea_id} 没有编号为 {subject} 的记录；请核对后重试。",
    "PHOTO_NOT_AN_IMAGE": "照片不是 JPEG、PNG 或 WebP 图像，没有保存；请重新拍摄或另存后重试。",
    "PHOTO_TOO_LARGE": "照片有 {size_mb} MB，超过上限 {limit_mb} MB，没有保存；请降低分辨率后重试。",
    "PHOTO_ID_TAKEN": "照片编号 {photo_id} 已用于另一张照片，本次没有写入；请重新上传。",
    "PHOTO_PLACE_WRONG": "照片的小区代码“{value}”不正确；应为 15 位小区代码，请核对后重试。",
    "PHOTO_UNKNOWN": "找不到照片 {photo_id}；请刷新后重试。",
    "PHOTO_FILE_MISSING": "照片 {photo_id} 已登记，但文件不在照片文件夹中；请从备份恢复。",
    "PHOTO_FILE_CHANGED": "照片 {photo_id} 的文件在保存之后被改动，不能打开；请从备份恢复并查明原因。",
    "KEYS_ROTATED": "已换用新密钥 {key_id}：重新加密个人信息值 {n_values} 个、照片扫描件 {n_photos} 份；台账摘要不变。",
    "KEYS_KEEP_OLD": "旧密钥仍留在密钥文件 {path} 中，换钥前的备份还要用它；请把这个文件另行备份。",
    "ACTION.personal.read": "查看个人信息",
    "ACTION.personal.unmask": "显示个人信息",
    "ACTION.photo.add": "保存照片",
    "ACTION.key.rotate": "更换密钥",
}
