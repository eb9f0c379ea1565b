"""Picks of the platform as a record, void and repeated draws, second reserves, and lists that shrink after locking."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.columns import SAMPLE_WEIGHT_COLUMNS
from sampling.draw import (
    Authority,
    Commitment,
    DrawContext,
    DrawRecord,
    HouseholdDesign,
    SeedEvent,
    Void,
    commit,
    draw_households,
    replay,
)
from sampling.draw.platform import PlatformDesign, record_platform_picks
from sampling.draw.voiding import repeat_label, void_draw
from sampling.errors import DrawError, SamplingError
from sampling.reserve import next_substitute, next_substitute_id, reserve_queues, second_reserve_queues

FIRST, SECOND = "440118001001001", "440118001001002"
SEED, SECOND_SEED = "2022-08-31 04713", "2022-09-07 11902"


def household_list(sizes: dict[str, int]) -> pd.DataFrame:
    rows = [
        (ea_id, f"{ea_id}{number:03d}01", number * 7919 % 300, number % 6 + 1)
        for ea_id, n_units in sizes.items()
        for number in range(1, n_units + 1)
    ]
    return pd.DataFrame(rows, columns=["ea_id", "household_id", "income", "n_persons"])


LIST = household_list({FIRST: 120, SECOND: 154})
DESIGN = HouseholdDesign(sort=("income",))
DRAW = draw_households(LIST, design=DESIGN, seed=SEED)
PICKS = pd.DataFrame({"household_id": LIST["household_id"].iloc[[3, 40, 77, 119, 130, 200, 273]]})


def through_json(record: DrawRecord) -> DrawRecord:
    return DrawRecord.from_dict(json.loads(json.dumps(record.to_dict())))


def refusal(call: Any) -> SamplingError:
    with pytest.raises(SamplingError) as refused:
        call()
    return refused.value


# ---- the platform's picks


def test_the_platforms_picks_become_a_record_that_says_whose_they_are() -> None:
    context = DrawContext(software="zhuhu 1", drawn_at=datetime(2022, 9, 1, tzinfo=UTC), plan_version=2)
    draw = record_platform_picks(LIST, PICKS, design=PlatformDesign(sort=("income",)), context=context)
    record = through_json(draw.record)
    assert (record.authority, record.reserve_authority) == (Authority.PLATFORM, Authority.OWN)
    assert (record.method, record.seed, record.commitment, record.is_rehearsal) == (None, None, None, False)
    assert [(area.n_units, area.n_sample, area.start) for area in record.areas] == [(120, 4, None), (154, 3, None)]
    assert set(draw.sample["household_id"]) == set(PICKS["household_id"])
    assert {finding.code for finding in replay(record, LIST)} == {"REPLAY_NOT_OWN_DRAW"}
    assert record.parameters == {"reserve_depth": 9}


def test_its_reserve_follows_from_the_picks_and_the_locked_order() -> None:
    draw = record_platform_picks(LIST, PICKS, design=PlatformDesign(sort=("income",), reserve_depth=4))
    for area in draw.record.areas:
        queues = reserve_queues(area.n_units, area.positions, depth=4)
        assert area.reserve == tuple(tuple(queue) for queue in queues)
    wrong = draw.record.to_dict()
    wrong["areas"][0]["reserve"][0].reverse()  # type: ignore[index]
    codes = {finding.code for finding in replay(DrawRecord.from_dict(wrong), LIST)}
    assert codes == {"REPLAY_NOT_OWN_DRAW", "REPLAY_RESERVE"}


def own_reserve(draw: Any) -> pd.DataFrame:
    return draw.reserve[["household_id", "for_household_id", "reserve_rank"]]


def test_a_reserve_that_comes_with_the_picks_is_kept_as_it_came() -> None:
    design = PlatformDesign(sort=("income",), reserve_depth=4)
    ours = record_platform_picks(LIST, PICKS, design=design)
    turned = own_reserve(ours).assign(reserve_rank=lambda table: 5 - table["reserve_rank"]).sample(frac=1)
    theirs = record_platform_picks(LIST, PICKS, design=design, reserve=turned)
    assert theirs.record.reserve_authority is Authority.PLATFORM
    for kept, own in zip(theirs.record.areas, ours.record.areas, strict=True):
        assert kept.reserve == tuple(queue[::-1] for queue in own.reserve)
        assert kept.positions == own.positions
    assert [found.code for found in replay(through_json(theirs.record), LIST)] == ["REPLAY_NOT_OWN_DRAW"]


@pytest.mark.parametrize("column", ["household_id", "for_household_id"])
@pytest.mark.parametrize("stranger", ["picked", "absent", "elsewhere"])
def test_a_reserve_household_that_stands_for_nobody_drawn_is_refused(column: str, stranger: str) -> None:
    """It would be lost without a word: drawn itself, on no list, or for a household of another area."""
    reserve = own_reserve(record_platform_picks(LIST, PICKS, design=PlatformDesign(sort=("income",))))
    of_first = reserve["for_household_id"].str.startswith(FIRST)
    values = {"absent": f"{FIRST}99901", "elsewhere": reserve.loc[~of_first, column].iloc[-1]}
    picked = (
        PICKS["household_id"].iloc[0] if column == "household_id" else reserve.loc[of_first, "household_id"].iloc[0]
    )
    value = values.get(stranger, picked)
    rest = reserve[reserve["household_id"] != value] if column == "household_id" else reserve
    wrong = rest.copy()
    wrong.iloc[0, wrong.columns.get_loc(column)] = value
    refused = refusal(lambda: record_platform_picks(LIST, PICKS, design=PlatformDesign(), reserve=wrong))
    assert (refused.code, refused.fields["n_lost"]) == ("RESERVE_NOT_OF_PICK", 1)


def test_our_own_picks_taken_for_the_platforms_give_the_same_reserve() -> None:
    again = record_platform_picks(LIST, DRAW.sample, design=PlatformDesign(sort=("income",)))
    pd.testing.assert_frame_equal(again.reserve, DRAW.reserve)
    pd.testing.assert_frame_equal(again.sample, DRAW.sample)
    assert [area.list_digest for area in again.record.areas] == [area.list_digest for area in DRAW.record.areas]


def test_a_serpentine_list_and_the_areas_probabilities_are_taken_over() -> None:
    areas = pd.DataFrame({"ea_id": [FIRST, SECOND], "inclusion_prob": [0.5, 0.25]})
    design = PlatformDesign(sort=("n_persons", "income"), serpentine=True)
    draw = record_platform_picks(LIST, PICKS, design=design, areas=areas)
    assert draw.record.parameters == {"reserve_depth": 9, "serpentine": True}
    assert {finding.code for finding in replay(draw.record, LIST)} == {"REPLAY_NOT_OWN_DRAW"}
    assert set(SAMPLE_WEIGHT_COLUMNS) <= set(draw.sample.columns)


@given(st.randoms())
def test_the_record_does_not_depend_on_the_order_of_the_rows(shuffle: Any) -> None:
    rows, picked = list(range(len(LIST))), list(range(len(PICKS)))
    shuffle.shuffle(rows)
    shuffle.shuffle(picked)
    design = PlatformDesign(sort=("income",))
    assert (
        record_platform_picks(LIST.iloc[rows], PICKS.iloc[picked], design=design).record
        == record_platform_picks(LIST, PICKS, design=design).record
    )


OUT = LIST.assign(eligibility=["out" if row == 3 else "in" for row in range(len(LIST))])


@pytest.mark.parametrize(
    ("table", "picks", "code", "fields"),
    [
        (LIST, PICKS.iloc[:4], "AREA_WITHOUT_PICKS", {"ea_id": SECOND}),
        (LIST, pd.concat([PICKS, PICKS.iloc[:1]]), "HOUSEHOLD_DUPLICATE", {"household_id": f"{FIRST}00401"}),
        (OUT, PICKS, "PICK_NOT_IN_LIST", {"household_id": f"{FIRST}00401"}),
        (LIST.iloc[5:], PICKS, "PICK_NOT_IN_LIST", {"household_id": f"{FIRST}00401"}),
        (
            LIST,
            PICKS.rename(columns={"household_id": "id"}),
            "MISSING_COLUMN",
            {"table": "picks", "columns": "household_id"},
        ),
        (LIST, pd.DataFrame({"household_id": [1]}), "ID_NOT_TEXT", {"column": "household_id"}),
    ],
)
def test_picks_that_do_not_belong_to_the_list_are_refused(
    table: pd.DataFrame, picks: pd.DataFrame, code: str, fields: dict[str, str]
) -> None:
    error = refusal(lambda: record_platform_picks(table, picks, design=PlatformDesign()))
    assert (error.code, error.fields) == (code, fields)
    assert refusal(lambda: record_platform_picks(LIST, PICKS, design=PlatformDesign(reserve_depth=-1))).code == (
        "RESERVE_DEPTH_INVALID"
    )


# ---- voids


def test_a_void_draw_is_repeated_under_a_new_label_and_both_can_be_replayed() -> None:
    void = void_draw(DRAW.record, reason=" 名单有误 ", ea_ids=[SECOND])
    assert void == Void(label="households", digest=DRAW.record.digest, ea_ids=(SECOND,), reason="名单有误")
    corrected = LIST[LIST["ea_id"] == SECOND].iloc[2:]
    design = HouseholdDesign(sort=("income",), label=repeat_label(void.label))
    again = draw_households(corrected, design=design, seed=SECOND_SEED, context=DrawContext(voids=(void,)))
    record = through_json(again.record)
    assert (record.label, record.voids) == ("households#2", (void,))
    assert replay(record, corrected) == []
    assert replay(DRAW.record, LIST) == []
    assert {area.ea_id for area in record.areas} == {SECOND}


def test_the_label_alone_changes_the_picks_even_with_the_same_seed() -> None:
    again = draw_households(LIST, design=HouseholdDesign(sort=("income",), label="households#2"), seed=SEED)
    assert [area.start for area in again.record.areas] != [area.start for area in DRAW.record.areas]


def test_all_areas_are_void_where_none_is_named() -> None:
    assert void_draw(DRAW.record, reason="重做").ea_ids == (FIRST, SECOND)


@pytest.mark.parametrize(
    ("label", "again"), [("a", "a#2"), ("a#2", "a#3"), ("a#9", "a#10"), ("a#0", "a#0#2"), ("#2", "#2#2")]
)
def test_labels_count_up(label: str, again: str) -> None:
    assert repeat_label(label) == again


@given(st.text("ab#0123", min_size=1, max_size=6))
def test_labels_of_repeats_never_return(label: str) -> None:
    seen = {label}
    for _ in range(4):
        label = repeat_label(label)
        assert label not in seen
        seen.add(label)


def test_voids_that_cannot_be_are_refused() -> None:
    assert refusal(lambda: void_draw(DRAW.record, reason=" ")).code == "VOID_REASON_MISSING"
    error = refusal(lambda: void_draw(DRAW.record, reason="x", ea_ids=["7"]))
    assert (error.code, error.fields) == ("VOID_AREA_UNKNOWN", {"ea_id": "7"})
    context = DrawContext(voids=(void_draw(DRAW.record, reason="x"),))
    error = refusal(lambda: draw_households(LIST, design=DESIGN, seed=SECOND_SEED, context=context))
    assert (error.code, error.fields) == ("VOID_SAME_LABEL", {"label": "households"})


def test_replay_names_a_record_that_declares_itself_void() -> None:
    record = DRAW.record.to_dict()
    record["voids"] = [{"label": "households", "digest": DRAW.record.digest, "ea_ids": [FIRST], "reason": "x"}]
    assert [finding.code for finding in replay(DrawRecord.from_dict(record), LIST)] == ["REPLAY_VOID_LABEL"]


# ---- the list after locking


def test_a_list_that_lost_half_of_an_area_shows_in_that_area_only_and_the_draw_is_still_confirmed() -> None:
    lost = LIST.drop(LIST[LIST["ea_id"] == FIRST].index[::2])
    found = replay(DRAW.record, lost)
    assert {finding.code for finding in found} == {"REPLAY_N_UNITS", "REPLAY_ORDER_DIGEST", "REPLAY_LIST_DIGEST"}
    assert {finding.subject for finding in found} == {FIRST}
    count = next(finding for finding in found if finding.code == "REPLAY_N_UNITS")
    assert (count.value, count.expected) == ("120", "60")


def test_a_committed_draw_refuses_a_list_that_lost_half_after_locking() -> None:
    promise = commit(
        Commitment(
            label="households",
            stage="households",
            parameters={**DESIGN.parameters, "method": str(DESIGN.method), "sort": "income"},
            list_digests={area.ea_id: area.list_digest for area in DRAW.record.areas},
            event=SeedEvent(name="3D", issue="1", happens_on=date(2022, 8, 31), text_form="x"),
            committed_at=datetime(2022, 8, 29, tzinfo=UTC),
        )
    )
    context = DrawContext(commitment=promise, drawn_at=datetime(2022, 9, 1, tzinfo=UTC))
    assert draw_households(LIST, design=DESIGN, seed=SEED, context=context).record.areas == DRAW.record.areas
    lost = LIST.drop(LIST[LIST["ea_id"] == FIRST].index[::2])
    error = refusal(lambda: draw_households(lost, design=DESIGN, seed=SEED, context=context))
    assert (error.code, error.fields["field"]) == ("COMMITMENT_MISMATCH", FIRST)


@pytest.mark.parametrize("n_sample", [0, -1])
def test_nothing_is_drawn_for_no_households(n_sample: int) -> None:
    error = refusal(lambda: draw_households(LIST, design=HouseholdDesign(n_sample=n_sample), seed=SEED))
    assert (error.code, error.fields["subject"]) == ("SAMPLE_SIZE_INVALID", FIRST)


def test_an_area_of_one_household_is_drawn_whole_and_has_no_reserve() -> None:
    one = household_list({FIRST: 1, SECOND: 1})
    draw = draw_households(one, design=HouseholdDesign(n_sample=1), seed=SEED)
    assert [(area.positions, area.reserve, area.start) for area in draw.record.areas] == [((0,), ((),), 0)] * 2
    assert draw.sample["inclusion_prob_stage2"].tolist() == [1.0, 1.0]
    assert replay(draw.record, one) == []
    error = refusal(lambda: draw_households(one, design=HouseholdDesign(n_sample=2), seed=SEED))
    assert isinstance(error, DrawError)
    assert error.fields == {"subject": FIRST, "n_units": 1, "n_sample": 2}


# ---- a second reserve


@st.composite
def lists_with_positions(draw: st.DrawFn) -> tuple[int, list[int]]:
    n_units = draw(st.integers(1, 60))
    return n_units, sorted(draw(st.sets(st.integers(0, n_units - 1), min_size=1, max_size=n_units)))


@given(lists_with_positions(), st.integers(0, 12), st.integers(0, 12))
def test_a_second_reserve_goes_on_where_the_first_ended(case: tuple[int, list[int]], first: int, second: int) -> None:
    n_units, positions = case
    queues = reserve_queues(n_units, positions, depth=first)
    more = second_reserve_queues(n_units, positions, first_depth=first, depth=second)
    assert [one + two for one, two in zip(queues, more, strict=True)] == reserve_queues(
        n_units, positions, depth=first + second
    )
    everybody = [*positions, *(rank for queue in [*queues, *more] for rank in queue)]
    assert len(everybody) == len(set(everybody))


@pytest.mark.parametrize("depths", [{"first_depth": -1, "depth": 3}, {"first_depth": 3, "depth": -1}])
def test_a_second_reserve_below_nothing_is_refused(depths: dict[str, int]) -> None:
    assert refusal(lambda: second_reserve_queues(10, [2], **depths)).code == "RESERVE_DEPTH_INVALID"


def test_substitutes_of_substitutes_come_from_the_drawn_households_queue_until_it_is_exhausted() -> None:
    area = DRAW.record.areas[0]
    drawn, queue = area.positions[4], area.reserve[4]
    used: list[int] = []
    while (rank := next_substitute(area, drawn, used=used)) is not None:
        used.append(rank)
    assert used == list(queue)
    second = second_reserve_queues(area.n_units, area.positions, first_depth=9, depth=9)[4]
    taken = {*area.positions, *(rank for each in area.reserve for rank in each)}
    assert taken.isdisjoint(second)
    household_id = DRAW.sample["household_id"].iloc[4]
    in_turn = DRAW.reserve.loc[DRAW.reserve["for_household_id"] == household_id, "household_id"].tolist()
    assert next_substitute_id(DRAW.reserve, household_id, used=in_turn[:3]) == in_turn[3]
