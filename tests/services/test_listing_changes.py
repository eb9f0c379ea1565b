"""Listing one by one: numbers are given once, corrections are new facts, nothing is merged by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from fieldwork.rules.listing_fields import CountFields, DuplicateFields, HouseholdFields, VacancyFields
from fieldwork.rules.people import Stage
from fieldwork.services.household_codes import give_household_code, household_codes_view
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.listing_changes import (
    add_building,
    add_dwelling,
    adopt_segments,
    begin_listing,
    correct_building,
    correct_dwelling,
    remove_dwelling,
    segment_proposal,
)
from fieldwork.services.listing_checks import checks_view
from fieldwork.services.listing_review import check_vacancy, decide_duplicate, record_count
from fieldwork.services.people import TrainingFields, record_training
from fieldwork.services.screening import lock_lists
from fieldwork.settings import Settings
from fieldwork.store import listing, listing_changes
from tests.refusing import refused
from tests.services.listing_scene import ListingScene, address, dwellings
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN, SUPERVISOR


@pytest.fixture
def scene(settings: Settings) -> Iterator[ListingScene]:
    made = ListingScene(settings)
    yield made
    assert verify_ledger(made.database).is_clean
    made.database.close()


def codes(scene: ListingScene) -> set[str]:
    return set(checks_view(scene.database, scene.cycle_id, actor=STATISTICIAN, today=scene.now.date())["code"])


def test_an_area_is_listed_building_by_building_and_dwelling_by_dwelling(scene: ListingScene) -> None:
    first = scene.building(n_floors=7, lon=113.55, lat=23.25)
    assert add_building(scene.database, first, actor=ENUMERATOR, now=scene.later()) == "001"
    assert add_building(scene.database, first, actor=ENUMERATOR, now=scene.later()) == "001"
    assert add_building(scene.database, scene.building(), actor=ENUMERATOR, now=scene.later()) == "002"
    sent = scene.dwelling(address=address(1))
    assert add_dwelling(scene.database, sent, actor=ENUMERATOR, now=scene.later()) == "001"
    assert add_dwelling(scene.database, sent, actor=ENUMERATOR, now=scene.later()) == "001"
    home = scene.dwelling(building_no="002", address=address(12), lon=113.551, lat=23.251)
    assert add_dwelling(scene.database, home, actor=ENUMERATOR, now=scene.later()) == "002"
    standing = scene.standing()
    assert standing[["segment_no", "dwelling_no"]].values.tolist() == [["01", "001"], ["01", "002"]]
    assert standing["datum"].tolist()[1] == "WGS-84"
    with scene.database.reading() as session:
        buildings = listing.buildings(session, scene.cycle_id, ea_id=AREA)
    assert buildings[["building_no", "n_floors"]].values.tolist()[0] == ["001", 7]


def test_a_dwelling_needs_a_known_building_a_known_code_and_a_whole_point(scene: ListingScene) -> None:
    now = scene.later()
    with refused("LISTING_BUILDING_MISSING", "001"):
        add_dwelling(scene.database, scene.dwelling(), actor=ENUMERATOR, now=now)
    add_building(scene.database, scene.building(), actor=ENUMERATOR, now=now)
    with refused("LISTING_CODE_UNKNOWN", "有人居住"):
        add_dwelling(scene.database, scene.dwelling(occupancy="haunted"), actor=ENUMERATOR, now=now)
    with refused("LISTING_POINT_HALF"):
        add_dwelling(scene.database, scene.dwelling(lon=113.5), actor=ENUMERATOR, now=now)
    with refused("PERMISSION_SCOPE"):
        add_dwelling(scene.database, scene.dwelling(ea_id=FAR_AREA), actor=ENUMERATOR, now=now)
    assert scene.standing().empty


def test_a_correction_is_a_new_fact_with_a_reason_and_keeps_the_number(scene: ListingScene) -> None:
    scene.import_list()
    right = scene.dwelling(dwelling_no="007", occupancy="seasonal", address="前进路1号楼701", building_no="002")
    with refused("LISTING_REASON_MISSING"):
        correct_dwelling(scene.database, right, actor=ENUMERATOR, now=scene.later())
    said = replace(right, reason="门牌看错")
    assert correct_dwelling(scene.database, said, actor=ENUMERATOR, now=scene.later()) == "007"
    assert correct_dwelling(scene.database, said, actor=ENUMERATOR, now=scene.later()) == "007"
    row = scene.standing().set_index("dwelling_no").loc["007"]
    assert (row["occupancy"], row["building_no"], row["segment_no"]) == ("seasonal", "002", "01")
    with scene.database.reading() as session:
        changes = listing_changes.dwelling_changes(session, scene.cycle_id, ea_id=AREA)
        before = listing.dwellings_of(session, [str(row["listing_id"])], until=changes["recorded_at"].iloc[0])
        first = listing.earlier_addresses(session, scene.cycle_id, AREA)
    assert len(changes) == 1
    assert len(before) == 90
    assert {address(7), "前进路1号楼701"} <= set(first.loc[first["dwelling_no"] == "007", "address"])
    storey = scene.building(building_no="003", n_floors=9, building_type="mixed", reason="加层")
    assert correct_building(scene.database, storey, actor=ENUMERATOR, now=scene.later()) == "003"


def test_a_number_is_never_given_again(scene: ListingScene) -> None:
    scene.import_list()
    gone = f"{AREA}090"
    remove_dwelling(scene.database, scene.cycle_id, gone, reason="不在小区内", actor=ENUMERATOR, now=scene.later())
    assert len(scene.standing()) == 89
    new = add_dwelling(scene.database, scene.dwelling(address="后巷1号"), actor=ENUMERATOR, now=scene.later())
    assert new == "091"
    assert "LISTING_NUMBER_GAP" not in codes(scene)
    with refused("LISTING_DWELLING_UNKNOWN", "090"):
        remove_dwelling(scene.database, scene.cycle_id, gone, reason="再删", actor=ENUMERATOR, now=scene.later())


def test_a_key_that_belongs_to_another_entry_is_refused(scene: ListingScene) -> None:
    scene.import_list()
    scene.import_list(dwellings(FAR_AREA))
    sent = scene.dwelling(address="后巷1号")
    add_dwelling(scene.database, sent, actor=STATISTICIAN, now=scene.later())
    with refused("LISTING_CHANGE_ID_TAKEN"):
        add_dwelling(scene.database, replace(sent, ea_id=FAR_AREA), actor=STATISTICIAN, now=scene.later())


def test_a_new_version_keeps_the_numbers(scene: ListingScene) -> None:
    scene.import_list()
    shifted = dwellings().assign(dwelling_no=[f"{number + 1:03d}" for number in range(1, 91)])
    with refused("LISTING_DWELLING_RENUMBERED", "001", "002"):
        scene.import_list(shifted)
    better = dwellings().assign(address=[address(n).replace("增城区", "增城市") for n in range(1, 91)])
    assert "LISTING_NUMBER_REUSED" not in set(scene.import_list(better)["code"])
    other = dwellings()
    other.loc[4, "address"] = "增城区荔城街道新建路88号"
    found = scene.import_list(other)
    assert found.loc[found["code"] == "LISTING_NUMBER_REUSED", "subject"].tolist() == [f"{AREA}005"]


def test_a_screened_dwelling_stays_on_the_list_and_a_locked_list_is_not_changed(scene: ListingScene) -> None:
    scene.import_list()
    numbers = [f"{number:03d}" for number in range(1, 30)]
    scene.screen(numbers)
    with refused("DWELLING_IS_SCREENED", "005"):
        remove_dwelling(
            scene.database, scene.cycle_id, f"{AREA}005", reason="重复", actor=ENUMERATOR, now=scene.later()
        )
    lock_lists(scene.database, scene.cycle_id, ea_ids=[AREA], actor=STATISTICIAN, now=scene.later())
    for attempt in (add_dwelling, correct_dwelling):
        fields = scene.dwelling(dwelling_no="001", reason="x")
        with refused("LIST_IS_LOCKED"):
            attempt(scene.database, fields, actor=ENUMERATOR, now=scene.later())


def test_household_codes_are_given_once_and_go_on_after_those_screened(scene: ListingScene) -> None:
    scene.import_list()
    scene.screen(["003"])
    asked = HouseholdFields(
        code_id=uuid4(), cycle_id=scene.cycle_id, ea_id=AREA, dwelling_no="003", residence_type="family"
    )
    give = lambda fields: give_household_code(scene.database, fields, actor=ENUMERATOR, now=scene.later())  # noqa: E731
    assert give(asked) == give(asked) == f"{AREA}00302"
    assert give(replace(asked, code_id=uuid4(), residence_type="collective")) == f"{AREA}00303"
    assert give(replace(asked, code_id=uuid4(), dwelling_no="004")) == f"{AREA}00401"
    with refused("LISTING_DWELLING_UNKNOWN"):
        give(replace(asked, code_id=uuid4(), dwelling_no="950"))
    with refused("LISTING_CHANGE_ID_TAKEN"):
        give(replace(asked, dwelling_no="005"))
    given = household_codes_view(scene.database, scene.cycle_id, AREA, actor=AUDITOR)
    assert given["household_no"].tolist() == ["01", "02", "03", "01"]


def test_segments_are_proposed_and_adopted_by_a_person(scene: ListingScene) -> None:
    scene.import_list(dwellings().assign(segment_no="01"))
    proposal = segment_proposal(scene.database, scene.cycle_id, AREA, actor=AUDITOR)
    assert proposal["n_proposed"].tolist() == [40, 50]
    changed = adopt_segments(
        scene.database, scene.cycle_id, AREA, reason="一段太长", actor=ENUMERATOR, now=scene.later()
    )
    assert changed == 50
    assert scene.standing()["segment_no"].value_counts().to_dict() == {"02": 50, "01": 40}


def duplicate(scene: ListingScene, verdict: str, removed: str | None = None) -> DuplicateFields:
    return DuplicateFields(
        decision_id=uuid4(),
        cycle_id=scene.cycle_id,
        ea_id=AREA,
        first="091",
        second="001",
        verdict=verdict,
        reason="到现场看过",
        removed=removed,
    )


def test_a_pair_that_looks_alike_is_shown_and_decided_never_merged(scene: ListingScene) -> None:
    scene.import_list()
    twin = scene.dwelling(address="增城市荔城街道前近路1-101")
    add_dwelling(scene.database, twin, actor=ENUMERATOR, now=scene.later())
    assert "LISTING_ADDRESS_SIMILAR" in codes(scene)
    decide = lambda fields: decide_duplicate(scene.database, fields, actor=SUPERVISOR, now=scene.later())  # noqa: E731
    decide(duplicate(scene, "different"))
    assert "LISTING_ADDRESS_SIMILAR" not in codes(scene)
    decide(duplicate(scene, "same"))
    assert "LISTING_DUPLICATE_STANDS" in codes(scene)
    scene.screen(["001", "002"])
    with refused("LIST_IS_BLOCKED", "091"):
        lock_lists(scene.database, scene.cycle_id, ea_ids=[AREA], actor=STATISTICIAN, now=scene.later())
    with refused("DUPLICATE_REMOVED_WRONG"):
        decide(duplicate(scene, "removed"))
    with refused("DUPLICATE_VERDICT_UNKNOWN"):
        decide(duplicate(scene, "merged"))
    with refused("DWELLING_IS_SCREENED"):
        decide(duplicate(scene, "removed", "001"))
    assert len(scene.standing()) == 91
    gone = duplicate(scene, "removed", "091")
    assert decide(gone) == decide(gone) == "removed"
    assert len(scene.standing()) == 90
    assert "LISTING_DUPLICATE_STANDS" not in codes(scene)


def count(scene: ListingScene, source: str, n_units: int, day: date = date(2022, 7, 31)) -> CountFields:
    return CountFields(count_id=uuid4(), cycle_id=scene.cycle_id, ea_id=AREA, source=source, n_units=n_units, as_of=day)


def test_other_counts_are_held_against_what_they_count(scene: ListingScene) -> None:
    scene.import_list()
    record = lambda fields: record_count(scene.database, fields, actor=SUPERVISOR, now=scene.later())  # noqa: E731
    record(count(scene, "electric_meter", 92))
    record(count(scene, "registration", 87))
    assert "LISTING_COUNT_DIFFERS" not in codes(scene)
    late = count(scene, "electric_meter", 140, date(2022, 8, 1))
    assert record(late) == record(late)
    assert "LISTING_COUNT_DIFFERS" in codes(scene)
    with refused("LISTING_CODE_UNKNOWN"):
        record(count(scene, "hearsay", 1))
    with refused("COUNT_WRONG"):
        record(count(scene, "registration", 1, date(2023, 1, 1)))


def vacancy(scene: ListingScene, seen: str, number: str = "030") -> VacancyFields:
    return VacancyFields(check_id=uuid4(), cycle_id=scene.cycle_id, ea_id=AREA, dwelling_no=number, seen=seen)


def test_vacant_dwellings_are_looked_at_again_by_other_eyes_or_another_day(scene: ListingScene) -> None:
    scene.import_list(listed_by=ENUMERATOR.account_id)
    assert "LISTING_VACANT_UNCHECKED" in codes(scene)
    check = lambda fields, who: check_vacancy(scene.database, fields, actor=who, now=scene.now)  # noqa: E731
    scene.later()
    with refused("VACANCY_SAME_LOOK", "另一人或另一天"):
        check(vacancy(scene, "vacant"), ENUMERATOR)
    check(vacancy(scene, "unclear"), SUPERVISOR)
    check(vacancy(scene, "vacant", "060"), SUPERVISOR)
    scene.later(days=1)
    occupied = vacancy(scene, "occupied")
    assert check(occupied, ENUMERATOR) == check(occupied, ENUMERATOR)
    with refused("VACANCY_NOT_VACANT"):
        check(vacancy(scene, "vacant"), SUPERVISOR)
    with refused("VACANCY_SEEN_UNKNOWN"):
        check(vacancy(scene, "maybe"), SUPERVISOR)
    assert scene.standing().set_index("dwelling_no").loc["030", "occupancy"] == "occupied"
    assert "LISTING_VACANT_UNCHECKED" in codes(scene)
    check(vacancy(scene, "demolished", "090"), SUPERVISOR)
    assert "LISTING_VACANT_UNCHECKED" not in codes(scene)


def test_a_listing_begun_anew_starts_empty_and_keeps_the_old_numbers_retired(scene: ListingScene) -> None:
    scene.import_list()
    begin = lambda why: begin_listing(  # noqa: E731
        scene.database, scene.cycle_id, AREA, reason=why, actor=ENUMERATOR, now=scene.later()
    )
    with refused("LISTING_REASON_MISSING"):
        begin(" ")
    begin("复查不合格")
    assert scene.standing().empty
    number = add_building(scene.database, scene.building(), actor=ENUMERATOR, now=scene.later())
    home = scene.dwelling(building_no=number, address=address(1))
    assert (number, add_dwelling(scene.database, home, actor=ENUMERATOR, now=scene.later())) == ("010", "091")


def test_the_walk_asks_for_training_in_listing(scene: ListingScene) -> None:
    taken = TrainingFields(
        account_ids=[ENUMERATOR.account_id],
        stages=[Stage.LISTING],
        trained_on=scene.now.date(),
        topic="撤回",
        is_trained=False,
    )
    record_training(scene.database, scene.cycle_id, taken, actor=STATISTICIAN, now=scene.later())
    with refused("TRAINING_MISSING"):
        add_building(scene.database, scene.building(), actor=ENUMERATOR, now=scene.later())
