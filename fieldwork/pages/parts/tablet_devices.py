"""The tablets that are registered: when each was last heard of, what it still holds, and taking one out of use."""

from io import BytesIO
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.empty import put_empty
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.services.devices import revoke_device
from fieldwork.services.sync_files import QueueReport, QueueSource, import_queue, report_sentences
from fieldwork.settings import current_settings

REVOKE, IMPORT = "tablets.revoke", "tablets.import"
DEVICES = ListOf(
    key="tablets.devices",
    noun="台平板",
    headings={
        "state_zh": "状态",
        "name": "平板",
        "who": "使用人",
        "last_sync_at": "上次同步",
        "n_unsent": "未发送",
        "n_events": "已收到",
        "n_waiting": "待核对",
        "clock": "时钟",
        "storage": "存储",
        "registered_at": "登记时间",
    },
    filters=("state_zh", "who"),
    height=300,
    file_name="平板.xlsx",
    is_of_office=True,
)


def put_devices(at: Desk, devices: pd.DataFrame) -> None:
    """Show the tablets, and offer to take one out of use."""
    st.header("平板", anchor=False)
    if devices.empty:
        put_empty("还没有登记平板。调查员在平板上打开 /tablet/，登录后登记；不联网也能继续工作。")
        return
    told = in_words(devices)
    put_list(told, DEVICES)
    if at.may("device.revoke"):
        put_revocation(at, told[told["state"] != "revoked"])


def in_words(devices: pd.DataFrame) -> pd.DataFrame:
    """Return the tablets as they are read."""
    return devices.assign(
        who=person_names(devices["account_id"]),
        clock=[clock_words(offset) for offset in devices["offset_seconds"]],
        storage=[
            storage_words(*pair) for pair in zip(devices["storage_used_mb"], devices["storage_quota_mb"], strict=True)
        ],
        last_sync_at=devices["last_sync_at"].map(local_text, na_action="ignore"),
        registered_at=devices["registered_at"].map(local_text),
        n_events=devices["n_events"].astype("int64"),
        n_waiting=devices["n_waiting"].astype("int64"),
    )


def clock_words(offset: Any) -> str:
    """Return how a tablet's clock stands against the server's."""
    if pd.isna(offset):
        return "—"
    seconds = int(offset)
    if abs(seconds) < 60:
        return "准"
    return f"{'慢' if seconds > 0 else '快'} {abs(seconds) // 60:,} 分"


def storage_words(used: Any, quota: Any) -> str:
    """Return how much of a tablet's storage is used."""
    if pd.isna(used) or pd.isna(quota):
        return "—"
    return f"{int(used):,} / {int(quota):,} MB"


def put_revocation(at: Desk, devices: pd.DataFrame) -> None:
    """Ask which tablet is to be taken out of use, and why."""
    if devices.empty:
        return
    names = {str(row["device_id"]): f"{row['name']} · {row['who']}" for row in devices.to_dict("records")}
    turn = f"{REVOKE}.{round_of(REVOKE)}"
    with st.expander("停用一台平板（丢失、损坏、换人）"):
        device_id = st.selectbox("平板", list(names), format_func=names.__getitem__, key=f"{turn}.device")
        reason = st.text_input("原因", key=f"{turn}.reason", max_chars=200)
        st.caption("停用后立即不能下载；它手里未送出的记录以后仍会收下，逐条核对。停用不能撤回，修好后重新登记即可。")
        if st.button("停用", key=f"{turn}.ask", disabled=not reason.strip()):
            confirm(at, str(device_id), names[str(device_id)], reason)


@dialogue("停用这台平板？")
def confirm(at: Desk, device_id: str, name: str, reason: str) -> None:
    """Ask once more: it cannot be taken back."""
    st.write(f"“{name}”将立即停用，不能撤回。未送出的记录不会丢。")
    if st.button("停用", type="primary", key=f"{REVOKE}.confirm") and answered(
        lambda: revoke_device(at.database, device_id, reason=reason, actor=at.actor, now=at.now), done="平板已停用。"
    ):
        next_round(REVOKE)
        st.rerun()


def put_queue_import(at: Desk) -> None:
    """Offer to take in a queue that a tablet wrote to a file."""
    if not at.may("sync.import"):
        return
    turn = f"{IMPORT}.{round_of(IMPORT)}"
    with st.expander("导入平板导出的队列文件"):
        st.caption("平板长期没有网络或忘记 PIN 时，在平板上导出队列文件，用 U 盘带回在这里导入；重复导入不会重复登记。")
        uploaded = st.file_uploader("队列文件（.zhuhu-queue）", type=["zhuhu-queue"], key=f"{turn}.file")
        is_gap_lost = st.checkbox("缺少的序号确已损坏，不再等它们", key=f"{turn}.lost")
        if uploaded is not None and st.button("导入", type="primary", key=f"{turn}.import"):
            take(
                at, QueueSource(name=uploaded.name, open=lambda: BytesIO(uploaded.getvalue()), is_gap_lost=is_gap_lost)
            )


def take(at: Desk, source: QueueSource) -> None:
    """Hand the file to the service and say what came of it."""
    reports: list[QueueReport] = []
    settings = current_settings()
    if answered(
        lambda: reports.append(import_queue(at.database, source, settings=settings, actor=at.actor, now=at.now)),
        done="",
    ):
        st.session_state["zhuhu.done"] = " ".join(report_sentences(reports[0]))
        next_round(IMPORT)
        st.rerun()
