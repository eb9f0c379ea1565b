"""Forms that went out and came back: the table of rules case by case, and that reading twice doubles nothing."""

import io
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import openpyxl
import pandas as pd
import pytest

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import read_table
from fieldwork.rules.refusals import Refusal
from fieldwork.rules.visits import AttemptCode, VisitFields
from fieldwork.services.drawn_forms import differences, drawn_rows
from fieldwork.services.draws import DrawView
from fieldwork.services.form_files import blank_form
from fieldwork.services.ledger import ledger_head, verify_ledger
from fieldwork.services.listing_forms import FORMS, check_listing_file, listing_form
from fieldwork.services.screening import import_screening
from fieldwork.services.screening_checks import check_screening_file
from fieldwork.services.screening_forms import screening_form
from fieldwork.services.subsidy import subsidy_view, subsidy_workbook
from fieldwork.services.subsidy_forms import SignedList, check_signed_list, import_signed_list
from fieldwork.services.substitution import reject_substitution, substitution_view
from fieldwork.services.substitution_forms import check_requests, import_requests, request_form
from fieldwork.services.visit_forms import check_visit_log, import_visit_log, visit_log_form
from fieldwork.services.visits import record_visit, visits_view
from fieldwork.settings import LOCAL_ZONE
from tests.refusing import refused
from tests.services.books import on, set_subsidy
from tests.services.listing_scene import ListingScene
from tests.services.scene import AREA, ENUMERATOR, STATISTICIAN, SUPERVISOR, Scene, household
from tests.services.test_diary import FIRST, NOVEMBER, SECOND, THIRD, open_books
from tests.spec import Case, cases

BACK = datetime(2022, 9, 3, 4, tzinfo=UTC)
WORDS = {label: code for code, label in shipped_form("visit_log").field("attempt_code").options.items()}


def silent(_part: float) -> None:
    """Take progress and say nothing."""


def filled(
    content: bytes, sheet: str, answers: Mapping[str, Mapping[str, Any]], *, name: str = "表.xlsx"
) -> SourceFile:
    """Fill a form by household or dwelling and heading, as a person does; keys are the ends of the codes."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    page = book[sheet]
    at = {str(cell.value).split("（")[0].rstrip("*"): cell.column for cell in page[1] if cell.value}
    key = at.get("住户编码") or at.get("住户代码") or at["住宅编号"]
    for row in range(2, page.max_row + 1):
        code = str(page.cell(row, key).value)
        for end, values in answers.items():
            if code[15:18] == end or code == end:
                for heading, value in values.items():
                    page.cell(row, at[heading]).value = value
    target = io.BytesIO()
    book.save(target)
    return SourceFile(name, target.getvalue())


def as_a_table(content: bytes, rows: list[list[str]], recode: Mapping[str, str]) -> SourceFile:
    """Fill the visit log: the first row of a household in its line, further ones in the blank lines below."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    page = book["入户登记表"]
    line_of = {
        str(page.cell(row, 1).value)[15:18]: row for row in range(2, page.max_row + 1) if page.cell(row, 1).value
    }
    free = max(line_of.values()) + 1
    for dwelling, *told in rows:
        line = line_of.pop(dwelling, 0)
        if not line:
            line, free = free, free + 1
            page.cell(line, 1).value = household(int(dwelling))
        for column, value in zip((4, 5, 6, 7), told, strict=False):
            page.cell(line, column).value = value or None
        if dwelling in recode:
            page.cell(line, 1).value = household(int(recode[dwelling]))
    target = io.BytesIO()
    book.save(target)
    return SourceFile("入户.xlsx", target.getvalue())


def visit_of(scene: Scene, row: list[str]) -> VisitFields:
    visited_at = datetime.fromisoformat(row[1]).replace(tzinfo=LOCAL_ZONE)
    fields = scene.visit_fields(household(int(row[0])), WORDS[row[2]])
    return VisitFields(**{**vars(fields), "visited_at": visited_at})


