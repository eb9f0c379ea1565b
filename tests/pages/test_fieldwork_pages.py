"""Working on the pages as persons do: log a visit, ask for a substitution, see who may decide.

What is confirmed in a dialogue is tested in a browser: here a dialogue does not outlive the run that opened it.
"""

from datetime import datetime, time
from pathlib import Path
from uuid import uuid4

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.rules.substitution import SubstitutionFields
from fieldwork.rules.visits import AttemptCode, VisitFields, door_number
from fieldwork.services.cycle import current_cycle
from fieldwork.services.roster import all_actors
from fieldwork.services.substitution import request_substitution, substitution_view
from fieldwork.services.visits import record_visit, visits_view
from fieldwork.settings import LOCAL_ZONE, Settings
from tests.pages.conftest import OpenPage, the_database


def desk_of(app: AppTest) -> tuple[str, dict[str, object]]:
    found = app.session_state["zhuhu.desk"]
    return found.cycle_id, {"actor": found.actor}


def cases(app: AppTest) -> pd.DataFrame:
    cycle_id, actor = desk_of(app)
    return visits_view(the_database(), cycle_id, **actor).cases


def requests(app: AppTest) -> pd.DataFrame:
    cycle_id, actor = desk_of(app)
    return substitution_view(the_database(), cycle_id, **actor)


def choose(app: AppTest, label: str, value: object) -> None:
    group = next(group for group in app.button_group if group.label == label)
    group.set_value(value).run()


def case_in(app: AppTest, state: str, *, is_free: bool = True) -> pd.Series:
    found = cases(app)
    free = found["open_request_id"].isna() if is_free else found["open_request_id"].notna()
    return found[(found["state"] == state) & free].iloc[0]


def person_of(ea_id: str) -> str:
    cycle = current_cycle(the_database())
    assert cycle is not None
    everybody = all_actors(the_database(), cycle_id=cycle.cycle_id)
    return next(actor.account_id for actor in everybody if ea_id in actor.areas)


def as_enumerator_of(open_page: OpenPage, page: str, state: str) -> tuple[AppTest, pd.Series]:
    office = open_page(page)
    case = case_in(office, state)
    return open_page(page, account_id=person_of(str(case["ea_id"]))), case


def test_an_enumerator_logs_a_visit_by_touch(filled: Path, open_page: OpenPage) -> None:
    app, case = as_enumerator_of(open_page, "visits", "bookkeeping")
    choose(app, "住户（住宅编号）", case["household_id"])
    choose(app, "结果", "no_contact")
    app.button(key=next(button.key for button in app.button if button.label == "登记入户")).click().run()
    assert not app.exception
    assert "已登记" in app.success[0].value
    after = cases(app).set_index("household_id").loc[case["household_id"]]
    assert after["n_visits"] == case["n_visits"] + 1
    assert after["last_attempt_code"] == "no_contact"


def test_nothing_can_be_logged_before_household_and_result_are_chosen(filled: Path, open_page: OpenPage) -> None:
    app, case = as_enumerator_of(open_page, "visits", "bookkeeping")
    save = next(button for button in app.button if button.label == "登记入户")
    assert save.disabled
    choose(app, "住户（住宅编号）", case["household_id"])
    assert next(button for button in app.button if button.label == "登记入户").disabled


def test_an_appointment_asks_for_its_day(filled: Path, open_page: OpenPage) -> None:
    app, case = as_enumerator_of(open_page, "visits", "bookkeeping")
    choose(app, "住户（住宅编号）", case["household_id"])
    choose(app, "结果", "appointment")
    assert [box.label for box in app.date_input] == ["约定日期"]


def test_a_visit_in_the_future_is_refused_with_a_sentence(
    filled: Path, open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Settings, "now", lambda _: datetime(2022, 11, 20, 12, tzinfo=LOCAL_ZONE))
    app, case = as_enumerator_of(open_page, "visits", "bookkeeping")
    choose(app, "住户（住宅编号）", case["household_id"])
    choose(app, "结果", "no_contact")
    app.time_input[0].set_value(time(12, 1)).run()
    next(button for button in app.button if button.label == "登记入户").click().run()
    assert len(app.error) == 1
    assert cases(app).set_index("household_id").loc[case["household_id"], "n_visits"] == case["n_visits"]


@pytest.mark.parametrize("account_id", ["statistician", "auditor"])
def test_whoever_does_not_visit_is_told_who_does(account_id: str, filled: Path, open_page: OpenPage) -> None:
    app = open_page("visits", account_id=account_id)
    assert "登记入户" not in [button.label for button in app.button]
    assert any("辅助调查员" in caption.value for caption in app.caption)


def test_an_enumerator_may_not_decide(filled: Path, open_page: OpenPage) -> None:
    office = open_page("substitution")
    waiting = requests(office).query("state == 'requested'").iloc[0]
    app = open_page("substitution", account_id=person_of(str(waiting["ea_id"])))
    assert app.button(key=f"approve.{waiting['request_id']}").disabled
    assert app.button(key=f"reject.{waiting['request_id']}").disabled


def test_a_refusal_with_too_few_visits_is_refused_with_the_number_needed(filled: Path, open_page: OpenPage) -> None:
    app, case = as_enumerator_of(open_page, "substitution", "bookkeeping")
    assert case["n_persuasion"] < 3
    choose(app, "住户（住宅编号）", case["household_id"])
    choose(app, "原因", "refusal")
    next(button for button in app.button if button.label == "申请换户").click().run()
    assert "3" in app.error[0].value
    assert case["household_id"] not in set(requests(app).query("state == 'requested'")["household_id"])


def test_a_request_without_a_note_says_nothing_in_its_place(filled: Path, open_page: OpenPage) -> None:
    at = open_page("visits").session_state["zhuhu.desk"]
    everybody = all_actors(at.database, cycle_id=at.cycle_id)
    found = visits_view(at.database, at.cycle_id, actor=at.actor).cases
    case = found[(found["state"] == "bookkeeping") & found["open_request_id"].isna()].iloc[0]
    visitor = next(actor for actor in everybody if case["ea_id"] in actor.areas)
    where = {"cycle_id": at.cycle_id, "household_id": str(case["household_id"])}
    left = VisitFields(visit_id=uuid4(), visited_at=at.now, attempt_code=AttemptCode.DO_NOT_COME_AGAIN, **where)
    record_visit(at.database, left, actor=visitor, now=at.now)
    asked = SubstitutionFields(request_id=uuid4(), reason="do_not_come_again", **where)
    request_substitution(at.database, asked, actor=visitor, now=at.now)
    app = open_page("substitution", account_id="supervisor")
    assert any(door_number(where["household_id"]) in each.value for each in app.markdown)
    assert "nan" not in {each.value for each in app.caption}
