"""The plan's sections about the draw of households: how it is made, and by how many persons."""

from dataclasses import dataclass

from fieldwork.rules.plan_reading import at_least, one_of


@dataclass(frozen=True, kw_only=True)
class DrawPlan:
    """How the bookkeeping households are drawn in each area (Plan §10)."""

    n_households_per_area: int = at_least(1)
    method: str = one_of("systematic", "symmetric")
    sort: tuple[str, ...]
    reserve_depth: int = at_least(0)
    label: str


@dataclass(frozen=True, kw_only=True)
class CeremonyPlan:
    """Which steps of a draw need a second person (Plan §10, §11)."""

    revealer_must_differ: bool
    void_confirmer_must_differ: bool


def needs_other_revealer(section: CeremonyPlan | None) -> bool:
    """Tell whether the seed is revealed by another person than the one who committed; without a section it is."""
    return section is None or section.revealer_must_differ


def needs_other_confirmer(section: CeremonyPlan | None) -> bool:
    """Tell whether a void is confirmed by another person than the one who asked; without a section it is."""
    return section is None or section.void_confirmer_must_differ
