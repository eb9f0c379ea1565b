"""Known totals to which weights are calibrated, and the matrix that they make.

A control is what is added up: households, or a column such as persons, in all or by the categories of a column. A
margin is a control with its known totals. Margins from the same source agree in their sums; where they do not, no
weights can meet them, and the call is refused with their names.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pandas as pd

from sampling.columns import require_columns
from sampling.weights.errors import Vector, WeightingError, joined, row_name

WHOLE = ""
"""The category of a control without categories."""
GAP_COLUMNS = ("_or_zero", "_missing")
"""Endings of the columns that `with_gaps_counted` makes."""
_SAME = 1e-9
Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Control:
    """What is added up over households.

    Parameters
    ----------
    name
        What messages call it.
    by
        Column of categories (as text); ``None`` for no categories.
    value
        Column that is added up; ``None`` counts households.
    """

    name: str
    by: str | None = None
    value: str | None = None


@dataclass(frozen=True, kw_only=True)
class Margin(Control):
    """A control with its known totals by category (`WHOLE` without categories).

    Raises
    ------
    WeightingError
        ``MARGIN_TOTAL_INVALID`` (``margin, category, value``) for a total that is not finite, or a number of households
        that is not above 0; ``MARGIN_CATEGORIES_INVALID`` (``margin, expected``) if categories and ``by`` do not fit.
    """

    totals: Mapping[str, float]

    def __post_init__(self) -> None:
        if not self.totals or (self.by is None) != (set(self.totals) == {WHOLE}):
            expected = WHOLE if self.by is None else self.by
            raise WeightingError(
                "MARGIN_CATEGORIES_INVALID", f"margin {self.name} does not fit", margin=self.name, expected=expected
            )
        for category, total in self.totals.items():
            if not np.isfinite(total) or (self.value is None and total <= 0):
                message = f"margin {self.name}, {category}: {total}"
                raise WeightingError(
                    "MARGIN_TOTAL_INVALID", message, margin=self.name, category=category, value=str(total)
                )


@dataclass(frozen=True, kw_only=True, eq=False)
class MarginMatrix:
    """The calibration variables of some households, and the totals they are to have.

    ``x`` is households × constraints; ``labels`` are (margin, category), one for each column.
    """

    x: Matrix
    totals: Vector
    labels: tuple[tuple[str, str], ...]


def margin_matrix(households: pd.DataFrame, margins: Sequence[Margin]) -> MarginMatrix:
    """Return the matrix of households by constraints.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``.
    WeightingError
        ``MARGINS_NONE``; ``MARGIN_VALUE_MISSING`` (``margin, column, row``); ``MARGIN_CATEGORY_UNKNOWN`` (``margin,
        category, expected``) for a household in no category; ``MARGIN_CATEGORY_EMPTY`` (``margin, category, expected``)
        for a total without households; ``MARGINS_DISAGREE`` (``margin, value, other, expected``).
    """
    if not margins:
        raise WeightingError("MARGINS_NONE", "there are no margins")
    _require_agreement(margins)
    columns = [_columns(households, margin, list(margin.totals)) for margin in margins]
    for margin, x in zip(margins, columns, strict=True):
        _require_households(margin, x)
    return MarginMatrix(
        x=np.hstack(columns),
        totals=np.array([total for margin in margins for total in margin.totals.values()], dtype=np.float64),
        labels=tuple((margin.name, category) for margin in margins for category in margin.totals),
    )


def estimated_margins(households: pd.DataFrame, controls: Sequence[Control], *, weights: Vector) -> tuple[Margin, ...]:
    """Return margins whose totals are the weighted sums of the households given, for instance of a first phase."""
    margins = []
    for control in controls:
        categories = [WHOLE] if control.by is None else sorted(set(_texts(households, control, control.by)))
        totals = _columns(households, control, categories).T @ weights
        named = dict(zip(categories, totals.tolist(), strict=True))
        margins.append(Margin(name=control.name, by=control.by, value=control.value, totals=named))
    return tuple(margins)


def with_gaps_counted(households: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    """Return the households with ``…_or_zero`` and ``…_missing`` (0 or 1) for columns of numbers with gaps.

    Whatever is known of every screened household may be a control, also whether it gave an answer: calibrating to both
    columns uses the answers there are and invents none.
    """
    added: dict[str, pd.Series] = {}
    for column in columns:
        require_columns(households, (column,), table_name="households")
        numbers = pd.to_numeric(households[column], errors="coerce").astype("float64")
        known, missing = (f"{column}{ending}" for ending in GAP_COLUMNS)
        added |= {known: numbers.fillna(0.0), missing: numbers.isna().astype("float64")}
    return households.assign(**added)


def scaled_to_first(margins: Sequence[Margin]) -> tuple[Margin, ...]:
    """Return the margins with those that add up the same thing scaled to the sum of the first of them.

    For sources that round, or count on different days: the structure of each stays, the level is that of the first.
    """
    level: dict[str | None, float] = {}
    scaled = []
    for margin in margins:
        total = sum(margin.totals.values())
        ratio = level.setdefault(margin.value, total) / total
        totals = {category: value * ratio for category, value in margin.totals.items()}
        scaled.append(Margin(name=margin.name, by=margin.by, value=margin.value, totals=totals))
    return tuple(scaled)


def _columns(households: pd.DataFrame, control: Control, categories: Sequence[str]) -> Matrix:
    value = np.ones(len(households)) if control.value is None else _values(households, control, control.value)
    if control.by is None:
        return value[:, None]
    place = pd.Index(categories).get_indexer(_texts(households, control, control.by))
    if (place < 0).any():
        strange = _texts(households, control, control.by)[place < 0].unique()
        raise WeightingError(
            "MARGIN_CATEGORY_UNKNOWN",
            f"margin {control.name} has no total for {joined(strange)}",
            margin=control.name,
            category=joined(strange),
            expected=joined(categories),
        )
    return np.asarray(value[:, None] * (place[:, None] == np.arange(len(categories))), dtype=np.float64)


def _texts(households: pd.DataFrame, control: Control, column: str) -> pd.Index:
    require_columns(households, (column,), table_name="households")
    _refuse_missing(households, control, column, households[column].isna().to_numpy(dtype=bool))
    return pd.Index(households[column].astype(str))


def _values(households: pd.DataFrame, control: Control, column: str) -> Vector:
    require_columns(households, (column,), table_name="households")
    numbers = pd.to_numeric(households[column], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    _refuse_missing(households, control, column, ~np.isfinite(numbers))
    return numbers


def _refuse_missing(households: pd.DataFrame, control: Control, column: str, missing: npt.NDArray[np.bool_]) -> None:
    if missing.any():
        row = row_name(households, int(np.argmax(missing)))
        message = f"margin {control.name}: {column} is missing for {row}"
        raise WeightingError("MARGIN_VALUE_MISSING", message, margin=control.name, column=column, row=row)


def _require_households(margin: Margin, x: Matrix) -> None:
    for (category, total), column in zip(margin.totals.items(), x.T, strict=True):
        if total != 0 and not column.any():
            raise WeightingError(
                "MARGIN_CATEGORY_EMPTY",
                f"margin {margin.name}: nobody in {category}",
                margin=margin.name,
                category=category,
                expected=f"{total:.10g}",
            )


def _require_agreement(margins: Sequence[Margin]) -> None:
    """Refuse margins that add up the same thing and differ in the sum: every household is in a category of each."""
    for value in {margin.value for margin in margins}:
        alike = [(margin.name, sum(margin.totals.values())) for margin in margins if margin.value == value]
        for (other, expected), (name, total) in pairwise(alike):
            if abs(total - expected) > _SAME * max(abs(total), abs(expected)):
                raise WeightingError(
                    "MARGINS_DISAGREE",
                    f"margin {name} adds up to {total:.10g}, {other} to {expected:.10g}",
                    margin=name,
                    value=f"{total:.10g}",
                    other=other,
                    expected=f"{expected:.10g}",
                )
