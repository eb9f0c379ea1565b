"""What a replay reports: the differences between a record and its repetition, as findings."""

from sampling.draw.commitment import Commitment, Fulfilment, local_day
from sampling.errors import DrawError
from sampling.findings import Finding, Severity
from sampling.randomness import canonical_text


def error(code: str, subject: str, field: str, value: object, expected: object) -> Finding:
    """Return a difference that cannot be explained away."""
    return Finding(
        code=code, severity=Severity.ERROR, subject=subject, field=field, value=_shown(value), expected=_shown(expected)
    )


def information(code: str, subject: str, field: str) -> Finding:
    """Return something the reader should know that is no difference."""
    return Finding(code=code, severity=Severity.INFORMATION, subject=subject, field=field)


def difference(code: str, subject: str, field: str, value: object, expected: object) -> list[Finding]:
    """Return one finding if the record's value is not the repeated one, else none."""
    return [] if value == expected else [error(code, subject, field, value, expected)]


def _shown(value: object) -> str:
    if value is None:
        return ""
    return " ".join(_shown(item) for item in value) if isinstance(value, tuple | list) else str(value)


def check_text(label: str, field: str, value: str) -> list[Finding]:
    """Report a seed or label that is not in the one form that is hashed."""
    try:
        expected = canonical_text(value, field=field)
    except DrawError:
        expected = ""
    if value and value == expected:
        return []
    return [error("REPLAY_TEXT_NOT_CANONICAL", label, field, value, expected)]


def check_commitment(promise: Commitment | None, drawn: Fulfilment) -> list[Finding]:
    """Report where a draw is not what was committed to, and a commitment or draw at the wrong time."""
    if promise is None:
        return []
    digest = difference(
        "REPLAY_COMMITMENT_DIGEST", drawn.label, "commitment", promise.digest, promise.computed_digest()
    )
    broken = [
        error("REPLAY_COMMITMENT_MISMATCH", drawn.label, field, value, expected)
        for field, value, expected in drawn.differences(promise)
    ]
    return [*digest, *broken, *_check_times(promise, drawn)]


def _check_times(promise: Commitment, drawn: Fulfilment) -> list[Finding]:
    event_day = promise.event.happens_on
    committed_on = local_day(promise.committed_at, field="committed_at")
    drawn_on = None if drawn.drawn_at is None else local_day(drawn.drawn_at, field="drawn_at")
    late = committed_on >= event_day
    early = drawn_on is None or drawn_on < event_day
    return [
        *([error("REPLAY_COMMITTED_TOO_LATE", drawn.label, "committed_at", committed_on, event_day)] if late else []),
        *([error("REPLAY_DRAWN_BEFORE_EVENT", drawn.label, "drawn_at", drawn_on, event_day)] if early else []),
    ]
