"""The ledger: who did what and when, filtered; and whether all of it is still as it was entered."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.choices import local_text, told_apart
from fieldwork.pages.parts.empty import put_empty
from fieldwork.pages.parts.jobs import put_job
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ALL, ListOf, put_list
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.session import Desk, desk, person_names, remembered
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.wording import short_subject
from fieldwork.services.jobs import JobView, newest_job
from fieldwork.services.ledger import LedgerFilter
from fieldwork.services.ledger_pages import SHOWN, LedgerPage, ledger_page

TITLE = "台账"
KIND = "ledger.verify"
ENTRIES = ListOf(
    key="ledger.entries",
    noun="条登记",
    headings={
        "sequence": "编号",
        "at_zh": "时间",
        "actor_name": "人员",
        "action_zh": "事项",
        "subject": "对象",
        "hash": "哈希值",
    },
    filters=("action_zh",),
    height=520,
    configs={"hash": st.column_config.Column("哈希值", width=120)},
    file_name="台账.xlsx",
)


def wanted_entries(actors: tuple[str, ...]) -> LedgerFilter:
    """Ask which entries are wanted: by subject, person, day."""
    names = told_apart(dict(zip(actors, person_names(actors), strict=True)))
    places = st.columns([2, 1, 1])
    subject = places[0].text_input(
        "对象", key="ledger.subject", placeholder="编号或账号，可只写一部分；长编号写开头 8 位"
    )
    person = places[1].selectbox(
        "人员", [ALL, *actors], format_func=lambda each: names.get(each, "全部人员"), key="ledger.person"
    )
    day = places[2].date_input("日期", value=None, key="ledger.day", format="YYYY-MM-DD")
    return LedgerFilter(
        subject=subject.strip() or None,
        actor=None if person == ALL else str(person),
        day=day if isinstance(day, date) else None,
    )


def numbers(page: LedgerPage, job: JobView | None) -> list[Number]:
    """Return how long the ledger is, where it ends, and what the newest check found."""
    found = job.result.get("n_problems") if job else None
    return [
        Number(label="台账登记", value=thousands(page.n_entries), target="从第 1 条起连续编号"),
        Number(label="链首哈希", value=page.head.hash[:12], target="以前打印件上的，应在下面的登记里"),
        Number(
            label="最近一次核验",
            value="未核验" if found is None else f"{found} 处问题",
            target=job.label if job else "建议每周一次",
        ),
    ]


def said(page: LedgerPage, job: JobView | None) -> str:
    """Return what is asked of the reader."""
    if job is None or "n_problems" not in job.result:
        return "每次登记、导出和批准都在这里，只能追加，不能改动。请核验一次，看是否有记录被改动。"
    if job.result["n_problems"]:
        return "核验发现问题：请停止使用，与备份和打印的链首核对。"
    behind = page.n_entries - int(job.result["sequence"])
    return f"核验到第 {job.result['sequence']:,} 条，没有发现改动" + (f"；之后又有 {behind:,} 条。" if behind else "。")


def put_report(result: Mapping[str, Any]) -> None:
    """Show what a check found."""
    counted = f"台账 {result['n_entries']:,} 条，事实 {result['n_facts']:,} 条；链首 {result['head']}"
    if not result["n_problems"]:
        st.success(f"台账完整，全部事实与登记时一致。{counted}", icon=":material/check:")
        return
    st.error(f"发现 {result['n_problems']:,} 处问题。{counted}", icon=":material/report:")
    for problem in result["problems"]:
        st.markdown(f"- {problem}")


def with_words(entries: pd.DataFrame) -> pd.DataFrame:
    """Return the entries as they are read."""
    return entries.assign(
        at_zh=[local_text(at) for at in entries["at"]],
        actor_name=person_names(list(entries["actor"])),
        subject=subjects_in_words([str(subject or "") for subject in entries["subject"]]),
    )


def subjects_in_words(subjects: Sequence[str]) -> list[str]:
    """Return what entries are about: a person by name, a long random key by its beginning, all else as it stands."""
    parts = sorted({part for subject in subjects for part in subject.split(",")})
    words = {part: short_subject(name) for part, name in zip(parts, person_names(parts), strict=True)}
    return ["、".join(words[part] for part in subject.split(",")) for subject in subjects]


def page_of(at: Desk, wanted: LedgerFilter) -> LedgerPage:
    """Return the entries that are wanted, read once until more is entered."""
    key = ("ledger", wanted, at.actor)
    page: LedgerPage = remembered(at.database, key, lambda: ledger_page(at.database, wanted, actor=at.actor))
    return page


def put_entries(at: Desk, page: LedgerPage) -> None:
    """Ask for a filter and list what is found."""
    wanted = wanted_entries(page.actors)
    found = page_of(at, wanted)
    if found.entries.empty:
        put_empty("没有符合条件的登记；请放宽对象、人员或日期。")
        return
    if found.n_found > SHOWN:
        st.caption(f"符合条件的有 {found.n_found:,} 条，列出最近 {SHOWN} 条；请用对象、人员或日期缩小范围。")
    put_list(kept(found.entries, "told", lambda: with_words(found.entries)), ENTRIES)


def main() -> None:
    """Show the page."""
    at = desk()
    page = page_of(at, LedgerFilter())
    job = newest_job(at.database, KIND, actor=at.actor)
    put_title(TITLE, said(page, job))
    put_numbers(numbers(page, job))
    st.header("登记", anchor=False)
    put_entries(at, page)
    st.header("核验", anchor=False)
    put_job(at, KIND, button="现在核验", put_result=put_report)


main()
