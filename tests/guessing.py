"""Guessers as processes of their own: all try passwords on one account at the same moment."""

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from multiprocessing.synchronize import Barrier

from fieldwork.rules.people import PeopleRules, SignInOutcome
from fieldwork.services.attempts import attempt
from fieldwork.services.database import open_database
from fieldwork.settings import Settings

_start: list[Barrier] = []


def outcomes(
    settings: Settings, guesses: Sequence[Sequence[str]], *, account_id: str, rules: PeopleRules, now: datetime
) -> list[SignInOutcome | None]:
    """Let one process per list try its passwords, and return what each try came to; None: it was not looked at."""
    spawn = multiprocessing.get_context("spawn")
    together = spawn.Barrier(len(guesses))
    with ProcessPoolExecutor(len(guesses), mp_context=spawn, initializer=_keep, initargs=(together,)) as pool:
        tried = [pool.submit(_try_all, settings, tuple(own), account_id, rules, now) for own in guesses]
        return [outcome for own in tried for outcome in own.result(timeout=60)]


def _keep(together: Barrier) -> None:
    _start.append(together)


def _try_all(
    settings: Settings, passwords: Sequence[str], account_id: str, rules: PeopleRules, now: datetime
) -> list[SignInOutcome | None]:
    database = open_database(settings)
    _start[0].wait(timeout=60)
    try:
        return [attempt(database, account_id, password, rules=rules, now=now) for password in passwords]
    finally:
        database.close()
