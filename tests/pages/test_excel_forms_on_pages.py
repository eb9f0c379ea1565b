"""A form is taken from the page of its list, filled in outside, and brought back there."""

from fieldwork.services.exports import exports_view
from fieldwork.services.visits import visits_view
from tests.pages.conftest import OpenPage, the_database
from tests.pages.test_downloads_and_hidden_notes import Offered, offered
from tests.pages.test_screening_page import opened, press
from tests.services.scene import AUDITOR, ENUMERATOR, Scene, household
from tests.services.test_form_files import as_a_table

__all__ = ["offered", "opened"]
UPLOAD = "visits.file.import.0.file"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def test_a_visit_log_is_taken_filled_in_and_brought_back(opened: Scene, open_page: OpenPage, offered: Offered) -> None:
    app = open_page("visits", account_id="enum")
    assert not app.exception
    blank = offered["入户登记表（空白）.xlsx"]()
    assert exports_view(the_database(), actor=AUDITOR).empty
    content = offered["入户登记表.xlsx"]()
    left = exports_view(the_database(), actor=AUDITOR).iloc[0]
    assert (left["file_name"], left["n_rows"], left["is_personal"]) == ("入户登记表.xlsx", 3, False)
    assert len(blank) < len(content)
    wrong = as_a_table(content, [["010", "2022-09-02 09:30", ""]], {})
    app.file_uploader(key=UPLOAD).upload("入户.xlsx", wrong.content, EXCEL).run()
    assert "1 处错误" in app.error[0].value
    assert "入户（核对结果）.xlsx" in offered
    source = as_a_table(content, [["010", "2022-09-02 09:30", "拒绝"], ["020", "2022-09-02 10:00", "同意"]], {})
    app.file_uploader(key=UPLOAD).upload("入户.xlsx", source.content, EXCEL).run()
    press(app, "导入")
    assert not app.exception
    assert any("入户登记表已读入" in each.value for each in app.success)
    visits = visits_view(the_database(), opened.cycle_id, actor=ENUMERATOR).visits
    assert set(visits["household_id"]) == {household(10), household(20)}


def test_who_records_no_visits_is_handed_no_form(opened: Scene, open_page: OpenPage, offered: Offered) -> None:
    app = open_page("visits", account_id="auditor")
    assert not app.exception
    assert [name for name in offered if name.startswith("入户登记表")] == []
