"""What was recorded about the draw of each area, read once: its state, its label, the commitment it is under."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.draw_steps import AreaDrawFacts, DrawState, DrawStep, Standing, draw_state, require_steps
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.commitments import StoredCommitment, stored_commitments
from fieldwork.store import areas, draws, voids
from sampling.draw import DrawRecord, Void, repeat_label, void_draw
from sampling.draw.record import STAGE_HOUSEHOLDS, Authority


@dataclass(frozen=True)
class DrawFacts:
    """Locks, commitments, draws and voids of a cycle.

    ``drawn`` has a row per draw and area (`fieldwork.store.draws.area_draws`), ``records`` the draws themselves.
    """

    locks: pd.DataFrame
    commitments: tuple[StoredCommitment, ...]
    drawn: pd.DataFrame
    records: pd.DataFrame
    requests: pd.DataFrame
    label: str
    settled: tuple[str, ...]
    """The areas of the cycle in force, by serial."""

    def state(self, ea_id: str) -> DrawState:
        """Return where the draw of an area stands."""
        return draw_state(self._facts(ea_id))

    def require(self, ea_ids: Iterable[str], step: DrawStep) -> None:
        """Refuse a step that one of the areas does not allow (``DRAW_STEP_NOT_ALLOWED``)."""
        require_steps({ea_id: self.state(ea_id) for ea_id in ea_ids}, step)

    def digests(self, ea_ids: Iterable[str]) -> dict[str, str]:
        """Return the digests of the locked lists of these areas."""
        return {ea_id: str(self._lock_of[ea_id]["list_digest"]) for ea_id in ea_ids}

    def require_locked(self, ea_ids: Iterable[str]) -> None:
        """Refuse with ``DRAW_LISTS_UNLOCKED`` while a list is open."""
        wanted = list(ea_ids)
        open_areas = [ea_id for ea_id in wanted if ea_id not in self._lock_of]
        if open_areas or not wanted:
            raise StateRefusal("DRAW_LISTS_UNLOCKED", n_open=len(open_areas), areas="、".join(sorted(open_areas)))

    def promise(self, ea_id: str) -> StoredCommitment | None:
        """Return the commitment that an area is under: it names the locked list and has not been used there."""
        return self._promise_of.get(ea_id)

    def label_of(self, ea_ids: Iterable[str], authority: Authority = Authority.OWN) -> str:
        """Return the label of the next draw of these areas: one more for each draw of theirs that is void.

        Raises
        ------
        StateRefusal
            ``DRAW_LABELS_DIFFER`` if some were drawn again and some were not: they are drawn apart.
        """
        labels = {self._label(ea_id, authority) for ea_id in ea_ids}
        if len(labels) > 1:
            raise StateRefusal("DRAW_LABELS_DIFFER", labels="、".join(sorted(labels)))
        return labels.pop() if labels else self.label

    def voids_of(self, ea_ids: Iterable[str], authority: Authority = Authority.OWN) -> tuple[Void, ...]:
        """Return what the record of the next draw says of the void draws of these areas."""
        gone = self._void[(self._void["authority"] == authority) & self._void["ea_id"].isin(list(ea_ids))]
        return tuple(self._void_of(draw_id) for draw_id in dict.fromkeys(gone.sort_values("version")["draw_id"]))

    def seeds_of(self, commitment_id: str) -> list[str]:
        """Return the seeds that draws under a commitment were made with: all the same one."""
        made = self.records[self.records["commitment_id"] == commitment_id]
        return [str(json.loads(text)["seed"]) for text in made["record_json"]]

    def asked(self, ea_id: str) -> str | None:
        """Return the open request to declare a draw of an area void, if there is one."""
        return self._asked_of.get(ea_id)

    @cached_property
    def _lock_of(self) -> dict[str, dict[str, Any]]:
        return {str(row["ea_id"]): {str(k): v for k, v in row.items()} for row in self.locks.to_dict("records")}

    @cached_property
    def _void(self) -> pd.DataFrame:
        return self.drawn[self.drawn["is_void"].astype("bool")]

    @cached_property
    def _used(self) -> set[tuple[str, str]]:
        return set(zip(self.drawn["ea_id"], self.drawn["commitment_id"].fillna(""), strict=True))

    @cached_property
    def _promise_of(self) -> dict[str, StoredCommitment]:
        return {
            ea_id: each
            for each in self.commitments
            if not each.is_void and each.commitment.stage == STAGE_HOUSEHOLDS
            for ea_id, digest in each.commitment.list_digests.items()
            if self._is_kept(each, ea_id, digest)
        }

    def _is_kept(self, promise: StoredCommitment, ea_id: str, digest: str) -> bool:
        lock = self._lock_of.get(ea_id)
        is_used = (ea_id, promise.commitment_id) in self._used
        is_of_list = lock is not None and lock["list_digest"] == digest
        return is_of_list and not is_used and promise.commitment.label == self._label(ea_id, Authority.OWN)

    @cached_property
    def _asked_of(self) -> dict[str, str]:
        waiting = self.requests[self.requests["state"].isna()]
        pairs = zip(waiting["ea_ids"], waiting["request_id"], strict=True)
        return {ea_id: str(request_id) for ea_ids, request_id in pairs for ea_id in voids.areas_of(str(ea_ids))}

    @cached_property
    def _drawn_in(self) -> Mapping[str, pd.DataFrame]:
        return {str(ea_id): rows for ea_id, rows in self.drawn.groupby("ea_id")}

    def _facts(self, ea_id: str) -> AreaDrawFacts:
        lock, drawn = self._lock_of.get(ea_id), self._drawn_in.get(ea_id, self.drawn.head(0))
        counting, gone = drawn[drawn["is_in_force"]], drawn[drawn["is_void"].astype("bool")]
        standing = Standing(str(counting["standing"].iloc[0])) if len(counting) else None
        return AreaDrawFacts(
            is_locked=lock is not None,
            is_committed=self.promise(ea_id) is not None,
            standing=standing,
            is_rehearsal_of_this_list=lock is not None and bool((counting["recorded_at"] >= lock["recorded_at"]).any()),
            is_void_asked=self.asked(ea_id) is not None,
            is_voided=lock is not None and bool((gone["void_at"] >= lock["recorded_at"]).any()),
        )

    def _label(self, ea_id: str, authority: Authority) -> str:
        label = self.label
        n_void = int(((self._void["ea_id"] == ea_id) & (self._void["authority"] == authority)).sum())
        for _ in range(n_void):
            label = repeat_label(label)
        return label

    def _void_of(self, draw_id: str) -> Void:
        record = DrawRecord.from_dict(json.loads(self._record_json(draw_id)))
        confirmed = self.requests[(self.requests["draw_id"] == draw_id) & (self.requests["state"] == "confirmed")]
        ea_ids = self._void.loc[self._void["draw_id"] == draw_id, "ea_id"].tolist()
        return void_draw(record, reason="；".join(confirmed["reason"]), ea_ids=ea_ids)

    def _record_json(self, draw_id: str) -> str:
        return str(self.records.set_index("draw_id").loc[draw_id, "record_json"])


def draw_facts(session: Session, cycle_id: str, plan: Plan) -> DrawFacts:
    """Return what was recorded about the draws of a cycle."""
    return DrawFacts(
        locks=draws.locks(session, cycle_id, label=plan.draw.label),
        commitments=stored_commitments(session, cycle_id),
        drawn=draws.area_draws(session, cycle_id),
        records=draws.draws(session, cycle_id),
        requests=voids.requests(session, cycle_id),
        label=plan.draw.label,
        settled=tuple(areas.in_force(session, cycle_id)["ea_id"]),
    )
