"""Page runs take turns: few at once, in the order they came; one that takes long keeps nobody waiting."""

import threading
from concurrent.futures import ThreadPoolExecutor
from time import monotonic, sleep

import pytest

from fieldwork.pages.parts.memory import EVERY_S, MANY, Settling
from fieldwork.pages.parts.turns import Turns

PATIENCE_S = 20


def test_never_more_work_at_once_than_there_are_places() -> None:
    turns, lock, at_work, most = Turns(2, long_s=PATIENCE_S), threading.Lock(), [0], [0]

    def work(_: int) -> None:
        with turns.turn():
            with lock:
                at_work[0] += 1
                most[0] = max(most[0], at_work[0])
            sleep(0.002)
            with lock:
                at_work[0] -= 1

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(work, range(100)))
    assert most[0] == 2
    assert at_work[0] == 0


def test_who_came_first_works_first() -> None:
    turns, done = Turns(1, long_s=PATIENCE_S), []
    threads = []
    with turns.turn():
        for number in range(8):
            thread = threading.Thread(target=lambda number=number: take(turns, done, number))
            thread.start()
            threads.append(thread)
            until(lambda number=number: len(turns._waiting) == number + 1)
    for thread in threads:
        thread.join(PATIENCE_S)
    assert done == list(range(8))


def take(turns: Turns, done: list[int], number: int) -> None:
    with turns.turn():
        done.append(number)


def until(is_so) -> None:
    end = monotonic() + PATIENCE_S
    while not is_so() and monotonic() < end:
        sleep(0.001)
    assert is_so()


def test_a_run_that_takes_long_keeps_nobody_waiting() -> None:
    turns, done, free = Turns(1, long_s=0.05), [], threading.Event()

    def long_work() -> None:
        with turns.turn():
            free.wait(PATIENCE_S)
            done.append("long")

    slow = threading.Thread(target=long_work)
    slow.start()
    until(lambda: len(turns._started) == 1)
    with turns.turn():
        done.append("short")
    free.set()
    slow.join(PATIENCE_S)
    assert done == ["short", "long"]


def test_a_run_that_fails_makes_its_place_free() -> None:
    turns = Turns(1, long_s=PATIENCE_S)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), turns.turn():
            1 / 0  # noqa: B018
    assert not turns._started
    assert not turns._waiting


def test_memory_is_settled_at_first_and_then_when_it_is_worth_while_and_time() -> None:
    now = [0.0]
    memory = Settling(clock=lambda: now[0])
    assert memory.settle(0)
    assert not memory.settle(0)
    now[0] = EVERY_S
    assert not memory.settle(MANY - 1)
    assert memory.settle(MANY)
    assert not memory.settle(3 * MANY)
    now[0] = 2 * EVERY_S
    assert memory.settle(3 * MANY)
