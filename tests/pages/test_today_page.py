"""Today: what waits is shown to whom it is work, and its link opens the page with the thing already chosen."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.services.signal_details import funnels_view
from tests.pages.conftest import OpenPage, html_of, the_database
from tests.pages.test_fieldwork_pages import desk_of


def links(app: AppTest) -> dict[str, str]:
    """The links to work by their words, with what they ask of the page; the first of each kind of words."""
    found: dict[str, str] = {}
    for link in app.get("page_link"):
        if link.proto.label.startswith("去"):
            found.setdefault(link.proto.label, link.proto.query_string)
    return found


def follow(app: AppTest, page: str, query: str) -> AppTest:
    for part in query.split("&"):
        name, value = part.split("=")
        app.query_params[name] = value
    return app.switch_page(f"{page}.py").run()


@pytest.mark.parametrize(
    ("account_id", "has", "has_not"),
    [
        ("statistician", {"去查看", "去审批", "去核查"}, {"去开户"}),
        ("supervisor", {"去审批", "去核实", "去开户"}, {"去查看"}),
        ("enumerator-04", {"去登记"}, {"去审批", "去核查", "去确认"}),
        ("auditor", set(), {"去审批", "去查看", "去登记"}),
    ],
)
def test_everybody_is_led_to_the_own_work(
    account_id: str, has: set[str], has_not: set[str], filled: Path, open_page: OpenPage
) -> None:
    app = open_page("overview", account_id=account_id)
    assert has <= set(links(app))
    assert not has_not & set(links(app))
    assert ("没有等您办的事" in html_of(app)) == (not has)
    assert any("接下来" in each.value for each in app.caption)


def test_who_keeps_the_system_is_led_to_it_and_takes_out_its_lists(filled: Path, open_page: OpenPage) -> None:
    app = open_page("overview", account_id="administrator")
    assert "还没有从这里做过备份" in html_of(app)
    assert set(links(app)) == {"去备份"}
    assert "方案的任务与期限" not in [each.value for each in app.header]
    taken = {
        page: labels_of(app.switch_page(f"{page}.py").run()) for page in ("people", "tablets", "system", "archive")
    }
    assert {page for page, labels in taken.items() if labels} == set(taken)
    assert all(label.startswith("下载所列") for labels in taken.values() for label in labels)


def labels_of(app: AppTest) -> list[str]:
    assert not app.exception
    return [button.label for button in app.get("download_button")]


def test_a_link_opens_its_page_with_the_thing_chosen_and_the_choice_stays_free(
    filled: Path, open_page: OpenPage
) -> None:
    app = open_page("overview")
    app = follow(app, "plan", links(app)["去查看"])
    chosen = app.selectbox(key="plan.task")
    assert chosen.value == 11
    chosen.set_value(3).run()
    assert app.selectbox(key="plan.task").value == 3
    assert not app.exception


def test_whoever_comes_for_one_household_has_its_story_before_the_board(filled: Path, open_page: OpenPage) -> None:
    app = open_page("overview")
    query = links(app)["去处理"]
    app = follow(app, "placement", query)
    assert not app.exception
    household = query.split("household=")[1].split("&")[0]
    said = html_of(app)
    assert household in said
    assert said.index("申请换户") < said.index("zh-board")


def test_a_request_shows_the_rules_it_keeps_the_order_of_its_reserve_and_what_is_to_be_said(
    filled: Path, open_page: OpenPage
) -> None:
    said = html_of(open_page("substitution", account_id="supervisor"))
    assert "动员 3 次，不少于 3 次" in said
    assert "都是同一人" in said
    assert "备选顺序" in said
    assert "批准后接替" in said
    assert "计入动员" in said


def test_a_point_of_the_funnel_leads_to_the_visits_behind_it(filled: Path, open_page: OpenPage) -> None:
    app = open_page("signals", account_id="supervisor")
    (points,) = [group for group in app.button_group if group.label.startswith("图上的人")]
    assert "▲" in points.options[0]
    cycle_id, actor = desk_of(app)
    funnels = funnels_view(the_database(), cycle_id, **actor)
    (view,) = [each for each in funnels if points.key == f"signals.funnel.{each.indicator}.{each.period}"]
    outside = view.points[view.points["is_outside"]].iloc[0]
    points.set_value(outside["account_id"]).run()
    (listed,) = [each.value for each in app.dataframe if "visited" in each.value]
    assert not app.exception
    assert len(listed) >= outside["n_of"]
