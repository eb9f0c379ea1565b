"""A rotation of three areas from the real list of villages to its placed households, each step by its service."""

import io
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pandas as pd

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.documents import DocumentFields
from fieldwork.rules.listing_fields import RelistedFields
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.relisting import RelistingState
from fieldwork.rules.replacement import ReplacementFields
from fieldwork.rules.resolution import ResolutionFields
from fieldwork.rules.substitution import SubstitutionFields
from fieldwork.rules.visits import AttemptCode, VisitFields
from fieldwork.services.areas import AreasView, areas_view, record_area_draw
from fieldwork.services.commitments import Announcement, Revealed, SeedEvent
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import open_database
from fieldwork.services.demo.ground import approve_sample_size
from fieldwork.services.demo.lists import DemoLists, listing_workbook
from fieldwork.services.demo.relisting import RELISTED, with_found
from fieldwork.services.demo.rotation import at
from fieldwork.services.documents import record_document
from fieldwork.services.draws import commit_draw, order_csv, record_draw
from fieldwork.services.frame import import_frame
from fieldwork.services.listing import import_listing
from fieldwork.services.locks import lock_lists
from fieldwork.services.people import PlacesFields, assign_places
from fieldwork.services.photos import PhotoFields, add_photo
from fieldwork.services.platform import PickOptions, import_picks
from fieldwork.services.relisting import RelistingFields, draw_relisting, finish_relisting, record_relisted
from fieldwork.services.relisting_review import close_relisting, compare_relisting
from fieldwork.services.replacement import (
    ReplacementDecision,
    approve_replacement,
    carry_out_replacement,
    request_replacement,
)
from fieldwork.services.resolution import resolve_case
from fieldwork.services.screening import import_screening
from fieldwork.services.substitution import approve_substitution, request_substitution
from fieldwork.services.visits import record_visit, visits_view
from fieldwork.services.voids import VoidFields, confirm_void, request_void
from fieldwork.settings import Settings
from tests.services.ceremony import OTHER
from tests.services.scene import ADMINISTRATOR, AUDITOR, ENUMERATOR, PLAN_TEXT, STATISTICIAN, TINY_PNG, employ

LISTS = DemoLists("steps")
PLAN = (
    PLAN_TEXT.replace("n_areas = 15", "n_areas = 3")
    .replace("n_provincial = 5", "n_provincial = 1")
    .replace("reserve_depth = 9", "reserve_depth = 1")
)
SHORT = next(serial for serial, (n_missing, _) in RELISTED.items() if n_missing > 10)
SEED = Revealed(seed="2022-08-31 04713", source="公告")
SUPERVISOR = Actor(account_id="sup", name="督导", roles=frozenset({Role.SUPERVISOR}))


def event(issue: str, day: date) -> SeedEvent:
    """Return an invented public event."""
    return SeedEvent(name="虚构事件", issue=issue, happens_on=day, text_form="原文")


