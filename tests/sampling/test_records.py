"""Records: key order of the JSON file, exact round trip, and refusal of anything that is none."""

import copy
import hashlib
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pandas as pd
import pytest

from sampling.draw import (
    AreaDesign,
    AreaDrawRecord,
    Commitment,
    DrawContext,
    DrawRecord,
    HouseholdDesign,
    SeedEvent,
    Void,
    commit,
    draw_areas,
    draw_households,
)
from sampling.draw.digests import json_digest, list_digest, order_digest
from sampling.errors import RecordError
from sampling.selection import SelectionMethod

EA_ID = "440118001001001"
LIST = pd.DataFrame(
    {
        "ea_id": EA_ID,
        "household_id": [f"{EA_ID}{n:03d}01" for n in range(1, 31)],
        "income": [n * 7 % 13 for n in range(30)],
    }
)
DESIGN = HouseholdDesign(sort=("income",), method=SelectionMethod.SYMMETRIC, label="households#2", n_sample=4)
KEYS = [
    "label",
    "authority",
    "reserve_authority",
    "stage",
    "method",
    "sort",
    "parameters",
    "plan_version",
    "commitment",
    "seed",
    "seed_source",
    "voids",
    "software",
    "drawn_at",
    "areas",
    "digest",
]
AREA_KEYS = [
    "ea_id",
    "n_units",
    "n_sample",
    "start",
    "set_aside_start",
    "set_aside",
    "positions",
    "reserve",
    "list_digest",
    "order_digest",
]


def record() -> DrawRecord:
    digest = draw_households(LIST, design=DESIGN, seed="s").record.areas[0].list_digest
    promise = commit(
        Commitment(
            label="households#2",
            stage="households",
            parameters={**DESIGN.parameters, "method": "symmetric", "sort": "income"},
            list_digests={EA_ID: digest},
            event=SeedEvent(name="3D", issue="1", happens_on=date(2022, 9, 9), text_form="号码"),
            committed_at=datetime(2022, 9, 1, tzinfo=UTC),
        )
    )
    context = DrawContext(
        commitment=promise,
        seed_source="公告",
        plan_version=3,
        voids=(Void(label="households", digest="a" * 64, ea_ids=(EA_ID,), reason="名单有误"),),
        software="zhuhu 0.1.0",
        drawn_at=datetime(2022, 9, 10, 8, 30, tzinfo=UTC),
    )
    return draw_households(LIST, design=DESIGN, seed="s", context=context).record


AS_JSON: dict[str, Any] = json.loads(json.dumps(record().to_dict()))


def test_the_file_has_the_keys_of_the_design_in_their_order() -> None:
    assert list(AS_JSON) == KEYS
    assert list(AS_JSON["areas"][0]) == AREA_KEYS
    assert AS_JSON["drawn_at"] == "2022-09-10T08:30:00+00:00"
    assert AS_JSON["commitment"]["event"]["happens_on"] == "2022-09-09"


def test_a_record_comes_back_from_its_file_unchanged() -> None:
    assert DrawRecord.from_dict(AS_JSON) == record()
    assert DrawRecord.from_dict(AS_JSON).to_dict() == AS_JSON


def test_digests_are_sha256_of_plain_lines_that_anyone_can_write() -> None:
    text = "440118001001001,44011800100100100101,1200\n440118001001001,44011800100100100201,\n"
    ids = ["44011800100100100101", "44011800100100100201"]
    assert list_digest(EA_ID, ids, [["1200"], [""]]) == hashlib.sha256(text.encode()).hexdigest()
    assert order_digest(ids) == hashlib.sha256(f"0,{ids[0]}\n1,{ids[1]}\n".encode()).hexdigest()
    area = AS_JSON["areas"][0]
    line = f"{EA_ID},{area['list_digest']},{area['order_digest']}\n"
    assert AS_JSON["digest"] == hashlib.sha256(line.encode()).hexdigest()
    assert json_digest({"b": 1, "a": "村"}) == hashlib.sha256('{"a":"村","b":1}'.encode()).hexdigest()


def changed(*path: str | int, value: Any) -> dict[str, Any]:
    broken = copy.deepcopy(AS_JSON)
    place: Any = broken
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return broken


def refused(value: object, read: Callable[[object], object] = DrawRecord.from_dict) -> dict[str, object]:
    with pytest.raises(RecordError) as caught:
        read(value)
    assert caught.value.code == "RECORD_SHAPE_INVALID"
    return caught.value.fields


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("label",), 1),
        (("authority",), "somebody"),
        (("method",), 3),
        (("sort",), "income"),
        (("sort",), [1]),
        (("parameters",), []),
        (("parameters", "reserve_depth"), [9]),
        (("plan_version",), 1.5),
        (("plan_version",), True),
        (("voids",), {}),
        (("voids", 0, "digest"), "xyz"),
        (("drawn_at",), "yesterday"),
        (("drawn_at",), "2022-09-10T08:30:00"),
        (("digest",), "A" * 64),
        (("areas",), None),
        (("areas", 0), "area"),
        (("areas", 0, "n_units"), True),
        (("areas", 0, "n_units"), "30"),
        (("areas", 0, "positions"), [1.5]),
        (("areas", 0, "reserve"), [1]),
        (("commitment", "event", "happens_on"), "9 September"),
        (("commitment", "list_digests"), None),
    ],
)
def test_a_value_of_a_wrong_type_is_refused_with_its_place(path: tuple[str | int, ...], value: Any) -> None:
    where = str(refused(changed(*path, value=value))["where"])
    assert where.startswith("record")
    assert all(str(key) in where for key in path)


@pytest.mark.parametrize("key", KEYS)
def test_a_record_without_one_of_its_keys_is_refused(key: str) -> None:
    broken = {name: value for name, value in AS_JSON.items() if name != key}
    assert refused(broken) == {"where": f"record.{key}", "expected": "this key"}


def test_an_unknown_key_and_what_is_no_object_are_refused() -> None:
    assert refused({**AS_JSON, "note": ""}) == {"where": "record.note", "expected": "no such key"}
    assert refused([]) == {"where": "record", "expected": "an object"}


def test_probabilities_of_areas_are_exact_fractions_in_the_file() -> None:
    frame = pd.DataFrame(
        {"village_code": ["440118001001", "440118001002"], "town_code": "440118001", "urban_rural_code": "111"}
    ).assign(n_households=[700, 300])
    drawn = draw_areas(frame, design=AreaDesign(n_areas=1), seed="s").record
    plain = json.loads(json.dumps(drawn.to_dict()))
    assert AreaDrawRecord.from_dict(plain) == drawn
    assert plain["areas"][0]["inclusion_prob"] in {"7/20", "3/10"}
    for wrong in ("1/0", "half", 0.5):
        broken = copy.deepcopy(plain)
        broken["areas"][0]["inclusion_prob"] = wrong
        assert refused(broken, AreaDrawRecord.from_dict)["where"] == "record.areas[0].inclusion_prob"
