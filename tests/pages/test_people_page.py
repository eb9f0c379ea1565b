"""The page 人员: who sees it, making accounts, giving roles and areas, recording training."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.cycle import current_cycle
from fieldwork.services.people import assign_roles
from fieldwork.services.sign_in import actor_of
from fieldwork.settings import current_settings
from tests.pages.conftest import OpenPage, deeds_of, employ, html_of, the_database


def press(app: AppTest, label: str) -> AppTest:
    return next(one for one in app.button if one.label == label).click().run()


def person(account_id: str) -> Actor:
    cycle = current_cycle(the_database())
    found = actor_of(the_database(), account_id, cycle_id=cycle.cycle_id if cycle else None)
    assert found is not None
    return found


def choose(app: AppTest, account_id: str) -> AppTest:
    return app.selectbox(key="people.chosen").set_value(account_id).run()


def hire(app: AppTest, account_id: str, *roles: Role) -> AppTest:
    turn = "people.new.0"
    app.text_input(key=f"{turn}.id").set_value(account_id)
    app.text_input(key=f"{turn}.name").set_value("王五")
    app.button_group(key=f"{turn}.roles").set_value(list(roles))
    return press(app, "建立账号")


@pytest.mark.parametrize("account_id", ["administrator", "statistician", "supervisor", "auditor"])
def test_the_page_stands_for_all_who_look_after_people(account_id: str, filled: Path, open_page: OpenPage) -> None:
    app = open_page("people", account_id=account_id)
    assert not app.exception
    assert [error.value for error in app.error] == []
    assert app.title[0].value == "人员"
    said = html_of(app)
    assert "15 / 15" in said
    assert "人员、小区和培训都已登记。" in said
    assert sum(one.proto.type == "primary" for one in app.button) <= 1


def test_an_enumerator_has_no_such_page(filled: Path, open_page: OpenPage) -> None:
    app = open_page("overview", account_id="enumerator-01")
    with pytest.raises(ValueError, match="people"):
        app.switch_page("people.py").run()


def test_an_auditor_reads_and_is_offered_nothing_to_change(filled: Path, open_page: OpenPage) -> None:
    app = open_page("people", account_id="auditor")
    assert deeds_of(app) == []
    assert len(app.dataframe) == 2


def test_an_account_is_made_and_its_password_is_shown_once(filled: Path, open_page: OpenPage) -> None:
    app = hire(open_page("people", account_id="administrator"), "wang.wu", Role.ENUMERATOR, Role.AUDITOR)
    assert not app.exception
    assert person("wang.wu").roles == {Role.ENUMERATOR, Role.AUDITOR}
    (shown,) = app.code
    assert len(shown.value) == 14
    app = press(app, "已经记下")
    assert not app.code
    assert "wang.wu" in app.dataframe[0].value["account_id"].tolist()


def test_what_is_refused_is_said_and_nothing_is_shown(filled: Path, open_page: OpenPage) -> None:
    app = hire(open_page("people", account_id="administrator"), "supervisor")
    assert "已经有人使用" in app.error[0].value
    assert not app.code


def test_roles_towns_and_areas_are_given_by_hand(filled: Path, open_page: OpenPage) -> None:
    app = choose(open_page("people", account_id="administrator"), "auditor")
    app.button_group(key="people.roles.auditor.chosen").set_value([Role.AUDITOR, Role.SUPERVISOR])
    app = press(app, "保存角色")
    assert person("auditor").roles == {Role.AUDITOR, Role.SUPERVISOR}
    app = choose(app, "auditor")
    app.multiselect(key="people.places.auditor.chosen").set_value(["440118001"])
    app = press(app, "保存镇街和小区")
    assert person("auditor").towns == {"440118001"}


def test_the_own_account_is_for_another_one(filled: Path, open_page: OpenPage) -> None:
    app = choose(open_page("people", account_id="administrator"), "administrator")
    app.button_group(key="people.roles.administrator.chosen").set_value(list(Role))
    app = press(app, "保存角色")
    assert "两人规则" in app.error[0].value
    assert person("administrator").roles == {Role.ADMINISTRATOR}


def test_an_account_ends_with_a_reason_and_comes_back(filled: Path, open_page: OpenPage) -> None:
    app = choose(open_page("people", account_id="administrator"), "auditor")
    app = press(app, "停用账号")
    assert "原因" in app.error[0].value
    app.text_input(key="people.activity.auditor.reason").set_value("借调")
    app = press(app, "停用账号")
    assert actor_of(the_database(), "auditor", cycle_id=None) is None
    app = choose(app, "auditor")
    app.text_input(key="people.activity.auditor.reason").set_value("返回")
    press(app, "恢复账号")
    assert person("auditor").roles == {Role.AUDITOR}


def test_passwords_are_reset_and_sessions_ended(filled: Path, open_page: OpenPage) -> None:
    app = choose(open_page("people", account_id="administrator"), "auditor")
    app = app.button(key="people.reset").click().run()
    assert len(app.code) == 1
    app = choose(app, "auditor")
    app = app.button(key="people.revoke").click().run()
    assert any("已结束 auditor 的全部登录" in one.value for one in app.success)


def test_training_is_recorded_and_taken_back(filled: Path, open_page: OpenPage) -> None:
    app = open_page("people", account_id="supervisor")
    app = press(app, "登记培训")
    assert "请选择" in app.error[0].value
    for number, is_back in enumerate((True, False)):
        turn = f"people.training.{number}"
        app.multiselect(key=f"{turn}.people").set_value(["enumerator-01"])
        app.button_group(key=f"{turn}.stages").set_value([Stage.LISTING])
        app.text_input(key=f"{turn}.topic").set_value("补训")
        app.checkbox(key=f"{turn}.back").set_value(is_back)
        app = press(app, "登记培训")
        assert not app.error
        trained = app.dataframe[1].value.query("account_id == 'enumerator-01' and stage_zh == '建筑物清查与住宅名录'")
        assert len(trained) == int(not is_back)


@pytest.mark.parametrize(("by_another", "n_refused"), [("true", 1), ("false", 0)])
def test_the_own_training_is_for_another_one_unless_the_office_says_so(
    by_another: str, n_refused: int, filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHUHU_OWN_ACCOUNT_BY_ANOTHER", by_another)
    employ("statistician")
    both, now = frozenset({Role.STATISTICIAN, Role.ENUMERATOR}), current_settings().now()
    assign_roles(the_database(), "statistician", both, actor=FIRST_START, now=now)
    app, turn = open_page("people", account_id="statistician"), "people.training.0"
    app.multiselect(key=f"{turn}.people").set_value(["statistician"])
    app.button_group(key=f"{turn}.stages").set_value([Stage.LISTING])
    app.text_input(key=f"{turn}.topic").set_value("补训")
    app = press(app, "登记培训")
    assert [("两人规则" in error.value) for error in app.error] == [True] * n_refused


def test_in_an_empty_cycle_the_page_says_what_comes_first(empty: Path, open_page: OpenPage) -> None:
    app = open_page("people", account_id="administrator")
    assert not app.exception
    assert "还没有辅助调查员" in html_of(app)
