"""Frame, sample size and areas as people carry them: each a story from its first step to what follows from it."""

import json
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import numpy as np
import pytest

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.allocation import AllocationFields
from fieldwork.rules.datum import Points, wgs84_to_gcj02
from fieldwork.rules.documents import DocumentFields
from fieldwork.services.allocation import (
    AllocationDecision,
    allocation_view,
    approve_allocation,
    propose_allocation,
    reject_allocation,
)
from fieldwork.services.area_import import AreaFile, import_areas, preview_areas
from fieldwork.services.areas import areas_view, record_area_draw
from fieldwork.services.boundaries import boundary_findings, preview_boundaries
from fieldwork.services.commitments import Revealed
from fieldwork.services.database import Database
from fieldwork.services.documents import add_scan, documents_view, read_scan, record_document
from fieldwork.services.editions import editions_view
from fieldwork.services.frame import frame_view, import_frame, preview_frame
from fieldwork.services.keys import rotate_keys
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.overview import overview
from fieldwork.services.replacement import (
    ReplacementDecision,
    approve_replacement,
    cancel_replacement,
    carry_out_replacement,
    reject_replacement,
    replacements_view,
)
from fieldwork.services.resolutions import ResolutionFields, resolve_finding
from fieldwork.services.surveys import survey_view
from fieldwork.store import areas, documents
from tests.refusing import refused
from tests.services.scene import (
    ADMINISTRATOR,
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    Scene,
    staffed_cycle,
)
from tests.services.settling import (
    PDF,
    SPARE,
    SPARE_ALTERNATES,
    approved,
    asked,
    boundary_file,
    draw_areas,
    give_outlines,
    record_some_document,
    replaced,
    square,
)

HEAD = "村居代码,村居名称,镇街代码,镇街名称,城乡分类代码,版本,户数\n"
GOOD = "440118001001,甲居委会,440118001,荔城街道,111,{year},{size}\n"
ORPHAN = "440117001201,乙村委会,440117001,从化街道,220,{year},300\n"


def village_list(*lines: str, year: str = "2022", size: int = 9000) -> SourceFile:
    text = HEAD + "".join(line.format(year=year, size=size) for line in lines)
    return SourceFile(f"村居{year}.csv", text.encode("utf-8"))


def bring(scene: Scene, *lines: str, year: str = "2022", size: int = 9000) -> None:
    source = village_list(*lines, year=year, size=size)
    import_frame(scene.database, scene.cycle_id, source, is_synthetic=True, actor=STATISTICIAN, now=scene.later())


def findings_of(scene: Scene):
    view = frame_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view is not None
    return view.findings.set_index("code"), view


def resolve(scene: Scene, finding_id: str, outcome: str = "accepted", **more: object) -> int:
    fields = ResolutionFields(
        cycle_id=scene.cycle_id, finding_id=UUID(finding_id), outcome=outcome, reason="区划办来函说明", **more
    )
    return resolve_finding(scene.database, fields, actor=STATISTICIAN, now=scene.later())


def test_an_error_of_the_frame_stops_the_draw_until_it_is_resolved_and_comes_back_with_a_new_import(
    scene: Scene,
) -> None:
    bring(scene, GOOD, ORPHAN)
    found, view = findings_of(scene)
    assert (found.loc["FRAME_OUTSIDE_COUNTY", "state"], view.n_stopping) == ("open", 1)
    with refused("FRAME_HAS_ERRORS", "1"):
        draw(scene)
    document_id = record_some_document(scene)
    finding_id = found.loc["FRAME_OUTSIDE_COUNTY", "finding_id"]
    assert resolve(scene, finding_id, document_id=document_id, evidence="来函复印件") == 1
    found, view = findings_of(scene)
    row = found.loc["FRAME_OUTSIDE_COUNTY"]
    assert (row["state"], row["reason"], row["document_id"]) == ("resolved", "区划办来函说明", str(document_id))
    assert view.n_stopping == 0
    assert resolve(scene, finding_id, "withdrawn") == 2
    assert findings_of(scene)[1].n_stopping == 1
    assert resolve(scene, finding_id) == 3
    bring(scene, GOOD, ORPHAN)
    found, view = findings_of(scene)
    assert (found.loc["FRAME_OUTSIDE_COUNTY", "state_zh"], view.n_stopping) == ("再次出现", 1)
    bring(scene, GOOD)
    assert findings_of(scene)[1].n_stopping == 0
    assert overview_day(scene, 7) is not None


