"""Forms as workbooks on the page where their list lives: blank, with what is known, and taken over when filled."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import streamlit as st

from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.file_import import EXCEL, Check, put_file_import
from fieldwork.pages.parts.session import Desk
from fieldwork.services.file_checks import SourceFile
from fieldwork.services.form_files import blank_form
from fieldwork.services.forms import shipped_form
from fieldwork.settings import current_settings


@dataclass(frozen=True, kw_only=True)
class KnownRows:
    """A form with what is known in it: how it is made, how many rows it has, of which areas, whether personal."""

    make: Callable[[], bytes]
    n_rows: int
    noun: str
    ea_ids: frozenset[str]
    is_personal: bool = False


@dataclass(frozen=True, kw_only=True)
class TakeOver:
    """How a filled form is taken over; ``done`` is said afterwards."""

    check: Check
    do_import: Callable[[SourceFile], object]
    done: str


def put_forms(at: Desk, form_names: tuple[str, ...], *, key: str, known: KnownRows | None = None) -> None:
    """Offer a form blank, and with the rows that are known where there are any that the person may take out."""
    title = "和".join(shipped_form(name).title for name in form_names)
    filled, blank = st.columns(2) if known is not None and known.n_rows else (st.container(), st.container())
    make = partial(blank_form, at.database, form_names, is_synthetic=at.is_demo)
    blank.download_button(
        f"下载空白{title}（Excel）",
        lambda: make(made_at=current_settings().now()),
        file_name=f"{title}（空白）.xlsx",
        mime=EXCEL,
        key=f"{key}.blank",
        on_click="ignore",
    )
    if known is not None and known.n_rows:
        put_download(filled, at, _known_file(known, title), key=f"{key}.filled")


def put_take_over(at: Desk, form_name: str, take: TakeOver, *, key: str) -> None:
    """Ask for the filled form, check it, and take it over."""
    put_file_import(at, form_name, take.do_import, key=f"{key}.import", check=take.check, done=take.done)


def _known_file(known: KnownRows, title: str) -> Download:
    return Download(
        name=f"{title}.xlsx",
        label=f"下载已填 {known.n_rows:,} {known.noun}的{title}（Excel）",
        content=known.make,
        n_rows=known.n_rows,
        ea_ids=known.ea_ids,
        mime=EXCEL,
        is_personal=known.is_personal,
    )
