"""Papers of an area: what stands on the printed map and on the listing sheets, and who gets which."""

import re

import pytest

from fieldwork.services.area_papers import area_map_paper, listing_sheets_paper
from fieldwork.services.listing import listing_view
from tests.refusing import refused
from tests.services.scene import AREA, AUDITOR, ENUMERATOR, FAR_AREA, STATISTICIAN, Scene
from tests.services.settling import draw_areas, give_outlines, square


@pytest.fixture
def outlined(scene: Scene) -> Scene:
    """The scene with its areas and an outline around the listed dwellings."""
    draw_areas(scene, FAR_AREA)
    give_outlines(scene, {AREA: square(113.8, 23.3)})
    return scene


def paper(scene: Scene, make, ea_id: str = AREA, actor=STATISTICIAN):
    return make(scene.database, scene.cycle_id, ea_id, actor=actor, now=scene.now)


def n_pages(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", content))


def test_a_map_is_a_paper_of_numbers_and_the_same_again(outlined: Scene) -> None:
    made = paper(outlined, area_map_paper)
    view = listing_view(outlined.database, outlined.cycle_id, AREA, actor=STATISTICIAN)
    assert made.content.startswith(b"%PDF")
    assert not made.is_personal
    assert made.n_rows == (len(view.dwellings) if view else 0)
    assert paper(outlined, area_map_paper).content == made.content


def test_sheets_carry_addresses_only_for_those_who_work_there(outlined: Scene) -> None:
    own, other = (paper(outlined, listing_sheets_paper, actor=actor) for actor in (ENUMERATOR, AUDITOR))
    assert (own.is_personal, other.is_personal) == (own.n_rows > 0, False)
    assert n_pages(own.content) >= 1


def test_nobody_gets_papers_beyond_reach_and_nothing_is_drawn_of_nothing(outlined: Scene) -> None:
    with refused("PERMISSION_SCOPE"):
        paper(outlined, area_map_paper, FAR_AREA, ENUMERATOR)
    with refused("PAPER_AREA_UNKNOWN"):
        paper(outlined, listing_sheets_paper, "440118999999999")
    with refused("AREA_MAP_EMPTY"):
        paper(outlined, area_map_paper, FAR_AREA)
