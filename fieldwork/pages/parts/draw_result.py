"""The second half of the draw's page: a draw's record, drawing it again, its files, its households on the map."""

from functools import partial

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import area_layer
from fieldwork.pages.parts.authority import put_authority
from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.draw_platform import put_explanations
from fieldwork.pages.parts.draw_voids import put_void
from fieldwork.pages.parts.dwelling_map import BY_SELECTION, dwelling_layer
from fieldwork.pages.parts.file_import import EXCEL, KINDS
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.kept import kept
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.maps import put_map
from fieldwork.pages.parts.papers import PaperOffer, put_paper
from fieldwork.pages.parts.record import put_facts
from fieldwork.pages.parts.session import Desk, seen
from fieldwork.pages.parts.tables import Cell, Taken, number, put_table, text
from fieldwork.pages.parts.verifier import put_verifier
from fieldwork.rules.draw_words import METHOD_LABELS, RESERVE_LABELS, commitment_in_words, sort_in_words
from fieldwork.rules.refusals import Refusal
from fieldwork.services.ceremony import CeremonyView, explanations_of
from fieldwork.services.drawn_forms import compare_drawn, drawn_form, drawn_rows
from fieldwork.services.draws import DrawView, draw_view, order_csv, replay_draw, sample_pack
from fieldwork.services.file_checks import SourceFile
from fieldwork.services.papers.protocol import WhichDraw, draw_protocol
from fieldwork.settings import current_settings

AREAS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "小区"),
    text("counts", "作数"),
    number("n_units", "参加抽选户"),
    number("n_sample", "抽取"),
    number("start", "起点"),
    text("list_digest", "名单摘要（SHA-256）", style="code quiet"),
]
HOW_TO_VERIFY = (
    "在任何浏览器里断网打开 verify.html，选上面的 draw_record.json 和 order.csv（或摸底名单），就把抽取重算一遍；"
    "它不用本系统的程序。抽小区的记录也用它核对，见“小区”页的“备用与来源”。"
)
PICKS = ListOf(
    key="draw.picks",
    noun="户样本户",
    headings={
        "area_name": "小区",
        "dwelling_no": "住宅编号",
        "rank": "次序（从 0 起）",
        "inclusion_prob_stage2": "小区内入样概率",
        "n_reserve": "备选户",
        "household_id": "住户编码",
    },
    filters=("area_name",),
    file_name="样本户.xlsx",
)


def put_result(view: CeremonyView, at: Desk) -> None:
    """Ask which draw to look at, and show it whole."""
    drawn = seen(draw_view, at, draw_id=choose_draw(view))
    if drawn is None:
        return
    if len(view.draws) > 1:
        put_authority(drawn.standing)
    put_record(drawn)
    put_replay(drawn, at)
    put_files(drawn, at)
    if drawn.record.seed is None:
        st.header("平台的抽法", anchor=False)
        put_explanations(explanations_of(at.database, drawn.draw_id, actor=at.actor), view.areas)
    st.header("各小区的起点与名单摘要", anchor=False)
    put_table(
        kept(drawn.areas, "told", lambda: drawn.areas.assign(counts=counts_in_words(drawn.areas))),
        AREAS,
        taken=Taken(key="draw.areas", title="各小区的起点与名单摘要", noun="个小区"),
    )
    put_sample_map(drawn)
    put_sample(drawn)
    put_drawn_list(drawn, at)
    put_void(drawn, at)


def choose_draw(view: CeremonyView) -> str | None:
    """Ask which of several draws to show; the newest in force at first."""
    if len(view.draws) < 2:
        return None
    words = {str(row["draw_id"]): draw_in_words(row) for row in view.draws.to_dict("records")}
    ordered = view.draws.sort_values(["n_in_force", "version"], ascending=False)["draw_id"].tolist()
    chosen = st.selectbox("哪一次抽选", ordered, format_func=lambda draw_id: words[draw_id], key="draw.chosen")
    return str(chosen)


