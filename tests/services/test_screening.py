"""Screening on both databases: one household by the form, a list as a file, and how far it is against the plan."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pandas as pd
import pytest

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.permissions import Actor
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.plan_changes import with_parameter
from fieldwork.rules.refusals import InputRefusal
from fieldwork.rules.screening import PaceState, ScreeningFields
from fieldwork.services.cycle import Revision, revise_plan
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.locks import lock_lists, ordered_lists
from fieldwork.services.screening import import_screening
from fieldwork.services.screening_checks import check_screening_file
from fieldwork.services.screening_record import record_screening
from fieldwork.services.screening_views import answer_of, screening_area, screening_progress
from fieldwork.settings import LOCAL_ZONE, Settings
from fieldwork.store import screening
from tests.refusing import refused
from tests.services.ground import settle_areas
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    PLAN_TEXT,
    STATISTICIAN,
    TOWN_SUPERVISOR,
    Scene,
    household,
)

MET = {
    "outcome": "complete",
    "respondent": "self",
    "residence_type": "family",
    "n_members": 4,
    "n_persons": 3,
    "n_away": 1,
    "income": 90_000,
}
CAME_AT = datetime(2022, 7, 20, 19, 30, tzinfo=LOCAL_ZONE)
NEW = household(5).removesuffix("01") + "02"
"""A second household in a dwelling that is listed."""


@pytest.fixture
def ground(scene: Scene) -> Scene:
    """Give the small rotation with its two areas in force."""
    settle_areas(scene)
    return scene


def fields(scene: Scene, household_id: str = NEW, *, answer_id: UUID | None = None, **answers) -> ScreeningFields:
    return ScreeningFields(
        answer_id=answer_id or uuid4(),
        cycle_id=scene.cycle_id,
        answers=MET | {"household_id": household_id} | answers,
        attempted_at=CAME_AT,
    )


def record(scene: Scene, said: ScreeningFields, *, actor: Actor = ENUMERATOR) -> UUID:
    return record_screening(scene.database, said, actor=actor, now=scene.later())


def answer(scene: Scene, household_id: str) -> pd.Series:
    with scene.database.reading() as session:
        rows = screening.in_force(session, scene.cycle_id)
    return rows.set_index("household_id").loc[household_id]


def versions(scene: Scene, household_id: str) -> int:
    return int(answer(scene, household_id)["version"])


def listed(scene: Scene, household_id: str = NEW, *, actor: Actor = ENUMERATOR) -> pd.Series:
    view = screening_area(scene.database, scene.cycle_id, household_id[:15], actor=actor)
    return view.households.set_index("household_id").loc[household_id]


def test_each_attempt_is_kept_and_the_newest_answer_counts(ground: Scene) -> None:
    unmet = dict.fromkeys(MET) | {"outcome": "no_contact"}
    record(ground, fields(ground, **unmet))
    assert listed(ground)["eligibility"] == "unknown"
    record(ground, fields(ground))
    row = listed(ground)
    assert (row["outcome"], row["eligibility"], row["n_attempts"], row["version"]) == ("complete", "in", 2, 2)
    assert row["screened_on"] == CAME_AT.date()
    assert (row["n_members"], row["income"]) == (4, 90_000)
    assert verify_ledger(ground.database).is_clean


def test_the_same_message_sent_again_changes_nothing(ground: Scene) -> None:
    said = fields(ground)
    assert record(ground, said) == record(ground, said) == said.answer_id
    assert versions(ground, NEW) == 1
    with refused("SCREENING_ID_TAKEN", str(said.answer_id)):
        record(ground, replace(said, answers=said.answers | {"income": 1}))
    with refused("SCREENING_ID_TAKEN"):
        record(ground, replace(said, answers=said.answers | {"household_id": household(6)}), actor=STATISTICIAN)


def test_only_who_was_met_can_be_out(ground: Scene) -> None:
    nothing = dict.fromkeys(MET)
    out = nothing | {"outcome": "out_of_scope", "out_reason": "lives_elsewhere", "respondent": "neighbour"}
    record(ground, fields(ground, **out))
    assert answer(ground, NEW)["eligibility"] == "out"
    record(ground, fields(ground, household(6), **nothing | {"outcome": "refused", "eligibility": "out"}))
    assert answer(ground, household(6))["eligibility"] == "unknown"
    with ground.database.reading() as session:
        (near, _) = ordered_lists(session, ground.cycle_id, parse_plan_text(PLAN_TEXT))
    assert NEW not in near.household_ids
    assert household(6) in near.household_ids


def test_a_correction_needs_a_reason_and_keeps_the_day(ground: Scene) -> None:
    record(ground, fields(ground))
    again = replace(fields(ground, income=99_000), attempted_at=None)
    with refused("SCREENING_REASON_MISSING", NEW):
        record(ground, again)
    with refused("SCREENING_REASON_MISSING", NEW):
        record(ground, fields(ground, income=99_000))
    record(ground, replace(again, reason="户主来电更正"))
    row = answer(ground, NEW)
    assert (row["income"], row["version"], row["screened_on"]) == (99_000, 2, CAME_AT.date())
    assert listed(ground)["n_attempts"] == 1


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"outcome": None}, "SCREENING_OUTCOME_MISSING"),
        ({"respondent": None}, "FORM_CHECK_BROKEN"),
        ({"n_away": 7}, "FORM_CHECK_BROKEN"),
        ({"n_persons": -1}, "FORM_VALUE_WRONG"),
        ({"household_id": "12"}, "SCREENING_HOUSEHOLD_WRONG"),
        ({"household_id": f"{AREA}99901"}, "SCREENING_DWELLING_UNKNOWN"),
        ({"household_id": f"{AREA[:12]}00900101"}, "PERMISSION_SCOPE"),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(changes: dict[str, object], code: str, ground: Scene) -> None:
    with refused(code):
        record(ground, fields(ground, **changes))


def test_an_attempt_of_tomorrow_is_refused(ground: Scene) -> None:
    with refused("SCREENING_IN_FUTURE"):
        record(ground, replace(fields(ground), attempted_at=ground.now + timedelta(days=1)))


def test_an_income_stands_in_no_sentence(ground: Scene) -> None:
    with pytest.raises(InputRefusal) as caught:
        record(ground, fields(ground, income="十二万"))
    assert caught.value.code == "FORM_VALUE_WRONG"
    assert "十二万" not in caught.value.sentence


def test_who_screens_and_who_reads(ground: Scene) -> None:
    for person in (TOWN_SUPERVISOR, AUDITOR):
        with refused("PERMISSION_ROLE"):
            record(ground, fields(ground), actor=person)
    record(ground, fields(ground), actor=STATISTICIAN)
    assert pd.isna(listed(ground, actor=STATISTICIAN)["income"])
    assert pd.isna(listed(ground, actor=AUDITOR)["sort_value"])
    assert listed(ground, actor=TOWN_SUPERVISOR)["income"] == 90_000
    assert "income" not in answer_of(ground.database, ground.cycle_id, NEW, actor=STATISTICIAN)
    assert answer_of(ground.database, ground.cycle_id, NEW, actor=ENUMERATOR)["income"] == 90_000
    assert answer_of(ground.database, ground.cycle_id, f"{AREA}00909", actor=ENUMERATOR) == {}
    with refused("PERMISSION_SCOPE"):
        screening_area(ground.database, ground.cycle_id, FAR_AREA, actor=ENUMERATOR)


def csv_of(*rows: dict[str, object]) -> SourceFile:
    return SourceFile("摸底.csv", csv_bytes(pd.DataFrame(rows)))


def list_row(household_id: str, **answers: object) -> dict[str, object]:
    return {"ea_id": household_id[:15], "household_id": household_id, **MET, "screened_on": "2022-07-30"} | answers


def test_a_list_brings_days_attempts_and_all_answers(ground: Scene) -> None:
    source = csv_of(list_row(NEW, n_attempts=3, estimated_value_cny=1_200_000, floor_area_m2=88.5, built_year=1998))
    assert import_screening(ground.database, ground.cycle_id, source, actor=ENUMERATOR, now=ground.later()) == 1
    row = listed(ground)
    assert (row["screened_on"], row["n_attempts"], row["built_year"]) == (date(2022, 7, 30), 3, 1998)
    assert row["estimated_value_cny"] == 1_200_000
    assert pd.isna(listed(ground, actor=AUDITOR)["estimated_value_cny"])


def test_a_list_that_calls_somebody_out_unmet_is_refused_whole(ground: Scene) -> None:
    unmet = list_row(household(6), outcome="no_contact", eligibility="out", respondent=None)
    with refused("SCREENING_OUT_UNCONFIRMED", household(6), "未接触到"):
        import_screening(
            ground.database, ground.cycle_id, csv_of(list_row(NEW), unmet), actor=STATISTICIAN, now=ground.later()
        )
    with pytest.raises(KeyError):
        answer(ground, NEW)


def test_a_list_is_checked_against_the_ground_at_every_row(ground: Scene) -> None:
    lock_lists(ground.database, ground.cycle_id, actor=STATISTICIAN, now=ground.later(), ea_ids=[FAR_AREA])
    source = csv_of(
        list_row(NEW),
        list_row(f"{AREA}99901"),
        list_row(household(7, FAR_AREA)),
        list_row("44011800100100900101"),
        list_row(household(8), outcome="refused", eligibility="out", respondent=None),
    )
    said: list[float] = []
    for person, code in ((STATISTICIAN, "LIST_IS_LOCKED"), (ENUMERATOR, "PERMISSION_SCOPE")):
        checked = check_screening_file(ground.database, ground.cycle_id, source, actor=person, progress=said.append)
        assert [(each.row, each.code) for each in checked.remarks] == [
            (3, "SCREENING_DWELLING_UNKNOWN"),
            (4, code),
            (5, "SCREENING_AREA_UNKNOWN"),
            (6, "SCREENING_OUT_UNCONFIRMED"),
        ]
        assert checked.n_clean == 1
    assert said[-1] == 1.0


def test_a_locked_list_takes_no_answer(ground: Scene) -> None:
    lock_lists(ground.database, ground.cycle_id, actor=STATISTICIAN, now=ground.later(), ea_ids=[AREA])
    with refused("LIST_IS_LOCKED"):
        record(ground, fields(ground))
    assert screening_area(ground.database, ground.cycle_id, AREA, actor=AUDITOR).is_locked


def test_progress_counts_by_day_and_area_and_says_when_the_target_is_reached(ground: Scene) -> None:
    rows = [list_row(household(n), screened_on=f"2022-08-{n:02d}", respondent="neighbour") for n in range(1, 11)]
    rows += [list_row(household(n), outcome="no_contact", respondent=None, income=None) for n in range(11, 16)]
    rows += [list_row(household(16, FAR_AREA), income=None, screened_on="2022-08-10")]
    import_screening(ground.database, ground.cycle_id, csv_of(*rows), actor=STATISTICIAN, now=ground.later())
    view = screening_progress(ground.database, ground.cycle_id, today=date(2022, 8, 10), actor=ENUMERATOR)
    assert view.areas["ea_id"].tolist() == [AREA]
    near = view.areas.iloc[0]
    assert (near["n_screened"], near["n_proxy"], near["n_no_contact"], near["target"]) == (10, 10, 5, 300)
    assert (near["pace"], near["reached_on"], near["days_late"]) == (1.0, date(2023, 5, 27), 280)
    assert view.by_day["n_total"].tolist() == list(range(1, 11))
    assert view.forecast is not None
    assert (view.forecast.state, view.target) == (PaceState.ON_THE_WAY, 300)
    assert view.deadline == date(2022, 8, 20)
    assert {"SCREENING_PROXIES_MANY"} <= set(view.findings["code"])
    whole = screening_progress(ground.database, ground.cycle_id, today=date(2022, 8, 10), actor=AUDITOR)
    assert whole.target == 4500
    assert whole.forecast is not None
    assert whole.forecast.n_done == 11
    assert {"SCREENING_BELOW_PLAN", "SCREENING_INCOMES_MISSING_MANY"} <= set(whole.findings["code"])
    assert "{" not in " ".join(whole.findings["message"])


def test_a_plan_of_before_forecasts_nothing_and_judges_no_share(settings: Settings) -> None:
    start = PLAN_TEXT.index("[screening_work]")
    plan = parse_plan_text(PLAN_TEXT[:start] + PLAN_TEXT[PLAN_TEXT.index("[draw]") :])
    assert plan.screening_work is None


def test_an_imputed_sort_value_is_marked_and_never_stored(ground: Scene) -> None:
    record(ground, fields(ground, income=None))
    assert listed(ground)["sort_mark"] == "缺失（排在最后）"
    text = with_parameter(PLAN_TEXT, "screening_work.sort_imputation", '"nearest_neighbours"')
    revision = Revision(cycle_id=ground.cycle_id, plan_toml=text, reason="试用推算", based_on=1)
    revise_plan(ground.database, revision, actor=STATISTICIAN, now=ground.later())
    row = listed(ground)
    assert row["sort_mark"] == "推算（仅用于排序）"
    assert row["sort_value"] == 987_654_321 // 3
    assert pd.isna(row["income"])
    assert pd.isna(answer(ground, NEW)["income"])
    assert listed(ground, household(20))["sort_mark"] == "本户所报"
