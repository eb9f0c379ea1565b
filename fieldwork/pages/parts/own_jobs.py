"""One's own long work on a page: asked for, followed, left, and found again with its result or its refusal."""

from collections.abc import Collection, Sequence
from html import escape

import streamlit as st

from fieldwork.messages import sentence
from fieldwork.pages.parts.jobs import POLL_EVERY_S, put_progress, see_to_work
from fieldwork.pages.parts.looks import UNDER_WAY, WORK_ENDED, badge
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.shell import answered
from fieldwork.services.own_jobs import OwnJob, WantedJob, ask_for, jobs_to_look_at, own_job
from fieldwork.settings import current_settings


def job_about(at: Desk, kinds: Collection[str], about: str) -> OwnJob | None:
    """Return the person's newest job about something, unless it was put away."""
    return own_job(at.database, kinds, about=about, cycle_id=at.cycle_id, actor=at.actor, settings=current_settings())


def ask(at: Desk, wanted: WantedJob, *, before: OwnJob | None = None) -> None:
    """Ask for work, put away what an earlier job about the same has left, and show the page anew."""
    settings = current_settings()
    asking = lambda: ask_for(at.database, wanted, settings=settings, actor=at.actor, now=at.now)  # noqa: E731
    if not answered(asking, done=""):
        return
    if before is not None and before.tray.tray_id != wanted.tray_id:
        before.tray.put_away()
    see_to_work(at.database)
    st.rerun()


def put_own_progress(at: Desk, job: OwnJob) -> None:
    """Show how far a job is, and that one may go."""
    put_progress(at, job.view.job_id)
    st.caption(sentence("JOB_GOES_ON"))


def put_own_end(job: OwnJob) -> bool:
    """Note that the end of a job was looked at, say what went wrong, and tell whether something did."""
    job.tray.mark_seen()
    if job.view.problem:
        st.warning(job.view.problem, icon=":material/warning:")
    return bool(job.view.problem)


def put_away_button(job: OwnJob, label: str) -> None:
    """Offer to take away what a job has left."""
    st.button(label, on_click=job.tray.put_away, key=f"job.{job.view.job_id}.away")


def put_own_jobs(at: Desk) -> None:
    """Say on the day's page what of one's own long work is under way or has ended since, with the way there."""
    found = _to_look_at(at)
    if any(job.view.is_open for job in found):
        _follow(at)
    else:
        _put_lines(found)


@st.fragment(run_every=POLL_EVERY_S)
def _follow(at: Desk) -> None:
    found = _to_look_at(at)
    see_to_work(at.database)
    _put_lines(found)
    if not any(job.view.is_open for job in found):
        st.rerun()


def _to_look_at(at: Desk) -> list[OwnJob]:
    return jobs_to_look_at(at.database, cycle_id=at.cycle_id, actor=at.actor, settings=current_settings())


def _put_lines(found: Sequence[OwnJob]) -> None:
    for job in found:
        with st.container(horizontal=True, vertical_alignment="center", key=f"today.line.job.{job.view.job_id}"):
            st.html(_line(job), width="stretch")
            st.page_link(f"{job.page}.py", label="去看", icon=":material/arrow_forward:", icon_position="right")


def _line(job: OwnJob) -> str:
    view = job.view
    look = badge(UNDER_WAY, view.label) if view.is_open else badge(WORK_ENDED)
    what = f'<span class="what">{look}</span><span class="where">后台任务：{escape(view.title)}</span>'
    return f'<div class="zh-wait">{what}</div>'
