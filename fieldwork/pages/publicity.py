"""Publicity: which town was reached in which stage by which channel, and where there is a gap."""

from collections.abc import Mapping
from html import escape
from typing import Any
from uuid import UUID, uuid4

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.arrival import LIST, address_of, wanted
from fieldwork.pages.parts.choices import next_round, round_of, told_apart
from fieldwork.pages.parts.codes import code_labels
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.looks import COVERAGE_LOOKS, badge
from fieldwork.pages.parts.maps import put_legend
from fieldwork.pages.parts.numbers import Listed, Number, put_listed, put_numbers
from fieldwork.pages.parts.records import RegisterOf, put_register
from fieldwork.pages.parts.session import Desk, desk
from fieldwork.pages.parts.shell import answered, put_title
from fieldwork.services.photos import PictureFields, read_photo
from fieldwork.services.publicity import PublicityView, add_publicity_photo, publicity_view, record_activity
from fieldwork.settings import current_settings

TITLE = "宣传动员"
PHOTO = "publicity.photo"
ACTIVITIES = ListOf(
    key="publicity.activities",
    noun="次活动",
    headings={
        "held_on": "日期",
        "town_name": "镇街",
        "stage_zh": "阶段",
        "channel_zh": "渠道",
        "title": "内容",
        "n_reached": "覆盖人次",
        "n_photos": "照片",
        "photo_digests": "照片摘要",
    },
    filters=("town_name", "stage_zh", "channel_zh"),
    file_name="宣传活动.xlsx",
    place="town_code",
)


CELLS = ListOf(
    key="publicity.cells",
    noun="处",
    headings={"town_name": "镇街", "stage_zh": "阶段", "state_zh": "情况", "n_activities": "活动"},
    filters=("town_name", "stage_zh", "state_zh"),
    file_name="宣传覆盖.xlsx",
    place="town_code",
)


def numbers(view: PublicityView) -> list[Number]:
    """Return activities, covered town × stage, gaps, people reached."""
    cells, reaching = in_words(view.cells), view.activities[view.activities["n_reached"].fillna(0) > 0]
    is_covered, is_gap = cells["state"] == "covered", cells["state"] == "gap"
    return [
        Number(
            label="活动",
            value=str(len(view.activities)),
            target="各镇街、四个阶段",
            listed=Listed(name="all", rows=view.activities, shape=ACTIVITIES),
        ),
        Number(
            label="已覆盖",
            value=f"{int(is_covered.sum())} / {len(cells)}",
            target="镇街 × 阶段",
            listed=Listed(name="covered", rows=cells[is_covered], shape=CELLS),
            rest=Listed(name="not_covered", rows=cells[~is_covered], shape=CELLS),
        ),
        Number(
            label="缺口",
            value=str(int(is_gap.sum())),
            target="阶段已结束，应为 0",
            listed=Listed(name="gaps", rows=cells[is_gap], shape=CELLS),
        ),
        Number(
            label="覆盖人次",
            value=f"{int(reaching['n_reached'].sum()):,}",
            target="估计，可有重复",
            listed=Listed(name="reached", rows=reaching, shape=ACTIVITIES, sums="n_reached"),
        ),
    ]


def in_words(cells: pd.DataFrame) -> pd.DataFrame:
    """Return towns × stages as they are read."""
    return cells.assign(
        stage_zh=cells["stage"].map(code_labels("publicity_stage")),
        state_zh=[COVERAGE_LOOKS[state].word for state in cells["state"]],
    )


def said(view: PublicityView) -> str:
    """Return what is asked of the reader."""
    gaps = view.cells[view.cells["state"] == "gap"]
    if gaps.empty:
        return "没有缺口；每次活动后登记，并附一张照片。"
    words = code_labels("publicity_stage")
    named = "、".join(f"{row['town_name']}（{words[row['stage']]}）" for row in gaps.head(5).to_dict("records"))
    more = f"等 {len(gaps)} 处" if len(gaps) > 5 else ""
    return f"有缺口：{named}{more}。阶段已经结束而没有活动，请补做并登记，或说明原因。"


def put_matrix(cells: pd.DataFrame) -> None:
    """Show every town in every stage: covered, a gap, or still to come."""
    words = code_labels("publicity_stage")
    put_legend(list(COVERAGE_LOOKS.values()))
    st.caption("点一格的次数，看是哪些活动。")
    head = "".join(f"<th>{escape(word)}</th>" for word in words.values())
    lines = "".join(
        f"<tr><td>{escape(str(town))}</td>{''.join(_cell(row) for row in of.to_dict('records'))}</tr>"
        for town, of in cells.groupby("town_name", sort=False)
    )
    table = f"<thead><tr><th>镇街</th>{head}</tr></thead><tbody>{lines}</tbody>"
    st.html(f'<div class="zh-scroll" tabindex="0"><table class="zh-table zh-matrix">{table}</table></div>')


