"""Frame and areas of the demonstration: the sample size is approved in May, one area is replaced in July."""

from collections.abc import Sequence
from datetime import date, datetime, time
from uuid import UUID

from fieldwork.rules.allocation import AllocationFields
from fieldwork.rules.documents import DocumentFields
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.plan import Plan
from fieldwork.rules.replacement import ReplacementFields
from fieldwork.services.accounts import demo_actors
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.allocation import AllocationDecision, approve_allocation, propose_allocation
from fieldwork.services.documents import record_document
from fieldwork.services.people import PlacesFields, assign_places
from fieldwork.services.replacement import (
    ReplacementDecision,
    approve_replacement,
    carry_out_replacement,
    request_replacement,
)
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store.engine import Database
from sampling.draw.area_record import SampleLevel
from sampling.draw.areas import AreaDraw
from sampling.randomness import hash_integer

ISSUER = "演示省队（合成）"
REPLACED_SERIAL_FROM = 7
"""The first area of the county extension from this serial on is the one that is gone."""


def approve_sample_size(database: Database, cycle_id: str, plan: Plan, *, seed: str, actor: Actor) -> None:
    """Propose the plan's sample size in May and record its approval."""
    n_provincial = plan.areas.n_provincial
    fields = AllocationFields(
        allocation_id=str(_key(seed, "allocation")),
        cycle_id=cycle_id,
        n_provincial=n_provincial,
        n_city_county=plan.areas.n_areas - n_provincial,
        n_households_per_area=plan.draw.n_households_per_area,
        reason="合成记录：按方案第八项，分省与分市县样本分配方案",
    )
    propose_allocation(database, fields, actor=actor, now=_at(date(2022, 5, 12)))
    document_id = _document(
        database, cycle_id, seed, ("演示函〔2022〕1号", "关于样本量分配方案的批复"), day=date(2022, 5, 26), actor=actor
    )
    decision = AllocationDecision(allocation_id=UUID(fields.allocation_id), document_id=document_id)
    approve_allocation(database, decision, actor=actor, now=_at(date(2022, 5, 27)))


def replace_one_area(database: Database, cycle_id: str, drawn: AreaDraw, *, seed: str, actor: Actor) -> list[str]:
    """Let one area be gone in July, before listing; its alternate steps in. Return the areas in force by serial."""
    areas = drawn.areas
    main = areas[areas["set"] == 0].sort_values("serial")
    ea_ids = [str(ea_id) for ea_id in main["ea_id"]]
    alternates = set(areas.loc[areas["set"] > 0, "serial"])
    is_gone = (main["level"] == SampleLevel.CITY_COUNTY) & (main["serial"] >= REPLACED_SERIAL_FROM)
    chosen = main[is_gone & main["serial"].isin(alternates)]
    if chosen.empty:
        return ea_ids
    gone = str(chosen["ea_id"].iloc[0])
    alternate = _replaced(database, cycle_id, gone, ea_ids=ea_ids, seed=seed, actor=actor)
    in_force = [alternate if ea_id == gone else ea_id for ea_id in ea_ids]
    _move_people(database, cycle_id, before=ea_ids, after=in_force)
    return in_force


def _replaced(database: Database, cycle_id: str, ea_id: str, *, ea_ids: Sequence[str], seed: str, actor: Actor) -> str:
    supervisor = next(person for person in demo_actors(ea_ids) if Role.SUPERVISOR in person.roles)
    fields = ReplacementFields(
        request_id=_key(seed, "replacement"),
        cycle_id=cycle_id,
        ea_id=ea_id,
        reason="gone",
        note="合成记录：7 月 4 日现场踏勘，整片已经拆除，居民全部迁出",
    )
    request_replacement(database, fields, actor=supervisor, now=_at(date(2022, 7, 4)))
    document_id = _document(
        database, cycle_id, seed, ("演示函〔2022〕2号", "关于更换调查小区的批复"), day=date(2022, 7, 7), actor=actor
    )
    decision = ReplacementDecision(
        request_id=fields.request_id, document_id=document_id, note="合成记录：情况属实，按备用套顺序启用"
    )
    approve_replacement(database, decision, actor=actor, now=_at(date(2022, 7, 8)))
    return carry_out_replacement(database, fields.request_id, actor=actor, now=_at(date(2022, 7, 8), hour=11))


def _move_people(database: Database, cycle_id: str, *, before: Sequence[str], after: Sequence[str]) -> None:
    """Give the enumerator of the area that went the one that came, and the supervisor its town beside the old one."""
    for was, person in zip(demo_actors(before), demo_actors(after), strict=True):
        if was != person:
            mine = was.towns | person.towns | person.areas
            places = PlacesFields(cycle_id=cycle_id, account_id=person.account_id, places=mine)
            assign_places(database, places, actor=FIRST_START, now=_at(date(2022, 7, 8), hour=15))


def _document(database: Database, cycle_id: str, seed: str, names: tuple[str, str], *, day: date, actor: Actor) -> UUID:
    number, title = names
    fields = DocumentFields(
        document_id=_key(seed, number),
        cycle_id=cycle_id,
        number=number,
        issued_on=day,
        issuer=ISSUER,
        title=f"{title}（合成）",
    )
    return record_document(database, fields, actor=actor, now=_at(day, hour=16))


def _key(seed: str, purpose: str) -> UUID:
    """Return a UUID that follows from the seed, so that a repeated demonstration writes the same files."""
    return UUID(int=hash_integer(seed, "ground", purpose) >> 128, version=4)


def _at(day: date, hour: int = 10) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=LOCAL_ZONE)