def draw(scene: Scene) -> None:
    revealed = Revealed(seed="种子", source="公布")
    record_area_draw(
        scene.database, scene.cycle_id, revealed, boundary_of=lambda _: None, actor=STATISTICIAN, now=scene.later()
    )


def overview_day(scene: Scene, no: int) -> date | None:
    tasks = overview(scene.database, scene.cycle_id, today=date(2022, 9, 30), actor=STATISTICIAN).tasks
    day: date | None = tasks.set_index("no").loc[no, "done_on"]
    return day


def test_a_finding_is_resolved_by_the_office_with_a_document_that_is_there(scene: Scene) -> None:
    bring(scene, GOOD, ORPHAN)
    finding_id = findings_of(scene)[0].loc["FRAME_OUTSIDE_COUNTY", "finding_id"]
    with refused("DOCUMENT_UNKNOWN"):
        resolve(scene, finding_id, document_id=uuid4())
    with refused("FINDING_UNKNOWN"):
        resolve(scene, str(uuid4()))
    fields = ResolutionFields(cycle_id=scene.cycle_id, finding_id=UUID(finding_id), outcome="accepted", reason="x")
    with refused("PERMISSION_ROLE", "处理核对发现"):
        resolve_finding(scene.database, fields, actor=SUPERVISOR, now=scene.later())


def test_editions_stand_side_by_side_and_a_file_is_looked_at_before_it_is_taken(scene: Scene) -> None:
    assert editions_view(scene.database, scene.cycle_id, actor=AUDITOR) is None
    bring(scene, GOOD, year="2021", size=1000)
    coming = village_list(GOOD, ORPHAN, year="2022", size=1300)
    found = preview_frame(scene.database, scene.cycle_id, coming, actor=STATISTICIAN)
    assert {"FRAME_ADDED", "FRAME_RESIZED", "FRAME_OUTSIDE_COUNTY"} <= set(found["code"])
    assert frame_view(scene.database, scene.cycle_id, actor=AUDITOR).edition == "2021"  # type: ignore[union-attr]
    bring(scene, GOOD, ORPHAN, year="2022", size=1300)
    view = editions_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view is not None
    assert (view.current, view.previous, view.editions) == ("2022", "2021", ("2022", "2021"))
    assert view.table.set_index("village_code")["change"].to_dict() == {
        "440118001001": "户数变化大",
        "440117001201": "新增",
    }
    assert (view.counts["is_added"], view.counts["is_resized"]) == (1, 1)
    turned = editions_view(scene.database, scene.cycle_id, actor=AUDITOR, current="2021", previous="2022")
    assert turned is not None
    assert turned.counts["is_removed"] == 1


def test_a_document_is_recorded_once_and_its_scan_is_sealed_and_survives_new_keys(scene: Scene) -> None:
    document_id = record_some_document(scene)
    (row,) = documents_view(scene.database, scene.cycle_id, actor=ENUMERATOR).to_dict("records")
    assert (row["document_id"], row["number"], row["has_scan"]) == (str(document_id), "粤调队函〔2022〕1号", True)
    with refused("DOCUMENT_TWICE", "省队"):
        record_some_document(scene)
    scan_id = UUID(row["scan_id"])
    assert read_scan(scene.database, scan_id, settings=scene.settings, actor=AUDITOR).content == PDF
    (path,) = (scene.settings.resolved_data_dir() / "photos").glob("scan-*.sealed")
    assert b"synthetic" not in path.read_bytes()
    done = rotate_keys(scene.database, settings=scene.settings, actor=STATISTICIAN, now=scene.later())
    assert done.n_photos == 1
    assert read_scan(scene.database, scan_id, settings=scene.settings, actor=AUDITOR).name.endswith(".pdf")
    path.write_bytes(b"something else")
    with refused("SCAN_FILE_CHANGED"):
        read_scan(scene.database, scan_id, settings=scene.settings, actor=AUDITOR)
    path.unlink()
    with refused("SCAN_FILE_MISSING"):
        read_scan(scene.database, scan_id, settings=scene.settings, actor=AUDITOR)
    with refused("SCAN_UNKNOWN"):
        read_scan(scene.database, uuid4(), settings=scene.settings, actor=AUDITOR)
    assert verify_ledger(scene.database).is_clean


