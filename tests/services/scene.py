"""A small rotation for the tests of services: two areas, three drawn households in each, short reserves."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pandas as pd

from fieldwork.resources import data_path
from fieldwork.rules.bookkeeping import AccountFields
from fieldwork.rules.people import Stage
from fieldwork.rules.permissions import Actor, Role
from fieldwork.rules.substitution import SubstitutionFields
from fieldwork.rules.visits import AttemptCode, VisitFields
from fieldwork.services.bookkeeping import open_account
from fieldwork.services.cycle import start_cycle
from fieldwork.services.database import open_database
from fieldwork.services.people import Credential, NewAccount, TrainingFields, create_account, record_training
from fieldwork.services.substitution import request_substitution
from fieldwork.services.visits import record_visit, visits_view
from fieldwork.settings import Settings
from fieldwork.store import draws, ledger, listing, screening
from fieldwork.store.engine import Database
from fieldwork.store.facts import Stamp

AREA = "440118001001001"
FAR_AREA = "440118101201001"
AREAS = (AREA, FAR_AREA)
NOW = datetime(2022, 9, 1, 2, tzinfo=UTC)
PLAN_TEXT = data_path("plan", "2022.toml").read_text(encoding="utf-8")
PLANTED_ADDRESS = "荔城街道秘密路7号2单元802"
PLANTED_NOTE = "户主王某电话13800000000"
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
        self.database = open_database(self.settings)
        self.cycle_id = start_cycle(self.database, PLAN_TEXT, is_demo=True, actor=STATISTICIAN, now=NOW)
        employ(self.database, self.cycle_id)
        add_sample(self.database, self.cycle_id)

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

    def request(self, household_id: str, reason: str = "refusal", *, actor: Actor = ENUMERATOR) -> UUID:
        """Ask for a substitution."""
        fields = SubstitutionFields(
            request_id=uuid4(), cycle_id=self.cycle_id, household_id=household_id, reason=reason, note=PLANTED_NOTE
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

    def case(self, household_id: str) -> pd.Series:
        """Return the case of a household as the pages see it."""
        cases = visits_view(self.database, self.cycle_id, actor=AUDITOR).cases
        return cases.set_index("household_id").loc[household_id]
