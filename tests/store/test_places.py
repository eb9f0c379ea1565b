"""What is kept of answers: how long, how many, and what is put away."""

import pytest

from fieldwork.store.grounds import Newest, noted
from fieldwork.store.places import UNUSED_S, Places

LEDGER = object()


def state(sequence: int, *, ledger: object = LEDGER, **of_table: int) -> Newest:
    return Newest(ledger, f"hash {sequence}", sequence, of_table)


class Asked:
    """Somebody who asks for answers that read these tables, and counts how often one is made."""

    def __init__(self, places: Places, *tables: str) -> None:
        self.places, self.tables, self.n_made = places, tables, 0

    def at(self, newest: Newest, key: str = "key") -> int:
        return self.places.get(newest, key, self._make)

    def _make(self) -> int:
        grounds = noted()
        assert grounds is not None
        grounds.tables.update(self.tables)
        self.n_made += 1
        return self.n_made


def test_an_answer_holds_until_something_is_added_to_one_of_its_tables_or_is_erased() -> None:
    asked = Asked(Places(9), "visit")
    assert [asked.at(state(1, visit=1)), asked.at(state(2, visit=1, photo=2))] == [1, 1]
    assert [asked.at(state(3, visit=3, photo=2)), asked.at(state(4, visit=3, photo=4))] == [2, 2]
    assert asked.at(state(5, visit=3, photo=4, erasure=5)) == 3


@pytest.mark.parametrize("tables", [(), ("ledger_entry",), ("visit", "no such table")])
def test_what_reads_no_fact_or_more_than_facts_holds_until_the_next_entry(tables: tuple[str, ...]) -> None:
    asked = Asked(Places(9), *tables)
    assert [asked.at(state(1)), asked.at(state(1)), asked.at(state(2))] == [1, 1, 2]


def test_another_ledger_has_its_own_answers() -> None:
    asked = Asked(Places(9), "visit")
    assert [asked.at(state(1, visit=1)), asked.at(state(1, ledger=object(), visit=1))] == [1, 2]


@pytest.mark.parametrize(("gives_later", "answers"), [(True, [1, 1]), (False, [1, 2])])
def test_only_who_welcomes_it_gets_the_answer_of_a_later_state(gives_later: bool, answers: list[int]) -> None:
    asked = Asked(Places(9, gives_later=gives_later), "visit")
    assert [asked.at(state(2, visit=2)), asked.at(state(1, visit=1))] == answers


def test_at_most_so_many_are_kept_and_those_that_were_asked_for_last() -> None:
    asked = Asked(Places(2), "visit")
    for key in ("a", "b", "a", "c"):
        asked.at(state(1), key)
    assert asked.n_made == 3
    asked.at(state(1), "a")
    assert asked.n_made == 3
    asked.at(state(1), "b")
    assert asked.n_made == 4


@pytest.mark.parametrize(("hours", "n_made"), [(0.9, 1), (1.1, 2)])
def test_what_nobody_asked_for_within_an_hour_is_put_away_at_the_next_entry(hours: float, n_made: int) -> None:
    time = [0.0]
    asked = Asked(Places(9, clock=lambda: time[0]), "visit")
    asked.at(state(1))
    time[0] = hours * UNUSED_S
    Asked(asked.places, "visit").at(state(2), "another")
    asked.at(state(2))
    assert asked.n_made == n_made


def test_what_fails_is_not_kept() -> None:
    places = Places(9)
    with pytest.raises(ZeroDivisionError):
        places.get(state(1), "key", lambda: 1 // 0)
    assert places.get(state(1), "key", lambda: 7) == 7