def test_a_supervisor_records_documents_of_own_areas_and_a_scan_may_follow(scene: Scene) -> None:
    fields = DocumentFields(
        document_id=uuid4(),
        cycle_id=scene.cycle_id,
        number="村证1号",
        issued_on=date(2022, 8, 1),
        issuer="甲村委会",
        title="搬迁证明",
    )

    def record(fields: DocumentFields) -> UUID:
        return record_document(scene.database, fields, actor=TOWN_SUPERVISOR, now=scene.later())

    with refused("DOCUMENT_AREA_MISSING"):
        record(fields)
    with refused("PERMISSION_SCOPE", FAR_AREA):
        record(replace(fields, ea_id=FAR_AREA))
    mine = replace(fields, ea_id=AREA)
    assert record(mine) == record(mine) == fields.document_id
    with refused("DOCUMENT_ID_TAKEN"):
        record(replace(mine, number="村证2号"))
    assert not documents_view(scene.database, scene.cycle_id, actor=ENUMERATOR)["has_scan"].any()
    for number in (1, 2):
        added = add_scan(
            scene.database, mine.document_id, PDF, settings=scene.settings, actor=TOWN_SUPERVISOR, now=scene.later()
        )
        assert added == number
    with refused("DOCUMENT_UNKNOWN"):
        add_scan(scene.database, uuid4(), PDF, settings=scene.settings, actor=STATISTICIAN, now=scene.later())
    far = replace(ENUMERATOR, areas=frozenset({FAR_AREA}))
    assert documents_view(scene.database, scene.cycle_id, actor=far).empty
    with scene.database.reading() as session:
        scan_id = UUID(documents.documents(session, scene.cycle_id)["scan_id"].iloc[0])
    with refused("PERMISSION_SCOPE"):
        read_scan(scene.database, scan_id, settings=scene.settings, actor=far)


def size(scene: Scene, **more: object) -> AllocationFields:
    fields = AllocationFields(
        allocation_id=str(uuid4()),
        cycle_id=scene.cycle_id,
        n_provincial=5,
        n_city_county=10,
        n_households_per_area=10,
        reason="按方案第八项",
    )
    return replace(fields, **more)


def test_a_sample_size_is_proposed_with_its_precision_and_approved_by_a_document(scene: Scene) -> None:
    bring(scene, GOOD)
    first, second = size(scene, n_city_county=9), size(scene)
    assert propose_allocation(scene.database, first, actor=STATISTICIAN, now=scene.later()) == 1
    assert propose_allocation(scene.database, second, actor=STATISTICIAN, now=scene.later()) == 2
    assert propose_allocation(scene.database, second, actor=STATISTICIAN, now=scene.later()) == 2
    document_id = record_some_document(scene)

    def approve(fields: AllocationFields, document_id: UUID | None) -> UUID:
        decision = AllocationDecision(allocation_id=UUID(fields.allocation_id), document_id=document_id)
        return approve_allocation(scene.database, decision, actor=STATISTICIAN, now=scene.later())

    with refused("ALLOCATION_STEP_NOT_ALLOWED", "已有新方案"):
        approve(first, document_id)
    with refused("ALLOCATION_DOCUMENT_MISSING"):
        approve(second, None)
    assert overview_day(scene, 8) is None
    approve(second, document_id)
    assert overview_day(scene, 8) == date(2022, 6, 1)
    view = allocation_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view.proposals["state"].tolist() == ["approved", "superseded"]
    newest = view.levels[view.levels["allocation_id"] == second.allocation_id].set_index("level")
    assert newest["n_households"].to_dict() == {"provincial": 50, "city_county": 100, "district": 150}
    assert newest.loc["district", ["n_urban", "n_rural"]].tolist() == [15, 0]
    assert newest["relative_half_width_percent"].is_monotonic_decreasing
    assert set(view.findings["code"]) == {"ALLOCATION_WEAK"}


