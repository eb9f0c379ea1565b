"""Documents: a decision from outside is a fact with number, day, issuer and title; its scan is a sealed file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from uuid import UUID

from fieldwork.rules.refusals import InputRefusal

SCAN_LIMIT_MB = 30
_MB = 1 << 20
_STARTS = ((b"%PDF-", "application/pdf"), (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))
SCAN_SUFFIXES: Mapping[str, str] = MappingProxyType({"application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png"})
"""What a scan may be, with the ending of the file that is handed out."""

_WORDS = MappingProxyType({"number": "文号", "issuer": "发文单位", "title": "标题"})


@dataclass(frozen=True, kw_only=True)
class DocumentFields:
    """A document as it is recorded. ``ea_id`` binds it to one area; a supervisor may record only such a one."""

    document_id: UUID
    cycle_id: str
    number: str
    issued_on: date
    issuer: str
    title: str
    ea_id: str | None = None


def require_document(fields: DocumentFields, *, today: date) -> None:
    """Refuse a document that says too little, or that is of a day to come.

    Raises
    ------
    InputRefusal
        ``DOCUMENT_FIELD_MISSING`` with the column, ``DOCUMENT_IN_THE_FUTURE``.
    """
    for name, words in _WORDS.items():
        if not getattr(fields, name).strip():
            raise InputRefusal("DOCUMENT_FIELD_MISSING", column=words)
    if fields.issued_on > today:
        raise InputRefusal("DOCUMENT_IN_THE_FUTURE", number=fields.number, issued_on=fields.issued_on, today=today)


def scan_media_type(content: bytes) -> str:
    """Return what a scan is, by its first bytes and not by its name.

    Raises
    ------
    InputRefusal
        ``SCAN_NOT_READABLE``, or ``SCAN_TOO_LARGE`` over the limit.
    """
    if len(content) > SCAN_LIMIT_MB * _MB:
        raise InputRefusal("SCAN_TOO_LARGE", size_mb=len(content) // _MB, limit_mb=SCAN_LIMIT_MB)
    for start, media_type in _STARTS:
        if content.startswith(start):
            return media_type
    raise InputRefusal("SCAN_NOT_READABLE")
