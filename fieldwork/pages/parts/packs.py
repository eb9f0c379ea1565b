"""Packs that a page hands out: made by the worker from a stated entry of the ledger, entered when they are taken."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import streamlit as st

from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.own_jobs import ask, job_about, put_own_end, put_own_progress
from fieldwork.pages.parts.session import Desk
from fieldwork.rules.exports import exported
from fieldwork.services.evidence_pack import Pack
from fieldwork.services.exports import record_export
from fieldwork.services.file_checks import SourceFile
from fieldwork.services.own_jobs import OwnJob, WantedJob
from fieldwork.services.pack_jobs import pack_in
from fieldwork.settings import current_settings

Given = Callable[[], Mapping[str, SourceFile]]


@dataclass(frozen=True, kw_only=True)
class PackOffer:
    """A pack that can be made: the kind of work, its name in words, the entry of the ledger whose state it shows."""

    kind: str
    name: str
    sequence: int
    made_at: datetime
    mime: str
    more: Mapping[str, Any] = field(default_factory=dict)
    given: Given = dict

    def wanted(self, cycle_id: str, about: str) -> WantedJob:
        """Return the work."""
        stated = {"sequence": self.sequence, "made_at": self.made_at.isoformat()}
        return WantedJob(
            kind=self.kind, cycle_id=cycle_id, about=about, arguments={**stated, **self.more}, given=self.given()
        )

    def differs(self, job: OwnJob) -> bool:
        """Tell whether a pack was made from something else than is offered now, apart from its state."""
        return any(job.view.arguments.get(name) != value for name, value in self.more.items())


def put_pack(at: Desk, offer: PackOffer, *, key: str) -> None:
    """Offer to make a pack, follow it, and hand out the one that was made last."""
    job = job_about(at, [offer.kind], key)
    if job is not None and job.view.is_open:
        put_own_progress(at, job)
        return
    if st.button(f"生成{offer.name}", key=f"{key}.make", width="stretch"):
        ask(at, offer.wanted(at.cycle_id, key), before=job)
    if job is not None and not put_own_end(job):
        put_made(at, offer, job, key=key)


def put_made(at: Desk, offer: PackOffer, job: OwnJob, *, key: str) -> None:
    """Hand out a pack that was made, and say of which state it is."""
    name, sequence = str(job.view.result["name"]), int(job.view.result["sequence"])
    made_at = local_text(datetime.fromisoformat(job.view.arguments["made_at"]))
    st.container().download_button(
        f"下载{offer.name}",
        partial(handed_out, at, partial(_lying_in, job)),
        file_name=name,
        mime=offer.mime,
        key=key,
        on_click="ignore",
        width="stretch",
    )
    other = "；与本页现在给出的数据不同" if offer.differs(job) else ""
    st.caption(f"{made_at} 按台账第 {sequence:,} 条生成{other}。")


def handed_out(at: Desk, make: Callable[[], Pack]) -> bytes:
    """Return a pack's bytes, after its digest was entered in the ledger."""
    pack = make()
    leaving = exported(
        pack.name,
        pack.content,
        n_rows=pack.n_rows,
        is_personal=pack.is_personal,
        is_synthetic=at.is_demo,
        ea_ids=pack.ea_ids,
    )
    record_export(at.database, [leaving], cycle_id=at.cycle_id, actor=at.actor, now=current_settings().now())
    return pack.content


def _lying_in(job: OwnJob) -> Pack:
    return pack_in(job.tray)
