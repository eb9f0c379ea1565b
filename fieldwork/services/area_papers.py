"""Papers of one area for people who go out: the printed map, and listing sheets with blank rows (Plan §10)."""

import json
from dataclasses import dataclass
from datetime import datetime

import pandas as pd

from fieldwork.exchange.area_map import AreaSheet, NothingToDrawError, area_map_bytes
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.parts import Part
from fieldwork.exchange.pdf import pdf_bytes
from fieldwork.messages import sentence
from fieldwork.rules.datum import GCJ02, Points, gcj02_to_wgs84
from fieldwork.rules.map_layout import building_marks
from fieldwork.rules.permissions import Actor, reach_of, require_area
from fieldwork.rules.privacy import personal_reach
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.codes import labels
from fieldwork.services.ledger import ledger_head
from fieldwork.services.listing import ListingView, listing_view
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import areas, cycles, listing
from fieldwork.store.engine import Database

BLANK_BUILDINGS, BLANK_DWELLINGS = 15, 40
"""Rows to write in by hand, after those that are known."""

BUILDING_COLUMNS = ("building_no", "building_type", "n_floors")
DWELLING_COLUMNS = ("segment_no", "building_no", "dwelling_no", "dwelling_type", "occupancy", "address")
CODES = ("building_type", "dwelling_type", "occupancy")
REMARK = "现场更正"
ROOM = {"address": 50, REMARK: 30}
"""Spaces of width for what is written by hand."""
_SPACE = "\u00a0"


@dataclass(frozen=True, kw_only=True)
class AreaPaper:
    """A paper as it is handed out: its bytes, how many dwellings stand on it, whether addresses do."""

    name: str
    content: bytes
    n_rows: int
    is_personal: bool


@dataclass(frozen=True, kw_only=True)
class _Area:
    """What every paper of an area says of it."""

    ea_id: str
    cycle_name: str
    area_name: str
    town_name: str
    boundary: str | None
    datum: str
    is_demo: bool


def area_map_paper(database: Database, cycle_id: str, ea_id: str, *, actor: Actor, now: datetime) -> AreaPaper:
    """Return the map of an area as a PDF of one A4 page: numbers and places, no address and no household.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_SCOPE`` for an area out of the actor's reach.
    StateRefusal
        ``AREA_MAP_EMPTY`` while neither an outline nor any place is known, ``PAPER_AREA_UNKNOWN``.
    """
    area, view = _known(database, cycle_id, ea_id, actor)
    buildings, dwellings = _in_wgs84(view, area.datum)
    marks, placeless = building_marks(buildings, dwellings)
    sheet = AreaSheet(
        title=f"{area.area_name}住宅分布图",
        lines=_lines(area, view),
        footer=_footer(database, area, now, is_personal=False),
        drawn_by=actor.name,
        drawn_on=_day(now),
        marks=marks,
        placeless=placeless,
        boundary=json.loads(area.boundary) if area.boundary else None,
    )
    try:
        content = area_map_bytes(sheet)
    except NothingToDrawError as error:
        raise StateRefusal("AREA_MAP_EMPTY", area=area.area_name) from error
    return AreaPaper(name=f"{ea_id}_住宅分布图.pdf", content=content, n_rows=len(dwellings), is_personal=False)


def listing_sheets_paper(database: Database, cycle_id: str, ea_id: str, *, actor: Actor, now: datetime) -> AreaPaper:
    """Return the listing sheets of an area as a PDF: what is listed now, and blank rows to write in.

    Addresses stand on it only for people whose work is in the area; others get the column empty.

    Raises
    ------
    PermissionRefusal
        ``PERMISSION_SCOPE`` for an area out of the actor's reach.
    StateRefusal
        ``PAPER_AREA_UNKNOWN``.
    """
    area, view = _known(database, cycle_id, ea_id, actor)
    dwellings = view.dwellings if view else pd.DataFrame(columns=list(DWELLING_COLUMNS))
    buildings = view.buildings if view else pd.DataFrame(columns=list(BUILDING_COLUMNS))
    has_addresses = personal_reach(actor).covers(ea_id) and len(dwellings) > 0
    shown = dwellings if has_addresses else dwellings.assign(address="")
    parts = [
        Part(heading="", paragraphs=[*_lines(area, view), sentence("LISTING_SHEET_HOW")]),
        Part(heading="建筑物清查表", table=_sheet(buildings, "building", BUILDING_COLUMNS, BLANK_BUILDINGS)),
        Part(heading="住宅名录表", table=_sheet(shown, "dwelling", DWELLING_COLUMNS, BLANK_DWELLINGS)),
        Part(heading="", signatures=["清查人", "核对人"]),
    ]
    content = pdf_bytes(
        f"{area.area_name}清查表", parts, footer=_footer(database, area, now, is_personal=has_addresses)
    )
    return AreaPaper(name=f"{ea_id}_清查表.pdf", content=content, n_rows=len(dwellings), is_personal=has_addresses)


