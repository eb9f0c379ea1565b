"""A large list on a page: its check and its import are left to the worker, and found again with what came out."""

import streamlit as st

from fieldwork.pages.parts.choices import next_round
from fieldwork.pages.parts.findings import put_findings, summary
from fieldwork.pages.parts.own_jobs import ask, job_about, put_away_button, put_own_end, put_own_progress
from fieldwork.pages.parts.session import Desk
from fieldwork.services.file_checks import CheckedFile, SourceFile
from fieldwork.services.file_jobs import checked_file, found_by_import
from fieldwork.services.own_jobs import OwnJob, WantedJob

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LEFT_TO_WORKER = {
    "listing.import": ("listing.check", "listing.import"),
    "screening.import": ("screening.check", "screening.import"),
}
"""The kinds of work, check and import, by the key of the import; the other lists are never large enough."""


def leave_check(at: Desk, source: SourceFile, key: str) -> None:
    """Leave the check of a list to the worker."""
    wanted = WantedJob(kind=LEFT_TO_WORKER[key][0], cycle_id=at.cycle_id, about=key, given={"": source})
    next_round(key)
    ask(at, wanted, before=left_import(at, key))


def left_import(at: Desk, key: str) -> OwnJob | None:
    """Return the check or import of a large list that was left to the worker."""
    return job_about(at, LEFT_TO_WORKER[key], key)


def put_left_import(at: Desk, key: str) -> bool:
    """Show how the check or import of a large list stands; tell whether it waits for its end or for a decision."""
    job = left_import(at, key)
    if job is None:
        return False
    if job.view.is_open:
        put_own_progress(at, job)
        return True
    if put_own_end(job):
        put_away_button(job, "知道了")
    elif job.view.kind == key:
        put_taken_over(job)
    else:
        return put_decision(at, job, key)
    return False


def put_away_left(at: Desk, key: str) -> None:
    """Put away how an earlier large list came out: another list was taken over since."""
    job = left_import(at, key) if key in LEFT_TO_WORKER else None
    if job is not None and not job.view.is_open:
        job.tray.put_away()


def put_decision(at: Desk, job: OwnJob, key: str) -> bool:
    """Show what the worker's check found, and ask whether the list is taken over; tell whether there was anything."""
    checked = checked_file(job.tray)
    if checked is None:
        job.tray.put_away()
        return False
    put_checked(checked, key=f"{key}.left")
    take, leave = st.columns([1, 4])
    wanted = WantedJob(kind=key, cycle_id=at.cycle_id, about=key, tray_id=job.tray.tray_id)
    if take.button("导入", type="primary", disabled=not checked.may_be_imported, key=f"{key}.take"):
        ask(at, wanted)
    with leave:
        put_away_button(job, "不导入，换一个文件")
    return True


def put_taken_over(job: OwnJob) -> None:
    """Say that a list was taken over, and what its checks found."""
    n_answers, found = job.view.result.get("n_answers"), found_by_import(job.tray)
    said = "已导入名录；请看核对结果。" if n_answers is None else f"摸底名单已导入，共 {n_answers:,} 条新的答案。"
    st.success(said, icon=":material/check:")
    if found is not None:
        st.write(f"核对结果：{summary(found)}")
        put_findings(found, key=f"{job.about}.left.found")
    put_away_button(job, "知道了")


def put_checked(checked: CheckedFile, *, key: str) -> None:
    """Say how the check came out, list what was found, and offer the copy."""
    say = st.success if checked.may_be_imported else st.error
    say(
        f"{checked.source_name}：{checked.said}",
        icon=":material/check:" if checked.may_be_imported else ":material/rule:",
    )
    if not checked.remarks:
        return
    put_findings(checked.findings, key=f"{key}.findings", subject="位置")
    st.container().download_button(
        "下载核对结果（原文件的副本，错误写在格旁）",
        checked.annotated,
        file_name=checked.annotated_name,
        mime=EXCEL,
        key=f"{key}.annotated",
        on_click="ignore",
    )
