"""Parameters of what comes after the draw has settled: maintenance over the cycle, and how long records are kept."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least, one_of


@dataclass(frozen=True, kw_only=True)
class MaintenancePlan:
    """Which rotation within the cycle the district follows (Plan §16); the name of a file in ``data/rotation``."""

    rotation: str = one_of("national_2022", "half_2022", "quarter_yearly")


@dataclass(frozen=True, kw_only=True)
class ArchivePlan:
    """How many years records are kept at least, by class (DOMAIN, keeping and law)."""

    work_record_years: int = at_least(2)
    rotation_paper_years: int = at_least(2)
    electronic_years: int = at_least(10)
