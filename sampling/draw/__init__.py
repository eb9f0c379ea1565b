"""Draws that anyone can replay: areas from the frame, households from the screened list, their records."""

from sampling.draw.commitment import Commitment, RevealedSeed, SeedEvent, commit, reveal
from sampling.draw.households import HouseholdDesign, HouseholdDraw, draw_households
from sampling.draw.record import AreaRecord, Authority, DrawContext, DrawRecord, Void
from sampling.draw.replay import replay

__all__ = [
    "AreaRecord",
    "Authority",
    "Commitment",
    "DrawContext",
    "DrawRecord",
    "HouseholdDesign",
    "HouseholdDraw",
    "RevealedSeed",
    "SeedEvent",
    "Void",
    "commit",
    "draw_households",
    "replay",
    "reveal",
]
