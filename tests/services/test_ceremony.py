"""The draw as a ceremony on both databases: locks, commitments, two persons, voids, the platform's picks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import pandas as pd
import pytest
from openpyxl import load_workbook

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.draw_steps import DrawState, DrawStep, Standing
from fieldwork.services.ceremony import explanations_of, sample_standings
from fieldwork.services.demo.rotation import at
from fieldwork.services.draws import draw_view, record_draw, replay_draw
from fieldwork.services.exports import exports_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.platform import PickOptions, import_picks, look_at_picks
from fieldwork.services.platform_export import check_platform_list, platform_workbook
from fieldwork.services.profiles import Profile, file_headings, profiles_view, save_profile
from fieldwork.settings import Settings
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.ceremony import LATER_EVENT, LATER_SEED, OTHER, PLAN, SEED, Ceremony, screened
from tests.services.scene import AREA, AREAS, AUDITOR, FAR_AREA, PLAN_TEXT, STATISTICIAN, SUPERVISOR, TOWN_SUPERVISOR

WITH_TWO = "已与平台核实：两户为平台替换"


@pytest.fixture
def ceremony(settings: Settings) -> Iterator[Ceremony]:
    made = Ceremony(settings)
    yield made
    assert verify_ledger(made.database).is_clean
    made.database.close()


def drawn_ids(ceremony: Ceremony, ea_id: str = AREA) -> set[str]:
    sample = ceremony.in_force()
    return set(sample.loc[(sample["ea_id"] == ea_id) & sample["is_drawn"].astype(bool), "household_id"])


def test_a_draw_goes_from_lock_to_record_by_two_persons(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    assert ceremony.state() is DrawState.COMMITTED
    with refused("REVEAL_TOO_EARLY", "2022-08-31"):
        record_draw(ceremony.database, ceremony.cycle_id, SEED, actor=OTHER, now=ceremony.later())
    with refused("DRAW_REVEALER_COMMITTED"):
        ceremony.record(actor=STATISTICIAN)
    drawn = ceremony.record()
    assert ceremony.state() is DrawState.DRAWN
    assert (drawn.record.label, len(drawn.sample), len(drawn.reserve)) == ("households", 6, 12)
    assert sample_standings(ceremony.database, ceremony.cycle_id, actor=AUDITOR) == {Standing.OWN: 2}
    assert replay_draw(ceremony.database, ceremony.cycle_id, actor=AUDITOR).empty
    assert ceremony.view.history["what"].tolist() == [
        "抽取 households（本单位抽取）",
        "公布承诺 households",
        "锁定名单",
    ]


def test_where_the_plan_allows_it_one_person_does_both(settings: Settings) -> None:
    plan = PLAN.replace("revealer_must_differ = true", "revealer_must_differ = false")
    alone = Ceremony(settings, plan=plan)
    alone.lock()
    alone.commit()
    assert len(alone.record(actor=STATISTICIAN).sample) == 6
    alone.database.close()


def test_unlocking_needs_a_reason_and_voids_the_commitment_which_stays_in_sight(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    with refused("UNLOCK_REASON_MISSING"):
        ceremony.unlock(AREA, reason=" ")
    assert ceremony.unlock(AREA) == ["households"]
    assert (ceremony.state(AREA), ceremony.state(FAR_AREA)) == (DrawState.OPEN, DrawState.LOCKED)
    with refused("DRAW_LISTS_UNLOCKED", AREA):
        ceremony.commit()
    with refused("LIST_NOT_LOCKED"):
        ceremony.unlock(AREA)
    ceremony.lock(AREA)
    (void,) = ceremony.view.commitments.to_dict("records")
    assert (void["is_void"], void["void_reason"]) == (True, "漏了两户")
    assert "承诺 households 因解锁失效" in set(ceremony.view.history["what"])
    assert set(ceremony.view.history.loc[ceremony.view.history["what"] == "解锁名单", "why"]) == {"漏了两户"}
    ceremony.commit(event=LATER_EVENT)
    assert ceremony.record(revealed=LATER_SEED, now=at(2022, 9, 9)).record.label == "households"
    assert ceremony.view.areas["lock_no"].tolist() == [2, 1]


def test_a_commitment_that_breaks_after_its_event_is_marked(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.last = at(2022, 9, 1)
    ceremony.unlock(AREA)
    assert "承诺 households 因解锁失效（公开事件之后）" in set(ceremony.view.history["what"])


def test_an_unlocked_list_can_be_corrected_and_a_locked_one_cannot(ceremony: Ceremony) -> None:
    ceremony.lock()
    before = ceremony.view.areas.set_index("ea_id")["list_digest"]
    with refused("LIST_IS_LOCKED"):
        ceremony.screen(AREA, extra=5)
    ceremony.unlock(AREA)
    ceremony.screen(AREA, extra=5)
    ceremony.lock(AREA)
    after = ceremony.view.areas.set_index("ea_id")["list_digest"]
    assert (before[AREA] != after[AREA], before[FAR_AREA] == after[FAR_AREA]) == (True, True)


def test_a_voided_draw_needs_two_persons_and_is_repeated_under_a_new_label_with_a_new_event(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    first = ceremony.record()
    request_id = ceremony.ask_void()
    assert ceremony.state() is DrawState.VOID_ASKED
    assert len(drawn_ids(ceremony)) == 3
    with refused("DRAW_STEP_NOT_ALLOWED"):
        ceremony.ask_void()
    with refused("VOID_CONFIRMER_ASKED"):
        ceremony.confirm_void(request_id, actor=STATISTICIAN)
    ceremony.confirm_void(request_id)
    assert ceremony.state() is DrawState.VOIDED
    assert ceremony.in_force().empty
    with refused("COMMITMENT_EVENT_USED"):
        ceremony.commit()
    ceremony.commit(event=LATER_EVENT)
    again = ceremony.record(revealed=LATER_SEED, now=at(2022, 9, 9))
    assert again.record.label == "households#2"
    assert [(void.label, void.ea_ids, void.reason) for void in again.record.voids] == [
        ("households", AREAS, "漏了两户")
    ]
    assert again.record.voids[0].digest == first.record.digest
    assert replay_draw(ceremony.database, ceremony.cycle_id, actor=AUDITOR).empty
    assert ceremony.view.draws[["label", "n_in_force", "n_void"]].values.tolist() == [
        ["households#2", 2, 0],
        ["households", 0, 2],
    ]
    with refused("VOID_REQUEST_DECIDED"):
        ceremony.confirm_void(request_id)


def test_a_rejected_request_leaves_the_draw_as_it_was(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.record()
    ceremony.reject_void(ceremony.ask_void())
    assert ceremony.state() is DrawState.DRAWN
    assert ceremony.view.requests["state"].tolist() == ["rejected"]
    with refused("DRAW_STEP_NOT_ALLOWED"):
        ceremony.unlock(AREA)


def test_a_supervisor_confirms_a_void_in_the_own_towns_only(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.record()
    request_id = ceremony.ask_void()
    with refused("PERMISSION_SCOPE", FAR_AREA):
        ceremony.confirm_void(request_id, actor=TOWN_SUPERVISOR)
    ceremony.confirm_void(request_id, actor=SUPERVISOR)
    assert ceremony.in_force().empty


def test_one_area_is_voided_and_drawn_again_by_itself(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.record()
    kept = drawn_ids(ceremony, FAR_AREA)
    ceremony.confirm_void(ceremony.ask_void(AREA))
    assert drawn_ids(ceremony, AREA) == set()
    ceremony.unlock(AREA)
    ceremony.lock(AREA)
    assert ceremony.state(AREA) is DrawState.LOCKED
    ceremony.commit(AREA, event=LATER_EVENT)
    again = ceremony.record(revealed=LATER_SEED, now=at(2022, 9, 9))
    assert [area.ea_id for area in again.record.areas] == [AREA]
    sample = ceremony.in_force()
    assert sample.groupby("ea_id")["label"].agg(set).to_dict() == {AREA: {"households#2"}, FAR_AREA: {"households"}}
    assert drawn_ids(ceremony, FAR_AREA) == kept


def test_areas_of_one_commitment_may_be_drawn_apart_but_with_the_same_seed(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.record(AREA)
    assert (ceremony.state(AREA), ceremony.state(FAR_AREA)) == (DrawState.DRAWN, DrawState.COMMITTED)
    with refused("DRAW_SEED_DIFFERS"):
        ceremony.record(FAR_AREA, revealed=LATER_SEED)
    ceremony.record(FAR_AREA)
    assert len(ceremony.in_force().query("is_drawn")) == 6
    assert [draw_view(ceremony.database, ceremony.cycle_id, actor=AUDITOR).areas["ea_id"].tolist()] == [[FAR_AREA]]


def test_areas_of_two_commitments_or_two_labels_are_drawn_apart(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit(AREA)
    ceremony.commit(FAR_AREA)
    with refused("DRAW_COMMITMENTS_DIFFER"):
        ceremony.record(*AREAS)
    ceremony.record(AREA)
    ceremony.record(FAR_AREA)
    ceremony.confirm_void(ceremony.ask_void(FAR_AREA))
    ceremony.confirm_void(ceremony.ask_void(AREA, draw_id=ceremony.view.draws["draw_id"].iloc[-1]))
    ceremony.commit(AREA, event=LATER_EVENT)
    ceremony.record(AREA, revealed=LATER_SEED, now=at(2022, 9, 9))
    ceremony.confirm_void(ceremony.ask_void(AREA))
    with refused("DRAW_LABELS_DIFFER", "households#2", "households#3"):
        ceremony.commit(event=replace(LATER_EVENT, issue="22250", happens_on=date(2022, 9, 20)))


def test_a_void_is_refused_while_households_keep_books_unless_the_reason_says_so(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.record()
    early = ceremony.ask_void(AREA)
    ceremony.open_account(min(drawn_ids(ceremony)))
    with refused("VOID_ACCOUNTS_OPEN", AREA):
        ceremony.confirm_void(early)
    ceremony.reject_void(early)
    with refused("VOID_ACCOUNTS_OPEN", AREA, "按上级书面要求"):
        ceremony.ask_void(AREA)
    ceremony.confirm_void(ceremony.ask_void(FAR_AREA))
    ceremony.confirm_void(ceremony.ask_void(AREA, code="ordered_after_opening", reason="粤调字〔2022〕1号"))
    assert ceremony.in_force().empty


@pytest.mark.parametrize(
    ("code", "reason", "refusal"),
    [("no_such", "x", "VOID_REASON_UNKNOWN"), ("list_wrong", "  ", "VOID_REASON_MISSING")],
)
def test_a_void_without_a_sound_reason_is_refused(ceremony: Ceremony, code: str, reason: str, refusal: str) -> None:
    ceremony.lock()
    ceremony.record()
    with refused(refusal):
        ceremony.ask_void(code=code, reason=reason)
    with refused("DRAW_UNKNOWN"):
        ceremony.ask_void(draw_id="nothing")
    with refused("VOID_AREA_UNKNOWN"):
        ceremony.ask_void(AREA[:12] + "999")


def test_a_rehearsal_gives_way_to_the_platform_and_both_to_a_commitment_until_it_is_void(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.record(actor=STATISTICIAN)
    assert ceremony.state() is DrawState.REHEARSED
    assert set(ceremony.in_force()["standing"]) == {"rehearsal"}
    ceremony.commit(AREA, event=LATER_EVENT)
    ceremony.record(AREA, revealed=LATER_SEED, now=at(2022, 9, 9))
    ceremony.import_picks()
    standing = ceremony.in_force().groupby("ea_id")["standing"].first().to_dict()
    assert standing == {AREA: "own", FAR_AREA: "platform"}
    with refused("DRAW_PLATFORM_EXISTS"):
        ceremony.import_picks()
    own = ceremony.view.draws.query("standing == 'own'")["draw_id"].iloc[0]
    ceremony.confirm_void(ceremony.ask_void(draw_id=own))
    assert set(ceremony.in_force()["standing"]) == {"platform"}
    assert ceremony.state(AREA) is DrawState.DRAWN
    with refused("DRAW_STEP_NOT_ALLOWED", "已抽取"):
        ceremony.commit(event=LATER_EVENT)
    assert sample_standings(ceremony.database, ceremony.cycle_id, actor=AUDITOR) == {Standing.PLATFORM: 2}


def test_a_commitment_says_where_the_platforms_sample_overtook_it(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.import_picks()
    (made,) = ceremony.view.commitments.to_dict("records")
    assert (made["n_open"], made["n_kept"], made["n_platform"]) == (0, 0, 2)


def test_picks_that_a_rule_explains_come_in_with_our_reserve(ceremony: Ceremony) -> None:
    ceremony.lock()
    drawn = ceremony.import_picks()
    record = drawn.record
    assert (record.authority, record.reserve_authority, record.seed, record.method) == ("platform", "own", None, None)
    assert [area.positions for area in record.areas] == [(5, 18, 31)] * 2
    assert [area.reserve[0] for area in record.areas] == [(4, 6)] * 2
    view = draw_view(ceremony.database, ceremony.cycle_id, actor=AUDITOR)
    assert view is not None
    found = explanations_of(ceremony.database, view.draw_id, actor=AUDITOR)
    assert found["is_explained"].all()
    assert found["form"].str.contains("间隔").all()
    assert (view.standing, view.is_rehearsal) == (Standing.PLATFORM, False)
    differences = replay_draw(ceremony.database, ceremony.cycle_id, actor=AUDITOR)
    assert differences["code"].tolist() == ["REPLAY_NOT_OWN_DRAW"]


def test_an_imported_platform_draw_with_two_misfits_needs_an_answer_and_names_them(ceremony: Ceremony) -> None:
    ceremony.lock()
    source = ceremony.picks(misfits=2)
    report = look_at_picks(ceremony.database, ceremony.cycle_id, source, PickOptions(), actor=STATISTICIAN)
    assert (report.has_errors, report.n_open, report.n_drawn) == (False, 1, 6)
    assert report.explanations["is_explained"].tolist() == [False, True]
    with refused("PICKS_ACCEPTANCE_MISSING"):
        ceremony.import_picks(source)
    assert ceremony.in_force().empty
    ceremony.import_picks(source, acceptance=WITH_TWO)
    assert set(ceremony.in_force()["standing"]) == {"platform"}


@only_sqlite
def test_of_ten_picks_exactly_the_two_that_do_not_fit_are_named(settings: Settings) -> None:
    ten = Ceremony(settings, plan=PLAN_TEXT)
    ten.lock()
    listed = screened(AREA).query("eligibility == 'in'").sort_values("income")["household_id"].tolist()
    drawn = [listed[(17 + 39 * place) // 10] for place in range(10)]
    replaced = {drawn[2]: listed[10], drawn[7]: listed[30]}
    rows = [replaced.get(household_id, household_id) for household_id in drawn]
    source = SourceFile("平台.csv", csv_bytes(pd.DataFrame({"住户代码": rows})))
    report = look_at_picks(ten.database, ten.cycle_id, source, PickOptions(), actor=STATISTICIAN)
    (found,) = report.explanations.to_dict("records")
    assert (found["n_matched"], found["n_picks"], found["sort_order"]) == (
        8,
        10,
        "按上年纯收入升序排序，相同按住户代码",
    )
    assert found["unexplained"] == "、".join(sorted(replaced.values()))
    assert len(found["expected"].split("、")) == 2
    ten.database.close()


def test_the_platforms_own_reserve_is_kept_as_it_came(ceremony: Ceremony) -> None:
    ceremony.lock()
    drawn = ceremony.import_picks(ceremony.picks(reserve=True))
    assert (drawn.record.reserve_authority, len(drawn.reserve)) == ("platform", 12)
    assert replay_draw(ceremony.database, ceremony.cycle_id, actor=AUDITOR)["code"].tolist() == ["REPLAY_NOT_OWN_DRAW"]


def test_rows_that_cannot_be_are_named_by_row_and_nothing_is_taken_over(ceremony: Ceremony) -> None:
    ceremony.lock(AREA)
    good = [f"{AREA}{number:03d}01" for number in (1, 2, 3)]
    rows = [*good, good[0], f"{AREA}99901", f"{AREA}04001", f"{FAR_AREA}00101", "44011899900100100101"]
    source = SourceFile("平台.csv", csv_bytes(pd.DataFrame({"住户代码": rows})))
    report = look_at_picks(ceremony.database, ceremony.cycle_id, source, PickOptions(), actor=STATISTICIAN)
    assert report.has_errors
    assert dict(zip(report.findings["code"], report.findings["field"], strict=True)) == {
        "PICKS_DUPLICATE": "第 5 行",
        "PICKS_NOT_IN_LIST": "第 6 行",
        "PICKS_OUT_OF_SCOPE": "第 7 行",
        "PICKS_AREA_OPEN": "第 8 行",
        "PICKS_AREA_UNKNOWN": "第 9 行",
        "PICKS_COUNT_WRONG": "",
    }
    with refused("PICKS_HAVE_ERRORS", "第 5 行"):
        import_picks(
            ceremony.database, ceremony.cycle_id, source, PickOptions(), actor=STATISTICIAN, now=ceremony.later()
        )


def test_unknown_headings_are_named_once_and_kept_as_a_profile(ceremony: Ceremony) -> None:
    ceremony.lock()
    content = ceremony.picks().content.decode("utf-8-sig").replace("住户代码", "HH_KEY").encode()
    source = SourceFile("平台.csv", content)
    assert file_headings(source, "platform", {}).missing == ("住户代码",)
    with refused("FILE_HEADER_MISSING"):
        ceremony.import_picks(source)
    mapping = {"HH_KEY": "household_id"}
    assert file_headings(source, "platform", mapping).missing == ()
    profile = Profile(form_name="platform", name="国家平台导出", mapping=mapping)
    for version in (1, 2):
        made = save_profile(ceremony.database, ceremony.cycle_id, profile, actor=STATISTICIAN, now=ceremony.later())
        assert made == version
    known = profiles_view(ceremony.database, ceremony.cycle_id, form_name="platform", actor=AUDITOR)
    assert known == {"国家平台导出": mapping}
    options = PickOptions(mapping=known["国家平台导出"], profile_name="国家平台导出")
    import_picks(ceremony.database, ceremony.cycle_id, source, options, actor=STATISTICIAN, now=ceremony.later())
    assert set(ceremony.in_force()["standing"]) == {"platform"}


@pytest.mark.parametrize(
    ("name", "mapping", "code"),
    [
        (" ", {}, "PROFILE_NAME_MISSING"),
        ("x", {"A": "surprise"}, "PROFILE_FIELD_UNKNOWN"),
        ("x", {"A": "household_id", "B": "household_id"}, "PROFILE_FIELD_TWICE"),
    ],
)
def test_a_mapping_that_cannot_be_is_not_kept(ceremony: Ceremony, name: str, mapping: dict, code: str) -> None:
    profile = Profile(form_name="platform", name=name, mapping=mapping)
    with refused(code):
        save_profile(ceremony.database, ceremony.cycle_id, profile, actor=STATISTICIAN, now=ceremony.later())


def test_the_list_for_the_platform_leaves_checked_and_stands_in_the_ledger(ceremony: Ceremony) -> None:
    ceremony.lock(AREA)
    found = check_platform_list(ceremony.database, ceremony.cycle_id, actor=STATISTICIAN)
    assert found[["code", "subject"]].values.tolist() == [["PLATFORM_AREA_OPEN", FAR_AREA]]
    with refused("PLATFORM_LIST_NOT_READY", FAR_AREA):
        platform_workbook(ceremony.database, ceremony.cycle_id, actor=STATISTICIAN, now=ceremony.later())
    ceremony.lock(FAR_AREA)
    content = platform_workbook(ceremony.database, ceremony.cycle_id, actor=STATISTICIAN, now=ceremony.later())
    book = load_workbook(BytesIO(content), read_only=True)
    assert book.sheetnames == ["说明", "小区", "摸底名单"]
    rows = list(book["摸底名单"].iter_rows(values_only=True))
    assert (len(rows), rows[0][:3]) == (79, ("小区代码", "次序（从 0 起）", "住户代码"))
    incomes = [row[5] for row in rows[1:40]]
    assert incomes == sorted(incomes)
    digests = {row[5] for row in book["小区"].iter_rows(min_row=2, values_only=True)}
    assert digests == set(ceremony.view.areas["list_digest"])
    (entry,) = exports_view(ceremony.database, actor=AUDITOR).to_dict("records")
    assert (entry["file_name"], entry["n_rows"], entry["is_personal"]) == ("platform_list.xlsx", 78, True)


def test_what_may_be_done_next_is_said_for_each_area(ceremony: Ceremony) -> None:
    ceremony.lock(AREA)
    view = ceremony.view
    assert (view.ea_ids(DrawStep.LOCK), view.ea_ids(DrawStep.COMMIT)) == ([FAR_AREA], [AREA])
    own = ceremony.view.areas
    assert own["state_zh"].tolist() == ["已锁定", "未锁定"]
    ceremony.commit(AREA)
    (promise,) = ceremony.view.commitments.to_dict("records")
    assert (promise["n_open"], promise["is_due"], promise["happens_on"]) == (1, False, date(2022, 8, 31))


def test_a_list_that_is_not_the_locked_one_is_neither_drawn_nor_sent(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.tamper(AREA)
    with refused("DRAW_LIST_CHANGED", AREA):
        ceremony.record(now=ceremony.later())
    with refused("DRAW_LIST_CHANGED", AREA):
        ceremony.import_picks()
    found = check_platform_list(ceremony.database, ceremony.cycle_id, actor=STATISTICIAN)
    assert found[["code", "subject"]].values.tolist() == [["PLATFORM_LIST_CHANGED", AREA]]
    ceremony.commit()
    with refused("COMMITMENT_MISMATCH"):
        ceremony.record()


def test_an_area_with_the_platforms_sample_waits_for_no_seed_of_the_commitment_it_is_under(ceremony: Ceremony) -> None:
    ceremony.lock()
    ceremony.commit()
    ceremony.import_picks(ceremony.picks(ea_ids=[FAR_AREA]))
    view = ceremony.view
    assert view.ea_ids(DrawStep.RECORD) == [AREA]
    assert view.commitments["n_open"].tolist() == [1]
    ceremony.record(AREA)
    assert ceremony.view.commitments["n_open"].tolist() == [0]
