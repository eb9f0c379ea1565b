"""An outline is drawn on the map, looked at, kept, and taken back: each step a version with its reason."""

import json

import pytest
from shapely.geometry import shape

from fieldwork.services.boundary_drawing import DrawnBoundary, boundary_versions, draw_boundary, preview_drawing
from fieldwork.services.ledger import verify_ledger
from fieldwork.store import areas
from tests.refusing import refused
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN, SUPERVISOR, TOWN_SUPERVISOR, Scene
from tests.services.settling import SPARE, draw_areas, give_outlines, square


@pytest.fixture
def drawn_on(scene: Scene) -> Scene:
    """The scene with its areas; two of them have outlines that touch."""
    draw_areas(scene, FAR_AREA)
    give_outlines(scene, {AREA: square(113.8, 23.3), SPARE: square(113.804, 23.3)})
    return scene


def drawing(scene: Scene, geometry: dict[str, object] | None, *, based_on: int = 1, **more) -> DrawnBoundary:
    fields = {"ea_id": AREA, "reason": "现场核对", "geometry": geometry, "based_on": based_on} | more
    return DrawnBoundary(cycle_id=scene.cycle_id, **fields)


def in_force(scene: Scene) -> dict[str, object]:
    with scene.database.reading() as session:
        text = areas.in_force(session, scene.cycle_id).set_index("ea_id").loc[AREA, "boundary_geojson"]
    return json.loads(text)


def draw(scene: Scene, coming: DrawnBoundary, actor=STATISTICIAN) -> int:
    return draw_boundary(scene.database, coming, actor=actor, now=scene.later())


def test_what_is_drawn_is_looked_at_kept_and_taken_back(drawn_on: Scene) -> None:
    wider = square(113.8, 23.3, 0.0045)
    seen = preview_drawing(drawn_on.database, drawn_on.cycle_id, AREA, wider, actor=SUPERVISOR)
    assert seen.is_changed
    assert "BOUNDARY_OVERLAP" in set(seen.findings["code"])
    assert "与相邻小区重叠" in {each["properties"]["says"] for each in seen.places["features"]}
    before = in_force(drawn_on)
    assert draw(drawn_on, drawing(drawn_on, wider), SUPERVISOR) == 2
    assert shape(in_force(drawn_on)).equals_exact(shape(wider), 1e-9)
    assert draw(drawn_on, drawing(drawn_on, None, based_on=2, restores=1, reason="画错了")) == 3
    assert in_force(drawn_on) == before
    versions = boundary_versions(drawn_on.database, drawn_on.cycle_id, AREA, actor=AUDITOR)
    assert versions["version"].tolist() == [3, 2, 1]
    assert versions["reason"].tolist() == ["画错了", "现场核对", "小区图定稿"]
    assert versions["source_name"].tolist() == ["恢复第 1 版", "在地图上画的", "小区图.geojson"]
    assert versions["recorded_by"].tolist() == [STATISTICIAN.account_id, SUPERVISOR.account_id, STATISTICIAN.account_id]
    assert verify_ledger(drawn_on.database).is_clean


def test_a_drawing_that_cannot_be_kept_is_refused_and_nothing_is_kept(drawn_on: Scene) -> None:
    bow = {"type": "Polygon", "coordinates": [[[113, 23], [114, 24], [114, 23], [113, 24], [113, 23]]]}
    wider = square(113.8, 23.3, 0.0045)
    for code, coming in {
        "BOUNDARY_DRAWN_WRONG": drawing(drawn_on, bow),
        "BOUNDARY_REASON_MISSING": drawing(drawn_on, wider, reason=" "),
        "BOUNDARY_NOT_CHANGED": drawing(drawn_on, square(113.8, 23.3)),
        "BOUNDARY_CHANGED_MEANWHILE": drawing(drawn_on, wider, based_on=0),
        "BOUNDARY_VERSION_UNKNOWN": drawing(drawn_on, None, restores=7),
        "BOUNDARY_AREA_UNKNOWN": drawing(drawn_on, wider, ea_id="440118999999999"),
    }.items():
        with refused(code):
            draw(drawn_on, coming)
    assert len(boundary_versions(drawn_on.database, drawn_on.cycle_id, AREA, actor=AUDITOR)) == 1
    seen = preview_drawing(drawn_on.database, drawn_on.cycle_id, AREA, bow, actor=STATISTICIAN)
    assert seen.size is None
    assert seen.findings["code"].tolist() == ["BOUNDARY_INVALID"]


def test_only_those_who_decide_draw_and_only_within_reach(drawn_on: Scene) -> None:
    wider = square(113.8, 23.3, 0.0045)
    for actor, ea_id, code in (
        (ENUMERATOR, AREA, "PERMISSION_ROLE"),
        (AUDITOR, AREA, "PERMISSION_ROLE"),
        (TOWN_SUPERVISOR, FAR_AREA, "PERMISSION_SCOPE"),
    ):
        with refused(code):
            draw(drawn_on, drawing(drawn_on, wider, ea_id=ea_id, based_on=0), actor)
        with refused(code):
            preview_drawing(drawn_on.database, drawn_on.cycle_id, ea_id, wider, actor=actor)


def test_an_area_without_an_outline_gets_its_first_one(drawn_on: Scene) -> None:
    coming = drawing(drawn_on, square(113.9, 23.3), ea_id=FAR_AREA, based_on=0)
    assert draw(drawn_on, coming) == 1
