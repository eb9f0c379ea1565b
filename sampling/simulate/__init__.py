"""A synthetic district: real villages with invented sizes, areas, dwellings and households, and the mess of listings.

Everything here is invented and says so (`SYNTHETIC_NOTE`). It is for demonstrations, rehearsals and tests; its chance
comes from numpy's generators and never enters a draw.
"""

from sampling.simulate.areas import SyntheticArea, area_of, synthetic_area
from sampling.simulate.faults import Fault, with_faults
from sampling.simulate.parameters import SYNTHETIC_NOTE, WorldError, WorldParameters
from sampling.simulate.screening import n_screened, screen_area
from sampling.simulate.world import Site, Village, World, synthetic_world

__all__ = [
    "SYNTHETIC_NOTE",
    "Fault",
    "Site",
    "SyntheticArea",
    "Village",
    "World",
    "WorldError",
    "WorldParameters",
    "area_of",
    "n_screened",
    "screen_area",
    "synthetic_area",
    "synthetic_world",
    "with_faults",
]