@pytest.mark.only_sqlite
@pytest.mark.parametrize("case", cases("forms"), ids=[str(case["rule"]) for case in cases("forms")])
def test_a_visit_log_that_comes_back(scene: Scene, case: Case) -> None:
    given, expect = case["given"], case["expect"]
    for row in given.get("before", ()):
        record_visit(scene.database, visit_of(scene, row), actor=ENUMERATOR, now=BACK)
    content, _ = visit_log_form(scene.database, scene.cycle_id, actor=ENUMERATOR, is_synthetic=True, now=scene.later())
    source = as_a_table(content, given["rows"], given.get("recode", {}))
    who = {"actor": ENUMERATOR, "now": BACK}
    before = ledger_head(scene.database)
    checked = check_visit_log(scene.database, scene.cycle_id, source, progress=silent, **who)
    assert [remark.code for remark in checked.remarks] == expect["remarks"]
    assert ledger_head(scene.database) == before
    if "refused" in expect:
        with refused(expect["refused"]):
            import_visit_log(scene.database, scene.cycle_id, source, **who)
        assert ledger_head(scene.database) == before
        return
    assert import_visit_log(scene.database, scene.cycle_id, source, **who) == expect["new"]
    assert ledger_head(scene.database).sequence == before.sequence + expect["new"]
    again = ledger_head(scene.database)
    assert import_visit_log(scene.database, scene.cycle_id, source, **who) == 0
    assert ledger_head(scene.database) == again


def test_a_visit_log_is_recorded_in_the_name_of_who_brings_it(scene: Scene) -> None:
    content, rows = visit_log_form(
        scene.database, scene.cycle_id, actor=ENUMERATOR, is_synthetic=True, now=scene.later()
    )
    assert set(rows["ea_id"]) == {AREA}
    source = as_a_table(content, [["010", "2022-09-02 09:30", "另约时间", "2022-09-05 19:00", "周末在家"]], {})
    import_visit_log(scene.database, scene.cycle_id, source, actor=ENUMERATOR, now=BACK)
    visit = visits_view(scene.database, scene.cycle_id, actor=ENUMERATOR).visits.iloc[0]
    assert (visit["household_id"], visit["attempt_code"]) == (household(10), AttemptCode.APPOINTMENT)
    assert (visit["visited_by"], visit["note"]) == (ENUMERATOR.account_id, "周末在家")
    assert visit["visited_at"] == pd.Timestamp("2022-09-02T01:30Z")
    assert visit["next_appointment_at"] == pd.Timestamp("2022-09-05T11:00Z")
    assert verify_ledger(scene.database).is_clean


@pytest.mark.only_sqlite
def test_the_same_file_never_asks_twice_for_a_substitution(scene: Scene) -> None:
    scene.visit(household(10), "refused", "refused", "refused")
    scene.visit(household(20), "refused")
    who = {"actor": ENUMERATOR, "now": scene.later()}
    content, rows = request_form(scene.database, scene.cycle_id, is_synthetic=True, **who)
    assert rows["n_persuasion"].tolist() == [3, 1]
    wrong = filled(content, "换户申请表", {each: {"换户原因": "动员后仍拒绝"} for each in ("010", "020")})
    checked = check_requests(scene.database, scene.cycle_id, wrong, progress=silent, **who)
    assert [(each.code, each.row) for each in checked.remarks] == [("SUBSTITUTION_PERSUASION_TOO_FEW", 3)]
    source = filled(content, "换户申请表", {"010": {"换户原因": "动员后仍拒绝", "说明": "合成"}})
    assert import_requests(scene.database, scene.cycle_id, source, **who) == 1
    assert import_requests(scene.database, scene.cycle_id, source, **who) == 0
    asked = substitution_view(scene.database, scene.cycle_id, actor=ENUMERATOR)
    assert asked["note"].tolist() == ["合成"]
    reject_substitution(scene.database, UUID(asked["request_id"].iloc[0]), note="再上门", actor=SUPERVISOR, now=BACK)
    assert import_requests(scene.database, scene.cycle_id, source, **who) == 0
    half = filled(content, "换户申请表", {"020": {"换户原因": "全户搬走", "证明人身份": "村（居）委会干部"}})
    checked = check_requests(scene.database, scene.cycle_id, half, progress=silent, **who)
    assert [each.code for each in checked.remarks] == ["SUBSTITUTION_ROW_VILLAGE"]