def test_a_sample_size_that_is_turned_down_says_why_and_leaves_the_task_open(scene: Scene) -> None:
    fields = size(scene)
    propose_allocation(scene.database, fields, actor=STATISTICIAN, now=scene.later())
    decision = AllocationDecision(allocation_id=UUID(fields.allocation_id))
    with refused("ALLOCATION_NOTE_MISSING"):
        reject_allocation(scene.database, decision, actor=STATISTICIAN, now=scene.later())
    reject_allocation(scene.database, replace(decision, note="分配须重做"), actor=STATISTICIAN, now=scene.later())
    view = allocation_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view.proposals[["state", "note"]].to_numpy().tolist() == [["rejected", "分配须重做"]]
    assert view.levels["n_urban"].isna().all()
    assert overview_day(scene, 8) is None
    with refused("ALLOCATION_UNKNOWN"):
        unknown = AllocationDecision(allocation_id=uuid4())
        approve_allocation(scene.database, unknown, actor=STATISTICIAN, now=scene.later())


def in_force(scene: Scene) -> list[str]:
    with scene.database.reading() as session:
        return list(areas.in_force(session, scene.cycle_id)["ea_id"])


def test_a_replaced_area(scene: Scene) -> None:
    """Asked by the supervisor, approved by another, carried out twice until no alternate is left."""
    draw_areas(scene, FAR_AREA)
    assert in_force(scene) == [AREA, SPARE, FAR_AREA]
    request_id = asked(scene)
    with refused("REPLACEMENT_ALREADY_REQUESTED", SPARE):
        asked(scene)
    with refused("REPLACEMENT_STEP_NOT_ALLOWED", "待审批"):
        carry_out_replacement(scene.database, request_id, actor=STATISTICIAN, now=scene.later())
    approved(scene, request_id)
    assert (
        carry_out_replacement(scene.database, request_id, actor=STATISTICIAN, now=scene.later())
        == (SPARE_ALTERNATES[0])
    )
    assert in_force(scene) == [AREA, SPARE_ALTERNATES[0], FAR_AREA]
    with refused("REPLACEMENT_NOT_IN_FORCE", SPARE):
        asked(scene)
    assert replaced(scene, SPARE_ALTERNATES[0]) == SPARE_ALTERNATES[1]
    assert in_force(scene) == [AREA, SPARE_ALTERNATES[1], FAR_AREA]
    with refused("REPLACEMENT_NO_ALTERNATE", SPARE_ALTERNATES[1]):
        asked(scene, SPARE_ALTERNATES[1])
    view = areas_view(scene.database, scene.cycle_id, actor=AUDITOR, today=date(2022, 9, 2))
    assert view is not None
    assert view.areas["serial"].tolist() == [1, 2, 3]
    assert view.alternates.set_index("ea_id")["is_replaced"].to_dict() == {SPARE: True, SPARE_ALTERNATES[0]: True}
    requests = replacements_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert requests["alternate_ea_id"].tolist() == [SPARE_ALTERNATES[1], SPARE_ALTERNATES[0]]
    assert requests["note"].tolist() == ["整片拆除，现场只剩空地"] * 2
    assert verify_ledger(scene.database).is_clean


