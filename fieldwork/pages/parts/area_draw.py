"""The draw of areas: what it waits for, the commitment, the seed revealed by another person, and the rehearsal."""

from datetime import timedelta

import streamlit as st

from fieldwork.pages.parts.area_voids import put_decided_voids, put_void, put_waiting_void
from fieldwork.pages.parts.choices import local_text, next_round, round_of
from fieldwork.pages.parts.dialogues import dialogue
from fieldwork.pages.parts.draw_lists import needs_other
from fieldwork.pages.parts.record import put_facts
from fieldwork.pages.parts.session import Desk, person_names
from fieldwork.pages.parts.shell import answered
from fieldwork.rules.area_draw import AreaDrawState
from fieldwork.services.area_draw import AreaDrawView, AreaPromise, area_draw_view
from fieldwork.services.areas import record_area_draw
from fieldwork.services.commitments import Revealed, SeedEvent
from fieldwork.services.draws import commit_draw

AREAS, FORM = "areas", "area_draw"
WAITS = {
    AreaDrawState.NO_FRAME: "还没有抽样框：请先在“抽样框”页导入本年的村居名单。",
    AreaDrawState.OPEN_FINDINGS: "抽样框还有 {n_stopping} 条发现没有改正也没有处理：请先在“抽样框”页办完。",
    AreaDrawState.NO_SIZE: "样本量方案还没有登记批准：请先在“样本量”页提出方案，收到批文后登记。",
    AreaDrawState.READY: "抽样框已核对，样本量已批准：请指明将来的公开事件，公布抽小区的承诺。",
    AreaDrawState.COMMITTED: "抽小区的承诺已公布：公开事件发生后由另一位统计人员揭晓种子并抽取。",
    AreaDrawState.VOID_ASKED: "有人申请作废抽小区的承诺，等另一位统计人员确认；决定之前不能抽取。",
    AreaDrawState.SETTLED: "调查小区已经确定。",
}


def said(view: AreaDrawView) -> str:
    """Return what the draw of areas waits for."""
    return WAITS[view.state].format(n_stopping=view.n_stopping)


def area_draw_of(at: Desk) -> AreaDrawView:
    """Return how far the draw of areas is."""
    return area_draw_view(at.database, at.cycle_id, actor=at.actor, today=at.today)


def put_area_draw(at: Desk, view: AreaDrawView) -> None:
    """Show what the draw rests on, and offer the step that comes next; nothing once the areas are settled."""
    if view.state is AreaDrawState.SETTLED or at.cycle is None:
        return
    st.header("抽取调查小区", anchor=False)
    put_facts(basis(at, view))
    if not at.may("area.draw"):
        st.caption("由统计人员公布承诺，由另一位统计人员揭晓。")
        return
    if view.state is AreaDrawState.READY:
        put_commit(at)
    put_waiting_void(at, view)
    if view.promise is not None and view.state is AreaDrawState.COMMITTED:
        put_reveal(at, view.promise)
        put_void(at)
    put_decided_voids(view)
    if view.may_rehearse:
        put_rehearsal(at)


def basis(at: Desk, view: AreaDrawView) -> list[tuple[str, object]]:
    """Return what the draw rests on: frame, sample size, the plan's numbers, the commitment."""
    frame = f"{view.edition} 年版，{view.n_villages} 个村居" if view.edition else "还没有导入"
    checked = "没有待办的发现" if not view.n_stopping else f"{view.n_stopping} 条发现待办"
    rows: list[tuple[str, object]] = [
        ("抽样框", f"{frame}；{checked}" if view.edition else frame),
        ("样本量方案", f"{view.approved_on} 批准" if view.approved_on else "还没有登记批准"),
    ]
    if at.cycle is not None:
        plan = at.cycle.plan.areas
        rows.append(("要抽的小区", f"{plan.n_areas} 个，其中分省 {plan.n_provincial} 个；另抽两套备用小区"))
    if view.promise is not None:
        promise, event = view.promise, view.promise.event
        rows += [
            ("承诺", f"{person_names([promise.committed_by])[0]} {local_text(promise.committed_at)} 公布"),
            ("公开事件", f"{event.name}（{event.issue}，{event.happens_on}）"),
            ("种子的写法", event.text_form),
            ("承诺摘要", promise.digest),
        ]
    return rows


