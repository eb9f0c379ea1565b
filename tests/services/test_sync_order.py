"""Whoever arrives first: three tablets, every interleaving, late, doubled, cut off — one state (`docs/sync.md`)."""

import random
import shutil
from copy import copy
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from fieldwork.rules.sync import Outcome, TabletEvent
from fieldwork.services.cases import case_facts
from fieldwork.services.database import open_database
from fieldwork.services.ledger import verify_ledger
from fieldwork.settings import Settings
from fieldwork.store import bookkeeping, listing, screening, sync, visits
from tests.databases import SQLITE, empty_database, only_sqlite
from tests.services.scene import AREA, ENUMERATOR, NOW, Scene, household
from tests.services.tablets import OTHERS, Tablet, building, dwelling, open_field, visit
from tests.services.tablets import screening as screened

PEOPLE = (ENUMERATOR, *OTHERS)
HOUSEHOLDS = (10, 20, 30)
N_EXAMPLES = 5
Spoken = tuple[str, dict[str, Any]]


@st.composite
def days_of_work(draw: st.DrawFn) -> list[list[Spoken]]:
    """Three tablets' events of some days, about the same few things, each in the order of its own clock."""
    return [draw(st.lists(one_event(), min_size=1, max_size=5)) for _ in PEOPLE]


@st.composite
def one_event(draw: st.DrawFn) -> Spoken:
    at = NOW + timedelta(minutes=draw(st.integers(0, 600)))
    number = draw(st.sampled_from(HOUSEHOLDS))
    account = {"opened_on": "2022-09-01", "mode": "paper", "notice_given_on": "2022-09-01"}
    page = {"first_day": "2022-09-01", "last_day": "2022-09-01", "faults": []}
    choices: list[Spoken] = [
        ("visit", visit(number, draw(st.sampled_from(["agreed", "refused", "no_contact"])), at)),
        ("account_opening", {"household_id": household(number), **account}),
        (
            "book_visit",
            {"household_id": household(number), "kind": "monthly", "visited_at": at.isoformat(), "check": page},
        ),
        ("substitution_request", {"household_id": household(number), "reason": "no_contact"}),
        ("building", building(draw(st.sampled_from(["002", "003"])))),
        (
            "dwelling",
            dwelling(draw(st.sampled_from(["040", "041"])), building_no=draw(st.sampled_from(["001", "002"]))),
        ),
        (
            "screening",
            screened(household(draw(st.sampled_from([40, 41]))), draw(st.sampled_from(["complete", "no_contact"])), at),
        ),
        ("exhausted", {"ea_id": AREA, "reason": "做完"}),
    ]
    return draw(st.sampled_from(choices))


class World:
    """A field with three tablets; what they hold is told once, and sent in whatever order."""

    def __init__(self, scene: Scene, tablets: list[Tablet], work: list[list[Spoken]]) -> None:
        self.scene, self.tablets = scene, tablets
        for tablet, spoken in zip(self.tablets, work, strict=True):
            for kind, payload in spoken:
                tablet.note(kind, payload, at=NOW)
        self.scene.now = NOW + timedelta(days=2)

    def deliver(self, order: list[int], *, chance: random.Random) -> None:
        """Send event by event in an order of tablets, some in batches, some twice, some before their turn."""
        sent = [0] * len(self.tablets)
        for place in order:
            tablet = self.tablets[place]
            until = min(len(tablet.events), sent[place] + chance.randint(1, 2))
            batch = tablet.events[max(0, sent[place] - chance.randint(0, 1)) : until]
            batch += tablet.events[until + 1 : until + 2] if chance.random() < 0.3 else []
            self._send(tablet, batch, chance)
            sent[place] = max(sent[place], until)
        for tablet in self.tablets:
            tablet.send()
        for tablet in self.tablets:
            tablet.send()

    @staticmethod
    def _send(tablet: Tablet, batch: list[TabletEvent], chance: random.Random) -> None:
        chance.shuffle(batch)
        if batch:
            tablet.send(*batch)

    def state(self) -> dict[str, Any]:
        """Return what is known in the end: each event once, contested things with all sides, the rest as it stands."""
        cycle_id = self.scene.cycle_id
        with self.scene.database.reading() as session:
            events = [
                row
                for tablet in self.tablets
                for row in sync.of_device(session, tablet.device.device_id, most=99).to_dict("records")
            ]
            facts = case_facts(session, cycle_id, ea_id=AREA)
            answers = screening.in_force(session, cycle_id, ea_id=AREA, personal=False)
            homes = listing.dwellings(session, cycle_id, ea_id=AREA)
            blocks = listing.buildings(session, cycle_id, ea_id=AREA)
            seen = set(visits.of_cycle(session, cycle_id)["visit_id"])
            accounts = bookkeeping.accounts(session, cycle_id)
        contested = self._contested(events, facts)
        return {
            "events": sorted(str(row["event_id"]) for row in events),
            "contested": contested,
            "settled": sorted((row["event_id"], row["outcome"]) for row in events if row["subject"] not in contested),
            "visits": seen,
            "cases": {
                key: (case.state, len(case.visits), case.open_request_id)
                for key, case in facts.cases().items()
                if key not in contested
            },
            "answers": sorted(
                (row.household_id, row.outcome, row.answer_id)
                for row in answers.itertuples()
                if row.household_id not in contested and row.household_id >= household(40)
            ),
            "dwellings": sorted(
                (row.dwelling_no, row.building_no)
                for row in homes.itertuples()
                if f"{AREA}{row.dwelling_no}" not in contested
            ),
            "buildings": sorted(row.building_no for row in blocks.itertuples()),
            "accounts": sorted(set(accounts["household_id"]) - set(contested)),
        }

    def _contested(self, events: list[dict[Any, Any]], facts: Any) -> dict[str, list[str]]:
        """Return the subjects about which a person has to decide, with the keys of all events about them."""
        open_ = {row["subject"] for row in events if row["outcome"] == Outcome.CONFLICT}
        for household_id, request_id in facts._open_requests.items():
            by = set(facts.requests.loc[facts.requests["request_id"] == request_id, "recorded_by"])
            agreed = facts.visits[
                (facts.visits["household_id"] == household_id) & (facts.visits["attempt_code"] == "agreed")
            ]
            open_ |= {household_id} if set(agreed["visited_by"]) - by else set()
        for number in ("040", "041"):
            if f"{AREA}{number}" in open_:
                open_.add(household(int(number)))
        sides = {
            subject: sorted(row["event_id"] for row in events if row["subject"] == subject)
            for subject in sorted(open_)
            if subject
        }
        return {subject: keys for subject, keys in sides.items() if keys}