def _known(database: Database, cycle_id: str, ea_id: str, actor: Actor) -> tuple[_Area, ListingView | None]:
    require_area(reach_of(actor, "survey.read"), ea_id)
    view = listing_view(database, cycle_id, ea_id, actor=actor)
    with database.reading() as session:
        cycle = cycles.one(session, cycle_id)
        known = areas.in_force(session, cycle_id).set_index("ea_id")
        listed = listing.in_force(session, cycle_id).set_index("ea_id")["datum"]
    if ea_id not in known.index:
        raise StateRefusal("PAPER_AREA_UNKNOWN", ea_id=ea_id)
    row = known.loc[ea_id]
    outline = row["boundary_geojson"]
    area = _Area(
        ea_id=ea_id,
        cycle_name=str(cycle["name"]),
        area_name=str(row["area_name"]),
        town_name=str(row["town_name"]),
        boundary=outline if isinstance(outline, str) else None,
        datum=str(listed.get(ea_id, "")),
        is_demo=bool(cycle["is_demo"]),
    )
    return area, view


def _in_wgs84(view: ListingView | None, datum: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return buildings and dwellings with their places in WGS-84; empty tables before the first listing."""
    if view is None:
        nothing = pd.DataFrame(columns=["building_no", "dwelling_no", "segment_no", "occupancy", "lon", "lat"])
        return nothing, nothing
    return _true_places(view.buildings, datum), _true_places(view.dwellings, datum)


def _true_places(table: pd.DataFrame, datum: str) -> pd.DataFrame:
    lon, lat = table["lon"].to_numpy("float64"), table["lat"].to_numpy("float64")
    datums = table["datum"].fillna(datum) if "datum" in table else pd.Series(datum, index=table.index)
    is_shifted = datums.eq(GCJ02).to_numpy()
    true = gcj02_to_wgs84(Points(lon, lat))
    return table.assign(
        lon=pd.Series(true.lon, table.index).where(is_shifted, lon),
        lat=pd.Series(true.lat, table.index).where(is_shifted, lat),
    )


def _lines(area: _Area, view: ListingView | None) -> list[str]:
    """Return what stands under the title: where, which list, how much is on it."""
    mark = sentence("PAPER_SYNTHETIC") if area.is_demo else ""
    where = f"{mark}{area.cycle_name}　{area.town_name}　小区代码 {area.ea_id}"
    if view is None:
        return [where, sentence("PAPER_WITHOUT_LIST")]
    said = sentence(
        "PAPER_LIST", version=view.version, n_buildings=len(view.buildings), n_dwellings=len(view.dwellings)
    )
    hidden = sentence("PAPER_HIDDEN", segments="、".join(view.hidden_segments)) if view.hidden_segments else ""
    return [where, said + hidden]


def _sheet(table: pd.DataFrame, form: str, columns: tuple[str, ...], n_blank: int) -> pd.DataFrame:
    """Return rows under the form's own headings, codes in words, and blank rows with room to correct by hand."""
    headings = {name: shipped_form(form).field(name).label for name in columns}
    words = {name: table[name].map(labels(name)).fillna("") for name in columns if name in CODES}
    known = table.sort_values(columns[2] if form == "dwelling" else columns[0]).assign(**words)[list(columns)]
    if "n_floors" in known:
        known = known.assign(n_floors=known["n_floors"].astype("Int64").astype("string"))
    filled = known.rename(columns=headings).astype("object").fillna("").assign(**{REMARK: ""})
    room = {headings[name]: _SPACE * ROOM.get(name, 1) for name in columns} | {REMARK: _SPACE * ROOM[REMARK]}
    blank = pd.DataFrame([room] * n_blank)
    return pd.concat([filled, blank], ignore_index=True)


def _footer(database: Database, area: _Area, now: datetime, *, is_personal: bool) -> str:
    head = ledger_head(database)
    return sentence(
        "PAPER_FOOTER",
        mark=sentence("PAPER_SYNTHETIC") if area.is_demo else "",
        sequence=head.sequence,
        hash=head.hash,
        at=f"{now.astimezone(LOCAL_ZONE):%Y-%m-%d %H:%M}",
        personal=sentence("PAPER_PERSONAL" if is_personal else "PAPER_NOT_PERSONAL"),
    )


def _day(now: datetime) -> str:
    return now.astimezone(LOCAL_ZONE).date().isoformat()
