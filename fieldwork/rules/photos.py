"""What may be kept as a photo: a picture by its first bytes, not by its name, and not too large."""

import re

from fieldwork.rules.refusals import InputRefusal

LIMIT_MB = 15
PLACE, SUBJECT = re.compile(r"[0-9]{15}"), re.compile(r"[0-9]{15,20}")
_MB = 1 << 20
_STARTS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))


def media_type_of(content: bytes) -> str:
    """Return what a picture is.

    Raises
    ------
    InputRefusal
        ``PHOTO_NOT_AN_IMAGE``.
    """
    for start, media_type in _STARTS:
        if content.startswith(start):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    raise InputRefusal("PHOTO_NOT_AN_IMAGE")


def require_size(n_bytes: int) -> None:
    """Refuse a photo over the limit (``PHOTO_TOO_LARGE``)."""
    if n_bytes > LIMIT_MB * _MB:
        raise InputRefusal("PHOTO_TOO_LARGE", size_mb=n_bytes // _MB, limit_mb=LIMIT_MB)


def require_photo_place(ea_id: str, subject: str) -> None:
    """Refuse a photo whose subject, by code, does not lie in its area (``PHOTO_PLACE_WRONG``)."""
    if not PLACE.fullmatch(ea_id) or not SUBJECT.fullmatch(subject) or not subject.startswith(ea_id):
        raise InputRefusal("PHOTO_PLACE_WRONG", value=ea_id)
