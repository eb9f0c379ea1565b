"""The plan of a rotation: its numbers, dates and tasks, read from TOML.

Every parameter is named in ``data/plan/2022.toml`` together with its source and how sure it is (DOMAIN: confirmed,
plausible or unknown); nothing here has a default of its own, so a plan that leaves something out is refused.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date

from fieldwork.rules.bookkeeping_plan import BookkeepingPlan, DiaryPlan
from fieldwork.rules.effort import PlacementPlan, VisitsPlan
from fieldwork.rules.plan_assessment import AssessmentPlan
from fieldwork.rules.plan_draw import CeremonyPlan, DrawPlan
from fieldwork.rules.plan_ground import AllocationPlan, BoundaryPlan, FrameReviewPlan, ReplacementPlan
from fieldwork.rules.plan_keeping import ArchivePlan, MaintenancePlan
from fieldwork.rules.plan_listing import ListingChecksPlan, ListingPlan, RelistingPlan
from fieldwork.rules.plan_order import require_order, require_sound_tasks
from fieldwork.rules.plan_papers import PapersPlan
from fieldwork.rules.plan_people import PeoplePlan
from fieldwork.rules.plan_reading import at_least, read_section
from fieldwork.rules.plan_screening import ScreeningPlan, ScreeningWorkPlan
from fieldwork.rules.plan_tablets import TabletsPlan
from fieldwork.rules.plan_weights import WeightsPlan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.signals.limits import BackcheckPlan, SignalLimits
from fieldwork.rules.tasks import Dependency, Task, require_sound_dependencies

PLAN_FORMAT = 1


@dataclass(frozen=True, kw_only=True)
class CyclePlan:
    """Which rotation of which district this is."""

    name: str
    document: str
    district_code: str
    district_name: str
    address_names: tuple[str, ...]
    """Names that may stand before an address of the district: those above it, and its own of today and earlier."""
    starts_on: date
    cycle_years: int = at_least(1)


@dataclass(frozen=True, kw_only=True)
class Town:
    """A town or street (镇街) of the district."""

    code: str
    name: str


@dataclass(frozen=True, kw_only=True)
class FramePlan:
    """The list of villages and what its size is compared with (Plan §7)."""

    edition: str
    previous_edition: str
    published_residents: int = at_least(1)
    expected_households: int = at_least(1)
    size_tolerance_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class AreasPlan:
    """How many enumeration areas are drawn, and of what size (Plan §8, §9)."""

    n_areas: int = at_least(1)
    n_provincial: int = at_least(0)
    area_target_households: int = at_least(1)
    min_village_households: int = at_least(0)
    n_alternate_sets: int = at_least(0)
    label: str


@dataclass(frozen=True, kw_only=True)
class ProgressPlan:
    """How the finish of countable work is forecast (from the pace of the last days)."""

    forecast_window_days: int = at_least(1)


@dataclass(frozen=True, kw_only=True)
class PublicityPlan:
    """Publicity in each town and stage, and the day by which each stage is covered (Plan §4)."""

    min_activities_per_town: int = at_least(1)
    warm_up_ends: date
    screening_ends: date
    account_opening_ends: date
    trial_ends: date

    @property
    def stage_ends(self) -> Mapping[str, date]:
        """The last day of each stage, by the codes of ``publicity_stage``, in the order of the plan."""
        names = [member.name for member in fields(self) if member.name.endswith("_ends")]
        return {name.removesuffix("_ends"): getattr(self, name) for name in names}


@dataclass(frozen=True, kw_only=True)
class TrainingPlan:
    """The test of the hard points after a training (Plan §5)."""

    pass_percent: int = at_least(0)
    test_required: bool


@dataclass(frozen=True, kw_only=True)
class FundsPlan:
    """When spending against a budget line is reported (Plan §3)."""

    warn_at_percent: int = at_least(1)


@dataclass(frozen=True, kw_only=True)
class InspectionPlan:
    """How inspections choose, and by when a demanded correction is due (Plan §12)."""

    n_areas: int = at_least(1)
    n_households_per_area: int = at_least(0)
    due_days_minor: int = at_least(1)
    due_days_major: int = at_least(1)
    due_days_serious: int = at_least(1)
    verifier_must_differ: bool


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A whole plan. Sections are named as in the TOML file."""

    cycle: CyclePlan
    frame: FramePlan
    areas: AreasPlan
    listing: ListingPlan
    screening: ScreeningPlan
    draw: DrawPlan
    placement: PlacementPlan
    bookkeeping: BookkeepingPlan
    tasks: tuple[Task, ...]
    towns: tuple[Town, ...] = ()
    """Towns of the district; a plan written before they were kept has none."""
    listing_checks: ListingChecksPlan | None = None
    relisting: RelistingPlan | None = None
    """Plans written before lists were checked against each other have neither; what needs them is then refused."""
    people: PeoplePlan | None = None
    """Plans written before people were kept here have no such section; for them training is required."""
    screening_work: ScreeningWorkPlan | None = None
    """Plans written before have no such section: nothing is forecast, no share is judged, nothing is imputed."""
    diary: DiaryPlan | None = None
    """Plans written before diaries were kept here have no such section; what needs it asks for it by name."""
    progress: ProgressPlan | None = None
    publicity: PublicityPlan | None = None
    training: TrainingPlan | None = None
    funds: FundsPlan | None = None
    inspection: InspectionPlan | None = None
    dependencies: tuple[Dependency, ...] = ()
    maintenance: MaintenancePlan | None = None
    archive: ArchivePlan | None = None
    """Plans written before maintenance and archive were kept here lack these; what needs them asks for them."""
    frame_review: FrameReviewPlan | None = None
    allocation: AllocationPlan | None = None
    boundaries: BoundaryPlan | None = None
    replacement: ReplacementPlan | None = None
    """Plans written before these steps were carried here lack the last four; a step without its section is refused."""

    ceremony: CeremonyPlan | None = None
    """Plans written before the ceremony was kept here have no such section; for them two persons are required."""
    visits: VisitsPlan | None = None
    """Plans written before have no such section: the spread of their visits is not judged."""
    signals: SignalLimits | None = None
    backchecks: BackcheckPlan | None = None
    tablets: TabletsPlan | None = None
    weights: WeightsPlan | None = None
    assessment: AssessmentPlan | None = None
    papers: PapersPlan | None = None
    """A plan written before one of these was kept here lacks it; what needs it asks for it."""

    @property
    def is_training_required(self) -> bool:
        """Whether untrained enumerators are kept from field tasks; a plan without the section keeps them, too."""
        return self.people is None or self.people.training_required

    @property
    def n_households(self) -> int:
        """Bookkeeping households of the district: areas × households (Plan, scope: 150)."""
        return self.areas.n_areas * self.draw.n_households_per_area


