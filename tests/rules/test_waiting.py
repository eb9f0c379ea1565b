"""What waits for a person: the table of cases, and what holds of any number of things."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.messages import SENTENCES
from fieldwork.pages.parts.places import PAGES_FOLDER
from fieldwork.rules.permissions import PERMISSIONS, Actor, Role
from fieldwork.rules.waiting import DUTIES, N_EACH, Waiting, WaitingKind, coming_next, waiting_lines, waits_for
from tests.spec import Case, cases

TODAY = date(2022, 11, 20)
AREAS = {"A": "440118001001001", "B": "440118001002001", "C": "440118101201001"}
PEOPLE = {
    "statistician": Actor(account_id="statistician", name="", roles=frozenset({Role.STATISTICIAN})),
    "supervisor": Actor(
        account_id="supervisor", name="", roles=frozenset({Role.SUPERVISOR}), towns=frozenset({"440118001"})
    ),
    "enumerator": Actor(
        account_id="enumerator", name="", roles=frozenset({Role.ENUMERATOR}), areas=frozenset({AREAS["A"]})
    ),
    "auditor": Actor(account_id="auditor", name="", roles=frozenset({Role.AUDITOR})),
    "administrator": Actor(account_id="administrator", name="", roles=frozenset({Role.ADMINISTRATOR})),
}


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(f"2022-{text}")


def item(words: str) -> Waiting:
    """A thing as the table writes it: kind, areas or a dash, then days and people by name."""
    kind, places, *more = words.split()
    said: Mapping[str, Any] = dict(each.split("=") for each in more)
    return Waiting(
        kind=WaitingKind(kind),
        ea_ids=() if places == "-" else tuple(AREAS[each] for each in places.split(",")),
        since=day(said.get("since")),
        starts_on=day(said.get("starts")),
        due_on=day(said.get("due")),
        asked_by=said.get("asked", ""),
        done_by=said.get("by", ""),
    )


@pytest.mark.parametrize("case", cases("waiting"), ids=lambda case: str(case["rule"]))
def test_every_rule_of_what_waits_holds(case: Case) -> None:
    actor = PEOPLE[case["given"]["who"]]
    mine = [each for each in map(item, case["given"]["items"]) if waits_for(each, actor)]
    lines = [f"{line.kind} {line.n}{' late' if line.is_late else ''}" for line in waiting_lines(mine, today=TODAY)]
    coming = [f"{each.kind} {each.starts_on:%m-%d}" for each in coming_next(mine, today=TODAY)]
    assert (lines, coming) == (case["expect"], case.get("coming", []))


ITEMS = st.lists(
    st.builds(
        Waiting,
        kind=st.sampled_from(WaitingKind),
        ea_ids=st.sampled_from([(), (AREAS["A"],), (AREAS["A"], AREAS["B"])]),
        since=st.none() | st.dates(date(2022, 10, 1), date(2022, 12, 31)),
        starts_on=st.none() | st.dates(date(2022, 10, 1), date(2022, 12, 31)),
        due_on=st.none() | st.dates(date(2022, 10, 1), date(2022, 12, 31)),
    ),
    max_size=40,
)


@given(ITEMS)
def test_nothing_that_can_be_done_today_is_lost_and_nothing_is_said_twice(items: list[Waiting]) -> None:
    lines = waiting_lines(items, today=TODAY)
    assert sum(line.n for line in lines) == sum(each.starts_on is None or each.starts_on <= TODAY for each in items)
    per_kind = [sum(line.kind is kind for line in lines) for kind in WaitingKind]
    assert max(per_kind) <= N_EACH


@given(ITEMS)
def test_the_late_come_first_and_the_order_of_the_things_does_not_matter(items: list[Waiting]) -> None:
    lines = waiting_lines(items, today=TODAY)
    late = [line.is_late for line in lines]
    assert late == sorted(late, reverse=True)
    again = waiting_lines(reversed(items), today=TODAY)
    assert [(line.kind, line.n, line.is_late) for line in again] == [(x.kind, x.n, x.is_late) for x in lines]


@given(ITEMS)
def test_what_comes_next_lies_in_the_next_days_in_order(items: list[Waiting]) -> None:
    days = [each.starts_on for each in coming_next(items, today=TODAY)]
    assert days == sorted(days)
    assert all(each is not None and TODAY < each <= TODAY + timedelta(days=7) for each in days)


@pytest.mark.parametrize("kind", WaitingKind)
def test_every_kind_has_its_permission_its_page_and_its_words(kind: WaitingKind) -> None:
    assert DUTIES[kind].action in PERMISSIONS
    assert (PAGES_FOLDER / f"{DUTIES[kind].page}.py").is_file()
    assert SENTENCES[f"WAITING.{kind}"]
    assert SENTENCES[f"WAITING_DO.{kind}"].startswith("去")


def test_there_are_no_words_for_a_kind_that_is_not() -> None:
    said = {code.split(".")[1] for code in SENTENCES if code.startswith(("WAITING.", "WAITING_DO."))}
    assert said == {kind.value for kind in WaitingKind}
