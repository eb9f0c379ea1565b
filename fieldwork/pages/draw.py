"""The draw: lists and commitments, what was drawn, the platform, and all that was done."""

from collections.abc import Callable

import streamlit as st

from fieldwork.pages.parts.arrival import part_wanted
from fieldwork.pages.parts.authority import put_sample_authority
from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.draw_lists import AREAS, TAKEN, areas_in_words, put_lists
from fieldwork.pages.parts.draw_platform import put_platform
from fieldwork.pages.parts.draw_result import put_result
from fieldwork.pages.parts.draw_steps import put_ceremony
from fieldwork.pages.parts.draw_voids import put_waiting_voids
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.session import Desk, desk, person_names, seen
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, Taken, listed_as, put_table, text
from fieldwork.rules.draw_steps import Standing
from fieldwork.services.ceremony import CeremonyView, ceremony_view

TITLE = "抽选记账户"
LISTS, RESULT, PLATFORM, HISTORY = "名单与承诺", "抽样结果", "国家平台", "经过"
ARRIVALS = {"lock_area": LISTS, "draw_area": LISTS}
"""Which part a link to a kind of waiting thing opens."""
HISTORY_CELLS: list[Cell] = [
    text("when", "时间"),
    text("who", "办理人"),
    text("what", "做了什么"),
    text("areas", "小区", style="wide"),
    text("why", "说明", style="wide"),
]
SAID = {
    "void_asked": "有抽选等待另一位确认作废；确认之前样本仍然作数。",
    "open": "{n} 个小区的名单尚未锁定，锁定后才能承诺和抽选。",
    "locked": "{n} 个小区的名单已锁定；请指明将来的公开事件，公布承诺。",
    "rehearsed": "{n} 个小区只做过演练；正式抽选请先公布承诺。",
    "committed": "{n} 个小区的承诺已公布；公开事件发生后由另一位统计人员揭晓。",
    "voided": "{n} 个小区的抽选已作废；重抽请另指公开事件，公布承诺。",
    "drawn": "各小区都已抽取。可按记录重新抽一遍，逐项核对。",
}
"""What is asked of the reader, by the state that is found first in this order."""


def said(view: CeremonyView) -> str:
    """Return what is asked of the reader now."""
    count = view.areas["state"].value_counts()
    return next((words.format(n=count[state]) for state, words in SAID.items() if state in count), "还没有小区。")


def numbers(view: CeremonyView, at: Desk) -> list[Number]:
    """Return how far the draw is."""
    n_areas = len(view.areas)
    drawn, locked = view.areas["standing"].isin([Standing.OWN, Standing.PLATFORM]), view.areas["locked_at"].notna()
    per_area = at.cycle.plan.draw.n_households_per_area if at.cycle else 0
    told, counted = areas_in_words(view.areas), view.areas["n_units"].fillna(0)
    return [
        Number(
            label="已锁定名单",
            value=f"{locked.sum()} / {n_areas}",
            target="锁定后才能承诺",
            listed=listed_as("locked", told[locked], AREAS, TAKEN),
            rest=listed_as("not_locked", told[~locked], AREAS, TAKEN),
        ),
        Number(
            label="参加抽选户",
            value=thousands(int(counted.sum())),
            target="已锁定名单中，不含确认不在范围的户",
            listed=listed_as("taking_part", told[counted > 0], AREAS, TAKEN, sums="参加抽选户"),
        ),
        Number(
            label="已抽取小区",
            value=f"{drawn.sum()} / {n_areas}",
            target=f"每个小区 {per_area} 户，演练不算在内",
            listed=listed_as("drawn", told[drawn], AREAS, TAKEN),
            rest=listed_as("not_drawn", told[~drawn], AREAS, TAKEN),
        ),
    ]


def put_history(view: CeremonyView, _at: Desk) -> None:
    """List what was done, by whom and why, the newest first."""
    if view.history.empty:
        put_empty("还没有锁定过名单。")
        return
    shown = view.history.assign(when=view.history["at"].map(local_text), who=person_names(view.history["by"]))
    put_table(shown, HISTORY_CELLS, taken=Taken(key="draw.history", title="抽选经过", noun="条"))


SECTIONS: dict[str, Callable[[CeremonyView, Desk], None]] = {
    LISTS: put_lists,
    RESULT: put_result,
    PLATFORM: put_platform,
    HISTORY: put_history,
}


def choose_section(view: CeremonyView, at: Desk) -> str:
    """Ask which part to show; before the first draw the lists, then the result."""
    offered = [name for name in SECTIONS if is_offered(name, view, at)]
    first = RESULT if RESULT in offered else LISTS
    chosen = st.segmented_control(
        "部分",
        offered,
        default=part_wanted(ARRIVALS, first),
        required=True,
        key="draw.section",
        label_visibility="collapsed",
    )
    return str(chosen or first)


def is_offered(name: str, view: CeremonyView, at: Desk) -> bool:
    """Tell whether a part has something to show to this person."""
    if name == RESULT:
        return not view.draws.empty
    return name != PLATFORM or at.may("platform.import")


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = seen(ceremony_view, at, today=at.today)
    if view.areas.empty:
        put_title(TITLE, "还没有可以抽选的小区。")
        put_empty(
            "抽取调查小区、导入名录、完成摸底之后，在这里锁定名单、公布承诺、揭晓并抽取；不经承诺的抽选一律是演练。"
        )
        return
    put_title(TITLE, kept(view.areas, "said", lambda: said(view)))
    put_sample_authority(at)
    put_ceremony(view, at)
    put_numbers(kept(view.areas, "numbers", lambda: numbers(view, at)))
    put_waiting_voids(view, at)
    SECTIONS[choose_section(view, at)](view, at)


main()
