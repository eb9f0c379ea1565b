"""Replay names every difference: each field of a record is altered once, in the way somebody could cheat."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pandas as pd
import pytest

from sampling.draw import (
    Authority,
    Commitment,
    DrawContext,
    DrawRecord,
    HouseholdDesign,
    SeedEvent,
    commit,
    draw_households,
    replay,
)
from sampling.draw.record import record_digest
from sampling.errors import ColumnError, SamplingError
from sampling.findings import Severity, has_problem
from sampling.reserve import reserve_queues
from sampling.selection import SelectionMethod

FIRST, SECOND = "440118001001001", "440118001001002"
SEED = "2022-08-31 04713"
DESIGN = HouseholdDesign(sort=("income",), method=SelectionMethod.SYMMETRIC)


def household_list() -> pd.DataFrame:
    rows = [
        (ea_id, f"{ea_id}{number:03d}01", number * 7919 % 300, number % 6 + 1)
        for ea_id, n_units in ((FIRST, 77), (SECOND, 154))
        for number in range(1, n_units + 1)
    ]
    return pd.DataFrame(rows, columns=["ea_id", "household_id", "income", "n_persons"])


LIST = household_list()


def made(design: HouseholdDesign = DESIGN) -> DrawRecord:
    """A draw that was committed to, as its JSON file gives it back."""
    lists = {area.ea_id: area.list_digest for area in draw_households(LIST, design=design, seed=SEED).record.areas}
    promise = commit(
        Commitment(
            label=design.label,
            stage="households",
            parameters={**design.parameters, "method": str(design.method), "sort": ",".join(design.sort)},
            list_digests=lists,
            event=SeedEvent(name="3D", issue="2022231", happens_on=date(2022, 8, 31), text_form="日期 号码"),
            committed_at=datetime(2022, 8, 29, 1, tzinfo=UTC),
        )
    )
    context = DrawContext(commitment=promise, drawn_at=datetime(2022, 9, 1, tzinfo=UTC))
    record = draw_households(LIST, design=design, seed=SEED, context=context).record
    return DrawRecord.from_dict(json.loads(json.dumps(record.to_dict())))


RECORD = made()
ORDER = draw_households(LIST, design=DESIGN, seed=SEED).order


def codes(record: DrawRecord, table: pd.DataFrame = LIST) -> set[str]:
    return {finding.code for finding in replay(record, table)}


def with_area(**change: Any) -> DrawRecord:
    """The record with its first area altered and the digest made to fit again, as a careful cheat would."""
    areas = (replace(RECORD.areas[0], **change), *RECORD.areas[1:])
    return replace(RECORD, areas=areas, digest=record_digest(areas))


def with_promise(**change: Any) -> DrawRecord:
    assert RECORD.commitment is not None
    altered = replace(RECORD.commitment, **change)
    return replace(RECORD, commitment=replace(altered, digest=altered.computed_digest()))


def test_an_honest_record_replays_without_a_finding() -> None:
    assert replay(RECORD, LIST) == []
    assert replay(RECORD, LIST.sample(frac=1, random_state=3)) == []


def test_the_order_alone_confirms_all_but_the_sorting_and_says_so() -> None:
    findings = replay(RECORD, ORDER.sample(frac=1, random_state=3).astype({"rank": "str"}))
    assert [(f.code, f.severity, f.field) for f in findings] == [
        ("REPLAY_SORT_NOT_CHECKED", Severity.INFORMATION, "income")
    ]
    assert not has_problem(findings)


def test_without_a_sort_the_order_alone_confirms_everything() -> None:
    design = HouseholdDesign()
    order = draw_households(LIST, design=design, seed=SEED).order
    assert replay(made(design), order) == []
    swapped = order.assign(rank=order["rank"].replace({0: 1, 1: 0}))
    assert codes(made(design), swapped) == {"REPLAY_RANKS"}


def moved(ranks: tuple[int, ...]) -> tuple[int, ...]:
    return (ranks[0] + 1, *ranks[1:])


first = RECORD.areas[0]
ALTERED_AREAS: list[tuple[dict[str, Any], set[str]]] = [
    ({"n_units": 78}, {"REPLAY_N_UNITS", "REPLAY_SET_ASIDE_START"}),
    ({"n_sample": 9}, {"REPLAY_N_SAMPLE"}),
    ({"start": (first.start or 0) + 1}, {"REPLAY_START"}),
    ({"start": None}, {"REPLAY_START"}),
    ({"set_aside_start": (first.set_aside_start or 0) + 1}, {"REPLAY_SET_ASIDE_START"}),
    ({"set_aside": moved(first.set_aside)}, {"REPLAY_SET_ASIDE"}),
    ({"positions": moved(first.positions)}, {"REPLAY_POSITIONS"}),
    ({"positions": first.positions[:-1]}, {"REPLAY_POSITIONS"}),
    ({"reserve": (first.reserve[0][::-1], *first.reserve[1:])}, {"REPLAY_RESERVE"}),
    ({"reserve": (first.reserve[0][:-1], *first.reserve[1:])}, {"REPLAY_RESERVE"}),
    ({"list_digest": "0" * 64}, {"REPLAY_LIST_DIGEST", "REPLAY_COMMITMENT_MISMATCH"}),
    ({"order_digest": "0" * 64}, {"REPLAY_ORDER_DIGEST"}),
    ({"ea_id": "440118001001009"}, {"REPLAY_AREA_NOT_IN_LIST", "REPLAY_AREA_NOT_DRAWN", "REPLAY_START"}),
]


@pytest.mark.parametrize(("change", "expected"), ALTERED_AREAS, ids=[",".join(c) for c, _ in ALTERED_AREAS])
def test_each_altered_field_of_an_area_is_named(change: dict[str, Any], expected: set[str]) -> None:
    found = replay(with_area(**change), LIST)
    assert expected <= {finding.code for finding in found}
    assert all(finding.severity is Severity.ERROR for finding in found)


@pytest.mark.parametrize("change", [{"n_units": 5}, {"n_units": 0}])
def test_a_record_that_no_draw_can_give_is_named(change: dict[str, Any]) -> None:
    assert "REPLAY_IMPOSSIBLE" in codes(with_area(**change))


ALTERED_RECORDS: list[tuple[dict[str, Any], str]] = [
    ({"label": "households#2"}, "REPLAY_START"),
    ({"label": " households"}, "REPLAY_TEXT_NOT_CANONICAL"),
    ({"label": "a|b"}, "REPLAY_TEXT_NOT_CANONICAL"),
    ({"seed": "2022-08-31 04714"}, "REPLAY_START"),
    ({"seed": None}, "REPLAY_SEED_MISSING"),
    ({"seed": ""}, "REPLAY_TEXT_NOT_CANONICAL"),
    ({"stage": "areas"}, "REPLAY_STAGE"),
    ({"method": SelectionMethod.SYSTEMATIC}, "REPLAY_POSITIONS"),
    ({"method": None}, "REPLAY_SEED_MISSING"),
    ({"sort": ("n_persons",)}, "REPLAY_LIST_DIGEST"),
    ({"sort": ()}, "REPLAY_LIST_DIGEST"),
    ({"parameters": {"n_households_per_area": 9, "reserve_depth": 9}}, "REPLAY_POSITIONS"),
    ({"parameters": {"n_households_per_area": 10, "reserve_depth": 3}}, "REPLAY_RESERVE"),
    ({"parameters": {"n_households_per_area": 10, "reserve_depth": 10}}, "REPLAY_COMMITMENT_MISMATCH"),
    ({"parameters": {"reserve_depth": 9}}, "REPLAY_IMPOSSIBLE"),
    ({"parameters": {"n_households_per_area": True, "reserve_depth": 9}}, "REPLAY_IMPOSSIBLE"),
    ({"digest": "0" * 64}, "REPLAY_RECORD_DIGEST"),
    ({"areas": RECORD.areas[:1]}, "REPLAY_AREA_NOT_DRAWN"),
    ({"areas": RECORD.areas[::-1]}, "REPLAY_AREAS_ORDER"),
    ({"areas": (*RECORD.areas, RECORD.areas[1])}, "REPLAY_AREAS_ORDER"),
    ({"authority": Authority.PLATFORM}, "REPLAY_AUTHORITY"),
    ({"reserve_authority": Authority.PLATFORM}, "REPLAY_AUTHORITY"),
    ({"drawn_at": datetime(2022, 8, 30, tzinfo=UTC)}, "REPLAY_DRAWN_BEFORE_EVENT"),
    ({"drawn_at": None}, "REPLAY_DRAWN_BEFORE_EVENT"),
]


@pytest.mark.parametrize(("change", "code"), ALTERED_RECORDS)
def test_each_altered_field_of_the_record_is_named(change: dict[str, Any], code: str) -> None:
    assert code in codes(replace(RECORD, **change))


def test_an_altered_commitment_is_named() -> None:
    assert RECORD.commitment is not None
    assert codes(replace(RECORD, commitment=replace(RECORD.commitment, label="x"))) == {
        "REPLAY_COMMITMENT_DIGEST",
        "REPLAY_COMMITMENT_MISMATCH",
    }
    assert codes(with_promise(list_digests={FIRST: "0" * 64})) == {"REPLAY_COMMITMENT_MISMATCH"}
    late = datetime(2022, 8, 31, tzinfo=UTC)
    assert codes(with_promise(committed_at=late)) == {"REPLAY_COMMITTED_TOO_LATE"}


def income_changed(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(income=table["income"].where(table.index != 40, 299))


ALTERED_LISTS: list[tuple[str, Callable[[pd.DataFrame], pd.DataFrame], str]] = [
    ("an income", income_changed, "REPLAY_LIST_DIGEST"),
    ("a household less", lambda table: table.drop(index=40), "REPLAY_N_UNITS"),
    ("half of the list", lambda table: table.iloc[::2], "REPLAY_N_UNITS"),
    (
        "another id",
        lambda table: table.replace({"household_id": {f"{FIRST}00701": f"{FIRST}99901"}}),
        "REPLAY_ORDER_DIGEST",
    ),
    ("an area less", lambda table: table[table["ea_id"] == FIRST], "REPLAY_AREA_NOT_IN_LIST"),
    ("one made out", lambda table: table.assign(eligibility=["out"] + ["in"] * (len(table) - 1)), "REPLAY_N_UNITS"),
]


@pytest.mark.parametrize(
    ("alter", "code"), [case[1:] for case in ALTERED_LISTS], ids=[case[0] for case in ALTERED_LISTS]
)
def test_a_list_that_changed_after_locking_is_named(alter: Callable[[pd.DataFrame], pd.DataFrame], code: str) -> None:
    assert code in codes(RECORD, alter(LIST))


def test_an_order_with_two_ranks_exchanged_is_named() -> None:
    swapped = ORDER.assign(rank=ORDER["rank"].replace({0: 1, 1: 0}))
    assert codes(RECORD, swapped) == {"REPLAY_ORDER_DIGEST", "REPLAY_SORT_NOT_CHECKED"}


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (LIST.drop(columns="income"), "MISSING_COLUMN"),
        (ORDER.drop(columns="household_id"), "MISSING_COLUMN"),
        (ORDER.assign(rank=ORDER["rank"] + 1), "ORDER_RANKS_INVALID"),
        (ORDER.assign(rank="first"), "NOT_INTEGER"),
        (ORDER.assign(rank=0.5), "NOT_INTEGER"),
        (ORDER.assign(household_id="x"), "HOUSEHOLD_DUPLICATE"),
    ],
)
def test_a_table_that_is_neither_list_nor_order_is_refused(table: pd.DataFrame, code: str) -> None:
    with pytest.raises(SamplingError) as refused:
        replay(RECORD, table)
    assert refused.value.code == code
    assert isinstance(refused.value, ColumnError) == (code in {"MISSING_COLUMN", "NOT_INTEGER"})


def platform_record(reserve_authority: Authority) -> DrawRecord:
    """What an import of somebody else's picks gives: no seed, no starts, a reserve by our rule."""

    def of(area: Any) -> Any:
        positions = tuple(range(0, area.n_units, area.n_units // 10 + 1))
        queues = tuple(tuple(queue) for queue in reserve_queues(area.n_units, positions, depth=9))
        nothing: dict[str, Any] = {"start": None, "set_aside_start": None, "set_aside": ()}
        return replace(area, positions=positions, n_sample=len(positions), reserve=queues, **nothing)

    return replace(
        RECORD,
        authority=Authority.PLATFORM,
        reserve_authority=reserve_authority,
        seed=None,
        method=None,
        commitment=None,
        areas=tuple(of(area) for area in RECORD.areas),
    )


def test_a_platform_draw_is_checked_as_far_as_it_can_be_and_says_so() -> None:
    assert codes(platform_record(Authority.OWN), LIST) == {"REPLAY_NOT_OWN_DRAW"}
    assert not platform_record(Authority.OWN).is_rehearsal
    broken = platform_record(Authority.OWN)
    areas = (replace(broken.areas[0], reserve=broken.areas[1].reserve), *broken.areas[1:])
    assert "REPLAY_RESERVE" in codes(replace(broken, areas=areas))
    theirs = platform_record(Authority.PLATFORM)
    areas = (replace(theirs.areas[0], reserve=()), *theirs.areas[1:])
    assert codes(replace(theirs, areas=areas)) == {"REPLAY_NOT_OWN_DRAW"}


def test_findings_show_ids_and_numbers_only() -> None:
    finding = next(f for f in replay(with_area(positions=moved(first.positions)), LIST) if f.code == "REPLAY_POSITIONS")
    assert finding.subject == FIRST
    assert finding.expected == " ".join(map(str, first.positions))
    assert finding.value.split()[1:] == finding.expected.split()[1:]
    assert next(f for f in replay(with_area(start=None), LIST)).value == ""
