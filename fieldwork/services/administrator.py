"""Making the first administrator with the one-time code of the terminal."""

from datetime import datetime

from fieldwork.rules.people import PeopleRules, require_acceptable_password, require_account_id
from fieldwork.rules.permissions import Actor, Role
from fieldwork.services.first_start import require_code
from fieldwork.services.hashing import hashed
from fieldwork.services.people import Credential, NewAccount, create_account
from fieldwork.store.engine import Database

FIRST_START = Actor(account_id="first_start", name="首次启动", roles=frozenset({Role.ADMINISTRATOR}))
"""Who makes the first account: whoever reads the terminal on which the product was started."""


def create_first_administrator(
    database: Database,
    code: str,
    account: NewAccount,
    password: str,
    *,
    rules: PeopleRules,
    now: datetime,
) -> str:
    """Make the first administrator, with a password of the own choice, and return the account's id.

    Raises
    ------
    Refusal
        ``SETUP_CODE_WRONG``, ``SETUP_DONE``, ``PASSWORD_…``, ``PERSON_…``.
    """
    require_account_id(account.account_id)
    require_acceptable_password(password, account_id=account.account_id, rules=rules)
    require_code(database, code, now=now)
    made = NewAccount(
        account_id=account.account_id, name=account.name, unit=account.unit, roles=frozenset({Role.ADMINISTRATOR})
    )
    credential = Credential(password_hash=hashed(password), is_temporary=False, setup_code=code)
    return create_account(database, made, credential, actor=FIRST_START, now=now)
