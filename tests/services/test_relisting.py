"""Relisting: seeded segments, another person, blind; the list is put right, or listed again whole before the lock."""

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest

from fieldwork.rules.listing_fields import RelistedFields, ResolutionFields
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.listing import listing_view
from fieldwork.services.listing_changes import add_dwelling
from fieldwork.services.listing_checks import checks_view
from fieldwork.services.maps import dwellings_geojson
from fieldwork.services.relisting import RelistingFields, draw_relisting, finish_relisting, record_relisted
from fieldwork.services.relisting_review import (
    close_relisting,
    compare_relisting,
    decide_relisting,
    resolve_relisted,
)
from fieldwork.services.relisting_views import RelistingDetail, relisting_detail, relistings_view
from fieldwork.services.screening import lock_lists
from fieldwork.settings import Settings
from tests.refusing import refused
from tests.services.listing_scene import ListingScene, address, dwellings
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN, SUPERVISOR, TOWN_SUPERVISOR


@pytest.fixture
def scene(settings: Settings) -> Iterator[ListingScene]:
    made = ListingScene(settings)
    yield made
    assert verify_ledger(made.database).is_clean
    made.database.close()


@pytest.fixture
def listed(scene: ListingScene) -> ListingScene:
    scene.import_list(listed_by=ENUMERATOR.account_id)
    return scene


def detail(scene: ListingScene, key: UUID) -> RelistingDetail:
    return relisting_detail(scene.database, str(key), actor=AUDITOR)


def state(scene: ListingScene, key: UUID) -> str:
    table = relistings_view(scene.database, scene.cycle_id, actor=AUDITOR).relistings
    return str(table.set_index("relisting_id").loc[str(key), "state"])


def resolve(scene: ListingScene, key: UUID, verdict: str) -> None:
    """Say the same of all that was not found again."""
    said = [scene.said(number, verdict) for number in detail(scene, key).not_found["dwelling_no"]]
    resolve_relisted(scene.database, key, said, actor=STATISTICIAN, now=scene.later())


def compare(scene: ListingScene, key: UUID) -> str:
    return compare_relisting(scene.database, key, actor=STATISTICIAN, now=scene.later()).value


def close(scene: ListingScene, key: UUID) -> int:
    return close_relisting(scene.database, key, actor=STATISTICIAN, now=scene.later())


def lock(scene: ListingScene) -> int:
    return lock_lists(scene.database, scene.cycle_id, ea_ids=[AREA], actor=STATISTICIAN, now=scene.later())


def test_the_seed_chooses_the_segments_and_repeats_them(listed: ListingScene) -> None:
    fields = RelistingFields(
        relisting_id=uuid4(), cycle_id=listed.cycle_id, ea_id=AREA, seed="  2022-08-05 18247 ", relister="sup"
    )
    first = draw_relisting(listed.database, fields, actor=STATISTICIAN, now=listed.later())
    again = draw_relisting(listed.database, fields, actor=STATISTICIAN, now=listed.later())
    assert first == again
    assert len(first) == 2
    row = relistings_view(listed.database, listed.cycle_id, actor=AUDITOR).relistings.iloc[0]
    assert (row["seed"], row["label"], row["n_listed"]) == ("2022-08-05 18247", "relisting", 60)


def test_only_another_person_lists_again(listed: ListingScene) -> None:
    with refused("RELISTING_SAME_PERSON"):
        listed.draw(relister=ENUMERATOR.account_id)
    with refused("RELISTER_UNKNOWN", "ghost"):
        listed.draw(relister="ghost")
    with refused("LISTING_NOT_YET"):
        listed.draw(ea_id=FAR_AREA)
    key, segments = listed.draw()
    with refused("RELISTING_IS_OPEN"):
        listed.draw()
    sent = RelistedFields(relisted_id=uuid4(), segment_no=segments[0], dwelling_type="apartment", occupancy="occupied")
    with refused("RELISTING_NOT_YOURS"):
        record_relisted(listed.database, key, [sent], actor=ENUMERATOR, now=listed.later())
    assert record_relisted(listed.database, key, [sent], actor=SUPERVISOR, now=listed.later()) == 1
    assert record_relisted(listed.database, key, [sent], actor=SUPERVISOR, now=listed.later()) == 0
    with refused("RELISTING_SEGMENT_EMPTY", segments[1]):
        finish_relisting(listed.database, key, actor=SUPERVISOR, now=listed.later())


def test_who_imported_a_list_without_naming_the_walker_does_not_list_again(scene: ListingScene) -> None:
    scene.import_list()
    with refused("RELISTING_SAME_PERSON"):
        scene.draw(relister=STATISTICIAN.account_id)


def test_a_segment_that_was_not_drawn_is_refused(listed: ListingScene) -> None:
    key, segments = listed.draw()
    other = next(segment for segment in ("01", "02", "03") if segment not in segments)
    kind = {"dwelling_type": "apartment", "occupancy": "occupied"}
    with refused("RELISTING_SEGMENT_WRONG", other):
        record_relisted(
            listed.database,
            key,
            [RelistedFields(relisted_id=uuid4(), segment_no=other, **kind)],
            actor=SUPERVISOR,
            now=listed.later(),
        )


