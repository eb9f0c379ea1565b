"""Signing in: what is kept of it, lockout across processes, sessions that end, the code of the first start."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from fieldwork.rules.people import PeopleRules, SignInOutcome
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services import hashing
from fieldwork.services.administrator import create_first_administrator
from fieldwork.services.attempts import UNKNOWN_KEPT
from fieldwork.services.database import Database, open_database
from fieldwork.services.first_start import (
    CODE_VALID,
    MOST_FAILURES,
    needs_administrator,
    new_setup_code,
    require_code,
    take_code,
)
from fieldwork.services.ledger import LedgerFilter, ledger_view, verify_ledger
from fieldwork.services.passwords import PasswordChange, change_password, reset_password
from fieldwork.services.people import Credential, NewAccount, create_account, deactivate_account
from fieldwork.services.roster import roster_view
from fieldwork.services.sign_in import (
    TOUCH_EVERY,
    actor_of,
    demo_people,
    digest_of,
    revoke_sessions,
    seat_of,
    sign_in,
    sign_in_to_demo,
    sign_out,
)
from fieldwork.settings import Settings
from fieldwork.store import people, sessions
from tests.databases import opened_ready
from tests.guessing import outcomes
from tests.refusing import refused
from tests.services.scene import AUDITOR

NOW = datetime(2022, 9, 1, 2, tzinfo=UTC)
RULES = PeopleRules()
CHIEF = Actor(account_id="chief", name="主管", roles=frozenset({Role.ADMINISTRATOR}))
SECRET = "老屋门前有三棵荔枝树"  # noqa: S105 - nobody's
TYPED = "planted-wrong-password"
PLANTED_NAME = "planted.unknown.name"


@pytest.fixture(autouse=True)
def quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with the least work: its cost is not what these tests are about."""
    monkeypatch.setattr(hashing, "_HASHER", hashing.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    hashing._nobodys_hash.cache_clear()


@pytest.fixture
def database(settings: Settings) -> Iterator[Database]:
    opened = opened_ready(settings)
    for account_id in ("chief", "li.si"):
        account = NewAccount(account_id=account_id, name="李四", roles=CHIEF.roles)
        credential = Credential(password_hash=hashing.hashed(SECRET), is_temporary=False)
        create_account(opened, account, credential, actor=CHIEF, now=NOW)
    yield opened
    opened.close()


def enter(database: Database, password: str = SECRET, *, account_id: str = "li.si", at: datetime = NOW) -> str:
    return sign_in(database, account_id, password, rules=RULES, now=at)


def seat(database: Database, token: str, *, at: datetime = NOW):
    return seat_of(database, token, rules=RULES, now=at)


def fail(database: Database, times: int, *, account_id: str = "li.si", at: datetime = NOW) -> None:
    for number in range(times):
        with refused("SIGN_IN_REFUSED"):
            enter(database, TYPED, account_id=account_id, at=at + timedelta(seconds=number))


def actions(database: Database) -> list[str]:
    return ledger_view(database, LedgerFilter(), actor=AUDITOR)["action"].tolist()


def test_who_signs_in_has_a_seat_and_the_token_is_nowhere(database: Database) -> None:
    token = enter(database)
    found = seat(database, token)
    assert found is not None
    assert (found.account_id, found.must_change_password) == ("li.si", False)
    assert digest_of(token) == found.token_digest
    assert seat(database, token + "x") is None
    assert seat(database, "") is None
    assert actions(database)[0] == "session.open"


def test_failures_are_in_the_ledger_without_what_was_typed(database: Database, settings: Settings) -> None:
    fail(database, 1)
    fail(database, 1, account_id=PLANTED_NAME)
    entries = ledger_view(database, LedgerFilter(), actor=AUDITOR).query("action == 'session.refuse'")
    assert sorted(entries["subject"]) == ["li.si", "nobody"]
    assert verify_ledger(database).is_clean
    database.close()
    kept = b"".join(path.read_bytes() for path in settings.resolved_data_dir().rglob("*") if path.is_file())
    for planted in (TYPED, PLANTED_NAME, SECRET, "李四"):
        assert planted.encode() not in kept


def test_a_locked_account_does_not_open_with_the_right_password_until_time_has_passed(database: Database) -> None:
    fail(database, RULES.lockout_failures)
    n_entries = len(actions(database))
    later = NOW + timedelta(minutes=5)
    for password in (SECRET, TYPED):
        with refused("SIGN_IN_REFUSED", str(RULES.lockout_failures)):
            enter(database, password, at=later)
    assert len(actions(database)) == n_entries
    view = roster_view(database, None, actor=CHIEF, rules=RULES, now=later).accounts.set_index("account_id")
    assert view["is_locked"].to_dict() == {"chief": False, "li.si": True}
    assert view.loc["li.si", "state_zh"] == "暂停登录"
    assert enter(database, at=NOW + timedelta(minutes=RULES.lockout_minutes, seconds=10))


def test_another_process_knows_of_the_lock(database: Database, settings: Settings) -> None:
    fail(database, RULES.lockout_failures)
    other = open_database(settings)
    with refused("SIGN_IN_REFUSED"):
        enter(other, at=NOW + timedelta(minutes=1))
    other.close()


def test_guessers_in_several_processes_have_no_more_tries_than_one(database: Database, settings: Settings) -> None:
    # The hash takes long enough for every process to find the account open before the first failure is counted.
    strict = PeopleRules(lockout_failures=3)
    slow = hashing.PasswordHasher(time_cost=12, memory_cost=16_384, parallelism=1)
    credential = Credential(password_hash=slow.hash(hashing.normal_password(SECRET)), is_temporary=False)
    create_account(database, NewAccount(account_id="wang", name="王五"), credential, actor=CHIEF, now=NOW)
    with refused("SIGN_IN_REFUSED"):
        sign_in(database, "wang", TYPED, rules=strict, now=NOW)
    guesses = [[f"{TYPED}-{process}-{turn}" for turn in range(2)] for process in range(3)]
    tried = outcomes(settings, guesses, account_id="wang", rules=strict, now=NOW + timedelta(seconds=1))
    assert sorted(map(str, tried)) == ["None"] * 4 + [SignInOutcome.WRONG_PASSWORD] * 2
    assert actions(database).count("session.refuse") == strict.lockout_failures
    with refused("SIGN_IN_REFUSED"):
        sign_in(database, "wang", SECRET, rules=strict, now=NOW + timedelta(minutes=1))


def test_guesses_at_the_same_moment_are_counted_before_they_are_believed(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_hash: str | None, password: str) -> bool:
        if password == SECRET:
            monkeypatch.setattr("fieldwork.services.attempts.matches", lambda _h, _p: False)
            fail(database, RULES.lockout_failures)
        return True

    monkeypatch.setattr("fieldwork.services.attempts.matches", slow)
    with refused("SIGN_IN_REFUSED"):
        enter(database, at=NOW + timedelta(seconds=30))


def test_a_flood_of_invented_names_does_not_fill_the_ledger(database: Database) -> None:
    before = len(actions(database))
    fail(database, UNKNOWN_KEPT + 5, account_id=PLANTED_NAME)
    assert len(actions(database)) == before + UNKNOWN_KEPT


def test_a_reset_gives_a_temporary_password_ends_sessions_and_the_lock(database: Database) -> None:
    token = enter(database)
    fail(database, RULES.lockout_failures)
    at = NOW + timedelta(minutes=1)
    temporary = reset_password(database, "li.si", actor=CHIEF, now=at)
    assert seat(database, token, at=at) is None
    with refused("SIGN_IN_REFUSED"):
        enter(database, SECRET, at=at)
    found = seat(database, enter(database, temporary, at=at), at=at)
    assert found is not None
    assert found.must_change_password


def test_changing_the_password_keeps_this_session_and_ends_the_others(database: Database) -> None:
    here, there = enter(database), enter(database)
    actor = actor_of(database, "li.si", cycle_id=None)
    assert actor is not None

    def change(current: str, new: str) -> None:
        wanted = PasswordChange(current=current, new=new, token_digest=digest_of(here))
        change_password(database, wanted, actor=actor, rules=RULES, now=NOW)

    for current, new, code in (
        (TYPED, "一句新的好记的话语句", "PASSWORD_NOT_CURRENT"),
        (SECRET, SECRET, "PASSWORD_UNCHANGED"),
        (SECRET, "short", "PASSWORD_TOO_SHORT"),
    ):
        with refused(code):
            change(current, new)
    change(SECRET, "一句新的好记的话语句")
    assert seat(database, here) is not None
    assert seat(database, there) is None
    assert enter(database, "一句新的好记的话语句")
    assert actions(database).count("password.change") == 1
    assert actions(database).count("session.refuse") == 1


@pytest.mark.parametrize("later", [timedelta(minutes=RULES.idle_minutes), timedelta(hours=RULES.session_hours)])
def test_a_session_ends_by_itself(database: Database, later: timedelta) -> None:
    assert seat(database, enter(database), at=NOW + later) is None


def test_use_keeps_a_session_open_but_not_for_ever(database: Database) -> None:
    token, at = enter(database), NOW
    while at < NOW + timedelta(hours=RULES.session_hours):
        assert seat(database, token, at=at) is not None
        at += timedelta(minutes=RULES.idle_minutes - 1)
    assert seat(database, token, at=at) is None


def test_use_is_noted_now_and_then_only(database: Database) -> None:
    token = enter(database)
    seat(database, token, at=NOW + TOUCH_EVERY / 2)
    with database.reading() as session:
        assert sessions.all_sessions(session)["last_seen_at"].iloc[0] == NOW
    seat(database, token, at=NOW + TOUCH_EVERY)
    with database.reading() as session:
        assert sessions.all_sessions(session)["last_seen_at"].iloc[0] == NOW + TOUCH_EVERY


def test_old_sessions_are_swept_when_somebody_signs_in(database: Database) -> None:
    enter(database)
    enter(database, at=NOW + timedelta(hours=RULES.session_hours, seconds=1))
    with database.reading() as session:
        assert len(sessions.all_sessions(session)) == 1


def test_signing_out_revoking_and_ending_the_account_close_the_seat(database: Database) -> None:
    out, revoked = enter(database), enter(database)
    sign_out(database, out)
    assert seat(database, out) is None
    assert revoke_sessions(database, "li.si", actor=CHIEF, now=NOW) == 1
    assert seat(database, revoked) is None
    assert actions(database)[0] == "session.revoke"
    ended = enter(database)
    assert deactivate_account(database, "li.si", reason="离职", actor=CHIEF, now=NOW) == 1
    assert seat(database, ended) is None
    with refused("SIGN_IN_REFUSED"):
        enter(database)


def test_a_session_does_not_outlive_its_account_even_if_it_were_left_open(database: Database) -> None:
    deactivate_account(database, "li.si", reason="离职", actor=CHIEF, now=NOW)
    row = {"token_digest": digest_of("t"), "account_id": "li.si", "opened_at": NOW, "last_seen_at": NOW}
    with database.transaction() as session:
        sessions.open_session(session, row)
    assert seat(database, "t") is None


def test_there_is_no_entry_without_a_password_outside_a_demonstration(database: Database) -> None:
    create_account(database, NewAccount(account_id="plain", name="某"), Credential(), actor=CHIEF, now=NOW)
    for account_id in ("plain", "chief", "nobody.here"):
        with refused("SIGN_IN_NO_DEMO"):
            sign_in_to_demo(database, account_id, rules=RULES, now=NOW)
    with refused("SIGN_IN_REFUSED"):
        enter(database, "", account_id="plain")
    assert demo_people(database) == []


def make_first(database: Database, code: str, *, at: datetime = NOW, password: str = SECRET) -> str:
    account = NewAccount(account_id="first", name="第一")
    return create_first_administrator(database, code, account, password, rules=RULES, now=at)


@pytest.fixture
def bare(settings: Settings) -> Iterator[Database]:
    opened = open_database(settings)
    yield opened
    opened.close()


def test_the_first_start_makes_one_administrator_by_its_code(bare: Database) -> None:
    assert needs_administrator(bare)
    old = new_setup_code(bare, now=NOW)
    code = new_setup_code(bare, now=NOW)
    assert code is not None
    assert old is not None
    with refused("SETUP_CODE_WRONG"):
        make_first(bare, old)
    with refused("PASSWORD_TOO_SHORT"):
        make_first(bare, code, password=SECRET[:5])
    assert make_first(bare, code.lower()) == "first"
    assert not needs_administrator(bare)
    assert actor_of(bare, "first", cycle_id=None).roles == {Role.ADMINISTRATOR}  # type: ignore[union-attr]
    assert new_setup_code(bare, now=NOW) is None
    with refused("SETUP_DONE"):
        make_first(bare, code)
    assert verify_ledger(bare).is_clean


def test_the_code_is_void_after_a_day_or_ten_failures(bare: Database) -> None:
    code = new_setup_code(bare, now=NOW)
    assert code is not None
    with refused("SETUP_CODE_WRONG"):
        make_first(bare, code, at=NOW + CODE_VALID + timedelta(seconds=1))
    for _ in range(MOST_FAILURES):
        with refused("SETUP_CODE_WRONG"):
            require_code(bare, "AAAA-BBBB-CCCC", now=NOW)
    with refused("SETUP_CODE_WRONG"):
        make_first(bare, code)


def test_of_two_who_hold_the_code_one_is_the_administrator(bare: Database) -> None:
    code = new_setup_code(bare, now=NOW)
    assert code is not None
    with bare.transaction() as session:
        take_code(session, code, now=NOW)
    with refused("SETUP_CODE_WRONG"):
        make_first(bare, code)
    with bare.reading() as session:
        assert people.accounts(session).empty


def test_hashes_differ_and_fit_their_password_only() -> None:
    first, second = hashing.hashed(SECRET), hashing.hashed(SECRET)
    assert first != second
    assert hashing.matches(first, SECRET)
    assert not hashing.matches(first, TYPED)
    assert not hashing.matches(None, SECRET)
    assert not hashing.matches("no hash", SECRET)
    assert len({hashing.temporary_password() for _ in range(50)}) == 50
