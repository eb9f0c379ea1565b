"""Files made for tests: CSV and Excel with everything that people do to them."""

import io
from collections.abc import Iterable, Sequence

import openpyxl

from fieldwork.exchange.sources import SourceFile

EA = "440118001001001"
HEADINGS = ["小区代码", "住户代码", "人口数", "上年纯收入"]
NAMES = ["ea_id", "household_id", "n_persons", "income"]


def household(number: int, ea_id: str = EA) -> str:
    return f"{ea_id}{number:03d}01"


def screened_rows(n_rows: int = 3) -> list[list[str]]:
    return [[EA, household(number), "3", str(1000 * number)] for number in range(1, n_rows + 1)]


def csv_file(rows: Iterable[Sequence[object]], *, name: str = "名单.csv", encoding: str = "utf-8") -> SourceFile:
    text = "".join(",".join(map(str, row)) + "\n" for row in rows)
    return SourceFile(name, text.encode(encoding))


def workbook(**sheets: Sequence[Sequence[object]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    return book


def excel_file(book: openpyxl.Workbook, *, name: str = "名单.xlsx") -> SourceFile:
    target = io.BytesIO()
    book.save(target)
    return SourceFile(name, target.getvalue())
