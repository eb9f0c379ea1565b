"""The Chinese font that ships, and the characters that it lacks.

WenQuanYi Micro Hei 0.2.0 (Apache-2.0) has all 20,902 ideographs of the basic block and none of the extensions: rare
characters in names are found here before a paper is made, and stand in it as the geta mark.
"""

from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from fieldwork.resources import VENDOR

FONT = "WenQuanYiMicroHei"
GETA = "〓"
"""What stands for a character that the font lacks, as printers have it."""
_PLAIN = frozenset("\n\t\r ")


@cache
def shipped_font() -> str:
    """Make the font known to the PDF writer and return its name."""
    pdfmetrics.registerFont(TTFont(FONT, str(VENDOR / "fonts" / "wqy-microhei.ttc"), subfontIndex=0))
    return FONT


def missing_characters(text: str) -> tuple[str, ...]:
    """Return the characters of a text that the font lacks, each once, in their order."""
    known = pdfmetrics.getFont(shipped_font()).face.charToGlyph
    return tuple(dict.fromkeys(one for one in text if ord(one) not in known and one not in _PLAIN))


def drawable(text: str) -> str:
    """Return the text with a geta mark for each character that the font lacks."""
    lacking = missing_characters(text)
    return text.translate({ord(one): GETA for one in lacking}) if lacking else text


def code_points(characters: tuple[str, ...]) -> str:
    """Return characters by name, for those whose screen lacks them too: ``𠮷（U+20BB7）``."""
    return "、".join(f"{one}（U+{ord(one):04X}）" for one in characters)