@pytest.mark.only_sqlite
def test_a_signed_list_marks_who_was_paid_and_its_amounts_are_nobodys_to_change(scene: Scene) -> None:
    open_books(scene)
    set_subsidy(scene, 60, now=on(2022, 11, 1))
    now = on(2022, 12, 3)
    who = {"actor": SUPERVISOR, "now": now}
    content, _ = subsidy_workbook(scene.database, scene.cycle_id, month=NOVEMBER, today=date(2022, 12, 3), **who)
    paid = {"签收日期": datetime(2022, 12, 2), "发放方式": "现金"}  # noqa: DTZ001 - a day as Excel holds it
    changed = filled(content, "补贴发放表", {FIRST: paid | {"应发": 600}})
    signed = SignedList(cycle_id=scene.cycle_id, month=NOVEMBER, source=changed)
    assert "FILE_CODE_CHANGED" in {
        each.code for each in check_signed_list(scene.database, signed, progress=silent, **who).remarks
    }
    with refused("FILE_CODE_CHANGED"):
        import_signed_list(scene.database, signed, **who)
    signed = SignedList(
        cycle_id=scene.cycle_id,
        month=NOVEMBER,
        source=filled(content, "补贴发放表", {FIRST: paid, SECOND: paid, THIRD: {"签收日期": "2022-12-02"}}),
    )
    checked = check_signed_list(scene.database, signed, progress=silent, **who)
    assert [each.code for each in checked.remarks] == ["SUBSIDY_ROW_PARTLY"]
    signed = SignedList(
        cycle_id=scene.cycle_id, month=NOVEMBER, source=filled(content, "补贴发放表", {FIRST: paid, SECOND: paid})
    )
    before = ledger_head(scene.database).sequence
    assert import_signed_list(scene.database, signed, **who) == 2
    assert ledger_head(scene.database).sequence == before + 1
    assert import_signed_list(scene.database, signed, **who) == 0
    rows = subsidy_view(
        scene.database, scene.cycle_id, month=NOVEMBER, today=date(2022, 12, 3), actor=SUPERVISOR
    ).rows.set_index("household_id")
    assert rows.loc[[FIRST, SECOND, THIRD], "state"].tolist() == ["paid", "paid", "payable"]
    other = SignedList(cycle_id=scene.cycle_id, month=date(2022, 10, 1), source=signed.source)
    with refused("FILE_ROW_REFUSED", "2022-10"):
        import_signed_list(scene.database, other, **who)


@pytest.fixture
def listed(settings: Any) -> Any:
    """Give two areas of which one is listed and partly screened."""
    made = ListingScene(settings)
    made.import_list()
    made.screen(["001", "002"])
    yield made
    made.database.close()


@pytest.mark.only_sqlite
def test_a_list_that_was_handed_out_comes_back_put_right(listed: ListingScene) -> None:
    who = {"actor": ENUMERATOR}
    content, rows = listing_form(listed.database, listed.cycle_id, AREA, is_synthetic=True, now=listed.later(), **who)
    assert (len(rows["building"]), len(rows["dwelling"])) == (9, 90)
    source = filled(content, "住宅名录表", {"003": {"居住状况": "空宅"}})
    checked = check_listing_file(listed.database, listed.cycle_id, source, progress=silent, **who)
    assert [each.code for each in checked.remarks if not each.is_told_only] == []
    assert checked.n_rows == 99
    back = read_table(source, shipped_form("dwelling"), sheet="住宅名录表").table
    known = rows["dwelling"].set_index("dwelling_no")
    assert back.set_index("dwelling_no")["address"].tolist() == known["address"].tolist()
    assert back.set_index("dwelling_no").loc["003", "occupancy"] == "vacant"
    wrong = filled(content, "住宅名录表", {"003": {"住宅编号": "099"}})
    checked = check_listing_file(listed.database, listed.cycle_id, wrong, progress=silent, **who)
    assert [(each.code, each.row) for each in checked.remarks if not each.is_told_only] == [("FILE_CODE_CHANGED", 4)]
    with refused("PERMISSION_SCOPE"):
        listing_form(listed.database, listed.cycle_id, AREA, actor=STATISTICIAN, is_synthetic=True, now=listed.later())


