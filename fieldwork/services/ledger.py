"""The ledger: is it whole, and does every fact still say what was entered? Reading it, and its head."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.ledger import fact_problem, problem
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.settings import LOCAL_ZONE
from fieldwork.store import audit, erasures, ledger
from fieldwork.store.engine import Database
from fieldwork.store.facts import FactDigest, session_keys
from fieldwork.store.keys import Keys
from fieldwork.store.ledger import Head
from sampling.findings import Finding

_Entered = dict[str, dict[str, str]]
"""What the ledger holds of each table: the digest of each fact by key."""

Progress = Callable[[int, int], None]
"""Called with how many entries and facts have been checked, and how many there are."""

_REPORT_EVERY = 1_000


@dataclass(frozen=True, kw_only=True)
class LedgerReport:
    """The result of a check: problems name the first entries and every fact that does not fit."""

    n_entries: int
    n_facts: int
    problems: tuple[Finding, ...]
    head: Head
    n_erased: int = 0
    """Facts that were erased when their time of keeping was over: gone, and not missing."""

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


@dataclass(frozen=True, kw_only=True)
class LedgerFilter:
    """Which entries to show; what is None is not asked for. ``day`` is a day in Asia/Shanghai."""

    subject: str | None = None
    actor: str | None = None
    day: date | None = None


@dataclass
class _Steps:
    """Counts what has been checked and reports it now and then."""

    total: int
    report: Progress | None
    done: int = 0

    def one(self) -> None:
        self.done += 1
        if self.report is not None and (self.done % _REPORT_EVERY == 0 or self.done == self.total):
            self.report(self.done, self.total)


@dataclass
class _Chain:
    """The walk along the chain: what the next entry must be, and whether the last one was sound."""

    keys: Keys
    facts: Iterator[tuple[Any, list[FactDigest]]]
    expected_head: str | None
    entered: "_Entered" = field(default_factory=dict)
    next_sequence: int = 1
    last_hash: str = ledger.GENESIS
    is_last_sound: bool = True
    is_head_seen: bool = False
    ahead: tuple[int, list[FactDigest]] | None = field(default=None)

    def check(self, entry: audit.RawEntry) -> Iterator[Finding]:
        """Yield what is wrong at one entry, and step on."""
        has_gap = entry.sequence > self.next_sequence
        if has_gap:
            yield problem("LEDGER_ENTRY_MISSING", self.next_sequence)
        found = _entry_problem(entry, self._facts_of(entry.sequence), self.keys)
        values = entry.values or {}
        follows = values.get("previous_hash") == self.last_hash
        if found is None and not follows and not has_gap and self.is_last_sound:
            found = problem("LEDGER_CHAIN_BROKEN", entry.sequence)
        if found is not None:
            yield found
        self.is_last_sound = found is None
        self.next_sequence = entry.sequence + 1
        self.last_hash = str(values.get("hash", ""))
        self.is_head_seen = self.is_head_seen or self.last_hash == self.expected_head

    def finish(self) -> None:
        """Take in the digests that no entry asked for."""
        while self._step():
            pass

    def _facts_of(self, sequence: int) -> list[FactDigest]:
        """Return the digests of one entry; digests of entries that are gone are passed over."""
        while self.ahead is None or _comes_before(self.ahead[0], sequence):
            if not self._step():
                return []
        return self.ahead[1] if self.ahead[0] == sequence else []

    def _step(self) -> bool:
        """Read the digests of one more entry, and keep each for the check of the facts."""
        following = next(self.facts, None)
        if following is None:
            return False
        self.ahead = following
        for table, key, digest in following[1]:
            self.entered.setdefault(table, {})[key] = digest
        return True


def _comes_before(found: Any, sequence: int) -> bool:
    return isinstance(found, int) and found < sequence


def verify_ledger(
    database: Database, progress: Progress | None = None, *, expected_head: str | None = None
) -> LedgerReport:
    """Check the whole chain and recompute the digest of every fact.

    Parameters
    ----------
    progress
        Told now and then how far the check is.
    expected_head
        A head hash from an earlier print or export: it must be among the entries, else the ledger was cut off.

    Returns
    -------
    LedgerReport
        Problems have the codes ``LEDGER_ENTRY_…``, ``LEDGER_CHAIN_BROKEN``, ``LEDGER_HEAD_DIFFERS`` (subject: number
        of the entry) and ``FACT_CHANGED``, ``FACT_MISSING``, ``FACT_WITHOUT_ENTRY`` (field: table, subject: key).
    """
    with database.reading() as session, _collector_paused():
        n_entries, n_facts = audit.counts(session)
        steps = _Steps(total=n_entries + n_facts, report=progress)
        chain = _Chain(session_keys(session), audit.entered_by_sequence(session), expected_head)
        gone = _Gone.of(erasures.erased(session))
        problems = [
            *_chain_problems(session, chain, steps),
            *gone.problems,
            *_fact_problems(session, chain.entered, steps, gone),
        ]
        head = ledger.head(session)
    return LedgerReport(n_entries=n_entries, n_facts=n_facts, problems=tuple(problems), head=head, n_erased=gone.n_met)


@dataclass
class _Gone:
    """The facts that erasures took, and how many of them the check has met as missing."""

    facts: frozenset[tuple[str, str]]
    problems: tuple[Finding, ...]
    n_met: int = 0

    @classmethod
    def of(cls, erased: "Sequence[erasures.Erased]") -> "_Gone":
        """Take what each erasure covers; one whose digest does not fit covers nothing."""
        sound = [each for each in erased if each.is_as_recorded]
        unsound = [each for each in erased if not each.is_as_recorded]
        return cls(
            facts=frozenset((fact.table, fact.key) for each in sound for fact in each.facts),
            problems=tuple(
                problem("ERASURE_DIFFERS", each.request_id, field="、".join(each.tables)) for each in unsound
            ),
        )

    def holds(self, table: str, key: str) -> bool:
        """Tell whether a missing fact was erased, and count it."""
        is_erased = (table, key) in self.facts
        self.n_met += is_erased
        return is_erased


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep Python's cycle collector quiet: the check makes millions of values and no cycles; it takes 15 % less."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def ledger_head(database: Database) -> Head:
    """Return the newest entry's number and hash: what every report and export prints."""
    with database.reading() as session:
        return ledger.head(session)