def test_an_area_with_drawn_households_is_not_replaced_and_one_out_of_reach_not_asked_for(scene: Scene) -> None:
    draw_areas(scene, FAR_AREA)
    with refused("REPLACEMENT_TOO_LATE", AREA, "抽户之前"):
        asked(scene, AREA)
    with refused("REPLACEMENT_NOT_TOO_SMALL", "60"):
        asked(scene, reason="too_small", n_households=60)
    assert asked(scene, reason="too_small", n_households=12)


def test_a_provincial_area_waits_for_its_document_and_the_requester_does_not_approve(scene: Scene) -> None:
    draw_areas(scene, level="provincial")
    request_id = asked(scene)
    with refused("REPLACEMENT_DOCUMENT_MISSING"):
        approved(scene, request_id)
    with refused("PERMISSION_ROLE"):
        decision = ReplacementDecision(request_id=request_id)
        approve_replacement(scene.database, decision, actor=SUPERVISOR, now=scene.later())
    document_id = record_some_document(scene)
    approved(scene, request_id, document_id)
    (row,) = replacements_view(scene.database, scene.cycle_id, actor=SUPERVISOR).to_dict("records")
    assert (row["state_zh"], row["document_id"]) == ("已批准，待启用备用小区", str(document_id))
    withdrawn = ReplacementDecision(request_id=request_id, note="小区仍可调查")
    cancel_replacement(scene.database, withdrawn, actor=SUPERVISOR, now=scene.later())
    assert in_force(scene) == [AREA, SPARE]
    with refused("REPLACEMENT_STEP_NOT_ALLOWED", "已撤销"):
        carry_out_replacement(scene.database, request_id, actor=STATISTICIAN, now=scene.later())
    again = asked(scene)
    with refused("REPLACEMENT_DECISION_NOTE_MISSING"):
        reject_replacement(scene.database, ReplacementDecision(request_id=again), actor=STATISTICIAN, now=scene.later())
    turned_down = ReplacementDecision(request_id=again, note="证据不足")
    reject_replacement(scene.database, turned_down, actor=STATISTICIAN, now=scene.later())
    states = replacements_view(scene.database, scene.cycle_id, actor=AUDITOR)["state"]
    assert sorted(states) == ["cancelled", "rejected"]
    with refused("REPLACEMENT_UNKNOWN"):
        carry_out_replacement(scene.database, uuid4(), actor=STATISTICIAN, now=scene.later())


def test_an_outline_is_a_new_version_in_wgs84_and_the_check_names_what_is_wrong(scene: Scene) -> None:
    draw_areas(scene, FAR_AREA)
    corner = Points(np.array([113.8]), np.array([23.3]))
    shown = wgs84_to_gcj02(corner)
    assert give_outlines(scene, {AREA: square(float(shown.lon[0]), float(shown.lat[0]))}, datum="GCJ-02") == 1
    assert give_outlines(scene, {SPARE: square(113.8035, 23.3)}) == 1
    with scene.database.reading() as session:
        text = areas.in_force(session, scene.cycle_id).set_index("ea_id").loc[AREA, "boundary_geojson"]
    assert json.loads(text)["coordinates"][0][0] == [113.8, 23.3]
    found = boundary_findings(scene.database, scene.cycle_id, actor=AUDITOR)
    assert found.set_index("code")["subject"].to_dict() == {"BOUNDARY_MISSING": FAR_AREA, "BOUNDARY_OVERLAP": AREA}
    near = boundary_findings(scene.database, scene.cycle_id, actor=TOWN_SUPERVISOR)
    assert set(near["code"]) == {"BOUNDARY_OVERLAP"}
    bow = {"type": "Polygon", "coordinates": [[[113, 23], [114, 24], [114, 23], [113, 24], [113, 23]]]}
    source = boundary_file({SPARE: bow})
    seen = preview_boundaries(scene.database, scene.cycle_id, source, actor=STATISTICIAN)
    assert seen["code"].tolist() == ["BOUNDARY_INVALID"]
    with refused("BOUNDARY_HAS_ERRORS", SPARE):
        give_outlines(scene, {SPARE: bow})
    with refused("BOUNDARY_AREA_UNKNOWN"):
        give_outlines(scene, {f"{AREA[:12]}999": square(113.9, 23.3)})