class WholeRotation:
    """The rotation under way. The people's towns and areas are those of the areas in force."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.database = settings, open_database(settings)
        self.cycle_id = start_cycle(self.database, PLAN, is_demo=True, actor=STATISTICIAN, now=at(2022, 4, 6))
        employ(self.database, self.cycle_id)
        self.now, self.ea_ids = at(2022, 9, 20), list[str]()

    def areas(self) -> AreasView:
        """Return the areas as they stand, and remember which are in force."""
        view = areas_view(self.database, self.cycle_id, actor=AUDITOR, today=date(2022, 9, 20))
        assert view is not None
        self.ea_ids = [str(ea_id) for ea_id in view.areas["ea_id"]]
        return view

    @property
    def supervisor(self) -> Actor:
        return replace(SUPERVISOR, towns=frozenset(ea_id[:9] for ea_id in self.ea_ids))

    @property
    def enumerator(self) -> Actor:
        return replace(ENUMERATOR, areas=frozenset(self.ea_ids))

    @property
    def cases(self) -> pd.DataFrame:
        return visits_view(self.database, self.cycle_id, actor=AUDITOR).cases

    def draw_areas(self) -> None:
        """Verify the frame, approve the sample size, commit, and let another person reveal and draw."""
        database, cycle_id, plan = self.database, self.cycle_id, parse_plan_text(PLAN)
        import_frame(
            database, cycle_id, LISTS.frame("2022"), is_synthetic=True, actor=STATISTICIAN, now=at(2022, 4, 20)
        )
        approve_sample_size(database, cycle_id, plan, seed="steps", actor=STATISTICIAN)
        named = event("一", date(2022, 6, 15))
        commit_draw(database, cycle_id, named, stage="areas", actor=STATISTICIAN, now=at(2022, 6, 10))
        record_area_draw(database, cycle_id, SEED, boundary_of=LISTS.boundary, actor=OTHER, now=at(2022, 6, 16))

    def replace_area(self, ea_id: str) -> str:
        """Let an area be gone, with the province's document; return the alternate that stepped in."""
        asked = ReplacementFields(
            request_id=uuid4(), cycle_id=self.cycle_id, ea_id=ea_id, reason="gone", note="整片拆除"
        )
        request_replacement(self.database, asked, actor=self.supervisor, now=at(2022, 7, 4))
        document = DocumentFields(
            document_id=uuid4(),
            cycle_id=self.cycle_id,
            number="试走〔2022〕1号",
            issued_on=date(2022, 7, 7),
            issuer="省队",
            title="更换小区的批复",
        )
        record_document(self.database, document, actor=STATISTICIAN, now=at(2022, 7, 7))
        decision = ReplacementDecision(request_id=asked.request_id, document_id=document.document_id)
        approve_replacement(self.database, decision, actor=STATISTICIAN, now=at(2022, 7, 8))
        return carry_out_replacement(self.database, asked.request_id, actor=STATISTICIAN, now=at(2022, 7, 8))

    def list_areas(self, *ea_ids: str, found: bool = False) -> None:
        """Import lists; ``found`` are those of an area that was listed again whole."""
        areas = LISTS.areas(ea_ids or self.ea_ids)
        listed = [replace(area, dwellings=with_found(area, SHORT)) if found else area for area in areas]
        book = listing_workbook(listed, made_at=at(2022, 8, 2), head_hash="0", source="合成名录")
        import_listing(self.database, self.cycle_id, book, actor=STATISTICIAN, now=at(2022, 8, 2 + 5 * found))

    def relist(self, ea_id: str) -> RelistingState:
        """Let another person walk segments again, who finds a lane that the list lacks; return how it was judged."""
        places = PlacesFields(cycle_id=self.cycle_id, account_id=ENUMERATOR.account_id, places=frozenset(self.ea_ids))
        assign_places(self.database, places, actor=ADMINISTRATOR, now=at(2022, 8, 3))
        fields = RelistingFields(
            relisting_id=uuid4(),
            cycle_id=self.cycle_id,
            ea_id=ea_id,
            seed="steps",
            relister=ENUMERATOR.account_id,
        )
        segments = draw_relisting(self.database, fields, actor=STATISTICIAN, now=at(2022, 8, 3))
        whole = with_found(LISTS.area(ea_id), SHORT)
        lane = whole.tail(RELISTED[SHORT][0]).assign(segment_no=segments[-1], dwelling_no=None)
        walked = pd.concat([whole[whole["segment_no"].isin(segments)].drop(lane.index, errors="ignore"), lane])
        seen = [_seen(row) for row in walked.to_dict("records")]
        key, walker = fields.relisting_id, self.enumerator
        record_relisted(self.database, key, seen, actor=walker, now=at(2022, 8, 4))
        finish_relisting(self.database, key, actor=walker, now=at(2022, 8, 4, hour=18))
        judged = compare_relisting(self.database, key, actor=STATISTICIAN, now=at(2022, 8, 5))
        self.list_areas(ea_id, found=True)
        close_relisting(self.database, key, actor=STATISTICIAN, now=at(2022, 8, 8))
        return judged

    def screen_and_draw(self) -> None:
        """Import the screening, lock, commit, and let another person reveal and draw."""
        database, cycle_id = self.database, self.cycle_id
        source = SourceFile("screened.csv", csv_bytes(LISTS.screened(LISTS.areas(self.ea_ids))))
        import_screening(database, cycle_id, source, actor=STATISTICIAN, now=at(2022, 8, 18))
        lock_lists(database, cycle_id, actor=STATISTICIAN, now=at(2022, 8, 20))
        named = event("二", date(2022, 8, 31))
        commit_draw(database, cycle_id, named, stage="households", actor=STATISTICIAN, now=at(2022, 8, 25))
        record_draw(database, cycle_id, SEED, actor=OTHER, now=at(2022, 8, 31, hour=21))

    def void(self, draw_id: str, *ea_ids: str) -> None:
        """Declare a draw void in some areas, by two persons."""
        fields = VoidFields(
            cycle_id=self.cycle_id, draw_id=draw_id, reason_code="list_wrong", reason="漏了两户", ea_ids=ea_ids
        )
        request_id = request_void(self.database, fields, actor=STATISTICIAN, now=at(2022, 9, 1))
        confirm_void(self.database, self.cycle_id, request_id, actor=OTHER, now=at(2022, 9, 1, hour=11))

    def draw_again(self, ea_id: str) -> None:
        """Draw an area again by an event of its own."""
        said = Announcement(event=event("三", date(2022, 9, 3)), ea_ids=(ea_id,))
        commit_draw(self.database, self.cycle_id, said, stage="households", actor=STATISTICIAN, now=at(2022, 9, 2))
        seed = Revealed(seed="2022-09-03 55120", source="公告")
        record_draw(self.database, self.cycle_id, seed, actor=OTHER, now=at(2022, 9, 4), ea_ids=[ea_id])

    def import_platform(self, ea_id: str, *, draw_id: str) -> None:
        """Take the platform's picks of an area over, two of which no interval explains."""
        content = order_csv(self.database, self.cycle_id, actor=AUDITOR, draw_id=draw_id)
        order = pd.read_csv(io.BytesIO(content), dtype="str", encoding="utf-8-sig")
        listed = order.loc[order["ea_id"] == ea_id, "household_id"].tolist()
        places = [len(listed) * number // 10 + (7 if number in (1, 2) else 0) for number in range(10)]
        picks = SourceFile("平台.csv", csv_bytes(pd.DataFrame({"住户代码": [listed[place] for place in places]})))
        accepted = PickOptions(acceptance="平台已核实：两户由人工补选")
        import_picks(self.database, self.cycle_id, picks, accepted, actor=STATISTICIAN, now=at(2022, 9, 5))

    def visit(self, household_id: str, *codes: str) -> None:
        """Record visits with these results, one a day."""
        for code in codes:
            self.now += timedelta(hours=25)
            fields = VisitFields(
                visit_id=uuid4(),
                cycle_id=self.cycle_id,
                household_id=household_id,
                visited_at=self.now,
                attempt_code=AttemptCode(code),
            )
            record_visit(self.database, fields, actor=self.enumerator, now=self.now)

    def photograph(self, household_id: str) -> None:
        """Keep a photo of the place."""
        photo = PhotoFields(
            photo_id=uuid4(),
            cycle_id=self.cycle_id,
            ea_id=household_id[:15],
            subject=household_id,
            content=TINY_PNG,
        )
        add_photo(self.database, photo, settings=self.settings, actor=self.enumerator, now=self.now)

    def substitute(self, household_id: str, reason: str) -> str | None:
        """Ask for a substitution, let the supervisor approve it, and return who steps in."""
        fields = SubstitutionFields(
            request_id=uuid4(), cycle_id=self.cycle_id, household_id=household_id, reason=reason
        )
        request_id: UUID = request_substitution(self.database, fields, actor=self.enumerator, now=self.now)
        return approve_substitution(
            self.database, request_id, actor=self.supervisor, now=self.now
        ).substitute_household_id

    def resolve(self, household_id: str, kind: str) -> str | None:
        """Decide as the statistician about a reserve that is used up."""
        fields = ResolutionFields(
            resolution_id=uuid4(), cycle_id=self.cycle_id, household_id=household_id, kind=kind, reason="备选户用尽"
        )
        return resolve_case(self.database, fields, actor=STATISTICIAN, now=self.now)


def _seen(row: dict[str, object]) -> RelistedFields:
    names = ("segment_no", "building_no", "dwelling_type", "occupancy", "lon", "lat", "address")
    number = row["dwelling_no"] if isinstance(row["dwelling_no"], str) else None
    return RelistedFields(relisted_id=uuid4(), number_seen=number, **{name: row[name] for name in names})
