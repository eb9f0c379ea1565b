"""The ceremony of a draw at the top of its page: five steps, where each stands for the chosen areas, and why."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from fieldwork.pages.parts.draw_choice import names_of
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.look_kinds import badge, done, going_on, look_of, looks_by_state, not_started, waiting
from fieldwork.pages.parts.session import Desk
from fieldwork.rules.ceremony_steps import STAND_LABELS, Reader, Stand, StepStand, ceremony_steps
from fieldwork.rules.plan_draw import needs_other_revealer
from fieldwork.services.ceremony import CeremonyView

ALL = "全部小区"
WHICH = "draw.steps.area"
LOOKS = looks_by_state(
    {
        Stand.DONE: done,
        Stand.NOW: going_on,
        Stand.WAITING: waiting,
        Stand.CLOSED: not_started,
        Stand.EXEMPT: not_started,
    },
    STAND_LABELS,
)


def put_ceremony(view: CeremonyView, at: Desk) -> None:
    """Ask whose steps to show where areas differ, and show them in their order."""
    chosen, reader = chosen_areas(view), reader_of(at)
    st.html(kept(view.areas, ("steps", reader, *chosen), lambda: _boxes(view, chosen, reader)))


def _boxes(view: CeremonyView, chosen: Sequence[str], reader: Reader) -> str:
    steps = ceremony_steps(view.stands(chosen), reader=reader)
    boxes = "".join(_box(number, step) for number, step in enumerate(steps, start=1))
    return f'<ol class="zh-steps" aria-label="抽选的五步">{boxes}</ol>'


def chosen_areas(view: CeremonyView) -> list[str]:
    """Return the areas whose steps are shown: all of them, or one where their states differ and one is chosen."""
    every = [str(ea_id) for ea_id in view.areas["ea_id"]]
    if view.areas["state"].nunique() < 2:
        return every
    names = names_of(view.areas)
    chosen = st.selectbox(
        "看哪个小区的进展", [ALL, *every], format_func=lambda ea_id: names.get(ea_id, ea_id), key=WHICH
    )
    return every if chosen == ALL else [str(chosen)]


def reader_of(at: Desk) -> Reader:
    """Return who looks at the steps."""
    needs_other = at.cycle is None or needs_other_revealer(at.cycle.plan.ceremony)
    return Reader(
        account_id=at.actor.account_id, may_draw=at.may("draw.record"), needs_other=needs_other, today=at.today
    )


def _box(number: int, step: StepStand) -> str:
    count = f"{step.n_done} / {step.n_areas} 个小区" if step.stand is not Stand.EXEMPT else ""
    current = ' aria-current="step"' if step.stand is Stand.NOW else ""
    return (
        f'<li class="{step.stand}"{current}><b>{number}</b><div><strong>{escape(step.name)}</strong>'
        f"{badge(look_of(LOOKS, step.stand))}"
        f'<span class="count">{count}</span><p>{escape(step.says)}</p></div></li>'
    )