@pytest.mark.only_sqlite
def test_screening_goes_out_with_every_dwelling_and_blank_rows_stay_out_when_it_comes_back(
    listed: ListingScene,
) -> None:
    form = {"is_synthetic": True, "now": listed.later()}
    content, rows = screening_form(listed.database, listed.cycle_id, AREA, actor=ENUMERATOR, **form)
    assert (len(rows), rows["income"].notna().sum()) == (90, 2)
    waiting = screening_form(listed.database, listed.cycle_id, AREA, actor=STATISTICIAN, **form)[1]
    assert len(waiting) == 88
    assert "income" not in waiting
    respondent = {"由谁回答": next(iter(shipped_form("screening").field("respondent").options.values()))}
    told = respondent | {"摸底结果": "已完成", "人口数": 4, "上年纯收入": 52000}
    answers = {"001": respondent, "002": respondent, "003": told}
    source = filled(content, "摸底名单", answers)
    checked = check_screening_file(listed.database, listed.cycle_id, source, actor=ENUMERATOR, progress=silent)
    assert {each.code for each in checked.remarks} == {"SCREENING_ROW_BLANK"}
    assert len(checked.remarks) == 87
    new = import_screening(listed.database, listed.cycle_id, source, actor=ENUMERATOR, now=listed.later())
    assert new == 3
    empty = blank_form(listed.database, ["screening"], is_synthetic=True, made_at=listed.later())
    with pytest.raises(Refusal, match="没有数据"):
        read_table(SourceFile("空白表.xlsx", empty), shipped_form("screening"))


def sheets(content: bytes) -> list[str]:
    """Return the names of the sheets."""
    return openpyxl.load_workbook(io.BytesIO(content)).sheetnames


def test_both_forms_of_a_listing_are_sheets_of_one_workbook(listed: ListingScene) -> None:
    content = blank_form(listed.database, FORMS, is_synthetic=True, made_at=listed.later())
    assert sheets(content) == ["建筑物清查表", "住宅名录表", "说明", "代码表"]


def drawn() -> DrawView:
    """Return two drawn households with a reserve each, as a view of a draw shows them."""
    sample = pd.DataFrame({"ea_id": AREA, "area_name": "一村", "household_id": [household(10), household(20)]})
    reserve = pd.DataFrame(
        {
            "ea_id": AREA,
            "area_name": "一村",
            "household_id": [household(11), household(9), household(21)],
            "for_household_id": [household(10), household(10), household(20)],
            "reserve_rank": [1, 2, 1],
        }
    )
    empty: Any = None
    return DrawView(draw_id="d", record=empty, standing=empty, areas=sample, sample=sample, reserve=reserve)


def test_a_drawn_list_that_came_back_is_compared_and_says_each_difference() -> None:
    rows = drawn_rows(drawn())
    ends = [household_id[15:18] for household_id in rows["household_id"]]
    assert ends == ["010", "011", "009", "020", "021"]
    assert list(differences(rows, rows)) == []
    came = rows[rows["household_id"] != household(21)].assign(
        place_no=lambda table: table["place_no"].replace({1.0: 2.0, 2.0: 1.0}),
        household_id=lambda table: table["household_id"].replace({household(20): household(22)}),
    )
    told = [(each.code, each.subject[15:18]) for each in differences(rows, came)]
    assert sorted(told) == [
        ("DRAWN_DIFFERS", "009"),
        ("DRAWN_DIFFERS", "011"),
        ("DRAWN_EXTRA", "022"),
        ("DRAWN_MISSING", "020"),
        ("DRAWN_MISSING", "021"),
    ]
