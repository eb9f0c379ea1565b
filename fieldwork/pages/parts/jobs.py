"""Work in the background on a page: one button starts it, progress is polled, the result stays."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import streamlit as st

from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.services.database import Database
from fieldwork.services.jobs import JobView, cancel_job, job_view, newest_job, submit_job, title_of
from fieldwork.services.worker import Worker
from fieldwork.settings import current_settings

POLL_EVERY_S = 1.0
Result = Callable[[Mapping[str, Any]], None]


@cache
def shared_worker() -> Worker:
    """Return the worker of this process; it starts with the first job."""
    return Worker(settings=current_settings())


def see_to_work(database: Database) -> None:
    """See to it that somebody does the work that waits."""
    shared_worker().ensure(database)


def put_job(at: Desk, kind: str, *, button: str, put_result: Result) -> None:
    """Offer a piece of work, follow it while it runs, and show what the newest one brought.

    Parameters
    ----------
    button
        What the button says: a verb in survey words.
    put_result
        Shows the result of a job that is done.
    """
    job = newest_job(at.database, kind, actor=at.actor)
    if job is not None and job.is_open:
        put_progress(at, job.job_id)
        return
    if st.button(button, type="primary", key=f"job.{kind}.start"):
        start(at, kind)
    if job is not None:
        put_end(job, put_result)


def start(at: Desk, kind: str) -> None:
    """Ask for the work and see to it that somebody does it."""
    if answered(lambda: submit_job(at.database, kind, actor=at.actor, now=at.now), done=f"已提交：{title_of(kind)}。"):
        see_to_work(at.database)
        st.rerun()


@st.fragment(run_every=POLL_EVERY_S)
def put_progress(at: Desk, job_id: str) -> None:
    """Show how far a job is, anew every second, with a way to stop it; at its end the page is shown anew."""
    job = job_view(at.database, job_id, actor=at.actor)
    if not job.is_open:
        st.rerun()
    see_to_work(at.database)
    st.progress(job.part, text=said(job))
    if job.problem:
        st.caption(job.problem)
    if st.button("取消这项任务", key=f"job.{job_id}.cancel"):
        answered(lambda: cancel_job(at.database, job_id, actor=at.actor, now=at.now), done="已请求取消。")


def said(job: JobView) -> str:
    """Return where a job stands, in words."""
    counted = f"，{job.done:,} / {job.total:,}" if job.total else ""
    return f"{job.title}：{job.label}{counted}"


def put_end(job: JobView, put_result: Result) -> None:
    """Show how a job ended: its result, or why there is none."""
    if job.problem:
        st.warning(job.problem, icon=":material/warning:")
    else:
        put_result(job.result)