def _cell(row: Mapping[Any, Any]) -> str:
    look = COVERAGE_LOOKS[row["state"]]
    if not row["n_activities"]:
        return f"<td>{badge(look, look.word)}</td>"
    address = escape(address_of({LIST: cell_name(row)}))
    word = badge(look, f"{row['n_activities']} 次")
    return f'<td><a href="{address}" target="_self">{word}</a></td>'


def cell_name(row: Mapping[Any, Any]) -> str:
    """Return the name of the list behind a town in a stage."""
    return f"{row['town_code']}.{row['stage']}"


def put_cell(view: PublicityView) -> None:
    """Show the activities of the town and stage that were asked for."""
    names = [cell_name(row) for row in view.activities.to_dict("records")]
    rows = view.activities[[name == wanted(LIST) for name in names]]
    if not rows.empty:
        head = f"{rows['town_name'].iloc[0]} · {rows['stage_zh'].iloc[0]}"
        put_listed(Listed(name=wanted(LIST), rows=rows, shape=ACTIVITIES), head)


def register(at: Desk, view: PublicityView) -> RegisterOf:
    """Return how an activity is recorded."""
    towns = {code: name for code, name in view.towns.items() if at.covers("publicity.record", code)}

    def fixed(record: Mapping[str, Any], key: str) -> dict[str, Any]:
        codes, known = list(towns), record.get("town_code")
        index = codes.index(known) if known in codes else None
        chosen = st.selectbox(
            "镇街 *", codes, index=index, format_func=lambda code: towns[code], key=f"{key}.town", placeholder="请选择"
        )
        return {"town_code": chosen}

    return RegisterOf(
        form="publicity_activity",
        id_column="activity_id",
        noun="活动",
        keep=record_activity,
        name=lambda one: f"{one['held_on']} {one['town_name']} {one['channel_zh']} {one['title']}",
        fixed=fixed,
    )


def put_photos(at: Desk, view: PublicityView) -> None:
    """Offer to add a photo to an activity, and show those there are."""
    names = told_apart(
        {
            str(row["activity_id"]): f"{row['held_on']} {row['town_name']} {row['title']}"
            for row in view.activities.to_dict("records")
        }
    )
    with st.expander("活动的照片"):
        chosen = st.selectbox("活动", list(names), format_func=lambda one: names[one], key="publicity.photos.chosen")
        if chosen is None:
            return
        for row in view.photos[view.photos["activity_id"] == chosen].to_dict("records"):
            content = read_photo(at.database, UUID(row["photo_id"]), settings=current_settings(), actor=at.actor)
            st.image(content, width=360, caption=f"摘要 {row['digest'][:12]}")
        turn = f"{PHOTO}.{round_of(PHOTO)}"
        if at.may("publicity.photo"):
            file = st.file_uploader("照片（JPEG、PNG、WebP）", ["jpg", "jpeg", "png", "webp"], key=f"{turn}.file")
            if st.button("添加照片", disabled=file is None, key=f"{turn}.save") and file is not None:
                add(at, chosen, file.getvalue())


def add(at: Desk, activity_id: str, content: bytes) -> None:
    """Hand a photo to the service."""
    picture = PictureFields(photo_id=uuid4(), cycle_id=at.cycle_id, content=content)

    def ask() -> UUID:
        settings = current_settings()
        return add_publicity_photo(
            at.database, picture, activity_id=UUID(activity_id), settings=settings, actor=at.actor, now=at.now
        )

    if answered(ask, done="已添加照片，摘要已记入台账。"):
        next_round(PHOTO)
        st.rerun()


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = publicity_view(at.database, at.cycle_id, today=at.today, actor=at.actor)
    put_title(TITLE, said(view))
    put_numbers(numbers(view))
    st.header("各镇街四个阶段的覆盖", anchor=False)
    put_cell(view)
    put_matrix(view.cells)
    st.header("活动", anchor=False)
    if view.activities.empty:
        put_empty("还没有登记活动；每次宣传后在这里登记镇街、阶段和渠道。")
    else:
        put_list(view.activities, ACTIVITIES)
        put_photos(at, view)
    if at.may("publicity.record"):
        put_register(at, register(at, view), view.activities, title="登记或更正活动")


main()
