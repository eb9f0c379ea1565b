"""Which areas and households an inspection looks at: a simple random choice that anyone can repeat from its record."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from fieldwork.rules.refusals import InputRefusal
from sampling.errors import DrawError
from sampling.randomness import canonical_text
from sampling.simple_random import select_simple_random

AREAS = "areas"


@dataclass(frozen=True, kw_only=True)
class ChoiceRequest:
    """What is chosen from: areas by id, households by area (an area without households has none chosen)."""

    seed: str
    label: str
    n_areas: int
    n_households_per_area: int
    areas: tuple[str, ...]
    households: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The choice with everything it follows from. ``households`` and ``candidates`` are by chosen area."""

    seed: str
    label: str
    n_areas: int
    n_households_per_area: int
    candidate_areas: tuple[str, ...]
    areas: tuple[str, ...]
    candidates: Mapping[str, tuple[str, ...]]
    households: Mapping[str, tuple[str, ...]]

    def to_dict(self) -> dict[str, Any]:
        """Return the record as it is kept."""
        return asdict(self)


def choose(request: ChoiceRequest) -> Choice:
    """Return the choice of a seed: n of the areas, then in each of them n of its households, all at equal chances.

    Candidates are put in the order of their ids, so their order as given does not matter. With fewer than wanted, all
    are taken. The random numbers are those of simple random selection (docs/methods.md), with the label
    ``<label>`` and ``areas`` or the area's id.

    Raises
    ------
    InputRefusal
        ``INSPECTION_SEED_WRONG``, ``INSPECTION_NO_AREAS``.
    """
    seed, label = _canonical(request.seed), _canonical(request.label)
    if not request.areas:
        raise InputRefusal("INSPECTION_NO_AREAS")
    known = tuple(sorted(set(request.areas)))
    areas = _picked(known, request.n_areas, seed=seed, label=label, place=AREAS)
    candidates = {ea_id: tuple(sorted(set(request.households.get(ea_id, ())))) for ea_id in areas}
    return Choice(
        seed=seed,
        label=label,
        n_areas=request.n_areas,
        n_households_per_area=request.n_households_per_area,
        candidate_areas=known,
        areas=areas,
        candidates=candidates,
        households={
            ea_id: _picked(each, request.n_households_per_area, seed=seed, label=label, place=ea_id)
            for ea_id, each in candidates.items()
        },
    )


def is_replayed(record: Mapping[str, Any]) -> bool:
    """Tell whether a record's areas and households follow from its seed and candidates."""
    again = choose(
        ChoiceRequest(
            seed=record["seed"],
            label=record["label"],
            n_areas=record["n_areas"],
            n_households_per_area=record["n_households_per_area"],
            areas=tuple(record["candidate_areas"]),
            households={ea_id: tuple(each) for ea_id, each in record["candidates"].items()},
        )
    )
    return bool(_plain(again.to_dict()) == _plain(record))


def _picked(units: Sequence[str], n_wanted: int, *, seed: str, label: str, place: str) -> tuple[str, ...]:
    n_sample = min(n_wanted, len(units))
    if n_sample == 0:
        return ()
    positions = select_simple_random(seed, label=label, ea_id=place, n_units=len(units), n_sample=n_sample)
    return tuple(units[position] for position in positions)


def _canonical(text: str) -> str:
    try:
        return canonical_text(text, field="seed")
    except DrawError as error:
        raise InputRefusal("INSPECTION_SEED_WRONG", value=text) from error


def _plain(value: Any) -> Any:
    """Return a record with lists for tuples: JSON knows no others."""
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, (list, tuple)) else value
