"""Drafts of a person's forms: sealed files beside the database, until the form is saved or some days have passed.

They are no facts: nothing of them enters the ledger or a backup, and nobody else's are read. A file and not a table,
since it is written with each field that is left, and must not wait for those who write the survey.
"""

import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldwork.rules.drafts import Draft, as_plain, from_plain, has_ended
from fieldwork.rules.refusals import InputRefusal
from fieldwork.settings import Settings
from fieldwork.store.engine import Database
from fieldwork.store.keys import Keys, SealError

FOLDER = "drafts"


@dataclass(frozen=True, kw_only=True)
class DraftPlace:
    """Whose draft of which page: the account, the cycle and page, and the browser where an account is everybody's."""

    account_id: str
    page: str
    cycle_id: str = ""
    browser: str = ""


def keep_draft(database: Database, place: DraftPlace, draft: Draft, *, settings: Settings) -> None:
    """Keep what was typed in place of what was kept before.

    Raises
    ------
    InputRefusal
        ``DRAFT_NOT_WRITABLE``.
    """
    path = _path(database.keys, place, settings)
    plain = {key: as_plain(value) for key, value in draft.values.items()}
    kept_at = draft.kept_at.astimezone(UTC).isoformat()
    body = database.keys.seal(json.dumps(plain, ensure_ascii=False), context=_context(path, kept_at))
    try:
        if not path.exists():
            drop_old_drafts(settings, now=draft.kept_at)
        _write(path, kept_at.encode("ascii") + b"\n" + body)
    except OSError as error:
        raise InputRefusal("DRAFT_NOT_WRITABLE", path=path.parent) from error


def draft_at(database: Database, place: DraftPlace, *, settings: Settings, now: datetime) -> Draft | None:
    """Return what was kept, or None: nothing was, or too long ago, or with a key that is no longer there."""
    path = _path(database.keys, place, settings)
    try:
        kept_at, body = _parts(path)
        plain = json.loads(database.keys.open(body, context=_context(path, kept_at.isoformat())))
    except (OSError, ValueError, SealError):
        return None
    if has_ended(kept_at, now=now, days=settings.draft_days):
        return None
    return Draft(values={key: from_plain(value) for key, value in plain.items()}, kept_at=kept_at)


def drop_draft(database: Database, place: DraftPlace, *, settings: Settings) -> None:
    """Forget what was kept."""
    _path(database.keys, place, settings).unlink(missing_ok=True)


def drop_old_drafts(settings: Settings, *, now: datetime) -> int:
    """Delete the drafts that are older than they are kept, or no drafts at all; return how many."""
    dropped = 0
    for path in (settings.resolved_data_dir() / FOLDER).glob("*.sealed"):
        try:
            is_over = has_ended(_parts(path)[0], now=now, days=settings.draft_days)
        except ValueError:
            is_over = True
        if is_over:
            path.unlink(missing_ok=True)
            dropped += 1
    return dropped


def _path(keys: Keys, place: DraftPlace, settings: Settings) -> Path:
    """Return where a draft lies: neither person nor page can be told from its name."""
    name = keys.mac("\n".join(("draft", place.account_id, place.cycle_id, place.page, place.browser)).encode("utf-8"))
    return settings.resolved_data_dir() / FOLDER / f"{name}.sealed"


def _context(path: Path, kept_at: str) -> str:
    return f"draft:{path.stem}:{kept_at}"


def _parts(path: Path) -> tuple[datetime, bytes]:
    when, _, body = path.read_bytes().partition(b"\n")
    return datetime.fromisoformat(when.decode("ascii")), body


def _write(path: Path, content: bytes) -> None:
    """Put a file in place in one step; it outlives the program, and need not outlive a loss of power."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
