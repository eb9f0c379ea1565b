"""Placement on the pages: the board with its numbers, a household's story, dispositions, exhausted reserves, rates."""

from pathlib import Path

import pandas as pd
from streamlit.testing.v1 import AppTest

from fieldwork.services.placement import placement_view
from fieldwork.services.substitution import substitution_view
from fieldwork.services.visits import visits_view
from tests.pages.conftest import OpenPage, html_of, the_database
from tests.pages.test_fieldwork_pages import as_enumerator_of, choose, desk_of, person_of, requests


def button(app: AppTest, label: str):
    return next(each for each in app.button if each.label == label)


def placed(app: AppTest) -> pd.DataFrame:
    cycle_id, actor = desk_of(app)
    return placement_view(the_database(), cycle_id, **actor).cases


def open_case(app: AppTest, household_id: str) -> None:
    app.selectbox(key="placement.detail.area").set_value(household_id[:15]).run()
    app.button_group(key=f"placement.detail.household.{household_id[:15]}").set_value(household_id).run()
    assert not app.exception


def test_the_board_says_how_far_it_is_and_who_is_asked(filled: Path, open_page: OpenPage) -> None:
    app = open_page("placement")
    said = html_of(app)
    assert "已落实 140 户" in said
    assert "1 户备选户用尽" in said
    assert "待确认处置码" in said


def test_a_supervisor_confirms_a_disposition_and_gives_a_reason_for_another(filled: Path, open_page: OpenPage) -> None:
    app = open_page("placement", account_id="supervisor")
    case = placed(app).query("is_final and not is_confirmed and state == 'substituted'").iloc[0]
    open_case(app, case["household_id"])
    code = next(box for box in app.selectbox if box.label == "处置码")
    code.set_value("2.25").run()
    button(app, "确认处置码").click().run()
    assert "理由" in app.error[0].value
    next(box for box in app.text_input if box.label.startswith("理由")).set_value("邻居说全家外出").run()
    button(app, "确认处置码").click().run()
    after = placed(app).set_index("household_id").loc[case["household_id"]]
    assert (after["disposition"], after["is_confirmed"]) == ("2.25", True)


def test_an_auditor_reads_the_story_and_changes_nothing(filled: Path, open_page: OpenPage) -> None:
    app = open_page("placement", account_id="auditor")
    open_case(app, placed(app).query("state == 'substituted'")["household_id"].iloc[0])
    assert "申请换户" in html_of(app)
    assert "确认处置码" not in [each.label for each in app.button]


def test_only_the_statistician_is_asked_about_an_exhausted_reserve(filled: Path, open_page: OpenPage) -> None:
    for account_id, is_asked in (("statistician", True), ("supervisor", False)):
        app = open_page("placement", account_id=account_id)
        open_case(app, placed(app).query("state == 'unresolved'")["household_id"].iloc[0])
        assert ("决定" in [each.label for each in app.button]) == is_asked


def test_rates_are_shown_by_each_unit(filled: Path, open_page: OpenPage) -> None:
    app = open_page("placement")
    for by in ("town", "enumerator", "day"):
        app.button_group(key="rates.by").set_value(by).run()
        assert not app.exception
        assert "RR2" in html_of(app) + "".join(each.value for each in app.markdown)


def test_a_visitor_corrects_an_own_visit_and_the_old_one_stays(filled: Path, open_page: OpenPage) -> None:
    app, case = as_enumerator_of(open_page, "visits", "in_contact")
    form = f"visits.correction.0.household.{case['ea_id']}"
    app.button_group(key=form).set_value(case["household_id"]).run()
    app.button_group(key="visits.correction.0.code").set_value("undecided").run()
    app.text_input(key="visits.correction.0.reason").set_value("点错了").run()
    button(app, "更正记录").click().run()
    assert "已更正" in app.success[0].value
    cycle_id, actor = desk_of(app)
    log = visits_view(the_database(), cycle_id, **actor).visits
    own = log[log["household_id"] == case["household_id"]]
    assert own["is_corrected"].sum() == 1
    assert len(own) == case["n_visits"] + 1


def test_a_photo_is_kept_with_the_visit(filled: Path, open_page: OpenPage) -> None:
    from tests.services.scene import TINY_PNG  # noqa: PLC0415 - a picture of one point

    app, case = as_enumerator_of(open_page, "visits", "in_contact")
    choose(app, "住户（住宅编号）", case["household_id"])
    choose(app, "结果", "demolished")
    app.file_uploader[0].upload("place.png", TINY_PNG, "image/png").run()
    button(app, "登记入户").click().run()
    assert "已登记" in app.success[0].value
    cycle_id, actor = desk_of(app)
    log = visits_view(the_database(), cycle_id, **actor).visits
    assert log[log["household_id"] == case["household_id"]].sort_values("visited_at")["has_photo"].iloc[-1]


def test_a_request_asks_for_the_evidence_of_its_reason(filled: Path, open_page: OpenPage) -> None:
    app, case = as_enumerator_of(open_page, "substitution", "in_contact")
    choose(app, "住户（住宅编号）", case["household_id"])
    choose(app, "原因", "moved")
    assert any("村居证明" in caption.value for caption in app.caption)
    assert any(box.label.startswith("证明人姓名") for box in app.text_input)
    button(app, "申请换户").click().run()
    assert "已搬走" in app.error[0].value


def test_who_decides_has_all_of_it_on_one_screen_and_a_requester_may_take_it_back(
    filled: Path, open_page: OpenPage
) -> None:
    app = open_page("substitution", account_id="supervisor")
    waiting = requests(app).query("state == 'requested'")
    said = html_of(app) + "".join(each.value for each in [*app.markdown, *app.caption, *app.warning])
    assert "同一人" in said
    assert "接替，备选户还有" in said
    row = waiting.iloc[0]
    own = open_page("substitution", account_id=person_of(str(row["ea_id"])))
    assert own.button(key=f"cancel.{row['request_id']}").label == "撤销"
    cycle_id, _ = desk_of(app)
    states = substitution_view(the_database(), cycle_id, **desk_of(app)[1])["state"]
    assert {"requested", "approved", "cancelled", "rejected", "carried_out"} <= set(states)
