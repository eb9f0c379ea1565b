"""All that was done about lists and draws, by whom, when and why: what is void or taken back stays in sight."""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.draw_steps import STANDING_LABELS, Standing
from fieldwork.services.draw_facts import DrawFacts
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import draws, voids
from sampling.draw import Authority
from sampling.draw.record import STAGE_HOUSEHOLDS

Act = dict[str, Any]
_BETWEEN = "、"


def standing_in_words(standing: object) -> str:
    """Return whose sample it is in words; a dash where there is none."""
    return STANDING_LABELS[Standing(standing)] if isinstance(standing, str) else "—"


def draw_history(session: Session, cycle_id: str, facts: DrawFacts) -> pd.DataFrame:
    """Return all that was done about lists and draws: one row per act and person, the newest first."""
    rows = [
        *_lock_acts(draws.lock_history(session, cycle_id)),
        *_commitment_acts(draws.commitments(session, cycle_id), facts),
        *_draw_acts(facts),
        *_void_acts(facts.requests),
    ]
    table = pd.DataFrame(rows, columns=["at", "by", "what", "ea_ids", "why"])
    return table.sort_values("at", ascending=False, kind="stable", ignore_index=True)


def _act(at: object, by: object, what: str, ea_ids: Sequence[str], why: object = "") -> Act:
    return {"at": at, "by": by, "what": what, "ea_ids": list(ea_ids), "why": "" if pd.isna(why) else str(why)}  # type: ignore[call-overload]


def _lock_acts(history: pd.DataFrame) -> Iterable[Act]:
    for (at, by), rows in history.groupby(["recorded_at", "recorded_by"]):
        yield _act(at, by, "锁定名单", rows["ea_id"].tolist())
    off = history[history["unlocked_at"].notna()]
    for (at, by, why), rows in off.groupby(["unlocked_at", "unlocked_by", "unlock_reason"]):
        yield _act(at, by, "解锁名单", rows["ea_id"].tolist(), why)


def _commitment_acts(known: pd.DataFrame, facts: DrawFacts) -> Iterable[Act]:
    promises = {each.commitment_id: each.commitment for each in facts.commitments}
    for row in known.to_dict("records"):
        promise = promises[str(row["commitment_id"])]
        if promise.stage != STAGE_HOUSEHOLDS:
            continue
        ea_ids = list(promise.list_digests)
        event = f"{row['event_name']}（{row['event_issue']}，{row['happens_on']}）"
        yield _act(row["recorded_at"], row["recorded_by"], f"公布承诺 {row['label']}", ea_ids, event)
        if not pd.isna(row["void_at"]):
            yield _act(row["void_at"], row["void_by"], _void_words(row), ea_ids, row["void_reason"])


def _void_words(row: dict[Any, Any]) -> str:
    """Say whether the event had already happened when the commitment became void: that wants a second look."""
    is_after = row["void_at"].tz_convert(LOCAL_ZONE).date() >= row["happens_on"]
    return f"承诺 {row['label']} 因解锁失效" + ("（公开事件之后）" if is_after else "")


def _draw_acts(facts: DrawFacts) -> Iterable[Act]:
    for _, rows in facts.drawn.sort_values("version").groupby("version"):
        first = rows.iloc[0]
        what = "导入" if first["authority"] == Authority.PLATFORM else "抽取"
        words = f"{what} {first['label']}（{standing_in_words(first['standing'])}）"
        yield _act(first["recorded_at"], first["recorded_by"], words, rows["ea_id"].tolist())


def _void_acts(requests: pd.DataFrame) -> Iterable[Act]:
    for row in requests.to_dict("records"):
        ea_ids = voids.areas_of(str(row["ea_ids"]))
        yield _act(row["recorded_at"], row["recorded_by"], "申请作废抽选", ea_ids, row["reason"])
        if not pd.isna(row["state"]):
            what = "确认作废抽选" if row["state"] == "confirmed" else "驳回作废申请"
            yield _act(row["decided_at"], row["decided_by"], what, ea_ids, row["decision_reason"])


def history_in_words(history: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
    """Return the acts that touch an area within reach, its areas by name (all of them: 全部)."""
    near = [[names[ea_id] for ea_id in ea_ids if ea_id in names] for ea_ids in history["ea_ids"]]
    areas_zh = [f"全部 {len(each)} 个小区" if 1 < len(each) == len(names) else _BETWEEN.join(each) for each in near]
    kept = history.assign(areas=areas_zh, n_areas=[len(each) for each in near])
    return kept[kept["n_areas"] > 0].drop(columns="ea_ids").reset_index(drop=True)
