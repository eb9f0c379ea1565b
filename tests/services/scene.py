"""A small rotation for the tests of services: two areas, three drawn households in each, short reserves."""

import base64
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pandas as pd

from fieldwork.resources import data_path
from fieldwork.rules.bookkeeping import AccountFields
from fieldwork.rules.disposition import DispositionFields
from fieldwork.rules.occupants import OccupantsFields
from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.resolution import ResolutionFields
from fieldwork.rules.substitution import SubstitutionFields, VillageWord
from fieldwork.rules.visits import AttemptCode, CorrectionFields, VisitFields
from fieldwork.services.bookkeeping import open_account
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import open_database
from fieldwork.services.dispositions import confirm_disposition
from fieldwork.services.occupants import replace_occupants
from fieldwork.services.people import Credential, NewAccount, TrainingFields, create_account, record_training
from fieldwork.services.photos import PhotoFields, add_photo
from fieldwork.services.resolution import resolve_case
from fieldwork.services.substitution import approve_substitution, request_substitution
from fieldwork.services.visits import correct_visit, record_visit, visits_view
from fieldwork.settings import Settings
from fieldwork.store import draws, ledger, listing, screening
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp
from tests.databases import ready_made

AREA = "440118001001001"
FAR_AREA = "440118101201001"
AREAS = (AREA, FAR_AREA)
NOW = datetime(2022, 9, 1, 2, tzinfo=UTC)
PLAN_TEXT = data_path("plan", "2022.toml").read_text(encoding="utf-8")
TINY_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
PLANTED_ADDRESS = "荔城街道秘密路7号2单元802"
PLANTED_NOTE = "户主王某电话13800000000"
VILLAGE = VillageWord(role="committee", name="李某某", confirmed_on=date(2022, 9, 1))
DRAWN_DWELLINGS = {10: (11, 9), 20: (21, 19), 30: (31,)}
"""Drawn dwelling → the dwellings of its reserve, nearest first."""

STATISTICIAN = Actor(account_id="stat", name="统计", roles=frozenset({Role.STATISTICIAN}))
SUPERVISOR = Actor(
    account_id="sup", name="督导", roles=frozenset({Role.SUPERVISOR}), towns=frozenset({AREA[:9], FAR_AREA[:9]})
)
TOWN_SUPERVISOR = Actor(
    account_id="town", name="镇督导", roles=frozenset({Role.SUPERVISOR}), towns=frozenset({AREA[:9]})
)
ENUMERATOR = Actor(account_id="enum", name="调查员", roles=frozenset({Role.ENUMERATOR}), areas=frozenset({AREA}))
ADMINISTRATOR = Actor(account_id="admin", name="管理", roles=frozenset({Role.ADMINISTRATOR}))
AUDITOR = Actor(account_id="audit", name="审计", roles=frozenset({Role.AUDITOR}))


STAFF = (STATISTICIAN, SUPERVISOR, TOWN_SUPERVISOR, ENUMERATOR, AUDITOR, ADMINISTRATOR)


def household(dwelling: int, ea_id: str = AREA) -> str:
    """Return the id of the household in a dwelling."""
    return f"{ea_id}{dwelling:03d}01"


def sample_rows(ea_id: str, draw_id: str) -> list[dict[str, object]]:
    """Return drawn and reserve households of an area."""
    rows: list[dict[str, object]] = []
    for drawn, reserve in DRAWN_DWELLINGS.items():
        common = {"draw_id": draw_id, "ea_id": ea_id}
        rows.append(common | {"household_id": household(drawn, ea_id), "rank": drawn, "is_drawn": True})
        rows += [
            common
            | {
                "household_id": household(dwelling, ea_id),
                "rank": dwelling,
                "is_drawn": False,
                "for_household_id": household(drawn, ea_id),
                "reserve_rank": place,
            }
            for place, dwelling in enumerate(reserve, start=1)
        ]
    return rows


