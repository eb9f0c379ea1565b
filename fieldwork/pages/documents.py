"""Documents: what was decided outside, with number, day, issuer and scan."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, told_apart
from fieldwork.pages.parts.documents import ask_document, put_scan_form
from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Listed, Number, put_numbers
from fieldwork.pages.parts.session import Desk, desk, person_names, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.services.documents import documents_view, read_scan
from fieldwork.settings import current_settings

TITLE = "文件与批复"
DOCUMENTS = ListOf(
    key="documents.list",
    noun="份文件",
    headings={
        "number": "文号",
        "issued_on": "发文日期",
        "issuer": "发文单位",
        "title": "标题",
        "scan": "扫描件",
        "place": "范围",
        "recorded": "登记时间",
        "by": "登记人",
    },
    filters=("issuer", "scan"),
    file_name="文件登记.xlsx",
)


def numbers(told: pd.DataFrame) -> list[Number]:
    """Return how many documents there are, and how many lack their scan; ``told`` are all as they are read."""
    without = told[~told["has_scan"].astype("bool")]
    return [
        Number(
            label="文件",
            value=str(len(told)),
            target="每项外部决定一份",
            listed=Listed(name="all", rows=told, shape=DOCUMENTS),
        ),
        Number(
            label="缺扫描件",
            value=str(len(without)),
            target="应补齐" if len(without) else "已齐",
            listed=Listed(name="without_scan", rows=without, shape=DOCUMENTS),
        ),
    ]


def said(known: pd.DataFrame) -> str:
    """Return what is asked of the reader."""
    n_without = int((~known["has_scan"].astype("bool")).sum())
    if n_without:
        return f"{n_without} 份文件还没有扫描件，请补传；扫描件加密保存，不进入数据库。"
    return "外部作出的决定都有文号、日期、发文单位和扫描件。"


def with_words(known: pd.DataFrame) -> pd.DataFrame:
    """Return the documents as they are read."""
    return known.assign(
        scan=["有" if has else "缺" for has in known["has_scan"]],
        place=[ea_id if isinstance(ea_id, str) else "整个轮换" for ea_id in known["ea_id"]],
        recorded=known["recorded_at"].map(local_text),
        by=person_names(known["recorded_by"]),
    )


def put_scans(at: Desk, known: pd.DataFrame) -> None:
    """Hand out the scan of one document; the ledger notes who took it."""
    rows = {str(row["scan_id"]): row for row in known[known["has_scan"].astype("bool")].to_dict("records")}
    if not rows:
        return
    numbers = told_apart({scan_id: str(row["number"]) for scan_id, row in rows.items()})
    chosen = st.selectbox("查看扫描件", list(rows), format_func=lambda each: numbers[each], key="documents.scan_of")
    row = rows[str(chosen)]
    put_download(st, at, scan_download(at, row), key=f"documents.take.{chosen}")


def scan_download(at: Desk, row: Mapping[Any, Any]) -> Download:
    """Return the scan of a document as a file that may be taken."""
    suffix = str(row["media_type"]).rpartition("/")[2].replace("jpeg", "jpg")
    place = row["ea_id"] if isinstance(row["ea_id"], str) else at.cycle.plan.cycle.district_code if at.cycle else ""
    scan_id = UUID(str(row["scan_id"]))
    return Download(
        name=f"{row['number']}.{suffix}",
        label="下载扫描件",
        content=lambda: read_scan(at.database, scan_id, settings=current_settings(), actor=at.actor).content,
        n_rows=1,
        ea_ids=frozenset({str(place)}),
        mime=str(row["media_type"]),
    )


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    known = seen(documents_view, at)
    put_title(TITLE, said(known) if len(known) else "还没有登记过文件。")
    if known.empty:
        put_empty("上级批复、下达的小区名单等外部决定，请先在这里登记文号和日期，再在相应的页面引用。")
    else:
        told = with_words(known)
        put_numbers(numbers(told))
        put_list(told, DOCUMENTS)
    left, right = st.columns(2, gap="large")
    with left:
        put_scans(at, known)
        if at.may("document.record") and at.actor and st.button("登记文件", type="primary", key="documents.new"):
            ask_document(at)
    with right:
        put_scan_form(at, known)


main()
