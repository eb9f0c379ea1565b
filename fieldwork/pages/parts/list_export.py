"""Taking a list out as it is shown: exactly its rows and columns, with a sheet that says what it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import PurePath

import pandas as pd
import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.session import Desk, desk
from fieldwork.services.list_exports import Stated, list_workbook, with_statement
from fieldwork.settings import current_settings

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ZIP = "application/zip"


@dataclass(frozen=True, kw_only=True)
class ShownList:
    """A list as it stands on the screen.

    ``table`` holds the rows as they are shown, ``headings`` the columns that are shown, in order; ``place`` names the
    column of areas or villages, ``personal`` the columns that may hold personal values, ``chosen`` how the rows were
    chosen, in words, ``is_of_office`` that nothing of the survey stands in it.
    """

    key: str
    noun: str
    title: str
    table: pd.DataFrame
    headings: Mapping[str, str]
    place: str = "ea_id"
    personal: frozenset[str] = field(default_factory=frozenset)
    chosen: str = ""
    is_of_office: bool = False

    @cached_property
    def places(self) -> frozenset[str]:
        """Areas, towns or villages whose rows are in the list."""
        known = self.table[self.place].dropna().astype("str") if self.place in self.table else pd.Series(dtype="str")
        return frozenset(known[known != ""])

    @cached_property
    def is_personal(self) -> bool:
        """Whether a personal value stands in a column that is shown; a hidden one is none."""
        columns = [name for name in self.headings if name in self.personal]
        if not columns:
            return False
        values = self.table[columns].astype("object")
        return bool((values.notna() & ~values.isin(["", "—", sentence("MASKED")])).any(axis=None))


def put_list_export(shown: ShownList) -> None:
    """Offer a list as a workbook to who may take out all that is in it; an empty list is not offered."""
    at = desk()
    is_of_office = shown.is_of_office and at.may("office_list.export")
    if shown.table.empty or not (is_of_office or at.may("export.write")):
        return
    file = Download(
        name=f"{shown.title}.xlsx",
        label=f"下载所列 {len(shown.table):,} {shown.noun}（Excel）",
        content=partial(_content, at, shown),
        n_rows=len(shown.table),
        ea_ids=places_of(at, shown),
        mime=EXCEL,
        is_personal=shown.is_personal,
        is_of_office=is_of_office,
    )
    put_download(st, at, file, key=f"{shown.key}.export")


def with_statement_beside(at: Desk, file: Download, *, title: str) -> Download:
    """Return a CSV as a ZIP that holds it and 说明.txt: a table that programs read has no place for a cover."""
    stated = Stated(
        title=title,
        n_rows=file.n_rows,
        is_personal=file.is_personal,
        is_synthetic=at.is_demo,
        cycle_id=at.cycle_id,
        chosen=sentence("CHOSEN_ALL"),
    )

    def packed() -> bytes:
        return with_statement(at.database, file.name, file.content(), stated, made_at=current_settings().now())

    return replace(file, name=f"{PurePath(file.name).stem}.zip", content=packed, mime=ZIP)


def places_of(at: Desk, shown: ShownList) -> frozenset[str]:
    """Return the places whose rows are in a list; rows without a place belong to the reader's own places."""
    return shown.places or at.actor.towns | at.actor.areas or frozenset({sentence("COVER_OFFICE")})


def title_of(file_name: str, noun: str) -> str:
    """Return the title of a list: its file's name without the ending, else what it lists."""
    return PurePath(file_name).stem or f"{noun}清单"


def _content(at: Desk, shown: ShownList) -> bytes:
    stated = Stated(
        title=shown.title,
        n_rows=len(shown.table),
        is_personal=shown.is_personal,
        is_synthetic=at.is_demo,
        cycle_id="" if at.cycle is None else at.cycle_id,
        chosen=shown.chosen or sentence("CHOSEN_ALL"),
    )
    named = shown.table[list(shown.headings)].set_axis(list(shown.headings.values()), axis=1)
    return list_workbook(at.database, named, stated, made_at=current_settings().now())
