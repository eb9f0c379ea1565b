"""The pages of maintenance and archive: changes by touch, papers offered, erasing waits for its day."""

from datetime import date
from pathlib import Path

import pytest

from fieldwork.pages.parts import session
from fieldwork.services.accounts import demo_actors
from fieldwork.services.cycle import current_cycle
from fieldwork.services.maintenance import maintenance_view
from tests.pages.conftest import OpenPage, html_of, the_database


def changes():
    database = the_database()
    cycle = current_cycle(database)
    view = maintenance_view(database, cycle.cycle_id, today=date(2022, 11, 20), actor=demo_actors()[0])
    return view.changes


@pytest.mark.parametrize("account_id", ["statistician", "supervisor", "enumerator-03", "auditor"])
def test_maintenance_shows_each_role_its_own(account_id: str, filled: Path, open_page: OpenPage) -> None:
    app = open_page("maintenance", account_id=account_id)
    assert not app.exception
    assert app.title[0].value == "样本维护"
    assert "2024-12-01" in html_of(app)
    assert any(group.label == "变动" for group in app.button_group) == (account_id != "auditor")


def test_a_split_is_recorded_and_its_code_is_said(filled: Path, open_page: OpenPage) -> None:
    app = open_page("maintenance", account_id="enumerator-03")
    app.button_group(key="maintenance.form.0.kind").set_value("household_split").run()
    app.text_input(key="maintenance.form.0.code").input("00101").run()
    app.button(key="maintenance.form.0.save").click().run()
    assert [error.value for error in app.error] == []
    assert "新代码" in app.success[0].value
    (row,) = changes().to_dict("records")
    assert row["successors"][-2:] == "02"
    assert row["recorded_by"] == "enumerator-03"


def test_a_wrong_code_is_said_and_what_was_typed_stays(filled: Path, open_page: OpenPage) -> None:
    app = open_page("maintenance", account_id="enumerator-03")
    app.button_group(key="maintenance.form.0.kind").set_value("household_moved").run()
    app.text_input(key="maintenance.form.0.code").input("99999").run()
    app.button(key="maintenance.form.0.save").click().run()
    assert "不在本轮" in app.error[0].value
    assert app.text_input(key="maintenance.form.0.code").value == "99999"
    assert changes().empty


@pytest.mark.parametrize("account_id", ["statistician", "auditor"])
def test_the_archive_offers_papers_and_says_how_long_records_are_kept(
    account_id: str, filled: Path, open_page: OpenPage
) -> None:
    app = open_page("archive", account_id=account_id)
    assert not app.exception
    assert len([button for button in app.button if button.label.startswith("生成")]) == 3
    assert "2025-12-31" in html_of(app)
    assert not any(button.key == "archive.ask" for button in app.button)


def test_after_the_time_of_keeping_one_asks_and_another_erases(
    filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZHUHU_TODAY", "2026-02-01")
    session.current_settings.cache_clear()
    app = open_page("archive")
    app.button_group(key="archive.class").set_value("work_record").run()
    app.text_input(key="archive.asking.0.reason").input("销毁清单〔2026〕1 号").run()
    app = open_page("archive")
    assert app.text_input(key="archive.asking.0.reason").value == "销毁清单〔2026〕1 号"
    app.button(key="archive.ask").click().run()
    assert [error.value for error in app.error] == []
    other = open_page("archive", account_id="administrator")
    assert "等待另一人核对" in html_of(other)
