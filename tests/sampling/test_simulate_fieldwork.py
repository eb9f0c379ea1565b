"""The invented months: the seed decides everything, and each behaviour does what its name says."""

import numpy as np
import pandas as pd
import pytest

from sampling.simulate.fieldwork import (
    FRAUDS,
    ODDITIES,
    Behaviour,
    FieldMonth,
    FieldworkParameters,
    Kind,
    field_month,
    ordinary_office,
)
from sampling.simulate.fieldwork.checking import simulated_backchecks

WHO = "enumerator-01"


def month_of(kind: Kind | None = None, share: float = 0.6) -> FieldMonth:
    behaviours = [] if kind is None else [Behaviour(place=0, kind=kind, share=share)]
    return field_month("behaviour", behaviours, n_enumerators=1)


PLAIN = month_of()


def test_the_seed_decides_everything() -> None:
    once, again = (
        field_month("a", ordinary_office("a"), n_enumerators=3),
        field_month("a", ordinary_office("a"), n_enumerators=3),
    )
    for name in ("visits", "answers", "ages", "counts", "dwellings", "locks"):
        pd.testing.assert_frame_equal(getattr(once, name), getattr(again, name))
    assert not once.visits.equals(field_month("b", n_enumerators=3).visits)


def test_an_ordinary_office_is_odd_at_most() -> None:
    offices = [ordinary_office(f"o{number}") for number in range(40)]
    kinds = {each.kind for office in offices for each in office}
    assert kinds == set(ODDITIES)
    share = sum(map(len, offices)) / (40 * 15)
    assert share == pytest.approx(0.4, abs=0.07)


def test_an_honest_month_is_whole_and_in_order() -> None:
    visits = PLAIN.visits
    assert visits["visit_id"].is_unique
    assert (visits["recorded_at"] > visits["visited_at"]).all()
    assert not visits["is_made_up"].any()
    assert len(PLAIN.answers) == FieldworkParameters().n_screened
    assert PLAIN.ages["household_id"].nunique() == len(PLAIN.answers)
    assert PLAIN.counts.groupby("household_id").size().unique().tolist() == [30]
    hours = (visits["visited_at"] + pd.Timedelta(hours=8)).dt.hour
    assert hours.between(6, 23).all()


@pytest.mark.parametrize("kind", FRAUDS, ids=str)
def test_each_fabrication_leaves_its_mark(kind: Kind) -> None:
    made = month_of(kind)
    assert MARKS[kind](made), kind


def off_home(month: FieldMonth) -> np.ndarray:
    homes = month.dwellings.set_index(month.dwellings["ea_id"] + month.dwellings["dwelling_no"])
    at = homes.loc[month.visits["household_id"].str[:18]]
    east, north = (month.visits[name].to_numpy() - at[name].to_numpy() for name in ("lon", "lat"))
    return np.hypot(east, north)


def repeated(month: FieldMonth) -> int:
    return int(month.answers.duplicated(["income", "n_persons", "floor_area_m2"], keep=False).sum())


def as_before(month: FieldMonth) -> int:
    return int((month.answers["income"] == month.answers["income"].shift()).sum())


def gaps(month: FieldMonth) -> pd.Series:
    return month.visits["visited_at"].sort_values().diff().dt.total_seconds() / 60


def even(month: FieldMonth) -> int:
    counts = month.counts.groupby("household_id")["n_entries"]
    return int((counts.var() / counts.mean() < 0.5).sum())


def copies(month: FieldMonth) -> int:
    table = month.counts.pivot_table(index="household_id", columns="on", values="n_entries")
    return int(table.duplicated(keep=False).sum())


def made_up(month: FieldMonth) -> bool:
    return bool(month.visits["is_made_up"].any())


MARKS = {
    Kind.INVENTED_AT_HOME: lambda m: made_up(m) and np.median(off_home(m)[m.visits["is_made_up"].to_numpy()]) > 0.01,
    Kind.MOCK_GPS: lambda m: made_up(m) and m.visits["is_mock_location"].sum() > 2,
    Kind.ONE_PLACE: lambda m: m.visits["lon"].value_counts().max() > 5,
    Kind.FAST_SERIES: lambda m: (gaps(m) < 3).sum() > 4,
    Kind.INVENTED_REFUSALS: lambda m: (m.visits["attempt_code"] == "refused").sum() >= 3 and made_up(m),
    Kind.CLOCK_SET_BACK: lambda m: ((m.visits["recorded_at"] + pd.Timedelta(hours=8)).dt.hour >= 21).sum() > 3,
    Kind.DUPLICATED_ANSWERS: lambda m: repeated(m) > 5 * max(1, repeated(PLAIN)),
    Kind.COPIED_INCOME: lambda m: as_before(m) > 100,
    Kind.HEAPED_NUMBERS: lambda m: (
        (m.answers["income"] % 10_000 == 0).mean() > 0.6 and (m.ages["age"] % 5 == 0).mean() > 0.5
    ),
    Kind.INVENTED_ANSWERS: lambda m: np.log(m.answers["income"]).std() < 0.9 * np.log(PLAIN.answers["income"]).std(),
    Kind.EDITED_LIST: lambda m: (m.answers["recorded_at"] > m.locks["recorded_at"].iloc[0]).sum() == 6,
    Kind.EVEN_BOOKS: lambda m: even(m) > even(PLAIN),
    Kind.COPIED_BOOKS: lambda m: copies(m) > 1,
}


def test_every_behaviour_touches_at_least_something_however_weak() -> None:
    for kind in FRAUDS:
        weak = month_of(kind, 0.01)
        tables = ("visits", "answers", "ages", "counts")
        assert any(not getattr(weak, name).equals(getattr(PLAIN, name)) for name in tables), kind


def test_made_up_visits_are_denied_at_the_door_and_honest_ones_are_remembered() -> None:
    visits = month_of(Kind.INVENTED_AT_HOME, 1.0).visits
    many = pd.concat([visits.assign(visit_id=f"{number}-" + visits["visit_id"]) for number in range(40)])
    made = simulated_backchecks(many, seed="s")
    assert len(made) == pytest.approx(len(many) / 10, abs=1)
    assert made["is_denied"].mean() == pytest.approx(0.85, abs=0.12)
    honest = simulated_backchecks(many.assign(is_made_up=False), seed="s")
    assert honest["is_denied"].mean() < 0.12
    assert honest["n_errors"].mean() < made["n_errors"].mean()
