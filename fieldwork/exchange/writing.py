"""Write files whole or not at all: CSV, JSON, Markdown as bytes, put in place only when everything is ready."""

import io
import json
import secrets
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pandas as pd

from fieldwork.rules.refusals import InputRefusal

BOM = "\ufeff"
_ENTRY_DATE = (2022, 1, 1, 0, 0, 0)
_LINE_BREAKS = {ord("\r"): " ", ord("\n"): " ", ord("|"): "\\|"}


def csv_bytes(table: pd.DataFrame, columns: Iterable[str] | None = None) -> bytes:
    """Return a table as CSV: UTF-8 with BOM (for Excel), LF, missing values empty, floats in full."""
    chosen = table if columns is None else table.loc[:, list(columns)]
    return (BOM + chosen.to_csv(index=False, lineterminator="\n")).encode("utf-8")


def json_bytes(record: Mapping[str, Any]) -> bytes:
    """Return a record as JSON: UTF-8, indented by 2, keys in the order given, LF at the end."""
    return (json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8")


def text_bytes(text: str) -> bytes:
    """Return a text (Markdown) as UTF-8 with LF."""
    return text.replace("\r\n", "\n").encode("utf-8")


def zip_bytes(contents: Mapping[str, bytes]) -> bytes:
    """Return files as a ZIP. Equal content gives equal bytes: every entry bears the same date."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name, date_time=_ENTRY_DATE), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def markdown_table(table: pd.DataFrame) -> str:
    """Return a table in Markdown; missing values are empty."""
    rows = [
        list(table.columns),
        ["---"] * len(table.columns),
        *table.astype("object").where(table.notna(), "").to_numpy(),
    ]
    return "".join("| " + " | ".join(str(cell).translate(_LINE_BREAKS) for cell in row) + " |\n" for row in rows)


def write_file(path: Path, content: bytes) -> None:
    """Write one file whole or not at all; the folder must be there."""
    write_files(path.parent, {path.name: content})


def write_files(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files into a folder: all are prepared beside their places first, then put there one after the other.

    Raises
    ------
    InputRefusal
        ``FILE_NOT_WRITABLE``; what was prepared is taken away again.
    """
    prepared: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            prepared[folder / name] = _prepared(folder / name, content)
        _require_no_folder_in_the_way(prepared)
        for path, beside in prepared.items():
            beside.replace(path)
    except OSError as error:
        raise InputRefusal("FILE_NOT_WRITABLE", path=str(folder), problem=error.strerror or "") from error
    finally:
        for beside in prepared.values():
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _require_no_folder_in_the_way(prepared: Iterable[Path]) -> None:
    for path in prepared:
        if path.is_dir():
            raise IsADirectoryError(0, path.name)


def _prepared(path: Path, content: bytes) -> Path:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            file.write(content)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    return beside
