"""The guides: their pictures are there and small, and the words they tell to press stand on the pages."""

import re
from pathlib import Path

import pytest

from fieldwork.resources import TABLET

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
FOLLOWED = GUIDE / "followed.md"
"""Who followed the guides step by step, and what was found; not a guide itself."""
GUIDES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(GUIDE.glob("*.md")) if path != FOLLOWED}
PICTURES = sorted(GUIDE.glob("img/*"))
LARGEST, MOST_BYTES = 150_000, 4_000_000
OFFICE = [*(ROOT / "fieldwork" / "pages").rglob("*.py"), *(ROOT / "fieldwork" / "api" / "templates").iterdir()]


def test_every_role_has_its_guide() -> None:
    assert set(GUIDES) == {"administrator", "auditor", "enumerator", "statistician", "supervisor"}


def test_every_guide_was_followed_by_somebody_and_what_is_left_is_said() -> None:
    said = FOLLOWED.read_text(encoding="utf-8")
    assert {f"({role}.md)" for role in GUIDES} <= set(re.findall(r"\([a-z]+\.md\)", said))
    assert "没有做" in said


def test_every_picture_is_there_used_and_small() -> None:
    named = {name for text in GUIDES.values() for name in re.findall(r"\]\((img/[^)]+)\)", text)}
    assert named == {path.relative_to(GUIDE).as_posix() for path in PICTURES}
    sizes = {path.name: path.stat().st_size for path in PICTURES}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}
    assert sum(sizes.values()) < MOST_BYTES


@pytest.mark.parametrize("role", GUIDES)
def test_the_words_to_press_stand_on_the_pages(role: str) -> None:
    files = [*TABLET.rglob("*.js"), *(OFFICE if role != "enumerator" else [])]
    pages = "".join(path.read_text(encoding="utf-8") for path in files)
    words = set(re.findall(r"“\*\*([^*]+)\*\*”", GUIDES[role]))
    assert len(words) > 3
    assert [word for word in sorted(words) if word not in pages] == []


@pytest.mark.parametrize("role", GUIDES)
def test_the_pages_that_are_named_are_in_the_navigation(role: str) -> None:
    navigation = (ROOT / "fieldwork" / "pages" / "main.py").read_text(encoding="utf-8")
    titles = set(re.findall(r'Entry\(file="\w+", title="(\w+)"', navigation))
    named = set(re.findall(r"“(\w+)”页(?!面)", GUIDES[role]))
    assert sorted(named - titles) == []
    assert role == "enumerator" or named
