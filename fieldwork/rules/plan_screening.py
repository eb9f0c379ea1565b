"""The plan's sections on screening (Plan §10)."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least, one_of
from fieldwork.rules.screening import QualityLimits
from sampling.imputation import ImputationRule, SortImputation


@dataclass(frozen=True, kw_only=True)
class ScreeningPlan:
    """How many households are screened (Plan, scope: no fewer than 4,500)."""

    min_screened: int = at_least(1)
    target_per_area: int = at_least(1)
    max_no_contact_percent: float = at_least(0)


@dataclass(frozen=True, kw_only=True)
class ScreeningWorkPlan:
    """How the screening is followed by day, which shares are looked at, how missing incomes are sorted."""

    pace_days: int = at_least(1)
    max_proxy_percent: float = at_least(0)
    max_missing_income_percent: float = at_least(0)
    sort_imputation: str = one_of(*(str(rule) for rule in ImputationRule))
    sort_imputation_neighbours: int = at_least(1)


def imputation_of_plan(work: ScreeningWorkPlan | None) -> SortImputation:
    """Return how a missing income is treated in the order; a plan without the section leaves it missing, last."""
    if work is None:
        return SortImputation()
    return SortImputation(rule=ImputationRule(work.sort_imputation), n_neighbours=work.sort_imputation_neighbours)


def limits_of_plan(screening: ScreeningPlan, work: ScreeningWorkPlan) -> QualityLimits:
    """Return the shares beyond which somebody looks again."""
    return QualityLimits(
        max_proxy_percent=work.max_proxy_percent,
        max_missing_income_percent=work.max_missing_income_percent,
        max_no_contact_percent=screening.max_no_contact_percent,
    )
