"""The enumerators' guide: its pictures are there, and the words it tells to tap stand on the page."""

import re
from pathlib import Path

from fieldwork.resources import TABLET

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "guide"
TEXT = (GUIDE / "enumerator.md").read_text(encoding="utf-8")
MOST_BYTES = 1_500_000


def test_every_picture_is_there_used_and_small() -> None:
    named = set(re.findall(r"\]\((img/[^)]+)\)", TEXT))
    assert named == {path.relative_to(GUIDE).as_posix() for path in (GUIDE / "img").iterdir()}
    assert sum(path.stat().st_size for path in (GUIDE / "img").iterdir()) < MOST_BYTES


def test_the_words_to_tap_stand_on_the_page() -> None:
    page = "".join(path.read_text(encoding="utf-8") for path in TABLET.rglob("*.js"))
    words = set(re.findall(r"“\*\*([^*]+)\*\*”", TEXT))
    assert len(words) > 8
    assert [word for word in sorted(words) if word not in page] == []
