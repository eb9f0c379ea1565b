"""A form is taken from the page of its list, filled in outside, and brought back there."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from fieldwork.services.exports import exports_view
from fieldwork.services.visits import visits_view
from tests.pages.conftest import OpenPage, the_database
from tests.pages.test_downloads_and_hidden_notes import AUDITOR, Offered, offered
from tests.services.test_form_files import as_a_table

__all__ = ["offered"]
UPLOAD = "visits.file.import.0.file"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def test_a_visit_log_is_taken_filled_in_and_brought_back(filled: Path, open_page: OpenPage, offered: Offered) -> None:
    app = open_page("visits", account_id="enumerator-03")
    assert not app.exception
    assert offered["入户登记表（空白）.xlsx"]().startswith(b"PK")
    assert exports_view(the_database(), actor=AUDITOR).empty
    content = offered["入户登记表.xlsx"]()
    left = exports_view(the_database(), actor=AUDITOR).iloc[0]
    assert (left["file_name"], left["n_rows"], left["is_personal"]) == ("入户登记表.xlsx", 10, False)
    before = visits_of(app)
    dwelling = str(before["household_id"].iloc[0])[15:18]
    wrong = as_a_table(content, [[dwelling, "2022-11-19 09:30", ""]], {})
    app.file_uploader(key=UPLOAD).upload("入户.xlsx", wrong.content, EXCEL).run()
    assert "1 处错误" in app.error[0].value
    assert "入户（核对结果）.xlsx" in offered
    source = as_a_table(content, [[dwelling, "2022-11-19 09:30", "无人在家"]], {})
    app.file_uploader(key=UPLOAD).upload("入户.xlsx", source.content, EXCEL).run()
    next(button for button in app.button if button.label == "导入").click().run()
    assert not app.exception
    assert any("入户登记表已读入" in each.value for each in app.success)
    assert len(visits_of(app)) == len(before) + 1


def visits_of(app: AppTest):
    """Return the visits of the enumerator's area, the newest first."""
    cycle_id = app.session_state["zhuhu.desk"].cycle_id
    visits = visits_view(the_database(), cycle_id, actor=app.session_state["zhuhu.desk"].actor).visits
    return visits.sort_values("visited_at", ascending=False)
