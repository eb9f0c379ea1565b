"""Every page: it stands, names its task, says that the data are synthetic, and never shows a traceback."""

from pathlib import Path

import pytest

from fieldwork.pages.parts import shell
from fieldwork.pages.parts.places import PAGES_FOLDER
from fieldwork.services.areas import areas_view
from fieldwork.services.draws import draw_view
from tests.pages.conftest import PAGES, OpenPage, html_of, the_database


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_its_task_marks_the_demonstration_and_stays_calm(
    page: str, filled: Path, open_page: OpenPage
) -> None:
    app = open_page(page, account_id="supervisor")
    assert not app.exception
    assert [error.value for error in app.error] == []
    assert len(app.title) == 1
    said = html_of(app)
    assert "演示数据（合成）" in said
    assert "演示日期 2022-11-20" in said
    assert 1 <= said.count('class="zh-number"') <= 4
    assert sum(button.proto.type == "primary" for button in app.button) <= 1


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_cycle_says_what_to_do_next(page: str, empty: Path, open_page: OpenPage) -> None:
    app = open_page(page)
    assert not app.exception
    assert [error.value for error in app.error] == []
    assert any("请" in info.value or "后" in info.value for info in app.info)
    assert "演示" not in html_of(app)


def test_no_other_page_of_an_empty_cycle_breaks_or_praises_what_is_not_there(empty: Path, open_page: OpenPage) -> None:
    app = open_page("overview")
    for path in sorted(PAGES_FOLDER.glob("*.py")):
        if path.stem in {"main", "__init__", "assessment", *PAGES}:
            continue
        app.switch_page(path.name).run()
        assert [error.value for error in app.error] == [], path.stem
        assert len(app.title) == 1, path.stem
        assert "各小区" not in html_of(app), path.stem


def test_without_a_cycle_the_statistician_is_led_to_where_one_is_started(office: Path, open_page: OpenPage) -> None:
    assert any("轮换" in link.proto.label for link in open_page("overview").get("page_link"))


@pytest.mark.parametrize("page", PAGES)
def test_without_a_cycle_the_way_to_one_is_said(page: str, office: Path, open_page: OpenPage) -> None:
    app = open_page(page)
    assert not app.exception
    assert "zhuhu serve" in html_of(app)


def test_an_enumerator_sees_neither_frame_nor_draw(filled: Path, open_page: OpenPage) -> None:
    app = open_page("overview", account_id="enumerator-03")
    with pytest.raises(ValueError, match="frame"):
        app.switch_page("frame.py").run()


def test_an_administrator_sees_people_and_nothing_of_the_survey(filled: Path, open_page: OpenPage) -> None:
    app = open_page("overview", account_id="administrator")
    assert not app.exception
    assert app.title[0].value == "人员"
    with pytest.raises(ValueError, match="visits"):
        app.switch_page("visits.py").run()


def test_without_a_session_there_is_only_the_way_in(
    filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_page("overview")
    assert app.title[0].value == "今天进展"
    monkeypatch.setattr("fieldwork.pages.parts.session.session_token", lambda: "ended")
    app.run()
    assert not app.exception
    assert app.title[0].value == "请重新登录"
    assert "/sign-in" in html_of(app)
    assert len(app.dataframe) == 0


def test_a_defect_becomes_a_reference_number_and_the_log_has_the_reason(
    filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("fieldwork.services.frame.frame_view", _broken)
    app = open_page("frame")
    assert not app.exception
    (error,) = app.error
    assert "编号" in error.value
    assert "secret" not in error.value
    reference = error.value.split("编号 ")[1][:8]
    assert reference in caplog.text
    assert "secret detail" in caplog.text


def _broken(*_: object, **__: object) -> None:
    raise RuntimeError("secret detail")


def test_overview_names_the_task_that_is_late(filled: Path, open_page: OpenPage) -> None:
    said = html_of(open_page("overview"))
    assert "1 项任务已过期限，请先处理：落实调查户。" in said


def test_frame_lists_exactly_the_four_new_villages(filled: Path, open_page: OpenPage) -> None:
    said = html_of(open_page("frame"))
    assert said.count("新版比旧版多了村居") == 4
    assert "没有错误和警告" in said


def test_a_list_is_searched_and_says_how_much_is_left(filled: Path, open_page: OpenPage) -> None:
    app = open_page("frame")
    app.text_input(key="frame.units.search").set_value("朱村").run()
    (table,) = app.dataframe
    assert table.value["town_name"].str.contains("朱村").any()
    assert len(table.value) < 370
    assert any(caption.value == f"共 370 个村居，显示 {len(table.value)}" for caption in app.caption)


def test_an_area_shows_its_dwelling_list(filled: Path, open_page: OpenPage) -> None:
    app = open_page("listing")
    at = app.session_state["zhuhu.desk"]
    view = areas_view(the_database(), at.cycle_id, actor=at.actor, today=at.today)
    assert view is not None
    app.selectbox(key="listing.chosen").set_value(view.areas["ea_id"].iloc[4]).run()
    assert app.subheader[0].value.endswith("的住宅名录")
    table = app.dataframe[0]
    assert 300 < len(table.value) < 600
    assert table.value["dwelling_no"].is_monotonic_increasing


def test_the_draw_is_replayed_on_the_page(filled: Path, open_page: OpenPage) -> None:
    app = open_page("draw")
    app.button(key="draw.replay").click().run()
    assert "完全一致" in app.success[0].value


def test_the_digest_of_the_record_stands_on_the_page_in_full(filled: Path, open_page: OpenPage) -> None:
    app = open_page("draw")
    view = draw_view(
        the_database(), app.session_state["zhuhu.desk"].cycle_id, actor=app.session_state["zhuhu.desk"].actor
    )
    assert view is not None
    assert view.record.digest in html_of(app)
    assert "不是国家平台的样本" in html_of(app)


def test_memory_is_settled_once(filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch) -> None:
    frozen: list[None] = []
    monkeypatch.setattr(shell.gc, "freeze", lambda: frozen.append(None))
    open_page("frame").run()
    assert len(frozen) == 1


@pytest.mark.parametrize(
    "page", ["overview", "areas", "surveys", "visits", "substitution", "accounts", "bookkeeping", "subsidy"]
)
def test_an_enumerator_meets_an_empty_cycle_calmly(page: str, empty: Path, open_page: OpenPage) -> None:
    app = open_page(page, account_id="enumerator")
    assert not app.exception
    assert [error.value for error in app.error] == []
    assert len(app.title) == 1
