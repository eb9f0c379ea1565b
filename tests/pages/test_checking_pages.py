"""The pages of signals and back-checks, per role."""

from pathlib import Path

import pytest

from fieldwork.rules.signals.states import SignalState
from fieldwork.services.accounts import demo_actors
from fieldwork.services.backchecks_view import backchecks_view
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.services.signals import signals_view
from tests.pages.conftest import OpenPage, html_of, the_database

PAGES = ("signals", "backchecks")
AUDITOR = next(person for person in demo_actors() if person.account_id == "auditor")


def cycle_of(app) -> str:
    return str(app.session_state["zhuhu.desk"].cycle_id)


def button(app, label: str):
    (found,) = [each for each in app.button if each.label == label]
    return found


@pytest.mark.parametrize("page", PAGES)
def test_an_enumerator_has_no_such_page_and_an_empty_cycle_says_what_comes_first(
    page: str, empty: Path, open_page: OpenPage
) -> None:
    with pytest.raises(ValueError, match="navigation page"):
        open_page(page, account_id="enumerator")
    app = open_page(page)
    assert not app.exception
    assert any("登记入户之后" in each.value for each in app.info)


def test_a_supervisor_looks_into_a_signal_and_an_auditor_reads_what_came_of_it(
    filled: Path, open_page: OpenPage
) -> None:
    app = open_page("signals", account_id="supervisor")
    assert "可能的无辜原因" in html_of(app)
    assert button(app, "保存处理").disabled
    (steps,) = [each for each in app.button_group if each.label == "处理"]
    steps.set_value(SignalState.NEEDS_INSPECTION).run()
    app.text_area[0].input("约了村干部一起上门").run()
    button(app, "保存处理").click().run()
    assert not app.exception
    found = signals_view(the_database(), cycle_of(app), actor=AUDITOR).signals
    assert "needs_inspection" in set(found["state"])
    reading = open_page("signals", account_id="auditor")
    assert "查找新的信号" not in [each.label for each in reading.button]
    assert "保存处理" not in [each.label for each in reading.button]


def test_looking_again_finds_nothing_new(filled: Path, open_page: OpenPage) -> None:
    app = open_page("signals")
    button(app, "查找新的信号").click().run()
    assert not app.exception
    assert "没有新的信号" in app.success[0].value


def test_every_draw_of_the_demonstration_is_repeated_from_its_seed(filled: Path, open_page: OpenPage) -> None:
    app = open_page("backchecks", account_id="auditor")
    button(app, "重算全部抽取").click().run()
    assert "都能由种子重算" in app.success[0].value
    assert "登记复核" not in [each.label for each in app.button]


def test_a_back_check_that_reached_nobody_is_recorded_by_touch(filled: Path, open_page: OpenPage) -> None:
    app = open_page("backchecks", account_id="supervisor")
    (outcome,) = [each for each in app.button_group if each.label == "这次复核的结果 *"]
    outcome.set_value("not_reached").run()
    button(app, "登记复核").click().run()
    assert not app.exception
    assert [error.value for error in app.error] == []
    view = backchecks_view(the_database(), cycle_of(app), actor=AUDITOR, today=DEMO_TODAY)
    assert "not_done" in set(view.checks["state"])