def draw_in_words(row: "dict[str, object] | dict[object, object]") -> str:
    """Return a draw as one line: whose, label, when, how much of it is void."""
    drawn_at = local_text(row["drawn_at"])
    void = f"，其中 {row['n_void']} 个小区已作废" if row["n_void"] else ""
    waits = "" if row["n_in_force"] or row["n_void"] == row["n_areas"] else "，目前不作数"
    return f"{row['standing_zh']} {row['label']}（{drawn_at}，{row['n_areas']} 个小区{void}{waits}）"


def counts_in_words(areas: pd.DataFrame) -> list[str]:
    """Return whether a draw counts in each area."""
    return [
        "作数" if row["is_in_force"] else "已作废" if row["is_void"] else "让位于另一次抽选"
        for row in areas.to_dict("records")
    ]


def put_record(drawn: DrawView) -> None:
    """Show what the draw rests on."""
    record = drawn.record
    voids = [("所替作废的抽选", [f"{void.label}（{void.reason}）" for void in record.voids])] if record.voids else []
    put_facts(
        [
            ("记录摘要", record.digest),
            ("种子", record.seed),
            ("种子来源", record.seed_source),
            ("事先承诺", commitment_in_words(record)),
            ("标签", record.label),
            ("方法", METHOD_LABELS[record.method] if record.method else "见“平台的抽法”"),
            ("排序", sort_in_words(record)),
            ("备选户", RESERVE_LABELS[record.reserve_authority]),
            *voids,
            ("方案版本", record.plan_version),
            ("软件", record.software),
            ("抽取时间", local_text(record.drawn_at)),
        ]
    )


def put_replay(drawn: DrawView, at: Desk) -> None:
    """Draw again when asked, and say what differs."""
    if not st.button("按记录重新抽一遍", type="primary", key="draw.replay", icon=":material/replay:"):
        return
    differences = replay_draw(at.database, at.cycle_id, actor=at.actor, draw_id=drawn.draw_id)
    n_problems = int((differences["severity"] != "information").sum())
    if differences.empty:
        st.success(
            "重新抽取的结果与记录完全一致：名单摘要、次序、起点、样本户和备选户都相同。", icon=":material/check:"
        )
    elif not n_problems:
        st.success("名单摘要、次序和备选户与记录一致。", icon=":material/check:")
        put_findings(differences, key="draw.differences", subject="小区")
    else:
        st.error(
            f"重新抽取后有 {n_problems} 处与记录不同，见下表；请保留现状并报告统计人员。", icon=":material/report:"
        )
        if drawn.areas["is_void"].astype("bool").any():
            st.caption("这次抽选已经作废；作废后解锁并改过名单的小区，重抽时名单自然不同。")
        put_findings(differences, key="draw.differences", subject="小区")


def put_files(drawn: DrawView, at: Desk) -> None:
    """Offer the protocol, and the files another person needs for checking."""
    which = WhichDraw(draw_id=drawn.draw_id)
    offer = PaperOffer(
        label="下载抽选记录书",
        name=f"抽选记录书_{drawn.record.label}",
        make=lambda: draw_protocol(
            at.database, at.cycle_id, actor=at.actor, made_at=current_settings().now(), which=which
        ),
        ea_ids=frozenset(drawn.areas["ea_id"]),
    )
    put_paper(at, offer, key="draw.protocol")
    places = st.columns([3, 4, 3, 3])
    for place, file in zip(places, files(drawn, at), strict=False):
        put_download(place, at, file, key=f"draw.{file.name}")
    put_verifier(places[-1], says=HOW_TO_VERIFY)