def area_file(*lines: str) -> SourceFile:
    head = "小区代码,样本级别,小区序号,套别,户数,入样概率\n"
    return SourceFile("省队下达小区.csv", (head + "".join(f"{line}\n" for line in lines)).encode("utf-8"))


def settle(scene: Scene, *lines: str) -> int:
    file = AreaFile(cycle_id=scene.cycle_id, source=area_file(*lines), document_id=record_some_document(scene))
    return import_areas(scene.database, file, actor=STATISTICIAN, now=scene.later())


def test_settled_areas_are_checked_and_never_those_of_an_own_draw(scene: Scene) -> None:
    with refused("FRAME_NOT_YET"):
        preview_areas(scene.database, scene.cycle_id, area_file(), actor=STATISTICIAN)
    draw_areas(scene)
    own = [f"{AREA},分省,1,0,300,0.2", f"{SPARE},分市县,2,0,300,0.2"]
    found = preview_areas(scene.database, scene.cycle_id, area_file(*own), actor=STATISTICIAN)
    assert set(found["code"]) == {"AREA_COUNT_DIFFERS", "AREA_LEVEL_COUNT_DIFFERS"}
    with refused("AREA_IMPORT_HAS_ERRORS", "15"):
        settle(scene, *own)


@pytest.mark.parametrize("own", [True, False])
def test_a_whole_list_of_the_province_is_taken_over_before_anything_was_listed(settings, own: bool) -> None:
    scene = Bare(settings)
    bring(scene, *(f"440118001{n:03d},甲{n}居委会,440118001,荔城街道,111,{{year}},400\n" for n in range(1, 16)))
    lines = [f"440118001{n:03d}001,{'分省' if n <= 5 else '分市县'},{n},0,300,0.2" for n in range(1, 16)]
    if own:
        draw(scene)
        with scene.database.reading() as session:
            drawn = areas.in_force(session, scene.cycle_id)
        lines = [
            f"{row.ea_id},{'分省' if row.level == 'provincial' else '分市县'},{row.serial},0,300,0.2"
            for row in drawn.itertuples()
        ]
        with refused("AREA_IMPORT_IS_OWN_DRAW", "areas"):
            settle(scene, *lines)
    else:
        assert settle(scene, *lines, "440118001001002,分省,1,1,300,0.2") == 15
        view = areas_view(scene.database, scene.cycle_id, actor=AUDITOR, today=date(2022, 9, 2))
        assert view is not None
        assert (len(view.areas), view.authority, len(view.alternates)) == (15, "platform", 1)
        assert UUID(view.document_id)
        assert view.areas["area_name"].iloc[0] == "甲1001小区"
    scene.database.close()


class Bare(Scene):
    """A scene without lists: the cycle and its people only."""

    def _filled(self, database: Database) -> str:
        return staffed_cycle(database)


def test_each_household_of_the_sample_shows_its_surveys_beside_the_screened_frame(scene: Scene) -> None:
    draw_areas(scene, FAR_AREA)
    view = survey_view(scene.database, scene.cycle_id, actor=AUDITOR)
    assert view is not None
    assert len(view.households) == 6
    assert view.households["income_and_living"].tolist() == ["yes"] * 6
    assert view.households["farm_investment"].tolist() == ["unknown"] * 6
    rural = view.counts[view.counts["residence"] == "rural"].set_index("survey")
    assert rural.loc["migrant_workers", ["n_frame", "n_sample"]].tolist() == [78, 6]
    assert rural.loc["farm_investment", ["n_frame_unknown", "n_sample_unknown"]].tolist() == [78, 6]
    near = survey_view(scene.database, scene.cycle_id, actor=ENUMERATOR)
    assert near is not None
    assert set(near.households["ea_id"]) == {AREA}
    with refused("PERMISSION_ROLE"):
        survey_view(scene.database, scene.cycle_id, actor=ADMINISTRATOR)
