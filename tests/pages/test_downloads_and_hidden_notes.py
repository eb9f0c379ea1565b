"""What leaves by a button, and what is shown on request: both stand in the ledger, and only some may."""

import hashlib
import io
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pandas as pd
import pytest
import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.testing.v1 import AppTest

from fieldwork.messages import sentence
from fieldwork.pages.parts.downloads import Download, may_leave
from fieldwork.services.accounts import demo_actors
from fieldwork.services.exports import exports_view
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.privacy import unmaskings_view
from fieldwork.services.visits import visits_view
from tests.pages.conftest import OpenPage, html_of, the_database
from tests.pages.test_fieldwork_pages import choose, requests

NOTE = "合成记录"
REASON = "核对换户理由"
AUDITOR = demo_actors()[2]
Offered = dict[str, Callable[[], bytes]]


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Offered:
    """What pages offer, by file name: called as the server calls it when a button is pressed."""
    found: Offered = {}
    original, on_page = DeltaGenerator.download_button, st.download_button

    def offer(place: DeltaGenerator, label: str, data: Callable[[], bytes], **options: str) -> bool:
        found[options["file_name"]] = data
        return original(place, label, data, **options)

    def offer_on_page(label: str, data: Callable[[], bytes], **options: str) -> bool:
        found[options["file_name"]] = data
        return on_page(label, data, **options)

    monkeypatch.setattr(DeltaGenerator, "download_button", offer)
    monkeypatch.setattr(st, "download_button", offer_on_page)
    return found


@pytest.mark.parametrize(
    ("page", "file", "account_id"),
    [
        ("draw", ("draw_record.json", 15), "supervisor"),
        ("draw", ("sample.zip", 150), "auditor"),
        ("draw", ("order.csv", None), "supervisor"),
        ("frame", ("抽样框.xlsx", 370), "statistician"),
    ],
)
def test_a_file_that_is_taken_stands_in_the_ledger(
    page: str, file: tuple[str, int | None], account_id: str, filled: Path, open_page: OpenPage, offered: Offered
) -> None:
    file_name, n_rows = file
    app = open_page(page, account_id=account_id)
    before = ledger_head(the_database())
    content = offered[file_name]()
    left = exports_view(the_database(), actor=AUDITOR)
    assert len(left) == 1
    entry = left.iloc[0]
    assert (entry["file_name"], entry["channel"], entry["recorded_by"]) == (file_name, "page", account_id)
    assert entry["digest"] == hashlib.sha256(content).hexdigest()
    assert entry["head_hash"] == before.hash
    assert (entry["is_personal"], entry["is_synthetic"]) == (False, True)
    assert entry["n_rows"] == (n_rows or content.count(b"\n") - 1)
    assert ledger_head(the_database()).sequence == before.sequence + 1
    assert verify_ledger(the_database()).is_clean
    assert not app.exception


def test_looking_at_a_page_takes_nothing_out(filled: Path, open_page: OpenPage, offered: Offered) -> None:
    before = ledger_head(the_database())
    open_page("draw")
    lists = {"各小区的起点与名单摘要.xlsx", "样本户.xlsx", "抽中户名单.xlsx"}
    protocol = {f"抽选记录书_households.{form}" for form in ("docx", "pdf")}
    assert set(offered) == {"draw_record.json", "sample.zip", "order.csv", "verify.html"} | lists | protocol
    assert ledger_head(the_database()) == before


def rows_of(content: bytes) -> list[list[tuple[object, ...]]]:
    """Return the rows of each sheet of a workbook."""
    return [list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(io.BytesIO(content))]


def test_a_list_is_taken_with_the_rows_columns_and_order_that_are_shown(
    filled: Path, open_page: OpenPage, offered: Offered
) -> None:
    app = open_page("frame")
    app.text_input(key="frame.units.search").set_value("朱村")
    app.session_state["frame.units.arrange"] = True
    app.run()
    app.pills(key="frame.units.columns").set_value(["village_name", "n_households", "village_code"])
    app.selectbox(key="frame.units.order").set_value("n_households")
    app.segmented_control(key="frame.units.way").set_value("SORT_DESCENDING").run()
    (table,) = app.dataframe
    before = ledger_head(the_database())
    (heading, *rows), about = rows_of(offered["抽样框.xlsx"]())
    assert heading == ("村居", "户数", "村居代码")
    assert rows == [tuple(row) for row in table.value.itertuples(index=False)]
    assert [row[1] for row in rows] == sorted((row[1] for row in rows), reverse=True)
    said = dict(about)
    assert (said["内容"], said["行数（与屏幕一致）"]) == ("抽样框", str(len(rows)))
    assert said["筛选"] == "查找“朱村”；按“户数”降序；显示 5 列中的 3 列"
    assert (said["台账位置（末条序号）"], said["台账末条哈希"]) == (str(before.sequence), before.hash)
    assert f"共 370 个村居，显示 {len(rows)}" in [caption.value for caption in app.caption]
    app.pills(key="frame.units.columns").set_value([]).run()
    assert len(app.dataframe[0].value.columns) == 5


