"""Commit, then reveal: what is drawn from is fixed, and the event that gives the seed is named, before it happens.

The seed's text must not be known when the lists are fixed, else whoever fixes them could try lists until the draw
pleases (RFC 3797, §3: the source is announced before its values can be known).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone

from sampling.draw import shape
from sampling.draw.digests import json_digest
from sampling.errors import DrawError
from sampling.randomness import canonical_text

CHINA_STANDARD_TIME = timezone(timedelta(hours=8))


@dataclass(frozen=True, kw_only=True)
class SeedEvent:
    """A public event that will give the seed: its name, issue number, day (China Standard Time), exact text form."""

    name: str
    issue: str
    happens_on: date
    text_form: str

    @classmethod
    def from_dict(cls, value: object, where: str = "event") -> "SeedEvent":
        """Read an event from a JSON object."""
        parsers = {"name": shape.text, "issue": shape.text, "happens_on": shape.day, "text_form": shape.text}
        return cls(**shape.read_object(value, parsers, where=where))  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class Commitment:
    """What was fixed before the seed could be known; ``digest`` binds all of it.

    ``list_digests`` is keyed by ``ea_id`` (or by ``frame`` for a draw of areas); ``parameters`` holds all that the
    draw depends on besides seed, label and lists, method and sort included.
    """

    label: str
    stage: str
    parameters: shape.Parameters
    list_digests: Mapping[str, str]
    event: SeedEvent
    committed_at: datetime
    digest: str = ""

    def computed_digest(self) -> str:
        """Return the digest that this commitment's content has."""
        return json_digest({**shape.plain_object(self), "digest": ""})

    def to_dict(self) -> dict[str, object]:
        """Return the commitment as a JSON object."""
        return shape.plain_object(self)

    @classmethod
    def from_dict(cls, value: object, where: str = "commitment") -> "Commitment":
        """Read a commitment from a JSON object; the digest is read, not trusted (replay recomputes it)."""
        parsers: dict[str, shape.Parser[object]] = {
            "label": shape.text,
            "stage": shape.text,
            "parameters": shape.table(shape.scalar),
            "list_digests": shape.table(shape.digest),
            "event": SeedEvent.from_dict,
            "committed_at": shape.instant,
            "digest": shape.digest,
        }
        return cls(**shape.read_object(value, parsers, where=where))  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class Fulfilment:
    """What a draw did, in the terms of the commitment that it should keep."""

    label: str
    stage: str
    parameters: shape.Parameters
    list_digests: Mapping[str, str]
    drawn_at: datetime | None

    def differences(self, promise: Commitment) -> list[tuple[str, str, str]]:
        """Return (field, value, expected) for each respect in which the draw is not what was committed to.

        A draw may cover some of the committed lists only: each area can be drawn by itself.
        """
        pairs: list[tuple[str, object, object]] = [
            ("label", self.label, promise.label),
            ("stage", self.stage, promise.stage),
            *((key, value, promise.parameters.get(key)) for key, value in self.parameters.items()),
            *((key, digest, promise.list_digests.get(key)) for key, digest in self.list_digests.items()),
        ]
        return [(field, str(value), str(expected)) for field, value, expected in pairs if value != expected]


@dataclass(frozen=True, kw_only=True)
class RevealedSeed:
    """A seed that its event has given: the text, where it can be looked up, and the commitment it serves."""

    seed: str
    source: str
    commitment: Commitment


def commit(commitment: Commitment) -> Commitment:
    """Seal a commitment: canonical label, digest.

    Raises
    ------
    DrawError
        ``COMMITMENT_WITHOUT_LIST``; ``COMMITMENT_TOO_LATE`` (fields ``committed_on``, ``happens_on``) unless it is
        made before the day of the event; ``TIME_WITHOUT_ZONE``; ``SEED_TEXT_INVALID``.
    """
    if not commitment.list_digests:
        raise DrawError("COMMITMENT_WITHOUT_LIST", "a commitment must name at least one list")
    committed_on = local_day(commitment.committed_at, field="committed_at")
    if committed_on >= commitment.event.happens_on:
        raise DrawError(
            "COMMITMENT_TOO_LATE",
            f"committed on {committed_on}, but the event is on {commitment.event.happens_on}",
            committed_on=committed_on,
            happens_on=commitment.event.happens_on,
        )
    sealed = replace(commitment, label=canonical_text(commitment.label, field="label"), digest="")
    return replace(sealed, digest=sealed.computed_digest())


def reveal(commitment: Commitment, *, seed: str, source: str, revealed_at: datetime) -> RevealedSeed:
    """Take the seed from its event.

    Raises
    ------
    DrawError
        ``REVEAL_TOO_EARLY`` (fields ``revealed_on``, ``happens_on``) before the day of the event;
        ``SEED_SOURCE_MISSING``; ``TIME_WITHOUT_ZONE``; ``SEED_TEXT_INVALID``.
    """
    require_event_passed(commitment, at=revealed_at)
    if not source.strip():
        raise DrawError("SEED_SOURCE_MISSING", "a revealed seed needs the source where it can be looked up")
    return RevealedSeed(seed=canonical_text(seed, field="seed"), source=source.strip(), commitment=commitment)


def require_event_passed(commitment: Commitment, *, at: datetime) -> None:
    """Refuse (``REVEAL_TOO_EARLY``) what happens before the day of the commitment's event."""
    revealed_on = local_day(at, field="revealed_at")
    if revealed_on < commitment.event.happens_on:
        raise DrawError(
            "REVEAL_TOO_EARLY",
            f"the event is on {commitment.event.happens_on}, not yet on {revealed_on}",
            revealed_on=revealed_on,
            happens_on=commitment.event.happens_on,
        )


def local_day(at: datetime, *, field: str) -> date:
    """Return the calendar day of an instant in China Standard Time; ``TIME_WITHOUT_ZONE`` for a naive one."""
    if at.tzinfo is None:
        raise DrawError("TIME_WITHOUT_ZONE", f"{field} needs a time zone", field=field)
    return at.astimezone(CHINA_STANDARD_TIME).date()


def require_kept(promise: Commitment | None, drawn: Fulfilment) -> None:
    """Refuse a draw that is not the one committed to; without a commitment it is a rehearsal and may be anything.

    Raises
    ------
    DrawError
        ``DRAWN_AT_MISSING``; ``REVEAL_TOO_EARLY``; ``COMMITMENT_MISMATCH`` with ``field, value, expected``.
    """
    if promise is None:
        return
    if drawn.drawn_at is None:
        raise DrawError("DRAWN_AT_MISSING", "a draw with a commitment must say when it was made")
    require_event_passed(promise, at=drawn.drawn_at)
    for field, value, expected in drawn.differences(promise):
        raise DrawError(
            "COMMITMENT_MISMATCH",
            f"{field} is {value}, but {expected} was committed to",
            field=field,
            value=value,
            expected=expected,
        )
