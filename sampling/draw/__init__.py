"""Draws that anyone can replay: areas from the frame, households from the screened list, their records."""

from sampling.draw.area_record import AreaDrawRecord, DrawnArea, SampleLevel
from sampling.draw.areas import AreaDesign, AreaDraw, draw_areas
from sampling.draw.commitment import Commitment, RevealedSeed, SeedEvent, commit, reveal
from sampling.draw.dwellings import SelectionLevel
from sampling.draw.households import HouseholdDesign, HouseholdDraw, draw_households
from sampling.draw.platform import PlatformDesign, record_platform_picks
from sampling.draw.record import AreaRecord, Authority, DrawContext, DrawRecord, Void
from sampling.draw.replay import replay
from sampling.draw.replay_areas import replay_areas
from sampling.draw.voiding import repeat_label, void_draw

__all__ = [
    "AreaDesign",
    "AreaDraw",
    "AreaDrawRecord",
    "AreaRecord",
    "Authority",
    "Commitment",
    "DrawContext",
    "DrawRecord",
    "DrawnArea",
    "HouseholdDesign",
    "HouseholdDraw",
    "PlatformDesign",
    "RevealedSeed",
    "SampleLevel",
    "SeedEvent",
    "SelectionLevel",
    "Void",
    "commit",
    "draw_areas",
    "draw_households",
    "record_platform_picks",
    "repeat_label",
    "replay",
    "replay_areas",
    "reveal",
    "void_draw",
]