def test_the_walk_is_blind(listed: ListingScene) -> None:
    key, segments = listed.draw()
    seen = listing_view(listed.database, listed.cycle_id, AREA, actor=SUPERVISOR)
    whole = listing_view(listed.database, listed.cycle_id, AREA, actor=AUDITOR)
    assert seen is not None
    assert whole is not None
    assert (len(seen.dwellings), len(whole.dwellings)) == (30, 90)
    assert seen.hidden_segments == segments
    assert dwellings_geojson(listed.database, listed.cycle_id, ea_id=AREA, actor=SUPERVISOR).count(b"Point") == 30
    assert relisting_detail(listed.database, str(key), actor=SUPERVISOR).not_found.empty
    listed.walk(key, segments_of(listed, key))
    after = listing_view(listed.database, listed.cycle_id, AREA, actor=SUPERVISOR)
    assert after is not None
    assert len(after.dwellings) == 90


def segments_of(scene: ListingScene, key: UUID) -> tuple[str, ...]:
    return relisting_detail(scene.database, str(key), actor=AUDITOR).segments


def test_a_complete_list_is_accepted_and_closed(listed: ListingScene) -> None:
    key, segments = listed.draw()
    listed.walk(key, segments)
    assert compare(listed, key) == "accepted"
    assert close(listed, key) == 0
    assert state(listed, key) == "closed"
    view = relistings_view(listed.database, listed.cycle_id, actor=AUDITOR)
    assert view.total is not None
    assert (view.total.total, view.total.coverage) == (90, 1.0)
    with refused("RELISTING_STEP_NOT_ALLOWED", "已办结"):
        close(listed, key)
    _, again = listed.draw()
    assert len(again) == 2


def test_what_was_missed_is_added_and_what_was_wrong_leaves(listed: ListingScene) -> None:
    key, segments = listed.draw()
    listed.walk(key, segments, found=2, overlooked=2)
    gone = detail(listed, key).not_found["dwelling_no"].tolist()
    with refused("RELISTING_UNDECIDED", "2"):
        compare(listed, key)
    said = [listed.said(gone[0], "wrong"), listed.said(gone[1], "exists")]
    resolve_relisted(listed.database, key, said, actor=STATISTICIAN, now=listed.later())
    assert compare(listed, key) == "accepted"
    assert close(listed, key) == 3
    standing = listed.standing().set_index("dwelling_no")
    assert gone[0] not in standing.index
    assert gone[1] in standing.index
    assert standing.loc[["091", "092"], "address"].tolist() == ["增城区荔城街道后巷1号", "增城区荔城街道后巷2号"]
    assert set(standing.loc[["091", "092"], "segment_no"]) == {segments[0]}


def test_what_was_added_meanwhile_is_not_added_twice(listed: ListingScene) -> None:
    key, segments = listed.draw()
    listed.walk(key, segments, found=1)
    home = listed.dwelling(address="荔城街道后巷1号")
    add_dwelling(listed.database, home, actor=ENUMERATOR, now=listed.later())
    compare(listed, key)
    assert close(listed, key) == 0
    assert len(listed.standing()) == 91


def test_a_dwelling_under_another_segment_counts_as_listed_and_is_put_right(scene: ListingScene) -> None:
    table = dwellings()
    table.loc[29, "segment_no"] = "02"
    scene.import_list(table)
    key, segments = scene.draw(relister="sup")
    here = scene.standing()
    walked = here.assign(segment_no=dwellings()["segment_no"])[lambda t: t["segment_no"].isin(segments)]
    seen = [
        RelistedFields(
            relisted_id=uuid4(),
            segment_no=row.segment_no,
            dwelling_type="apartment",
            occupancy="occupied",
            address=row.address,
        )
        for row in walked.itertuples()
    ]
    record_relisted(scene.database, key, seen, actor=SUPERVISOR, now=scene.later())
    finish_relisting(scene.database, key, actor=SUPERVISOR, now=scene.later())
    resolve(scene, key, "exists")
    compare(scene, key)
    close(scene, key)
    moved = int("01" in segments)
    assert scene.standing().set_index("dwelling_no").loc["030", "segment_no"] == ("01" if moved else "02")


def test_a_pair_that_looks_alike_waits_for_a_person(listed: ListingScene) -> None:
    key, segments = listed.draw()
    first = int(segments[0]) * 30 - 29
    alike = RelistedFields(
        relisted_id=uuid4(),
        segment_no=segments[0],
        dwelling_type="apartment",
        occupancy="occupied",
        address=address(first).replace("前进", "前近"),
    )
    record_relisted(listed.database, key, [alike], actor=SUPERVISOR, now=listed.later())
    listed.walk(key, segments, overlooked=1)
    (pair,) = detail(listed, key).candidates.to_dict("records")
    assert (pair["dwelling_no"], pair["relisted_id"]) == (f"{first:03d}", str(alike.relisted_id))
    assert pair["score"] < 100
    said = [listed.said(pair["dwelling_no"], "same", pair["relisted_id"])]
    resolve_relisted(listed.database, key, said, actor=STATISTICIAN, now=listed.later())
    resolve_relisted(listed.database, key, said, actor=STATISTICIAN, now=listed.later())
    assert detail(listed, key).candidates.empty
    assert compare(listed, key) == "accepted"
    assert detail(listed, key).found["basis_zh"].value_counts()["人工认定"] == 1


