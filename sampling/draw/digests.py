"""Digests: SHA-256 over plain text lines, so that anyone can bind a list or a record without our software."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence


def lines_digest(lines: Iterable[str]) -> str:
    """Return the SHA-256 of the UTF-8 lines, LF after each, in lowercase hex."""
    digest = hashlib.sha256()
    for line in lines:
        digest.update(f"{line}\n".encode())
    return digest.hexdigest()


def list_digest(ea_id: str, household_ids: Sequence[str], sort_values: Sequence[Sequence[str]]) -> str:
    """Digest an area's list: lines ``ea_id,household_id,<sort values…>`` in selection order.

    ``sort_values`` holds one sequence per household, in the same order.
    """
    rows = zip(household_ids, sort_values, strict=True)
    return lines_digest(",".join((ea_id, household_id, *values)) for household_id, values in rows)


def order_digest(household_ids: Iterable[str]) -> str:
    """Digest an area's order: lines ``rank,household_id``; it can be checked by someone who may not see incomes."""
    return lines_digest(f"{rank},{household_id}" for rank, household_id in enumerate(household_ids))


def areas_digest(digests: Iterable[tuple[str, str, str]]) -> str:
    """Digest a record: lines ``ea_id,list_digest,order_digest`` by ea_id."""
    return lines_digest(",".join(row) for row in sorted(digests))


def json_digest(value: Mapping[str, object]) -> str:
    """Digest a JSON object in one canonical form: keys sorted, no spaces, UTF-8, no trailing newline."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
