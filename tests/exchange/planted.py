"""A screened list of 4,500 households, and faults planted in it: each says at which row and column it must be named."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import openpyxl

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile

FORM = shipped_form("screening")
FIELDS = [field.name for field in FORM.fields if field.name != "notes"]
HEADINGS = [FORM.field(name).label for name in FIELDS]
HEADING_ROW = 2
N_ROWS = 4500
PER_AREA = 300
AREAS = [f"440118{town:03d}{village:03d}001" for town in range(1, 4) for village in range(1, 6)]
Row = list[Any]


def household(number: int) -> str:
    """Return the id of the household with this number in the whole list, from 0."""
    return f"{AREAS[number // PER_AREA]}{number % PER_AREA + 1:03d}01"


def clean_row(number: int) -> Row:
    """Return a row without a fault: all answers given."""
    household_id = household(number)
    answers = {
        "ea_id": household_id[:15],
        "household_id": household_id,
        "dwelling_no": household_id[15:18],
        "household_no": household_id[18:],
        "eligibility": "属于",
        "outcome": "已完成",
        "respondent": "户主或配偶",
        "screened_on": date(2022, 7, 15 + number % 17),
        "n_attempts": 1 + number % 3,
        "residence_type": "家庭户",
        "n_members": 4,
        "n_persons": 3,
        "n_away": 1,
        "registration_place": "本村居",
        "income": 60_000 + 17 * number,
        "n_cars": number % 2,
        "dwelling_type": "自建房",
        "floor_area_m2": 96.5,
        "built_year": 1990 + number % 30,
        "estimated_value_cny": 900_000,
        "n_households_in_dwelling": 1,
    }
    return [answers.get(name) for name in FIELDS]


def clean_rows(n_rows: int = N_ROWS) -> list[Row]:
    """Return the whole list without a fault."""
    return [clean_row(number) for number in range(n_rows)]


@dataclass(frozen=True)
class Planted:
    """A value put into a cell, and the code by which it must be named there. ``number`` counts the rows from 0."""

    number: int
    field: str
    value: Any
    code: str

    @property
    def place(self) -> tuple[int, str]:
        """Row in the file and heading."""
        return self.number + HEADING_ROW + 1, FORM.field(self.field).label


FAULTS: Sequence[Planted] = (
    Planted(11, "ea_id", None, "FILE_CELL_EMPTY"),
    Planted(40, "household_id", "4.40118E+19", "FILE_CELL_SCIENTIFIC"),
    Planted(77, "household_id", 44011800100100107801.0, "FILE_CELL_DIGITS_LOST"),
    Planted(105, "dwelling_no", "7", "FILE_CELL_ZEROS_LOST"),
    Planted(150, "dwelling_no", "12A", "FILE_CELL_CODE_WRONG"),
    Planted(199, "household_no", "01.0", "FILE_CELL_CODE_DECIMAL"),
    Planted(230, "dwelling_no", date(2022, 1, 2), "FILE_CELL_TURNED_DATE"),
    Planted(301, "n_persons", "三口", "FILE_CELL_NOT_NUMBER"),
    Planted(350, "n_persons", "3人", "FILE_CELL_NOT_NUMBER"),
    Planted(420, "income", "5.2万元", "FILE_CELL_NOT_NUMBER"),
    Planted(455, "income", "62,000", "FILE_CELL_NOT_NUMBER"),
    Planted(500, "n_persons", 2.5, "FILE_CELL_NOT_INTEGER"),
    Planted(666, "n_attempts", 99, "FILE_CELL_OUT_OF_RANGE"),
    Planted(700, "built_year", 202, "FILE_CELL_OUT_OF_RANGE"),
    Planted(801, "outcome", "做完了", "FILE_CELL_NOT_OPTION"),
    Planted(850, "respondent", "9", "FILE_CELL_NOT_OPTION"),
    Planted(901, "screened_on", "2022-02-30", "FILE_CELL_NOT_DATE"),
    Planted(950, "screened_on", "七月十五", "FILE_CELL_NOT_DATE"),
    Planted(1000, "floor_area_m2", "#N/A", "FILE_CELL_ERROR"),
    Planted(1100, "income", "=N3*12", "FILE_CELL_FORMULA"),
    Planted(1200, "household_id", household(1199), "FILE_KEY_TWICE"),
    Planted(1300, "household_id", f"{AREAS[14]}95001", "FILE_ID_NOT_OF_AREA"),
    Planted(1400, "n_away", 9, "FILE_CHECK_BROKEN"),
    Planted(1500, "respondent", None, "FILE_CHECK_BROKEN"),
    Planted(1600, "income", 6, "FILE_CHECK_BROKEN"),
    Planted(1700, "n_persons", "４", "REMARK_TRIMMED"),
    Planted(1800, "n_cars", "1", "REMARK_NUMBER_AS_TEXT"),
)
"""27 faults of cells; merged cells, a blank row and a note under the table make it 30."""

MERGED_ROW, BLANK_ROW = 2000, 4503
NOTE = "注：合计 4,500 户，填表人见封面"


def planted_rows(n_rows: int = N_ROWS) -> list[Row]:
    """Return the list with the faults of cells."""
    rows = clean_rows(n_rows)
    for fault in FAULTS:
        rows[fault.number][FIELDS.index(fault.field)] = fault.value
    for number in (1200, 1300):  # the other columns follow the id, so that exactly one thing is wrong
        for part, (start, stop) in {"dwelling_no": (15, 18), "household_no": (18, 20)}.items():
            household_id = rows[number][FIELDS.index("household_id")]
            rows[number][FIELDS.index(part)] = household_id[start:stop]
    rows[1200][FIELDS.index("ea_id")] = household(1199)[:15]
    return rows


def planted_workbook(change: Callable[[Any], None] = lambda _sheet: None) -> SourceFile:
    """Return the list as a workbook with a title row, all 30 faults, and what ``change`` does besides."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = FORM.sheet
    sheet.append(["2022 年大样本轮换摸底名单（合成）"])
    sheet.append(HEADINGS)
    for row in planted_rows():
        sheet.append(row)
    sheet.insert_rows(BLANK_ROW)
    sheet.move_range(f"A{BLANK_ROW - 1}:{sheet.cell(1, len(HEADINGS)).column_letter}{BLANK_ROW - 1}", rows=1)
    sheet.cell(BLANK_ROW + 2, 1, NOTE)
    letter = sheet.cell(1, FIELDS.index("n_members") + 1).column_letter
    sheet.merge_cells(f"{letter}{MERGED_ROW}:{letter}{MERGED_ROW + 2}")
    change(sheet)
    target = io.BytesIO()
    book.save(target)
    return SourceFile("摸底名单.xlsx", target.getvalue())


def planted_places() -> set[tuple[int, str, str]]:
    """Return row, heading and code of all 30 faults in the workbook."""
    places = {(*fault.place, fault.code) for fault in FAULTS}
    members = FORM.field("n_members").label
    rows = {(BLANK_ROW - 1, "", "REMARK_BLANK_ROW"), (BLANK_ROW + 2, "", "REMARK_NOTE_ROW")}
    return places | rows | {(MERGED_ROW, members, "REMARK_MERGED")}