def field_of(settings: Settings) -> tuple[Scene, list[Tablet]]:
    """Make a field with three tablets."""
    scene = open_field(Scene(settings))
    return scene, [Tablet(scene, f"T{place}", actor=person) for place, person in enumerate(PEOPLE)]


class Worlds:
    """As many equal fields as are asked for: on SQLite copies of one file, on PostgreSQL made anew."""

    def __init__(self, folder: Path, dialect: str) -> None:
        self.folder, self.dialect, self.n_made = folder, dialect, 0
        if dialect == SQLITE:
            self.scene, self.tablets = field_of(empty_database(folder / "first"))
            self.scene.database.close()

    def ended(self, work: list[list[Spoken]], order: list[int], seed: int) -> dict[str, Any]:
        """Return the state in which a field ends."""
        world = World(*self._field(), work)
        world.deliver(order, chance=random.Random(seed))  # noqa: S311 - an order of deliveries
        state = world.state()
        assert not verify_ledger(world.scene.database).problems
        world.scene.database.close()
        return state

    def _field(self) -> tuple[Scene, list[Tablet]]:
        self.n_made += 1
        folder = self.folder / str(self.n_made)
        if self.dialect != SQLITE:
            return field_of(empty_database(folder, self.dialect))
        shutil.copytree(self.folder / "first", folder)
        scene = copy(self.scene)
        scene.settings, scene.now = empty_database(folder), NOW
        scene.database = open_database(scene.settings)
        tablets = [copy(tablet) for tablet in self.tablets]
        for tablet in tablets:
            tablet.scene, tablet.events = scene, []
        return scene, tablets


@pytest.fixture
def worlds(tmp_path: Path, dialect: str) -> Worlds:
    return Worlds(tmp_path, dialect)


ORDERS = st.permutations([0, 0, 0, 1, 1, 1, 2, 2, 2])


def test_three_tablets_end_in_one_state_whoever_arrives_first(worlds: Worlds) -> None:
    n = N_EXAMPLES if worlds.dialect == SQLITE else 1

    @examples(max_examples=n, deadline=None, suppress_health_check=list(HealthCheck))
    @given(work=days_of_work(), orders=st.tuples(ORDERS, ORDERS), seed=st.integers(0, 999))
    def law(work: list[list[Spoken]], orders: tuple[list[int], list[int]], seed: int) -> None:
        assert worlds.ended(work, orders[0], seed) == worlds.ended(work, orders[1], seed + 1)

    law()


@only_sqlite
def test_the_sides_of_a_quarrel_are_the_same_in_every_order(worlds: Worlds) -> None:
    opened = {"opened_on": "2022-09-01", "mode": "paper", "notice_given_on": "2022-09-01"}
    work: list[list[Spoken]] = [
        [("visit", visit(10, "no_contact", NOW)), ("dwelling", dwelling("040", building_no="002"))],
        [("building", building("002")), ("dwelling", dwelling("040")), ("visit", visit(10, "agreed", NOW))],
        [("account_opening", {"household_id": household(10), **opened})],
    ]
    states = [worlds.ended(work, order, 3) for order in ([0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1])]
    assert all(state == states[0] for state in states)
    assert list(states[0]["contested"]) == [household(40)[:18]]
    assert states[0]["accounts"] == [household(10)]