def ledger_view(database: Database, wanted: LedgerFilter, *, actor: Actor) -> pd.DataFrame:
    """Return the entries that are wanted, newest first, with all columns of the ledger."""
    reach_of(actor, "ledger.read")
    with database.reading() as session:
        found = ledger.entries(session, subject=wanted.subject, actor=wanted.actor)
    if wanted.day is None:
        return found
    local_days = [_local_day(at) for at in found["at"]]
    return found[[day == wanted.day for day in local_days]].reset_index(drop=True)


def _local_day(at: datetime) -> date:
    return at.astimezone(LOCAL_ZONE).date()


def _chain_problems(session: Session, chain: _Chain, steps: _Steps) -> Iterator[Finding]:
    for entry in audit.entries(session):
        yield from chain.check(entry)
        steps.one()
    chain.finish()
    if chain.expected_head is not None and not chain.is_head_seen:
        yield problem("LEDGER_HEAD_DIFFERS", chain.next_sequence - 1, expected=chain.expected_head)


def _entry_problem(entry: audit.RawEntry, facts: list[FactDigest], keys: Keys) -> Finding | None:
    """Return what is wrong with an entry by itself: its hash, then the digest that only the key can make."""
    values: Mapping[str, Any] = entry.values or {}
    try:
        heading = ledger.heading_text(values)
    except (KeyError, TypeError):
        return problem("LEDGER_ENTRY_ALTERED", entry.sequence, field="heading")
    if values["hash"] != ledger.entry_hash(heading, values["payload_digest"], values["previous_hash"]):
        return problem("LEDGER_ENTRY_ALTERED", entry.sequence, field="hash")
    if values["payload_digest"] != ledger.payload_digest(heading, facts, keys):
        return problem("LEDGER_ENTRY_INSERTED", entry.sequence, field="payload_digest")
    return None


def _fact_problems(session: Session, entered: _Entered, steps: _Steps, gone: _Gone) -> Iterator[Finding]:
    for table in audit.entered_tables(list(entered)):
        waiting = entered.pop(table, {})
        for fact in audit.facts(session, table):
            digest = waiting.pop(fact.key, None)
            if digest != fact.digest:
                yield from filter(None, [fact_problem(table, fact.key, entered=digest, found=fact.digest)])
            steps.one()
        for key, digest in sorted(waiting.items()):
            if gone.holds(table, key):
                continue
            yield from filter(None, [fact_problem(table, key, entered=digest, found=None)])
