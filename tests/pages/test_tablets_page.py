"""The page of tablets, per role: both sides of what waits, the decision, reports, taking a tablet out of use."""

from pathlib import Path

import pytest

from fieldwork.rules.field_reports import ReportVerdict
from fieldwork.rules.sync import Verdict
from fieldwork.services.field_reports import reports_view
from fieldwork.services.sync_decisions import conflicts_view
from tests.pages.conftest import OpenPage, html_of, the_database


def button(app, label: str, key: str = ""):
    (found,) = [each for each in app.button if each.label == label and key in (each.key or "")]
    return found


def pills(app, label: str):
    (found,) = [each for each in app.button_group if each.label == label]
    return found


def view_of(app, view):
    cycle_id = str(app.session_state["zhuhu.desk"].cycle_id)
    return view(the_database(), cycle_id, actor=app.session_state["zhuhu.desk"].actor)


@pytest.mark.parametrize("account_id", ["supervisor", "statistician", "auditor", "administrator"])
def test_whoever_may_look_finds_a_calm_page(account_id: str, filled: Path, open_page: OpenPage) -> None:
    app = open_page("tablets", account_id=account_id)
    assert not app.exception
    assert [error.value for error in app.error] == []
    assert "演示数据（合成）" in html_of(app)
    said = " ".join(str(each.value) for each in app.markdown)
    assert ("这一条：入户" in said) == (account_id != "administrator")
    assert any(each.label == "保存决定" for each in app.button) == (account_id in {"supervisor", "statistician"})


def test_an_enumerator_has_no_such_page_and_an_empty_cycle_says_how_a_tablet_comes(
    empty: Path, open_page: OpenPage
) -> None:
    with pytest.raises(ValueError, match="navigation page"):
        open_page("tablets", account_id="enumerator")
    app = open_page("tablets")
    assert not app.exception
    assert any("/tablet/" in each.value for each in app.info)


def test_a_supervisor_decides_about_a_record_and_a_report_and_is_asked_before_a_tablet_ends(
    filled: Path, open_page: OpenPage
) -> None:
    app = open_page("tablets", account_id="supervisor")
    pills(app, "决定").set_value(Verdict.SET_ASIDE).run()
    app.text_area[0].input("与调查员核对：住户已换出").run()
    button(app, "保存决定").click().run()
    assert not app.exception
    assert view_of(app, conflicts_view).empty
    pills(app, "处理").set_value(ReportVerdict.APPROVED).run()
    (reason,) = [each for each in app.text_input if each.label.startswith("说明")]
    reason.input("路通以后再去").run()
    button(app, "保存处理").click().run()
    assert view_of(app, reports_view)["verdict_zh"].tolist() == ["同意"]
    (why,) = [each for each in app.text_input if each.label == "原因"]
    why.input("丢失").run()
    button(app, "停用", key="ask").click().run()
    assert not app.exception
    # What is confirmed in a dialogue is tested in a browser: here a dialogue does not outlive the run that opened it.
    assert any("将立即停用，不能撤回" in each.value for each in app.markdown)
