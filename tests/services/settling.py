"""Frame and areas for the tests of services: documents, outlines, requests, as people would record them."""

import json
from datetime import date
from uuid import UUID, uuid4

from fieldwork.exchange.sources import SourceFile
from fieldwork.rules.documents import DocumentFields
from fieldwork.rules.replacement import ReplacementFields
from fieldwork.services.boundaries import BoundaryImport, import_boundaries
from fieldwork.services.documents import record_document
from fieldwork.services.replacement import (
    ReplacementDecision,
    approve_replacement,
    carry_out_replacement,
    request_replacement,
)
from fieldwork.store import areas, frame, ledger
from fieldwork.store.facts import Stamp
from tests.services.scene import AREA, STATISTICIAN, SUPERVISOR, Scene

PDF = b"%PDF-1.7 synthetic"
SPARE = f"{AREA[:12]}002"
"""An area of the main set (serial 2) in which nothing was done yet, with an alternate in each set."""
SPARE_ALTERNATES = (f"{AREA[:12]}003", f"{AREA[:12]}004")


def record_some_document(scene: Scene, number: str = "粤调队函〔2022〕1号", *, ea_id: str | None = None) -> UUID:
    """Record a document with a scan."""
    fields = DocumentFields(
        document_id=uuid4(),
        cycle_id=scene.cycle_id,
        number=number,
        issued_on=date(2022, 6, 1),
        issuer="省队",
        title="关于小区的批复",
        ea_id=ea_id,
    )
    return record_document(
        scene.database, fields, actor=STATISTICIAN, now=scene.later(), scan=PDF, settings=scene.settings
    )


def draw_areas(scene: Scene, *far: str, level: str = "city_county") -> None:
    """Put a frame and a draw of areas into the scene: `AREA`, `SPARE` with its alternates, and those named."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=scene.now, recorded_by="stat")
    source = {"import_id": "i1", "edition": "2022", "source_name": "frame.csv", "digest": "0", "is_synthetic": True}
    record = {"record_json": '{"commitment": {}}', "digest": "0", "label": "areas", "authority": "own"}
    main = [(ea_id, serial, 0) for serial, ea_id in enumerate((AREA, SPARE, *far), start=1)]
    alternates = [(ea_id, 2, number) for number, ea_id in enumerate(SPARE_ALTERNATES, start=1)]
    with scene.database.transaction() as session:
        frame.add_import(session, source, stamp=stamp)
        frame.add_units(session, [_village(ea_id) for ea_id in (AREA, *far)], stamp=stamp)
        areas.add_draw(session, record | {"area_draw_id": "a1", "import_id": "i1"}, stamp=stamp)
        rows = [_area(*each, level=level) for each in (*main, *alternates)]
        areas.add_areas(session, rows, stamp=stamp)
        heading = ledger.Heading(at=scene.now, actor="stat", action="area.draw", cycle_id=scene.cycle_id, subject="a")
        ledger.append(session, heading)


def _village(ea_id: str) -> dict[str, object]:
    names = {
        "village_name": "一村" if ea_id[:9] == AREA[:9] else "二村",
        "town_code": ea_id[:9],
        "town_name": "荔城街道" if ea_id[:9] == AREA[:9] else "新塘镇",
    }
    known = {"import_id": "i1", "edition": "2022", "n_households": 400, "urban_rural_code": "220"}
    return names | known | {"village_code": ea_id[:12]}


def _area(ea_id: str, serial: int, set_no: int, *, level: str) -> dict[str, object]:
    village = {name: value for name, value in _village(ea_id).items() if name not in ("import_id", "edition")}
    own = {
        "area_draw_id": "a1",
        "ea_id": ea_id,
        "area_name": f"一村第{int(ea_id[12:])}小区",
        "serial": serial,
        "set": set_no,
    }
    return village | own | {"level": level, "inclusion_prob": 0.25, "is_synthetic": True}


def square(lon: float, lat: float, side: float = 0.004) -> dict[str, object]:
    """Return a square as a GeoJSON geometry, its lower left corner first."""
    corners = [(lon, lat), (lon + side, lat), (lon + side, lat + side), (lon, lat + side), (lon, lat)]
    return {"type": "Polygon", "coordinates": [[list(corner) for corner in corners]]}


def boundary_file(outlines: dict[str, object], **more: object) -> SourceFile:
    """Return outlines as a GeoJSON file."""
    features = [
        {"type": "Feature", "properties": {"小区代码": ea_id}, "geometry": geometry}
        for ea_id, geometry in outlines.items()
    ]
    content = {"type": "FeatureCollection", "features": features} | more
    return SourceFile("小区图.geojson", json.dumps(content, ensure_ascii=False).encode("utf-8"))


def give_outlines(scene: Scene, outlines: dict[str, object], *, datum: str | None = None) -> int:
    """Import outlines as the statistician."""
    coming = BoundaryImport(cycle_id=scene.cycle_id, source=boundary_file(outlines), reason="小区图定稿", datum=datum)
    return import_boundaries(scene.database, coming, actor=STATISTICIAN, now=scene.later())


def asked(scene: Scene, ea_id: str = SPARE, *, reason: str = "gone", n_households: int | None = None) -> UUID:
    """Ask for a replacement as the supervisor."""
    fields = ReplacementFields(
        request_id=uuid4(),
        cycle_id=scene.cycle_id,
        ea_id=ea_id,
        reason=reason,
        note="整片拆除，现场只剩空地",
        n_households=n_households,
    )
    return request_replacement(scene.database, fields, actor=SUPERVISOR, now=scene.later())


def approved(scene: Scene, request_id: UUID, document_id: UUID | None = None) -> UUID:
    """Approve a replacement as the statistician."""
    decision = ReplacementDecision(request_id=request_id, document_id=document_id)
    return approve_replacement(scene.database, decision, actor=STATISTICIAN, now=scene.later())


def replaced(scene: Scene, ea_id: str = SPARE) -> str:
    """Ask, approve and carry out; return the alternate that stepped in."""
    request_id = approved(scene, asked(scene, ea_id))
    return carry_out_replacement(scene.database, request_id, actor=STATISTICIAN, now=scene.later())
