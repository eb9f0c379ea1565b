"""Long work on the pages: asked for, left, found again in a new session; what was typed in a dialogue comes back."""

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.pages.parts import jobs, left_import
from fieldwork.pages.parts.places import PAGES_FOLDER
from fieldwork.services.exports import exports_view
from fieldwork.services.substitution import substitution_view
from tests.pages.conftest import Inline, OpenPage, html_of, the_database
from tests.pages.test_downloads_and_hidden_notes import AUDITOR, Offered, offered
from tests.services.listing_scene import screened

__all__ = ["offered"]
WHY = "三次上门都没有见到户主"


class Nobody:
    """A worker that does nothing: the work goes on elsewhere."""

    def ensure(self, _database: object) -> None:
        """See to nothing."""


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def again(page: str) -> AppTest:
    """Open a page in a new session of the same person."""
    app = AppTest.from_file(str(PAGES_FOLDER / "main.py"), default_timeout=60).run()
    return app if page == "overview" else app.switch_page(f"{page}.py").run()


def captions(app: AppTest) -> str:
    return "\n".join(each.value for each in app.caption)


def test_a_pack_is_made_while_its_page_is_left_and_handed_out_later_with_one_entry(
    filled: Path, open_page: OpenPage, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "shared_worker", Nobody)
    app = press(open_page("archive"), "生成工作总结（Word）")
    assert not app.exception
    assert "可以离开这一页" in captions(app)
    assert "生成工作总结" in html_of(again("overview"))
    Inline().ensure(the_database())
    today = again("overview")
    assert "已结束，请看结果" in html_of(today)
    before = len(exports_view(the_database(), actor=AUDITOR))
    app = again("archive")
    assert not app.exception
    assert "按台账第" in captions(app)
    assert "已结束，请看结果" not in html_of(again("overview"))
    (name,) = [each for each in offered if each.endswith(".docx")]
    assert offered[name]().startswith(b"PK")
    assert len(exports_view(the_database(), actor=AUDITOR)) == before + 1


def test_a_large_list_is_checked_by_the_worker_and_its_findings_wait_for_the_person(
    empty: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = open_page("overview").session_state["zhuhu.desk"]
    app = AppTest.from_function(any_import, args=(at,), default_timeout=30).run()
    source = screened("440118001001001", ["001"])
    monkeypatch.setattr("fieldwork.pages.parts.file_import.is_long", lambda *_: True)
    app.file_uploader(key="screening.import.0.file").upload(source.name, source.content, "text/csv").run()
    assert not app.exception
    assert "1 处错误" in app.error[0].value
    later = AppTest.from_function(any_import, args=(at,), default_timeout=30).run()
    assert "1 处错误" in later.error[0].value
    assert next(button for button in later.button if button.label == "导入").disabled
    press(later, "不导入，换一个文件")
    assert [each.key for each in later.file_uploader] == ["screening.import.0.file"]
    assert left_import.left_import(at, "screening.import") is None


def any_import(at: object) -> None:
    from fieldwork.pages.parts.file_import import put_file_import  # noqa: PLC0415 - the script runs by its text

    put_file_import(at, "screening", print, key="screening.import")  # type: ignore[arg-type]


def words(app: AppTest) -> Any:
    return next(box for box in app.text_input if box.label.startswith("驳回理由"))


def test_a_reason_typed_in_a_dialogue_comes_back_and_is_forgotten_once_it_was_given(
    filled: Path, open_page: OpenPage
) -> None:
    app = press(open_page("substitution", account_id="supervisor"), "驳回")
    words(app).input(WHY)
    app = press(app, "驳回")
    assert len(list((filled / "drafts").glob("*.sealed"))) == 1
    app.run()
    app = again("substitution")
    assert not app.exception
    assert any("已找回" in each.value for each in app.info)
    app = press(app, "驳回")
    assert words(app).value == WHY
    next(button for button in app.button if button.key == "substitution.reject").click()
    app = press(app, "驳回")
    assert not app.exception
    at = app.session_state["zhuhu.desk"]
    told = substitution_view(at.database, at.cycle_id, actor=at.actor)
    assert WHY in set(told["decision_note"].dropna())
    assert list((filled / "drafts").glob("*.sealed")) == []


def test_approval_names_who_steps_in_before_and_after(filled: Path, open_page: OpenPage) -> None:
    app = press(open_page("substitution", account_id="supervisor"), "批准")
    before = next(each.value for each in app.markdown if each.value.startswith("批准后由住宅"))
    door = before.removeprefix("批准后由住宅").split("）", 1)[0]
    next(button for button in app.button if button.key == "substitution.approve").click()
    app = press(app, "批准")
    assert any(f"由住宅{door}）接替" in each.value for each in app.success)
