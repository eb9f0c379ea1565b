"""Documents: what must be said of one, and what a scan may be."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from fieldwork.rules.documents import SCAN_LIMIT_MB, SCAN_SUFFIXES, DocumentFields, require_document, scan_media_type
from tests.refusing import refused

TODAY = date(2022, 6, 2)
DOCUMENT = DocumentFields(
    document_id=UUID(int=1), cycle_id="c", number="1号", issued_on=TODAY, issuer="省队", title="批复"
)


def test_a_document_with_number_issuer_and_title_is_taken_up_to_today() -> None:
    require_document(DOCUMENT, today=TODAY)
    with refused("DOCUMENT_IN_THE_FUTURE", "2022-06-03"):
        require_document(replace(DOCUMENT, issued_on=date(2022, 6, 3)), today=TODAY)


@pytest.mark.parametrize(("name", "words"), [("number", "文号"), ("issuer", "发文单位"), ("title", "标题")])
def test_what_is_missing_in_a_document_is_named(name: str, words: str) -> None:
    with refused("DOCUMENT_FIELD_MISSING", words):
        require_document(replace(DOCUMENT, **{name: " "}), today=TODAY)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [(b"%PDF-1.4", "application/pdf"), (b"\xff\xd8\xff\xe0", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png")],
)
def test_a_scan_is_told_by_its_first_bytes(content: bytes, media_type: str) -> None:
    assert scan_media_type(content) == media_type
    assert media_type in SCAN_SUFFIXES


def test_what_is_no_scan_or_too_large_is_refused() -> None:
    with refused("SCAN_NOT_READABLE"):
        scan_media_type(b"PK\x03\x04 a Word document")
    with refused("SCAN_TOO_LARGE", str(SCAN_LIMIT_MB)):
        scan_media_type(b"%PDF-" + bytes((SCAN_LIMIT_MB + 1) << 20))
