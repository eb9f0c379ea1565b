"""Relisting (名录复查): a seeded part of an area's segments is listed again, blind, by another person (Plan §10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.listing_fields import RelistedFields, require_code, stated
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import Plan
from fieldwork.rules.plan_listing import RelistingPlan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.rules.relisting import RelistingState, design_of, require_named, require_other_lister, require_step
from fieldwork.services.codes import labels, title
from fieldwork.services.intention import Work, intention
from fieldwork.services.listing_entries import segment_sizes
from fieldwork.services.open_areas import require_open_areas
from fieldwork.services.plans import plan_in_force
from fieldwork.services.relisting_states import states
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.store import listing, people, relisting
from fieldwork.store.facts import Stamp
from sampling.relisting import LABEL, SegmentChoice, choose_segments


@dataclass(frozen=True, kw_only=True)
class RelistingFields:
    """What is asked for: the area, the seed that chooses the segments, and the account of the person who walks them."""

    relisting_id: UUID
    cycle_id: str
    ea_id: str
    seed: str
    relister: str


@dataclass(frozen=True, kw_only=True)
class OpenRelisting:
    """A relisting with its state, as the services inside a transaction need it."""

    row: "pd.Series[Any]"
    state: RelistingState

    @property
    def relisting_id(self) -> str:
        """Key of the relisting."""
        return str(self.row["relisting_id"])

    @property
    def ea_id(self) -> str:
        """The area that is listed again in part."""
        return str(self.row["ea_id"])

    @property
    def cycle_id(self) -> str:
        """The cycle of the area."""
        return str(self.row["cycle_id"])

    @property
    def segments(self) -> tuple[str, ...]:
        """The segments that are listed again."""
        return tuple(str(self.row["segments"]).split(","))


def relisting_plan(plan: Plan) -> RelistingPlan:
    """Return the plan's parameters of relisting, or refuse a plan that has none.

    Raises
    ------
    StateRefusal
        ``PLAN_SECTION_MISSING``.
    """
    if plan.relisting is None:
        raise StateRefusal("PLAN_SECTION_MISSING", section="relisting")
    return plan.relisting


@intention("relisting.draw")
def draw_relisting(work: Work, fields: RelistingFields, *, actor: Actor, now: datetime) -> tuple[str, ...]:
    """Choose by a seed the segments of an area that are listed again, name who walks them; return the segments.

    Raises
    ------
    Refusal
        ``RELISTING_…``, ``LISTING_NOT_YET``, ``PLAN_SECTION_MISSING``, ``LIST_IS_LOCKED``, ``PERMISSION_…``.
    """
    require_open_areas(work, fields.cycle_id, [fields.ea_id], unknown="LISTING_AREA_UNKNOWN")
    known = relisting.one(work.session, str(fields.relisting_id))
    if not known.empty:
        return found(work, str(fields.relisting_id)).segments
    plan, plan_version = plan_in_force(work.session, fields.cycle_id)
    source, dwellings = _listed(work.session, fields)
    _require_may(work.session, fields, source, dwellings)
    before = relisting.of_cycle(work.session, fields.cycle_id, ea_id=fields.ea_id)
    label = LABEL if before.empty else f"{LABEL}#{len(before) + 1}"
    with refusing_as_sentences():
        choice = choose_segments(
            segment_sizes(dwellings),
            design=design_of(relisting_plan(plan)),
            seed=fields.seed,
            ea_id=fields.ea_id,
            label=label,
        )
    row = _row(fields, choice) | {"listing_id": source["listing_id"], "plan_version": plan_version}
    counted = {"n_listed": int(dwellings["segment_no"].isin(choice.segments).sum())}
    stamp = work.about(cycle_id=fields.cycle_id, subject=fields.ea_id)
    relisting.add(work.session, row | counted, stamp=stamp)
    return choice.segments


@intention("relisting.record")
def record_relisted(
    work: Work, relisting_id: UUID, dwellings: Sequence[RelistedFields], *, actor: Actor, now: datetime
) -> int:
    """Record dwellings as the second person finds them; return how many were new. Sent again, they change nothing.

    Raises
    ------
    Refusal
        ``RELISTING_NOT_YOURS``, ``RELISTING_STEP_NOT_ALLOWED``, ``RELISTING_SEGMENT_WRONG``, ``LISTING_CODE_UNKNOWN``,
        ``PERMISSION_…``.
    """
    current = _at_work(work, str(relisting_id), actor)
    for each in dwellings:
        _require_fits(each, current)
    known = relisting.relisting_of(work.session, [str(each.relisted_id) for each in dwellings])
    for relisted_id, relisting_of in known.items():
        if relisting_of != current.relisting_id:
            raise StateRefusal("LISTING_CHANGE_ID_TAKEN", change_id=relisted_id)
    about = {"relisting_id": current.relisting_id, "ea_id": current.ea_id}
    rows = [stated(each) | about for each in dwellings if str(each.relisted_id) not in known]
    stamp = work.about(cycle_id=current.cycle_id, subject=current.ea_id)
    return relisting.add_dwellings(work.session, current.relisting_id, rows, stamp=stamp)


@intention("relisting.finish")
def finish_relisting(work: Work, relisting_id: UUID, *, actor: Actor, now: datetime) -> int:
    """Say that all segments were walked; return how many dwellings were found. Nothing is added after that.

    Raises
    ------
    Refusal
        ``RELISTING_NOT_YOURS``, ``RELISTING_STEP_NOT_ALLOWED``, ``RELISTING_SEGMENT_EMPTY``, ``PERMISSION_…``.
    """
    current = _at_work(work, str(relisting_id), actor)
    listed = relisting.dwellings(work.session, current.relisting_id)
    for segment in current.segments:
        if not (listed["segment_no"] == segment).any():
            raise StateRefusal("RELISTING_SEGMENT_EMPTY", ea_id=current.ea_id, segment=segment)
    stamp = work.about(cycle_id=current.cycle_id, subject=current.ea_id)
    add_step(work.session, current, RelistingState.LISTED, stamp=stamp)
    return len(listed)


def found(work: Work, relisting_id: str) -> OpenRelisting:
    """Return a relisting within the actor's reach.

    Raises
    ------
    Refusal
        ``RELISTING_NOT_FOUND``, ``PERMISSION_SCOPE``.
    """
    known = relisting.one(work.session, relisting_id)
    if known.empty:
        raise InputRefusal("RELISTING_NOT_FOUND", value=relisting_id)
    row = known.iloc[0]
    work.require_area(str(row["ea_id"]))
    return OpenRelisting(row=row, state=states(work.session, str(row["cycle_id"]))[relisting_id])


def add_step(
    session: Session, current: OpenRelisting, state: RelistingState, *, stamp: Stamp, **values: object
) -> None:
    """Take a step that the table of states allows from where the relisting stands."""
    require_step(current.state, state, ea_id=current.ea_id)
    row = {"step_id": str(uuid4()), "relisting_id": current.relisting_id, "ea_id": current.ea_id, "state": state}
    relisting.add_step(session, row | values, stamp=stamp)


def _at_work(work: Work, relisting_id: str, actor: Actor) -> OpenRelisting:
    current = found(work, relisting_id)
    require_named(str(current.row["relister"]), actor.account_id, ea_id=current.ea_id)
    require_step(current.state, RelistingState.LISTED, ea_id=current.ea_id)
    return current


def _listed(session: Session, fields: RelistingFields) -> tuple["pd.Series[Any]", pd.DataFrame]:
    known = listing.in_force(session, fields.cycle_id)
    mine = known[known["ea_id"] == fields.ea_id]
    if mine.empty:
        raise StateRefusal("LISTING_NOT_YET", ea_id=fields.ea_id)
    return mine.iloc[0], listing.dwellings(session, fields.cycle_id, ea_id=fields.ea_id, personal=False)


def _require_may(session: Session, fields: RelistingFields, source: "pd.Series[Any]", dwellings: pd.DataFrame) -> None:
    """Refuse an unknown or the same person, and a second relisting while one is open."""
    if fields.relister not in set(people.accounts(session)["account_id"]) - people.ended(session):
        raise InputRefusal("RELISTER_UNKNOWN", value=fields.relister)
    require_other_lister(fields.relister, listers_of(source, dwellings), ea_id=fields.ea_id)
    current = states(session, fields.cycle_id)
    for relisting_id in relisting.of_cycle(session, fields.cycle_id, ea_id=fields.ea_id)["relisting_id"]:
        if current[relisting_id] is not RelistingState.CLOSED:
            raise StateRefusal("RELISTING_IS_OPEN", ea_id=fields.ea_id)


def listers_of(source: "pd.Series[Any]", dwellings: pd.DataFrame) -> set[str]:
    """Return who listed an area first: the person named at the import, else who recorded it, and who added to it."""
    named = source["listed_by"]
    is_named = isinstance(named, str) and bool(named)
    recorded = set(dwellings["recorded_by"]) - ({str(source["recorded_by"])} if is_named else set())
    return recorded | {str(named) if is_named else str(source["recorded_by"])}


def _row(fields: RelistingFields, choice: SegmentChoice) -> dict[str, Any]:
    return {
        "relisting_id": str(fields.relisting_id),
        "ea_id": fields.ea_id,
        "seed": choice.seed,
        "label": choice.label,
        "n_segments": choice.n_segments,
        "start": choice.start,
        "segments": ",".join(choice.segments),
        "relister": fields.relister,
    }


def _require_fits(fields: RelistedFields, current: OpenRelisting) -> None:
    require_code(title("dwelling_type"), fields.dwelling_type, labels("dwelling_type"))
    require_code(title("occupancy"), fields.occupancy, labels("occupancy"))
    if fields.segment_no not in current.segments:
        raise InputRefusal(
            "RELISTING_SEGMENT_WRONG",
            ea_id=current.ea_id,
            value=fields.segment_no,
            expected="、".join(current.segments),
        )
