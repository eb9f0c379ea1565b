"""Looks of what stands in a list or on the ground and has no steps: dwellings, and places in sample and reserve."""

from types import MappingProxyType

from fieldwork.pages.parts.look_kinds import BLUE, GREEN, GREY, PURPLE, Look, going_on, left

RESERVE_LOOKS = MappingProxyType(
    {
        "used": left("已用过"),
        "next": going_on("批准后接替"),
        "behind": Look(word="", colour=BLUE, glyph="○", is_filled=False),
    }
)
SELECTION_LOOKS = MappingProxyType(
    {
        "2": Look(word="样本户", colour=BLUE, glyph="●", is_outlined=True),
        "3": Look(word="换入户", colour=GREEN, glyph="■", shape="square", is_outlined=True),
        "4": left("已换出"),
        "1": Look(word="备选户", colour=BLUE, glyph="○", is_filled=False),
        "0": Look(word="未抽中", colour=GREY, glyph="·"),
    }
)
OCCUPANCY_LOOKS = MappingProxyType(
    {
        "occupied": Look(word="有人居住", colour="#5F6368", glyph="●"),
        "vacant": Look(word="空宅", colour=GREY, glyph="□", shape="square", is_filled=False),
        "seasonal": Look(word="季节性居住", colour=GREY, glyph="□", shape="square", is_filled=False),
        "non_residential": Look(word="非住宅", colour=GREY, glyph="□", shape="square", is_filled=False),
        "demolished": Look(word="已拆除", colour=PURPLE, glyph="✕", shape="cross"),
    }
)