def employ(database: Database, cycle_id: str) -> None:
    """Give the staff accounts and places, and the enumerator training for all stages."""
    for person in STAFF:
        account = NewAccount(account_id=person.account_id, name=person.name, roles=person.roles)
        create_account(database, account, Credential(), actor=ADMINISTRATOR, now=NOW)
    trained = TrainingFields(
        account_ids=[ENUMERATOR.account_id], stages=list(Stage), trained_on=NOW.date(), topic="方案与入户"
    )
    record_training(database, cycle_id, trained, actor=STATISTICIAN, now=NOW)


def staffed_cycle(database: Database, plan_text: str = PLAN_TEXT) -> str:
    """Start a cycle with its staff and return its id."""
    cycle_id = start_cycle(database, plan_text, is_demo=True, actor=STATISTICIAN, now=NOW)
    employ(database, cycle_id)
    return cycle_id


def add_sample(database: Database, cycle_id: str) -> None:
    """Add listing, screening and draw of both areas, as one entry of the ledger."""
    stamp = Stamp(cycle_id=cycle_id, recorded_at=NOW, recorded_by="stat")
    draw = {"stage": "households", "authority": "own", "reserve_authority": "own", "method": "systematic"}
    with database.transaction() as session:
        for ea_id in AREAS:
            _add_lists(session, ea_id, stamp)
        draws.add_draw(
            session,
            draw | {"draw_id": "d1", "label": "households", "record_json": "{}", "digest": "0"},
            stamp=stamp,
        )
        draws.add_households(session, [row for ea_id in AREAS for row in sample_rows(ea_id, "d1")], stamp=stamp)
        heading = ledger.Heading(at=NOW, actor="stat", action="draw.record", cycle_id=cycle_id, subject="households")
        ledger.append(session, heading)


def _add_lists(session, ea_id: str, stamp: Stamp) -> None:
    dwellings = [f"{number:03d}" for number in range(1, 40)]
    source = {"source_name": "list.csv", "digest": "0", "datum": "WGS-84", "n_buildings": 1, "n_dwellings": 39}
    listing.add_listing(session, source | {"listing_id": ea_id, "ea_id": ea_id}, stamp=stamp)
    where = {"listing_id": ea_id, "ea_id": ea_id, "building_no": "001"}
    listing.add_buildings(session, [where | {"building_type": "apartment", "n_floors": 6}], stamp=stamp)
    kind = {"segment_no": "1", "dwelling_type": "flat", "occupancy": "occupied", "address": PLANTED_ADDRESS}
    listing.add_dwellings(session, [where | kind | {"dwelling_no": number} for number in dwellings], stamp=stamp)
    answers = [
        {
            "ea_id": ea_id,
            "household_id": f"{ea_id}{number}01",
            "dwelling_no": number,
            "household_no": "01",
            "eligibility": "in",
            "n_persons": 3,
            "income": 987_654_321,
        }
        for number in dwellings
    ]
    screening.add_answers(session, answers, stamp=stamp)


