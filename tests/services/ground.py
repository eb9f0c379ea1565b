"""The areas of the small rotation, for tests of what needs them in force."""

from fieldwork.store import areas, frame, ledger
from fieldwork.store.facts import Stamp
from tests.services.scene import AREAS, NOW, Scene


def settle_areas(scene: Scene) -> None:
    """Put both areas in force, as one entry of the ledger."""
    stamp = Stamp(cycle_id=scene.cycle_id, recorded_at=NOW, recorded_by="stat")
    with scene.database.transaction() as session:
        source = {"import_id": "i1", "edition": "2022", "source_name": "f.csv", "digest": "0", "is_synthetic": True}
        frame.add_import(session, source, stamp=stamp)
        drawn = {"record_json": "{}", "digest": "0", "label": "areas", "authority": "own", "import_id": "i1"}
        areas.add_draw(session, drawn | {"area_draw_id": "a1"}, stamp=stamp)
        areas.add_areas(session, [area_row(ea_id, serial) for serial, ea_id in enumerate(AREAS, 1)], stamp=stamp)
        heading = ledger.Heading(at=NOW, actor="stat", action="area.draw", cycle_id=scene.cycle_id, subject="areas")
        ledger.append(session, heading)


def area_row(ea_id: str, serial: int) -> dict[str, object]:
    village = {"village_code": ea_id[:12], "village_name": "某村", "town_code": ea_id[:9], "town_name": "某镇"}
    area = {"area_draw_id": "a1", "ea_id": ea_id, "area_name": f"第{serial}小区", "level": "provincial"}
    size = {"serial": serial, "set": 0, "n_households": 39, "inclusion_prob": 0.25, "is_synthetic": True}
    return village | area | size | {"urban_rural_code": "111"}
