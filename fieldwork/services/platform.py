"""The national platform's picks: checked against the locked lists, explained, and kept as the platform's (Plan §10)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import ReadTable, read_table
from fieldwork.resources import product_name
from fieldwork.rules.draw_steps import DrawStep
from fieldwork.rules.explaining import form_text, order_text
from fieldwork.rules.findings import finding_sentence, findings_with_messages
from fieldwork.rules.mapping import ColumnMapping, mapped_form
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.picks import LockedList, Picks, check_picks, picks_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal, StateRefusal
from fieldwork.services.draw_facts import DrawFacts, draw_facts
from fieldwork.services.draw_keeping import keep_draw
from fieldwork.services.draws import require_as_locked
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.store import areas, platform, screening
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp
from sampling.columns import INCOME_PER_PERSON
from sampling.draw import Authority, DrawContext, HouseholdDraw, PlatformDesign, record_platform_picks
from sampling.explain import AreaExplanation, explain
from sampling.explain.orders import EXACT_INCOME_PER_PERSON
from sampling.findings import Finding, Severity
from sampling.screening import takes_part

FORM = "platform"
_SORTABLE = ("n_persons", "income", "floor_area_m2", "residence_type")
_MADE = {INCOME_PER_PERSON: "人均收入（舍去小数）", EXACT_INCOME_PER_PERSON: "人均收入"}
_BETWEEN = "、"


@dataclass(frozen=True, kw_only=True)
class PickOptions:
    """How a file of picks is taken over.

    ``mapping`` names columns whose headings are not known (``profile_name`` if it has a name); ``acceptance`` says why
    picks are taken over that no rule explains, or whose number is not the plan's.
    """

    mapping: ColumnMapping = field(default_factory=dict)
    profile_name: str | None = None
    acceptance: str = ""


@dataclass(frozen=True, kw_only=True)
class PicksReport:
    """What a file of picks holds: findings with their sentences, and per area what explains the picks."""

    n_drawn: int
    n_reserve: int
    findings: pd.DataFrame
    explanations: pd.DataFrame

    @property
    def has_errors(self) -> bool:
        """Whether nothing of it can be taken over."""
        return bool((self.findings["severity"] == Severity.ERROR).any())

    @property
    def n_open(self) -> int:
        """How many things somebody must answer for before the picks are taken over."""
        return int((self.findings["severity"] == Severity.WARNING).sum())


@dataclass(frozen=True, kw_only=True)
class _Looked:
    """A file that was read and checked."""

    read: ReadTable
    picks: Picks
    findings: list[Finding]
    explained: list[AreaExplanation]


def look_at_picks(
    database: Database, cycle_id: str, source: SourceFile, options: PickOptions, *, actor: Actor
) -> PicksReport:
    """Return what a file of picks holds, before anything is kept.

    Raises
    ------
    InputRefusal
        ``FILE_…`` from the reader, ``PROFILE_…`` for a mapping that cannot be.
    """
    reach_of(actor, "platform.import")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        facts = draw_facts(session, cycle_id, plan)
        looked = _look(source, options, screening.in_force(session, cycle_id), facts=facts, plan=plan)
    rows = [_explanation_row(area) for area in looked.explained]
    return PicksReport(
        n_drawn=len(looked.picks.drawn),
        n_reserve=len(looked.picks.reserve),
        findings=findings_with_messages(looked.findings),
        explanations=pd.DataFrame(rows, columns=list(_explanation_row(_NOTHING))),
    )


@intention("platform.import")
def import_picks(
    work: Work, cycle_id: str, source: SourceFile, options: PickOptions, *, actor: Actor, now: datetime
) -> HouseholdDraw:
    """Keep the platform's picks as a draw with the platform as its authority, and what explains them.

    Its reserve is the platform's where the file has one, else it follows from the picks and the locked order. Where
    an own draw with a commitment stands, the platform's comes into force when that one is void.

    Raises
    ------
    InputRefusal
        ``FILE_…``; ``PICKS_HAVE_ERRORS`` (nothing is kept); ``PICKS_ACCEPTANCE_MISSING``.
    StateRefusal
        ``DRAW_PLATFORM_EXISTS``, ``DRAW_STEP_NOT_ALLOWED``, ``DRAW_LIST_CHANGED`` and what the sampling core refuses.
    """
    plan, plan_version = plan_in_force(work.session, cycle_id)
    facts = draw_facts(work.session, cycle_id, plan)
    answers = screening.in_force(work.session, cycle_id)
    looked = _look(source, options, answers, facts=facts, plan=plan)
    _require_sound(looked, options)
    ea_ids = looked.picks.ea_ids
    _require_no_other(facts, ea_ids)
    facts.require(ea_ids, DrawStep.IMPORT)
    said = DrawContext(
        plan_version=plan_version,
        voids=facts.voids_of(ea_ids, Authority.PLATFORM),
        software=product_name(),
        drawn_at=now,
    )
    settled = areas.in_force(work.session, cycle_id)
    drawn = _recorded(settled, looked.picks, answers, facts=facts, plan=plan, said=said)
    require_as_locked(drawn, facts.digests(ea_ids))
    stamp = work.about(cycle_id=cycle_id, subject=drawn.record.label)
    draw_id = keep_draw(work, drawn, commitment_id=None, stamp=stamp)
    _keep_beside(work.session, draw_id, looked, options, stamp=stamp)
    return drawn


def _recorded(
    settled: pd.DataFrame,
    picks: Picks,
    answers: pd.DataFrame,
    *,
    facts: DrawFacts,
    plan: Plan,
    said: DrawContext,
) -> HouseholdDraw:
    design = PlatformDesign(
        sort=plan.draw.sort,
        reserve_depth=plan.draw.reserve_depth,
        label=facts.label_of(picks.ea_ids, Authority.PLATFORM),
    )
    with refusing_as_sentences():
        return record_platform_picks(
            answers[answers["ea_id"].isin(picks.ea_ids)],
            picks.drawn[["household_id"]],
            design=design,
            areas=settled,
            context=said,
            reserve=None if picks.reserve.empty else picks.reserve,
        )


def _keep_beside(session: Session, draw_id: str, looked: _Looked, options: PickOptions, *, stamp: Stamp) -> None:
    file: dict[str, object] = {
        "draw_id": draw_id,
        "source_name": looked.read.source_name,
        "digest": looked.read.digest,
        "profile_name": options.profile_name,
        "acceptance": options.acceptance.strip() or None,
    }
    platform.add_import(session, file, stamp=stamp)
    rows = [_explanation_row(area) | {"draw_id": draw_id} for area in looked.explained]
    platform.add_explanations(session, rows, stamp=stamp)


def _look(source: SourceFile, options: PickOptions, answers: pd.DataFrame, *, facts: DrawFacts, plan: Plan) -> _Looked:
    """Read and check a file of picks; without an error it is explained too."""
    read = read_table(source, mapped_form(shipped_form(FORM), options.mapping), strict=False)
    picks = picks_of(read.table, read.row_numbers)
    lists = _locked_lists(answers, facts)
    n_each = plan.draw.n_households_per_area
    found = check_picks(picks, settled=facts.settled, lists=lists, n_per_area=n_each)
    if any(each.severity is Severity.ERROR for each in found):
        return _Looked(read=read, picks=picks, findings=[*found, *read.findings], explained=[])
    explained = _explained(answers, picks, plan)
    misfits = [_misfit(area) for area in explained if not area.is_explained]
    return _Looked(read=read, picks=picks, findings=[*found, *misfits, *read.findings], explained=explained)


def _locked_lists(answers: pd.DataFrame, facts: DrawFacts) -> dict[str, LockedList]:
    locked = set(facts.locks["ea_id"])
    part = takes_part(answers)
    return {
        str(ea_id): LockedList(
            listed=frozenset(rows["household_id"]), taking_part=frozenset(rows.loc[part[rows.index], "household_id"])
        )
        for ea_id, rows in answers[answers["ea_id"].isin(locked)].groupby("ea_id")
    }


def _explained(answers: pd.DataFrame, picks: Picks, plan: Plan) -> list[AreaExplanation]:
    """Look for the rule behind the picks: by the columns a list can be sorted by, those of the plan among them."""
    usable = [name for name in dict.fromkeys([*_SORTABLE, *plan.draw.sort]) if name in answers]
    columns = ["ea_id", "household_id", "eligibility", *usable]
    listed = answers.loc[answers["ea_id"].isin(picks.ea_ids), columns].reset_index(drop=True)
    with refusing_as_sentences():
        return explain(listed, picks.drawn[["household_id"]], n_sample=plan.draw.n_households_per_area)


def _misfit(area: AreaExplanation) -> Finding:
    n_matched = str(0 if area.best is None else area.best.n_matched)
    numbers = {"value": n_matched, "expected": str(area.n_picks)}
    return Finding(code="PICKS_NOT_EXPLAINED", severity=Severity.WARNING, subject=area.ea_id, **numbers)


_NOTHING = AreaExplanation(ea_id="", n_units=0, n_picks=0, explanations=(), best=None, chance_bound=1.0)


def _explanation_row(area: AreaExplanation) -> dict[str, object]:
    """Return what explains an area's picks as a row: the simplest rule that fits, or else the nearest."""
    best = area.best
    rule = area.explanations[0] if area.explanations else (None if best is None else best.explanation)
    labels = {**shipped_form("screening").labels, **_MADE}
    return {
        "ea_id": area.ea_id,
        "n_units": area.n_units,
        "n_picks": area.n_picks,
        "n_matched": area.n_picks if area.is_explained else (0 if best is None else best.n_matched),
        "is_explained": area.is_explained,
        "sort_order": None if rule is None else order_text(rule.order, labels),
        "form": None if rule is None else form_text(rule.form),
        "unexplained": _joined(() if best is None else best.unexplained),
        "expected": _joined(() if best is None else best.expected),
        "chance_bound": area.chance_bound,
    }


def _joined(household_ids: Sequence[str]) -> str | None:
    return _BETWEEN.join(household_ids) or None


def _require_sound(looked: _Looked, options: PickOptions) -> None:
    errors = [each for each in looked.findings if each.severity is Severity.ERROR]
    if errors:
        first = finding_sentence(errors[0])
        raise InputRefusal("PICKS_HAVE_ERRORS", file=looked.read.source_name, n_errors=len(errors), first=first)
    n_open = sum(each.severity is Severity.WARNING for each in looked.findings)
    if n_open and not options.acceptance.strip():
        raise InputRefusal("PICKS_ACCEPTANCE_MISSING", n_open=n_open)


def _require_no_other(facts: DrawFacts, ea_ids: Sequence[str]) -> None:
    """Refuse a second import for an area while the first is not void."""
    is_standing = ~facts.drawn["is_void"].astype("bool") & (facts.drawn["authority"] == Authority.PLATFORM)
    for ea_id in sorted(set(facts.drawn.loc[is_standing, "ea_id"]) & set(ea_ids)):
        raise StateRefusal("DRAW_PLATFORM_EXISTS", ea_id=ea_id)