def test_who_may_not_take_out_every_row_gets_no_button() -> None:
    file = Download(name="a.csv", label="a", content=bytes, n_rows=1, ea_ids=frozenset({"near", "far"}))
    for reach, answer in ({"near", "far"}, True), ({"near"}, False), (set(), False):
        at = SimpleNamespace(covers=lambda _, ea_id, reach=reach: ea_id in reach)
        assert may_leave(at, file) is answer  # type: ignore[arg-type]
    nothing = Download(name="a.csv", label="a", content=bytes, n_rows=0, ea_ids=frozenset())
    assert not may_leave(SimpleNamespace(covers=lambda *_: True), nothing)  # type: ignore[arg-type]


def test_a_supervisor_does_not_take_out_the_frame_of_towns_of_others(
    filled: Path, open_page: OpenPage, offered: Offered
) -> None:
    assert not open_page("frame", account_id="supervisor").exception
    assert offered == {}


@pytest.mark.parametrize("page", ["draw", "frame"])
def test_a_page_keeps_its_buttons_from_who_may_take_nothing(
    page: str, filled: Path, open_page: OpenPage, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldwork.pages.parts.downloads.may_leave", lambda *_: False)
    app = open_page(page)
    assert not app.exception
    # The verifier holds no data; it is for everybody.
    assert set(offered) <= {"verify.html"}


def unmaskings(app: AppTest) -> pd.DataFrame:
    return unmaskings_view(the_database(), app.session_state["zhuhu.desk"].cycle_id, actor=AUDITOR)


def press(app: AppTest, key: str) -> None:
    app.button(key=f"{key}.show").click().run()
    assert not app.exception


@pytest.mark.parametrize("account_id", ["statistician", "auditor"])
def test_a_hidden_note_of_a_visit_is_shown_once_with_a_reason(
    account_id: str, filled: Path, open_page: OpenPage
) -> None:
    app = open_page("visits", account_id=account_id)
    assert NOTE not in html_of(app)
    household_id = visited_in(app, app.selectbox(key="unmask.visit.area").value)
    choose(app, "住户（住宅编号）", household_id)
    key = f"unmask.visit.{household_id}"
    press(app, key)
    assert app.error[0].value == sentence("UNMASK_REASON_MISSING")
    assert unmaskings(app).empty
    app.text_input(key=f"{key}.0.reason").set_value(REASON)
    press(app, key)
    assert NOTE in html_of(app)
    looked = unmaskings(app).iloc[0]
    assert (looked["recorded_by"], looked["subject"], looked["reason"]) == (account_id, household_id, REASON)
    app.run()
    assert NOTE not in html_of(app)
    assert len(unmaskings(app)) == 1


def visited_in(app: AppTest, ea_id: str) -> str:
    visits = visits_view(the_database(), app.session_state["zhuhu.desk"].cycle_id, actor=AUDITOR).visits
    return str(visits.loc[visits["ea_id"] == ea_id, "household_id"].iloc[0])


def test_what_was_asked_for_is_shown_beside_the_decision_on_it(filled: Path, open_page: OpenPage) -> None:
    app = open_page("substitution")
    waiting = requests(app).query("state == 'requested'").iloc[0]
    key = f"waiting.substitution.{waiting['household_id']}"
    app.text_input(key=f"{key}.0.reason").set_value(REASON)
    press(app, key)
    assert NOTE in html_of(app)
    looked = unmaskings(app)
    assert looked["fields"].tolist() == ["substitution.note,substitution.decision_note"]
    assert looked["subject"].tolist() == [waiting["household_id"]]


def test_what_was_written_at_a_decision_is_shown_too(filled: Path, open_page: OpenPage) -> None:
    app = open_page("substitution")
    rejected = requests(app).query("state == 'rejected'").iloc[0]
    app.selectbox(key="unmask.substitution.area").set_value(rejected["ea_id"]).run()
    choose(app, "住户（住宅编号）", rejected["household_id"])
    key = f"unmask.substitution.{rejected['household_id']}"
    app.text_input(key=f"{key}.0.reason").set_value(REASON)
    press(app, key)
    assert "请再上门一次，由村居干部陪同" in html_of(app)


@pytest.mark.parametrize("account_id", ["supervisor", "enumerator-01"])
@pytest.mark.parametrize("page", ["visits", "substitution"])
def test_who_sees_the_notes_anyway_is_offered_no_look(
    page: str, account_id: str, filled: Path, open_page: OpenPage
) -> None:
    app = open_page(page, account_id=account_id)
    assert not app.exception
    assert [button.key for button in app.button if str(button.key).endswith(".show")] == []
    assert "查看已隐藏的内容" not in [expander.label for expander in app.expander]
