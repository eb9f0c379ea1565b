"""Frame, areas, listing, screening, lock, commitment and draw through their services, and what each refuses."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.services.areas import areas_view, record_area_draw
from fieldwork.services.commitments import Revealed
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import Database, open_database
from fieldwork.services.demo.lists import DemoLists, listing_workbook
from fieldwork.services.demo.rotation import at
from fieldwork.services.draws import commit_draw, draw_view, order_csv, record_draw, replay_draw
from fieldwork.services.frame import frame_view, import_frame
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.listing import import_listing, listing_view
from fieldwork.services.locks import lock_lists
from fieldwork.services.screening import import_screening, screening_view
from fieldwork.settings import Settings
from sampling.draw import SeedEvent
from tests.demonstration import Demonstration
from tests.refusing import refused
from tests.services.ceremony import OTHER
from tests.services.scene import AUDITOR, ENUMERATOR, PLAN_TEXT, STATISTICIAN

LISTS = DemoLists("steps")
EVENT = SeedEvent(name="演示", issue="1", happens_on=date(2022, 8, 31), text_form="五位数字")
SEED = Revealed(seed="2022-08-31 04713", source="演示")
FRAME_DAY, AREA_DAY, LIST_DAY, SCREEN_DAY = at(2022, 4, 20), at(2022, 6, 16), at(2022, 8, 2), at(2022, 8, 18)
SMALL_PLAN = PLAN_TEXT.replace("n_areas = 15", "n_areas = 3").replace("n_provincial = 5", "n_provincial = 1")


class Office:
    """A rotation of three areas, taken as far as a test asks."""

    def __init__(self, folder: Path) -> None:
        self.database: Database = open_database(Settings(data_dir=folder))
        self.cycle_id = start_cycle(self.database, SMALL_PLAN, is_demo=True, actor=STATISTICIAN, now=at(2022, 4, 6))

    def frame(self) -> "Office":
        import_frame(
            self.database, self.cycle_id, LISTS.frame("2022"), is_synthetic=True, actor=STATISTICIAN, now=FRAME_DAY
        )
        return self

    def areas(self) -> "Office":
        self.frame()
        record_area_draw(
            self.database, self.cycle_id, SEED, boundary_of=LISTS.boundary, actor=STATISTICIAN, now=AREA_DAY
        )
        return self

    @property
    def ea_ids(self) -> list[str]:
        view = areas_view(self.database, self.cycle_id, actor=AUDITOR, today=date(2022, 9, 1))
        assert view is not None
        return view.areas["ea_id"].tolist()

    def workbook(self, *, with_mistakes: bool = False) -> SourceFile:
        areas = LISTS.areas(self.ea_ids)
        if with_mistakes:
            areas = LISTS.with_mistakes(areas)
        return listing_workbook(areas, made_at=LIST_DAY, head_hash="0", source="测试")

    def listed(self, *, with_mistakes: bool = False) -> "Office":
        book = self.areas().workbook(with_mistakes=with_mistakes)
        import_listing(self.database, self.cycle_id, book, actor=STATISTICIAN, now=LIST_DAY)
        return self

    def screened_list(self) -> pd.DataFrame:
        return LISTS.screened(LISTS.areas(self.ea_ids))

    def screened(self) -> "Office":
        self.listed()
        self.import_screened(self.screened_list())
        return self

    def import_screened(self, table: pd.DataFrame) -> None:
        source = SourceFile("screened.csv", csv_bytes(table))
        import_screening(self.database, self.cycle_id, source, actor=STATISTICIAN, now=SCREEN_DAY)

    def locked(self) -> "Office":
        self.screened()
        lock_lists(self.database, self.cycle_id, actor=STATISTICIAN, now=at(2022, 8, 20))
        return self

    def commit(self, *, day: int = 25) -> None:
        commit_draw(self.database, self.cycle_id, EVENT, stage="households", actor=STATISTICIAN, now=at(2022, 8, day))

    def draw(self, *, day: int = 31) -> None:
        record_draw(self.database, self.cycle_id, SEED, actor=OTHER, now=at(2022, 8, day, hour=21))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.database.close()


def test_before_the_first_import_there_is_nothing_to_see(office: Office) -> None:
    assert frame_view(office.database, office.cycle_id, actor=AUDITOR) is None
    assert areas_view(office.database, office.cycle_id, actor=AUDITOR, today=date(2022, 5, 1)) is None
    assert draw_view(office.database, office.cycle_id, actor=AUDITOR) is None
    with refused("FRAME_NOT_YET"):
        commit_draw(office.database, office.cycle_id, EVENT, stage="areas", actor=STATISTICIAN, now=AREA_DAY)
    with refused("FRAME_NOT_YET"):
        record_area_draw(
            office.database, office.cycle_id, SEED, boundary_of=LISTS.boundary, actor=STATISTICIAN, now=AREA_DAY
        )
    with refused("DRAW_NOT_YET"):
        replay_draw(office.database, office.cycle_id, actor=AUDITOR)


def test_a_frame_of_two_editions_is_refused(office: Office) -> None:
    whole = LISTS.world.frame.drop(columns="synthetic")
    table = pd.concat([whole.head(100), whole.tail(100).assign(edition="2021")])
    with refused("FRAME_EDITION_MIXED", "2021"):
        import_frame(
            office.database,
            office.cycle_id,
            SourceFile("两版.csv", csv_bytes(table)),
            is_synthetic=True,
            actor=STATISTICIAN,
            now=FRAME_DAY,
        )


def test_a_village_that_stands_twice_is_refused_with_its_rows(office: Office) -> None:
    twice = pd.concat([LISTS.world.frame, LISTS.world.frame.head(1)]).drop(columns="synthetic")
    source = SourceFile("重复.csv", csv_bytes(twice))
    with refused("FILE_KEY_TWICE", "重复.csv", "372"):
        import_frame(office.database, office.cycle_id, source, is_synthetic=True, actor=STATISTICIAN, now=FRAME_DAY)


def test_a_frame_with_errors_gives_no_areas(office: Office) -> None:
    strange = LISTS.world.frame.drop(columns="synthetic").replace({"urban_rural_code": {"111": "119"}})
    import_frame(
        office.database,
        office.cycle_id,
        SourceFile("类别.csv", csv_bytes(strange)),
        is_synthetic=True,
        actor=STATISTICIAN,
        now=FRAME_DAY,
    )
    with refused("FRAME_HAS_ERRORS"):
        record_area_draw(
            office.database, office.cycle_id, SEED, boundary_of=LISTS.boundary, actor=STATISTICIAN, now=AREA_DAY
        )


def test_an_area_draw_without_commitment_is_a_rehearsal(office: Office) -> None:
    view = areas_view(office.areas().database, office.cycle_id, actor=AUDITOR, today=date(2022, 7, 1))
    assert view is not None
    assert len(view.areas) == 3
    assert len(view.alternates) == 6
    assert view.record["commitment"] is None
    assert set(view.areas["state"]) == {"not_started"}
    assert view.areas["area_name"].str.endswith("小区").all()


def test_a_listing_keeps_its_findings_and_a_new_one_is_a_new_version(office: Office) -> None:
    office.listed(with_mistakes=True)
    second = office.ea_ids[1]
    view = listing_view(office.database, office.cycle_id, second, actor=AUDITOR)
    assert view is not None
    assert {"LISTING_ADDRESS_DUPLICATE", "LISTING_NUMBER_GAP"} <= set(view.findings["code"])
    assert view.findings["message"].str.len().min() > 5
    again = listing_workbook(LISTS.areas([second]), made_at=LIST_DAY, head_hash="0", source="测试")
    import_listing(office.database, office.cycle_id, again, actor=STATISTICIAN, now=at(2022, 8, 8))
    newer = listing_view(office.database, office.cycle_id, second, actor=AUDITOR)
    assert newer is not None
    assert (newer.version, len(newer.findings)) == (2, 0)


def test_listings_of_other_areas_are_refused(office: Office) -> None:
    office.areas()
    village = LISTS.world.village("440118001001")
    elsewhere = [LISTS.area(f"{village.village_code}001")]
    book = listing_workbook(elsewhere, made_at=LIST_DAY, head_hash="0", source="测试")
    if elsewhere[0].ea_id not in office.ea_ids:
        with refused("LISTING_AREA_UNKNOWN", elsewhere[0].ea_id):
            import_listing(office.database, office.cycle_id, book, actor=STATISTICIAN, now=LIST_DAY)
    assert listing_view(office.database, office.cycle_id, office.ea_ids[0], actor=AUDITOR) is None
    with refused("PERMISSION_SCOPE"):
        listing_view(office.database, office.cycle_id, office.ea_ids[0], actor=ENUMERATOR)


def test_an_enumerator_lists_only_the_own_areas(office: Office) -> None:
    office.areas()
    with refused("PERMISSION_SCOPE"):
        import_listing(office.database, office.cycle_id, office.workbook(), actor=ENUMERATOR, now=LIST_DAY)


def test_an_answer_for_an_unlisted_dwelling_is_refused_and_nothing_is_taken_over(office: Office) -> None:
    office.listed()
    table = office.screened_list()
    ghost = table.head(1).assign(dwelling_no="999", household_id=table["ea_id"].iloc[0] + "99901")
    with refused("SCREENING_DWELLING_UNKNOWN", "999"):
        office.import_screened(pd.concat([table, ghost]))
    view = screening_view(office.database, office.cycle_id, actor=AUDITOR)
    assert view.n_screened == 0


def test_fewer_than_the_plan_asks_for_is_a_finding_and_never_padded(office: Office) -> None:
    view = screening_view(office.screened().database, office.cycle_id, actor=AUDITOR)
    assert view.n_screened < view.min_screened
    assert "SCREENING_BELOW_PLAN" in set(view.findings["code"])


def test_a_list_without_outcome_and_eligibility_counts_as_screened_and_in(office: Office) -> None:
    office.listed()
    table = office.screened_list().query("outcome == 'complete'").drop(columns=["outcome", "eligibility"])
    office.import_screened(table)
    view = screening_view(office.database, office.cycle_id, actor=AUDITOR)
    assert view.n_screened == len(table)


def test_a_corrected_answer_is_a_new_version(office: Office) -> None:
    office.screened()
    table = office.screened_list()
    office.import_screened(table.assign(eligibility="out", outcome="out_of_scope"))
    view = screening_view(office.database, office.cycle_id, actor=AUDITOR)
    assert view.areas["n_out"].sum() == len(table)
    assert verify_ledger(office.database).problems == ()


def test_a_locked_list_takes_no_listing_and_no_answer_and_no_second_lock(office: Office) -> None:
    office.locked()
    for attempt in (
        lambda: office.import_screened(office.screened_list()),
        lambda: import_listing(
            office.database, office.cycle_id, office.workbook(), actor=STATISTICIAN, now=at(2022, 8, 21)
        ),
        lambda: lock_lists(office.database, office.cycle_id, actor=STATISTICIAN, now=at(2022, 8, 21)),
    ):
        with refused("LIST_IS_LOCKED"):
            attempt()


def test_nothing_is_locked_before_it_is_screened(office: Office) -> None:
    office.listed()
    with refused("LIST_NOT_SCREENED"):
        lock_lists(office.database, office.cycle_id, actor=STATISTICIAN, now=at(2022, 8, 20))


def test_no_commitment_and_no_draw_while_a_list_is_open(office: Office) -> None:
    office.screened()
    with refused("DRAW_LISTS_UNLOCKED"):
        office.commit()
    with refused("DRAW_LISTS_UNLOCKED"):
        office.draw()


def test_a_commitment_comes_before_its_event_and_the_draw_after_it(office: Office) -> None:
    office.locked()
    with refused("COMMITMENT_TOO_LATE"):
        office.commit(day=31)
    office.commit()
    with refused("REVEAL_TOO_EARLY"):
        office.draw(day=30)
    office.draw()
    view = draw_view(office.database, office.cycle_id, actor=AUDITOR)
    assert view is not None
    assert not view.is_rehearsal
    assert len(view.sample) == 30
    assert view.sample["base_weight"].gt(1).all()
    assert len(view.areas) == 3
    assert replay_draw(office.database, office.cycle_id, actor=AUDITOR).empty
    assert order_csv(office.database, office.cycle_id, actor=AUDITOR).count(b"\n") > 600
    assert verify_ledger(office.database).problems == ()


def test_a_draw_without_commitment_is_a_rehearsal_and_may_be_made_again(office: Office) -> None:
    office.locked().draw()
    view = draw_view(office.database, office.cycle_id, actor=AUDITOR)
    assert view is not None
    assert view.is_rehearsal
    office.draw()
    again = draw_view(office.database, office.cycle_id, actor=AUDITOR)
    assert again is not None
    assert again.draw_id != view.draw_id
    assert again.record.digest == view.record.digest


def test_an_enumerator_sees_the_own_part_of_the_draw(demo: Demonstration) -> None:
    everyone = draw_view(demo.database, demo.cycle_id, actor=AUDITOR)
    assert everyone is not None
    one = everyone.sample["ea_id"].iloc[0]
    person = type(ENUMERATOR)(account_id="e", name="e", roles=ENUMERATOR.roles, areas=frozenset({one}))
    own = draw_view(demo.database, demo.cycle_id, actor=person)
    assert own is not None
    assert set(own.sample["ea_id"]) == {one} == set(own.reserve["ea_id"])