def parse_plan(mapping: Mapping[str, object]) -> Plan:
    """Return the plan of a mapping as read from TOML.

    Raises
    ------
    InputRefusal
        ``PLAN_…``: a key is missing, unknown, of the wrong kind or outside its range, or two of them contradict.
    """
    given = mapping.get("format")
    if given != PLAN_FORMAT or isinstance(given, bool):
        raise InputRefusal("PLAN_FORMAT_UNKNOWN", value=given, expected=PLAN_FORMAT)
    sections = {name: value for name, value in mapping.items() if name != "format"}
    plan = read_section(Plan, sections, key="")
    require_order(_ordered_pairs(plan))
    require_sound_tasks(plan.tasks)
    require_sound_dependencies(plan.tasks, plan.dependencies)
    return plan


def parse_plan_text(text: str) -> Plan:
    """Return the plan of a TOML text; refuses with ``PLAN_NOT_TOML`` what is not TOML, else as `parse_plan`."""
    try:
        mapping = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise InputRefusal("PLAN_NOT_TOML", detail=str(error)) from error
    return parse_plan(mapping)


def _ordered_pairs(plan: Plan) -> list[tuple[str, int | date, str, int | date]]:
    """Name what must not be larger, or later, than what."""
    areas, listing, books = plan.areas, plan.listing, plan.bookkeeping
    shortest, longest = listing.segment_min_dwellings, listing.segment_max_dwellings
    early, trial, formal = books.early_trial_start, books.trial_start, books.formal_start
    return [
        ("areas.n_provincial", areas.n_provincial, "areas.n_areas", areas.n_areas),
        ("listing.segment_min_dwellings", shortest, "listing.segment_max_dwellings", longest),
        ("bookkeeping.early_trial_start", early, "bookkeeping.trial_start", trial),
        ("bookkeeping.early_opening_deadline", books.early_opening_deadline, "bookkeeping.trial_start", trial),
        ("bookkeeping.trial_start", trial, "bookkeeping.formal_start", formal),
    ]
