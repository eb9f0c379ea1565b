"""The draw: what it rests on, what it took, and drawing it again."""

import streamlit as st

from fieldwork.pages.parts.choices import local_text
from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.empty import put_empty, without_cycle
from fieldwork.pages.parts.findings import put_findings
from fieldwork.pages.parts.lists import ListOf, put_list
from fieldwork.pages.parts.numbers import Number, put_numbers, thousands
from fieldwork.pages.parts.record import put_facts
from fieldwork.pages.parts.session import Desk, desk
from fieldwork.pages.parts.shell import put_title
from fieldwork.pages.parts.tables import Cell, number, put_table, text
from fieldwork.services.draws import DrawView, draw_view, order_csv, replay_draw, sample_csv

TITLE = "抽选记账户"
METHODS = {"systematic": "等距抽样", "symmetric": "对称等距抽样"}
AUTHORITIES = {"own": "本单位抽取，非国家平台", "platform": "国家平台抽取"}
SORTS = {"income_per_person": "人均收入", "income": "户收入", "n_persons": "人口数"}
AREAS: list[Cell] = [
    number("serial", "序号"),
    text("area_name", "小区"),
    number("n_units", "参加抽选户"),
    number("n_sample", "抽取"),
    number("start", "起点"),
    text("list_digest", "名单摘要（SHA-256）", style="code quiet"),
]
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
)


def said(view: DrawView) -> str:
    """Return what is asked of the reader."""
    if view.is_rehearsal:
        return "这次抽选是演练：抽选前没有公开承诺。可按记录重新抽一遍，逐项核对；正式样本以国家平台的结果为准。"
    return "抽选前已公开承诺名单和参数，种子取自事先指明的公开事件。可按记录重新抽一遍，逐项核对。"


def numbers(view: DrawView, at: Desk) -> list[Number]:
    """Return how much was drawn."""
    record, per_area = view.record, at.cycle.plan.draw.n_households_per_area if at.cycle else 0
    return [
        Number(label="样本户", value=thousands(len(view.sample)), target=f"每小区 {per_area} 户"),
        Number(
            label="小区", value=str(len(record.areas)), target=f"共 {sum(a.n_units for a in record.areas):,} 户参加抽选"
        ),
        Number(label="备选户", value=thousands(len(view.reserve)), target="与样本户同时产生，按户排队"),
        Number(label="性质", value="演练" if view.is_rehearsal else "事先承诺", target=AUTHORITIES[record.authority]),
    ]


def put_record(view: DrawView) -> None:
    """Show what the draw rests on."""
    record = view.record
    put_facts(
        [
            ("记录摘要", record.digest),
            ("种子", record.seed),
            ("种子来源", record.seed_source),
            ("事先承诺", "有" if record.commitment else "没有（演练）"),
            ("标签", record.label),
            ("方法", METHODS[record.method] if record.method else None),
            ("排序", [SORTS.get(column, column) for column in record.sort] or ["住户编码"]),
            ("方案版本", record.plan_version),
            ("软件", record.software),
            ("抽取时间", local_text(record.drawn_at)),
        ]
    )


def put_replay(at: Desk) -> None:
    """Draw again when asked, and say what differs."""
    if not st.button("按记录重新抽一遍", type="primary", key="draw.replay", icon=":material/replay:"):
        return
    differences = replay_draw(at.database, at.cycle_id, actor=at.actor)
    if differences.empty:
        st.success(
            "重新抽取的结果与记录完全一致：名单摘要、次序、起点、样本户和备选户都相同。", icon=":material/check:"
        )
    else:
        st.error(
            f"重新抽取后有 {len(differences)} 处与记录不同，见下表；请保留现状并报告统计人员。",
            icon=":material/report:",
        )
        put_findings(differences, key="draw.differences", subject="小区")


def put_files(view: DrawView, at: Desk) -> None:
    """Offer the files another person needs for checking."""
    places = st.columns([2, 2, 2, 1])
    for place, file in zip(places, files(view, at), strict=False):
        put_download(place, at, file, key=f"draw.{file.name}")


def files(view: DrawView, at: Desk) -> list[Download]:
    """Return record, sample and order; the record names every area, the lists those within reach."""
    ordered = [area for area in view.record.areas if at.covers("survey.read", area.ea_id)]
    return [
        Download(
            name="draw_record.json",
            label="draw_record.json（记录）",
            content=lambda: view.record_json,
            n_rows=len(view.record.areas),
            ea_ids=frozenset(area.ea_id for area in view.record.areas),
            mime="application/json",
        ),
        Download(
            name="sample.csv",
            label="sample.csv（样本户）",
            content=lambda: sample_csv(at.database, at.cycle_id, actor=at.actor),
            n_rows=len(view.sample),
            ea_ids=frozenset(view.sample["ea_id"]),
        ),
        Download(
            name="order.csv",
            label="order.csv（次序，不含收入）",
            content=lambda: order_csv(at.database, at.cycle_id, actor=at.actor),
            n_rows=sum(area.n_units for area in ordered),
            ea_ids=frozenset(area.ea_id for area in ordered),
        ),
    ]


def show(view: DrawView, at: Desk) -> None:
    """Show numbers, record, areas, picks and actions."""
    put_title(TITLE, said(view))
    put_numbers(numbers(view, at))
    st.subheader("抽选记录", anchor=False)
    put_record(view)
    put_replay(at)
    put_files(view, at)
    st.subheader("各小区的起点与名单摘要", anchor=False)
    put_table(view.areas, AREAS)
    st.subheader("样本户", anchor=False)
    queues = view.reserve.groupby("for_household_id").size()
    put_list(
        view.sample.assign(
            dwelling_no=view.sample["household_id"].str[15:18],
            n_reserve=view.sample["household_id"].map(queues).fillna(0).astype("int64"),
        ),
        PICKS,
    )


def main() -> None:
    """Show the page."""
    at = desk()
    if without_cycle(at, title=TITLE):
        return
    view = draw_view(at.database, at.cycle_id, actor=at.actor)
    if view is None:
        put_title(TITLE, "还没有抽选。")
        put_empty(
            "各小区摸底名单锁定后才能抽选。正式抽选前请先公开承诺名单摘要和将给出种子的公开事件；不承诺的抽选一律是演练。"
        )
    else:
        show(view, at)


main()
