"""Explaining picks: which method, sort order, interval and start take exactly these households of a list.

The national platform's method of 2022 is not public. An explanation that fits exactly shows what was done; none that
fits, with the misfits by name, is what a question to the platform needs (Plan §2; see the methods page).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import comb

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import require_columns
from sampling.draw.order import require_ids, require_unique
from sampling.errors import DrawError
from sampling.explain.forms import Form, FormMethod
from sampling.explain.orders import SortOrder, candidate_columns, candidate_orders, read_column
from sampling.explain.recognize import Recognizer, form_complexity
from sampling.screening import takes_part


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """An order and a form that together take some or all of the picks; ``with_out``: from all that are listed."""

    order: SortOrder
    form: Form
    n_units: int
    with_out: bool = False


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """The explanation that fits best, and what it does not fit."""

    explanation: Explanation
    n_matched: int
    unexplained: tuple[str, ...]
    expected: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class AreaExplanation:
    """What explains the picks of one area.

    ``explanations`` fit exactly, the simplest first. ``best`` is the best candidate where none does. ``chance_bound``
    is the chance, at most, that picks taken at random would be explained exactly by something that was tried.
    """

    ea_id: str
    n_units: int
    n_picks: int
    explanations: tuple[Explanation, ...]
    best: Candidate | None
    chance_bound: float

    @property
    def is_explained(self) -> bool:
        """Tell whether something explains all picks exactly."""
        return bool(self.explanations)


@dataclass(frozen=True, kw_only=True, eq=False)
class _Universe:
    """The households that can have been drawn, with every order to try."""

    household_ids: npt.NDArray[np.str_]
    orders: tuple[tuple[SortOrder, npt.NDArray[np.int64]], ...]
    with_out: bool

    def ranked(self, picks: frozenset[str]) -> Iterator[tuple[SortOrder, npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
        """Return each order, its rows by rank, and the ranks of the picks, ascending."""
        is_pick = np.isin(self.household_ids, sorted(picks))
        for order, rows in self.orders:
            yield order, rows, np.nonzero(is_pick[rows])[0].astype(np.int64)


def explain(
    households: pd.DataFrame,
    picks: pd.DataFrame,
    *,
    candidates: Sequence[str] | None = None,
    n_sample: int | None = None,
) -> list[AreaExplanation]:
    """Explain somebody's picks area by area.

    Parameters
    ----------
    households
        The list that was drawn from, in its own order: ``ea_id, household_id``, columns it may have been sorted by.
    picks
        ``household_id`` of the drawn households.
    candidates
        Columns to try as sort keys; all that can be one by default.
    n_sample
        The number of households that was meant to be drawn per area, where the picks may be fewer or more.

    Raises
    ------
    DrawError
        ``LIST_EMPTY``; ``HOUSEHOLD_DUPLICATE`` or ``PICK_NOT_IN_LIST`` with ``household_id``;
        ``SAMPLE_SIZE_INVALID``; ``ELIGIBILITY_UNKNOWN_CODE``.
    ColumnError
        ``MISSING_COLUMN``, ``ID_NOT_TEXT``, ``ID_INVALID``, ``NOT_INTEGER``.
    """
    _require_lists(households, picks)
    if n_sample is not None and n_sample < 1:
        raise DrawError(
            "SAMPLE_SIZE_INVALID", "n must be 1 or more", subject="n", n_units=len(households), n_sample=n_sample
        )
    drawn = frozenset(picks["household_id"])
    columns = candidate_columns(households, candidates)
    part = takes_part(households).to_numpy(dtype=np.bool_)
    ids = households["household_id"].to_numpy(dtype=np.str_)
    area_of = households["ea_id"].to_numpy(dtype=np.str_)
    areas = {str(ea_id): np.nonzero(area_of == ea_id)[0].astype(np.int64) for ea_id in np.unique(area_of)}
    return [
        _explain_area(ea_id, _universes(ids, columns, rows, part), drawn.intersection(ids[rows].tolist()), n_sample)
        for ea_id, rows in areas.items()
    ]


def shared_designs(areas: Sequence[AreaExplanation]) -> list[tuple[SortOrder, FormMethod]]:
    """Return each order and method that explains all areas: one draw follows one rule, so these count for most.

    Ties and missing values may not matter in one area and decide in another, so they are not compared.
    """
    first, *others = [_designs(area) for area in areas] or [{}]
    return [design for key, design in first.items() if all(key in other for other in others)]


def _designs(area: AreaExplanation) -> dict[tuple[object, ...], tuple[SortOrder, FormMethod]]:
    designs: dict[tuple[object, ...], tuple[SortOrder, FormMethod]] = {}
    for one in area.explanations:
        order, method = one.order, one.form.family.method
        ties = order.ties if not order.columns else None
        key = (order.columns, order.is_descending, order.is_serpentine, ties, one.with_out, method)
        designs.setdefault(key, (order, method))
    return designs


def _require_lists(households: pd.DataFrame, picks: pd.DataFrame) -> None:
    require_columns(households, ("ea_id", "household_id"), table_name="screened")
    require_columns(picks, ("household_id",), table_name="picks")
    require_ids(households, ("ea_id", "household_id"))
    require_ids(picks, ("household_id",))
    if households.empty:
        raise DrawError("LIST_EMPTY", "the screened list has no rows")
    require_unique(households["household_id"])
    require_unique(picks["household_id"])
    strange = sorted(set(picks["household_id"]) - set(households["household_id"]))
    if strange:
        raise DrawError("PICK_NOT_IN_LIST", f"household {strange[0]} is not on the list", household_id=strange[0])


def _universes(
    ids: npt.NDArray[np.str_], columns: pd.DataFrame, rows: npt.NDArray[np.int64], part: npt.NDArray[np.bool_]
) -> list[_Universe]:
    """Return those who take part and, where they differ, all who are listed."""
    inside = rows[part[rows]]
    choices = [(inside, False)] if len(inside) else []
    if len(inside) < len(rows):
        choices.append((rows, True))
    return [
        _Universe(
            household_ids=ids[chosen],
            orders=tuple(candidate_orders(ids[chosen], [read_column(columns[name].iloc[chosen]) for name in columns])),
            with_out=with_out,
        )
        for chosen, with_out in choices
    ]


def _explain_area(
    ea_id: str, universes: Sequence[_Universe], picks: frozenset[str], n_sample: int | None
) -> AreaExplanation:
    possible = [universe for universe in universes if picks.issubset(universe.household_ids.tolist())]
    found: list[Explanation] = []
    bound = 0.0
    for universe in possible if picks else ():
        explanations, chance = _exact(universe, picks, n_sample)
        found, bound = found + explanations, bound + chance
    return AreaExplanation(
        ea_id=ea_id,
        n_units=len(universes[0].household_ids),
        n_picks=len(picks),
        explanations=tuple(sorted(found, key=_complexity)),
        best=_best(possible, picks, n_sample) if picks and not found else None,
        chance_bound=min(bound, 1.0),
    )


def _complexity(explanation: Explanation) -> tuple[object, ...]:
    return explanation.with_out, explanation.order.complexity, form_complexity(explanation.form)


def _planned(size: int, n_sample: int | None) -> tuple[int, ...]:
    """Return the numbers that may have been meant where so many were taken.

    Rounded intervals lose or win one, and a printed form that hits units twice loses half.
    """
    if n_sample is not None:
        return tuple(sorted({size, n_sample}))
    return tuple(sorted({max(size - 1, 1), size, size + 1, 2 * size - 1, 2 * size}))


def _exact(universe: _Universe, picks: frozenset[str], n_sample: int | None) -> tuple[list[Explanation], float]:
    n_units, size = len(universe.household_ids), len(picks)
    recognizer = Recognizer(n_units, size, _planned(size, n_sample))
    found: list[Explanation] = []
    for order, _, positions in universe.ranked(picks):
        for form in recognizer.exact(positions):
            if not any(known.form == form and order.refines(known.order) for known in found):
                found.append(Explanation(order=order, form=form, n_units=n_units, with_out=universe.with_out))
    return found, len(universe.orders) * recognizer.n_samples / comb(n_units, size)


def _best(universes: Sequence[_Universe], picks: frozenset[str], n_sample: int | None) -> Candidate:
    candidates = [
        candidate
        for universe in universes
        for size in sorted({len(picks), n_sample or len(picks)})
        if size <= len(universe.household_ids)
        for candidate in _nearest(universe, picks, size=size, n_sample=n_sample)
    ]
    return max(candidates, key=lambda candidate: (candidate.n_matched, -len(candidate.expected)))


def _nearest(universe: _Universe, picks: frozenset[str], *, size: int, n_sample: int | None) -> Iterator[Candidate]:
    """Return the best candidate of this size in each order that is better than those of simpler orders."""
    n_units, reached = len(universe.household_ids), -1
    recognizer = Recognizer(n_units, size, _planned(size, n_sample))
    for order, rows, positions in universe.ranked(picks):
        nearest = recognizer.best(positions)
        if nearest.n_matched > reached:
            reached = nearest.n_matched
            expected = frozenset(universe.household_ids[rows[nearest.positions]].tolist())
            yield Candidate(
                explanation=Explanation(order=order, form=nearest.form, n_units=n_units, with_out=universe.with_out),
                n_matched=nearest.n_matched,
                unexplained=tuple(sorted(picks - expected)),
                expected=tuple(sorted(expected - picks)),
            )