def files(drawn: DrawView, at: Desk) -> list[Download]:
    """Return record, sample with its manifest, and order; the record names every area, the lists those within reach."""
    ordered = [area for area in drawn.record.areas if at.covers("survey.read", area.ea_id)]
    draw_id = drawn.draw_id
    return [
        Download(
            name="draw_record.json",
            label="draw_record.json（记录）",
            content=lambda: drawn.record_json,
            n_rows=len(drawn.record.areas),
            ea_ids=frozenset(area.ea_id for area in drawn.record.areas),
            mime="application/json",
        ),
        Download(
            name="sample.zip",
            label="sample.zip（样本户、备选户与抽选方）",
            content=lambda: sample_pack(
                at.database, at.cycle_id, actor=at.actor, now=current_settings().now(), draw_id=draw_id
            ),
            n_rows=len(drawn.sample),
            ea_ids=areas_in(drawn.sample),
            mime="application/zip",
        ),
        Download(
            name="order.csv",
            label="order.csv（次序，不含收入）",
            content=lambda: order_csv(at.database, at.cycle_id, actor=at.actor, draw_id=draw_id),
            n_rows=sum(area.n_units for area in ordered),
            ea_ids=frozenset(area.ea_id for area in ordered),
        ),
    ]


def areas_in(table: pd.DataFrame) -> frozenset[str]:
    """Return the areas that a file of these rows names."""
    return frozenset(kept(table, "areas", lambda: frozenset(table["ea_id"])))


def put_sample_map(drawn: DrawView) -> None:
    """Show the sample in force on the map."""
    if not drawn.areas["is_in_force"].astype("bool").any():
        return
    st.header("样本户在哪里", anchor=False)
    put_map([dwelling_layer(first=BY_SELECTION), area_layer(marks=False)], key="draw.map", height=460)


def put_drawn_list(drawn: DrawView, at: Desk) -> None:
    """Offer the drawn list with its reserves as a workbook, and compare one that came back: a draw never changes."""
    make = partial(drawn_form, at.database, at.cycle_id, drawn, is_synthetic=at.is_demo)
    known = kept(drawn.sample, "rows", lambda: drawn_rows(drawn))
    file = Download(
        name="抽中户名单.xlsx",
        label=f"下载抽中户名单（样本户和备选户 {len(known):,} 户，Excel）",
        content=lambda: make(now=current_settings().now())[0],
        n_rows=len(known),
        ea_ids=areas_in(known),
        mime=EXCEL,
    )
    put_download(st.container(), at, file, key="draw.drawn")
    with st.expander("拿一份抽中户名单来对照（Excel 或 CSV）"):
        st.caption("只对照，不改动抽选；每处不同都列出来。")
        uploaded = st.file_uploader("抽中户名单", type=KINDS, key="draw.drawn.file", label_visibility="collapsed")
        if uploaded is not None:
            put_comparison(drawn, at, SourceFile(uploaded.name, uploaded.getvalue()))


def put_comparison(drawn: DrawView, at: Desk, source: SourceFile) -> None:
    """Say how a list differs from the draw, or why it cannot be read."""
    try:
        found = compare_drawn(drawn, source, actor=at.actor)
    except Refusal as refusal:
        st.error(refusal.sentence, icon=":material/block:")
        return
    if found.empty:
        st.success(f"{source.name} 与抽选记录完全一致，{len(drawn_rows(drawn)):,} 户。", icon=":material/check:")
    else:
        st.warning(f"{source.name} 与抽选记录有 {len(found):,} 处不同；以抽选记录为准。", icon=":material/rule:")
        put_findings(found, key="draw.drawn.found", subject="住户编码")


def put_sample(drawn: DrawView) -> None:
    """List the drawn households."""
    st.header("样本户", anchor=False)
    put_list(kept(drawn.sample, "told", lambda: sample_in_words(drawn)), PICKS)


def sample_in_words(drawn: DrawView) -> pd.DataFrame:
    """Return the drawn households as they are read, each with the length of its reserve."""
    queues = drawn.reserve.groupby("for_household_id").size()
    return drawn.sample.assign(
        dwelling_no=drawn.sample["household_id"].str[15:18],
        n_reserve=drawn.sample["household_id"].map(queues).fillna(0).astype("int64"),
    )