def put_commit(at: Desk) -> None:
    """Ask for the public event that will give the seed."""
    st.caption("指明一个将来的公开事件（如某期彩票号码）：名称、期号、日期和种子的确切写法。事件当天起就不能再承诺。")
    turn = f"{FORM}.commit.{round_of(FORM)}"
    name, issue, day, form = st.columns([3, 2, 2, 4])
    event_name = name.text_input("公开事件", key=f"{turn}.name", placeholder="如：体育彩票排列五")
    event_issue = issue.text_input("期号", key=f"{turn}.issue", placeholder="如：22156")
    tomorrow = at.today + timedelta(days=1)
    happens_on = day.date_input("事件日期", tomorrow, min_value=tomorrow, key=f"{turn}.day", format="YYYY-MM-DD")
    text_form = form.text_input(
        "种子的写法", key=f"{turn}.form", placeholder="如：日期、空格、五位号码：2022-06-15 04713"
    )
    texts = [each.strip() for each in (event_name, event_issue, text_form)]
    if st.button("公布承诺……", type="primary", disabled=not all(texts), key=f"{FORM}.commit"):
        ask_commit(at, SeedEvent(name=texts[0], issue=texts[1], happens_on=happens_on, text_form=texts[2]))


@dialogue("公布抽小区的承诺")
def ask_commit(at: Desk, event: SeedEvent) -> None:
    """Name what the commitment fixes, and make it on confirmation."""
    st.write("抽样框、小区数和抽选参数从此固定；改动抽样框以后就不能按这次承诺抽取。")
    st.write(f"种子取自 {event.happens_on} 的“{event.name}”（{event.issue}），写法：{event.text_form}。")
    st.write("不能另换事件；不能兑现时只能由两人作废，并长期可见。请把承诺摘要告知监督方。")
    if st.button("公布承诺", type="primary", key=f"{FORM}.commit.go") and answered(
        lambda: commit_draw(at.database, at.cycle_id, event, stage=AREAS, actor=at.actor, now=at.now),
        done=f"抽小区的承诺已公布；{event.happens_on} 起由另一位统计人员揭晓。",
    ):
        next_round(FORM)
        st.rerun()


def put_reveal(at: Desk, promise: AreaPromise) -> None:
    """Ask for the seed once the event has happened; say who waits for what otherwise."""
    if not promise.is_due:
        st.info(f"等公开事件（{promise.event.happens_on}）发生后揭晓。", icon=":material/schedule:")
    elif promise.committed_by == at.actor.account_id and needs_other(at):
        st.info("承诺由您公布，种子须由另一位统计人员揭晓（方案参数）。", icon=":material/group:")
    else:
        put_seed(at)


def put_seed(at: Desk) -> None:
    """Ask for the seed that the event gave and where it can be looked up."""
    left, right = st.columns(2)
    seed = left.text_input("种子（按写法照录）", key=f"{FORM}.seed")
    source = right.text_input("在哪里可以查到", key=f"{FORM}.source", placeholder="公告的名称和网址")
    is_ready = bool(seed.strip() and source.strip())
    if st.button("揭晓并抽取小区……", type="primary", disabled=not is_ready, key=f"{FORM}.reveal"):
        ask_record(at, Revealed(seed=seed, source=source))


@dialogue("揭晓并抽取小区")
def ask_record(at: Desk, revealed: Revealed) -> None:
    """Name what will be drawn, and draw on confirmation."""
    st.write(f"用种子“{revealed.seed.strip()}”抽取调查小区和备用小区，来源：{revealed.source.strip()}。")
    st.write("抽取后当即记录，不能撤销，也不能重抽；个别小区不能用的，按规则申请更换为备用小区。")
    if st.button("揭晓并抽取", type="primary", key=f"{FORM}.reveal.go") and answered(
        lambda: record_area_draw(at.database, at.cycle_id, revealed, actor=at.actor, now=at.now),
        done="调查小区已抽取并记录；请导入小区边界，并在“人员”页给辅助调查员分配小区。",
    ):
        st.rerun()


def put_rehearsal(at: Desk) -> None:
    """Offer a draw without commitment, named for what it is."""
    with st.expander("演练"):
        st.caption("不经承诺试抽一遍，熟悉步骤。结果处处注明“演练”，不作为正式小区；正式抽取后由正式小区取代。")
        seed = st.text_input("演练用的种子", f"演练 {at.today}", key=f"{FORM}.rehearse.seed")
        revealed = Revealed(seed=seed, source="演练，自行拟定")
        if st.button("演练一次", disabled=not seed.strip(), key=f"{FORM}.rehearse") and answered(
            lambda: record_area_draw(at.database, at.cycle_id, revealed, actor=at.actor, now=at.now),
            done="已演练；小区注明为演练，不作数。",
        ):
            st.rerun()
