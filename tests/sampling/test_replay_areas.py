"""Replay of a draw of areas: each field altered once is named; the JSON record comes back whole."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import pandas as pd
import pytest

from sampling.draw import (
    AreaDesign,
    AreaDrawRecord,
    Authority,
    Commitment,
    DrawContext,
    SampleLevel,
    SeedEvent,
    commit,
    draw_areas,
    replay_areas,
)
from sampling.draw.area_record import areas_digest
from sampling.errors import FrameError

SEED = "2022-05-31 12345"
DESIGN = AreaDesign(n_areas=15, n_provincial=5)


def frame() -> pd.DataFrame:
    rows = [
        (f"4401180{1 + number // 20:02d}{number + 1:03d}", f"4401180{1 + number // 20:02d}", "220", 30 + 97 * number)
        for number in range(60)
    ]
    return pd.DataFrame(rows, columns=["village_code", "town_code", "urban_rural_code", "n_households"])


FRAME = frame()


def made() -> AreaDrawRecord:
    sizes = draw_areas(FRAME, design=DESIGN, seed=SEED).record.sizes_digest
    promise = commit(
        Commitment(
            label="areas",
            stage="areas",
            parameters=DESIGN.parameters,
            list_digests={"frame": sizes},
            event=SeedEvent(name="3D", issue="2022139", happens_on=date(2022, 5, 31), text_form="日期 号码"),
            committed_at=datetime(2022, 5, 30, 1, tzinfo=UTC),
        )
    )
    context = DrawContext(commitment=promise, drawn_at=datetime(2022, 6, 1, tzinfo=UTC), plan_version="2")
    record = draw_areas(FRAME, design=DESIGN, seed=SEED, context=context).record
    again = AreaDrawRecord.from_dict(json.loads(json.dumps(record.to_dict())))
    assert again == record
    return again


RECORD = made()


def codes(record: AreaDrawRecord, table: pd.DataFrame = FRAME) -> set[str]:
    return {finding.code for finding in replay_areas(record, table)}


def with_areas(*areas: Any) -> AreaDrawRecord:
    return replace(RECORD, areas=areas, digest=areas_digest(areas))


def test_an_honest_record_replays_without_a_finding() -> None:
    assert not RECORD.is_rehearsal
    assert replay_areas(RECORD, FRAME.sample(frac=1, random_state=1)) == []


ALTERED: list[tuple[dict[str, Any], str]] = [
    ({"label": "areas#2"}, "REPLAY_STARTS"),
    ({"label": ""}, "REPLAY_TEXT_NOT_CANONICAL"),
    ({"authority": Authority.PLATFORM}, "REPLAY_AUTHORITY"),
    ({"stage": "households"}, "REPLAY_STAGE"),
    ({"parameters": {**DESIGN.parameters, "n_areas": 14}}, "REPLAY_N_DRAWN"),
    ({"parameters": {**DESIGN.parameters, "n_provincial": None}}, "REPLAY_PROVINCIAL_START"),
    ({"parameters": {**DESIGN.parameters, "area_target_households": 300}}, "REPLAY_AREA_DIFFERENT"),
    ({"parameters": {**DESIGN.parameters, "min_village_households": 0}}, "REPLAY_N_UNITS"),
    ({"parameters": {"n_areas": 15}}, "REPLAY_IMPOSSIBLE"),
    ({"parameters": {**DESIGN.parameters, "n_areas": 100}}, "REPLAY_IMPOSSIBLE"),
    ({"seed": "other"}, "REPLAY_STARTS"),
    ({"seed": None}, "REPLAY_SEED_MISSING"),
    ({"seed": "a "}, "REPLAY_TEXT_NOT_CANONICAL"),
    ({"n_villages": 61}, "REPLAY_N_VILLAGES"),
    ({"n_units": 61}, "REPLAY_N_UNITS"),
    ({"sizes_digest": "0" * 64}, "REPLAY_SIZES_DIGEST"),
    ({"certainties": ("440118001001",)}, "REPLAY_CERTAINTIES"),
    ({"total_size": 1}, "REPLAY_TOTAL_SIZE"),
    ({"n_drawn": 14}, "REPLAY_N_DRAWN"),
    ({"starts": RECORD.starts[::-1]}, "REPLAY_STARTS"),
    ({"hits": RECORD.hits[::-1]}, "REPLAY_HITS"),
    ({"provincial_start": None}, "REPLAY_PROVINCIAL_START"),
    ({"provincial_indices": ()}, "REPLAY_PROVINCIAL_INDICES"),
    ({"digest": "0" * 64}, "REPLAY_RECORD_DIGEST"),
    ({"drawn_at": None}, "REPLAY_DRAWN_BEFORE_EVENT"),
]


@pytest.mark.parametrize(("change", "code"), ALTERED)
def test_each_altered_field_of_the_record_is_named(change: dict[str, Any], code: str) -> None:
    assert code in codes(replace(RECORD, **change))


@pytest.mark.parametrize(
    "change",
    [
        {"ea_id": "440118001001999"},
        {"level": SampleLevel.PROVINCIAL if RECORD.areas[0].level == "city_county" else SampleLevel.CITY_COUNTY},
        {"village_code": "440118001001"},
        {"members": ()},
        {"n_village_households": 1},
        {"n_village_areas": 99},
        {"n_households": 1},
        {"inclusion_prob": Fraction(1, 2)},
    ],
)
def test_each_altered_field_of_an_area_is_named_with_its_code(change: dict[str, Any]) -> None:
    found = replay_areas(with_areas(replace(RECORD.areas[0], **change), *RECORD.areas[1:]), FRAME)
    assert [(finding.code, finding.field) for finding in found] == [("REPLAY_AREA_DIFFERENT", next(iter(change)))]


def test_areas_left_out_added_or_in_another_order_are_named() -> None:
    assert codes(with_areas(*RECORD.areas[1:])) == {"REPLAY_AREA_MISSING"}
    assert codes(with_areas(*RECORD.areas, replace(RECORD.areas[0], set=3))) == {"REPLAY_AREA_NOT_EXPECTED"}
    assert codes(with_areas(*RECORD.areas[::-1])) == {"REPLAY_AREAS_ORDER"}


def test_a_frame_that_is_not_the_one_drawn_from_is_named() -> None:
    assert "REPLAY_SIZES_DIGEST" in codes(RECORD, FRAME.assign(n_households=FRAME["n_households"] + 1))
    with pytest.raises(FrameError):
        replay_areas(RECORD, FRAME.iloc[:0])


def test_another_frame_breaks_the_commitment() -> None:
    assert {"REPLAY_COMMITMENT_MISMATCH", "REPLAY_SIZES_DIGEST"} <= codes(replace(RECORD, sizes_digest="1" * 64))
