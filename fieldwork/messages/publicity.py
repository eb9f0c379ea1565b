"""Sentences about publicity."""

SENTENCES: dict[str, str] = {
    "PUBLICITY_GAP": "{subject}在“{field}”阶段没有宣传活动，该阶段已于 {expected} 结束；请补做并登记，或说明原因。",
    "PUBLICITY_ACTIVITY_UNKNOWN": "找不到宣传活动 {activity_id}；请刷新列表后重试。",
    "ACTION.publicity.record": "登记宣传活动",
    "ACTION.publicity.photo": "添加宣传照片",
}