@dataclass
class Scene:
    """An open database with the small rotation in it, and a clock that steps an hour with each visit."""

    settings: Settings
    database: Database = field(init=False)
    cycle_id: str = field(init=False)
    now: datetime = NOW

    def __post_init__(self) -> None:
        self.cycle_id = ready_made(self.settings, type(self).__name__, self._filled)
        self.database = open_database(self.settings)

    def _filled(self, database: Database) -> str:
        cycle_id = staffed_cycle(database)
        add_sample(database, cycle_id)
        return cycle_id

    def later(self) -> datetime:
        """Step the clock and return it."""
        self.now += timedelta(hours=1)
        return self.now

    def visit(self, household_id: str, *codes: str, actor: Actor = ENUMERATOR) -> None:
        """Record visits with these results, one after the other."""
        for code in codes:
            visited_at = self.later()
            record_visit(self.database, self.visit_fields(household_id, code), actor=actor, now=visited_at)

    def visit_fields(self, household_id: str, code: str, *, visit_id: UUID | None = None) -> VisitFields:
        """Return a visit at the present time of the scene."""
        return VisitFields(
            visit_id=visit_id or uuid4(),
            cycle_id=self.cycle_id,
            household_id=household_id,
            visited_at=self.now,
            attempt_code=AttemptCode(code),
            note=PLANTED_NOTE,
        )

    def request(
        self,
        household_id: str,
        reason: str = "refusal",
        *,
        actor: Actor = ENUMERATOR,
        village: VillageWord | None = None,
    ) -> UUID:
        """Ask for a substitution."""
        fields = SubstitutionFields(
            request_id=uuid4(),
            cycle_id=self.cycle_id,
            household_id=household_id,
            reason=reason,
            note=PLANTED_NOTE,
            village=village,
        )
        return request_substitution(self.database, fields, actor=actor, now=self.later())

    def open_account(self, household_id: str, opened_on: date, *, actor: Actor = SUPERVISOR) -> None:
        """Open an account; the household must have agreed."""
        account = AccountFields(
            cycle_id=self.cycle_id,
            household_id=household_id,
            opened_on=opened_on,
            mode="paper",
            notice_given_on=opened_on,
        )
        now = datetime(opened_on.year, opened_on.month, opened_on.day, 12, tzinfo=UTC)
        open_account(self.database, account, actor=actor, now=now)

    def approve(self, request_id: UUID, *, actor: Actor = SUPERVISOR) -> str | None:
        """Approve a request and return who steps in."""
        return approve_substitution(self.database, request_id, actor=actor, now=self.later()).substitute_household_id

    def correct(self, visit_id: UUID, code: str | None, *, actor: Actor = ENUMERATOR) -> UUID:
        """Put a visit right: with another result, or (None) by saying that it never was."""
        old = (
            visits_view(self.database, self.cycle_id, actor=SUPERVISOR).visits.set_index("visit_id").loc[str(visit_id)]
        )
        put_right = None if code is None else self.visit_fields(old["household_id"], code)
        if put_right is not None:
            put_right = replace(put_right, visited_at=old["visited_at"].to_pydatetime())
        fields = CorrectionFields(correction_id=uuid4(), visit_id=visit_id, reason=PLANTED_NOTE, replacement=put_right)
        return correct_visit(self.database, fields, actor=actor, now=self.later())

    def photograph(self, household_id: str, *, actor: Actor = ENUMERATOR) -> UUID:
        """Keep a photo of a household's dwelling."""
        photo = PhotoFields(
            photo_id=uuid4(), cycle_id=self.cycle_id, ea_id=household_id[:15], subject=household_id, content=TINY_PNG
        )
        return add_photo(self.database, photo, settings=self.settings, actor=actor, now=self.later())

    def confirm(self, household_id: str, code: str, reason: str | None = None, *, actor: Actor = SUPERVISOR) -> None:
        """Confirm a disposition."""
        fields = DispositionFields(cycle_id=self.cycle_id, household_id=household_id, code=code, reason=reason)
        confirm_disposition(self.database, fields, actor=actor, now=self.later())

    def resolve(
        self, household_id: str, kind: str, *, actor: Actor = STATISTICIAN, key: UUID | None = None
    ) -> str | None:
        """Decide about an exhausted reserve."""
        fields = ResolutionFields(
            resolution_id=key or uuid4(),
            cycle_id=self.cycle_id,
            household_id=household_id,
            kind=kind,
            reason=PLANTED_NOTE,
        )
        return resolve_case(self.database, fields, actor=actor, now=self.later())

    def move_in(self, household_id: str, *, actor: Actor = ENUMERATOR, eligibility: str = "in") -> str:
        """Record new occupants of a household's dwelling."""
        answers = {"eligibility": eligibility, "n_persons": 2, "income": 60_000, "notes": PLANTED_NOTE}
        fields = OccupantsFields(
            cycle_id=self.cycle_id, replaced_household_id=household_id, screened_at=self.later(), answers=answers
        )
        return replace_occupants(self.database, fields, actor=actor, now=self.now)

    def visit_id(self, household_id: str, number: int = 1) -> UUID:
        """Return the key of a household's visit by its number."""
        log = visits_view(self.database, self.cycle_id, actor=AUDITOR).visits
        own = log[(log["household_id"] == household_id) & (log["visit_no"] == number)]
        return UUID(own["visit_id"].iloc[0])

    def case(self, household_id: str) -> pd.Series:
        """Return the case of a household as the pages see it."""
        cases = visits_view(self.database, self.cycle_id, actor=AUDITOR).cases
        return cases.set_index("household_id").loc[household_id]