def test_a_resolution_names_what_it_is_about(listed: ListingScene) -> None:
    key, segments = listed.draw()
    with refused("RELISTING_STEP_NOT_ALLOWED", "待复查"):
        resolve_relisted(listed.database, key, [listed.said("001", "exists")], actor=STATISTICIAN, now=listed.later())
    listed.walk(key, segments, overlooked=1)
    gone = detail(listed, key).not_found["dwelling_no"].iloc[0]

    def tell(each: ResolutionFields) -> None:
        resolve_relisted(listed.database, key, [each], actor=STATISTICIAN, now=listed.later())

    with refused("RELISTING_VERDICT_UNKNOWN"):
        tell(listed.said(gone, "perhaps"))
    with refused("RELISTING_SUBJECT_UNKNOWN"):
        tell(listed.said("777", "exists"))
    with refused("RELISTING_SUBJECT_UNKNOWN"):
        tell(listed.said(gone, "same"))
    listed.screen([gone])
    with refused("DWELLING_IS_SCREENED", gone):
        tell(listed.said(gone, "wrong"))
    with refused("RELISTING_NOT_FOUND"):
        compare(listed, uuid4())


def test_at_the_threshold_a_supervisor_decides_with_a_reason(listed: ListingScene) -> None:
    key, segments = listed.draw()
    listed.walk(key, segments, found=4)
    assert compare(listed, key) == "compared"
    with refused("RELISTING_DECIDER_IS_RELISTER"):
        decide_relisting(listed.database, key, accept=True, reason="漏的都在一处", actor=SUPERVISOR, now=listed.later())
    with refused("LISTING_REASON_MISSING"):
        decide_relisting(listed.database, key, accept=True, reason=" ", actor=TOWN_SUPERVISOR, now=listed.later())
    listed.screen(["001", "002"])
    with refused("LIST_IS_BLOCKED", "待决定"):
        lock(listed)
    decided = decide_relisting(
        listed.database, key, accept=True, reason="漏的都在一处", actor=TOWN_SUPERVISOR, now=listed.later()
    )
    assert decided.value == "decided"
    assert close(listed, key) == 4
    assert lock(listed) == 1


def test_below_the_threshold_the_area_is_listed_again_whole_before_it_is_locked(listed: ListingScene) -> None:
    """The scenario of a relisting below the threshold: found wanting, listed again, closed, locked."""
    key, segments = listed.draw()
    listed.walk(key, segments, found=12)
    assert compare(listed, key) == "whole_relisting"
    listed.screen(["001", "002"])
    found = checks_view(listed.database, listed.cycle_id, actor=STATISTICIAN, today=listed.now.date())
    assert "LISTING_RELIST_WHOLE" in set(found["code"])
    with refused("LIST_IS_BLOCKED", "须整个小区重列"):
        lock(listed)
    with refused("RELISTING_STEP_NOT_ALLOWED"):
        decide_relisting(listed.database, key, accept=True, reason="不想重来", actor=STATISTICIAN, now=listed.later())
    with refused("RELISTING_WHOLE_NOT_DONE"):
        close(listed, key)
    more = dwellings(n=102)
    more.loc[90:, "address"] = [f"增城区荔城街道后巷{number}号" for number in range(1, 13)]
    more.loc[90:, "building_no"] = "009"
    more.loc[90:, "segment_no"] = "03"
    listed.import_list(more, listed_by=ENUMERATOR.account_id)
    assert close(listed, key) == 0
    assert state(listed, key) == "closed"
    assert len(listed.standing()) == 102
    assert lock(listed) == 1


def test_a_supervisor_may_ask_for_the_whole_area(listed: ListingScene) -> None:
    key, segments = listed.draw()
    listed.walk(key, segments, found=4)
    compare(listed, key)
    after = decide_relisting(
        listed.database, key, accept=False, reason="漏的分散各处", actor=STATISTICIAN, now=listed.later()
    )
    assert after.value == "whole_relisting"


def test_a_plan_without_the_section_says_so(settings: Settings) -> None:
    from tests.services.scene import PLAN_TEXT  # noqa: PLC0415 - only this test changes the plan

    start, end = PLAN_TEXT.index("[listing_checks]"), PLAN_TEXT.index("[screening]")
    old = ListingScene(settings, plan_text=PLAN_TEXT[:start] + PLAN_TEXT[end:])
    old.import_list(listed_by=ENUMERATOR.account_id)
    with refused("PLAN_SECTION_MISSING", "relisting"):
        old.draw()
    assert checks_view(old.database, old.cycle_id, actor=STATISTICIAN, today=old.now.date()).empty
    old.database.close()
