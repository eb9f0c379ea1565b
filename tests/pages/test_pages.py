"""What particular pages say, what a defect looks like, and what is there without a session."""

from pathlib import Path

import pytest

from fieldwork.pages.parts import memory
from fieldwork.services.areas import areas_view
from fieldwork.services.draws import draw_view
from tests.pages.conftest import OpenPage, html_of, the_database


def test_without_a_cycle_the_statistician_is_led_to_where_one_is_started(office: Path, open_page: OpenPage) -> None:
    assert any("轮换" in link.proto.label for link in open_page("overview").get("page_link"))


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


def test_a_defect_becomes_a_reference_number_and_the_log_has_its_kind_and_place_without_its_words(
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
    assert "RuntimeError at tests/pages/test_pages.py:" in caplog.text
    assert "secret detail" not in caplog.text


def test_a_database_file_that_was_overwritten_is_said_on_every_page(
    filled: Path, open_page: OpenPage, caplog: pytest.LogCaptureFixture
) -> None:
    app = open_page("frame")
    for beside in filled.glob("zhuhu.sqlite*"):
        beside.write_bytes(b"no database any more" * 500)
    for page in ("overview", "visits", "ledger"):
        app.switch_page(f"{page}.py").run()
        assert not app.exception
        (error,) = app.error
        assert "数据库" in error.value or "编号" in error.value
        assert "Traceback" not in error.value


def _broken(*_: object, **__: object) -> None:
    raise RuntimeError("secret detail")


def test_overview_names_the_task_that_is_late(filled: Path, open_page: OpenPage) -> None:
    said = html_of(open_page("overview"))
    assert "已过期限" in said
    assert "落实调查户" in said


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
    assert app.header[0].value.endswith("的住宅名录")
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
    monkeypatch.setattr(memory, "memory", memory.Settling())
    monkeypatch.setattr(memory.gc, "freeze", lambda: frozen.append(None))
    open_page("frame").run()
    assert len(frozen) == 1
