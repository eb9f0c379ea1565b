"""The draw of areas by two persons: rehearsed first, committed once frame and size are settled, drawn once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fieldwork.rules.area_draw import AreaDrawState
from fieldwork.rules.plan import parse_plan_text
from fieldwork.services.area_draw import area_draw_view
from fieldwork.services.areas import areas_view, record_area_draw
from fieldwork.services.commitments import Revealed
from fieldwork.services.demo.ground import approve_sample_size
from fieldwork.services.demo.rotation import at
from fieldwork.services.draws import commit_draw
from sampling.draw import SeedEvent
from tests.refusing import refused
from tests.services.ceremony import OTHER
from tests.services.scene import AUDITOR, STATISTICIAN
from tests.services.test_rotation_steps import SMALL_PLAN, Office

EVENT = SeedEvent(name="虚构事件", issue="一", happens_on=date(2022, 6, 15), text_form="原文")
SEED = Revealed(seed="种子", source="公告")
NAMED, HAPPENED = at(2022, 6, 10), at(2022, 6, 16)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path).frame()
    yield made
    made.database.close()


def state(office: Office) -> AreaDrawState:
    return area_draw_view(office.database, office.cycle_id, actor=AUDITOR, today=date(2022, 6, 16)).state


def test_two_persons_draw_the_areas_once_and_the_rehearsal_gives_way(office: Office) -> None:
    database, cycle_id = office.database, office.cycle_id
    assert state(office) is AreaDrawState.NO_SIZE
    with refused("AREA_SIZE_NOT_APPROVED"):
        commit_draw(database, cycle_id, EVENT, stage="areas", actor=STATISTICIAN, now=NAMED)
    for _ in range(2):
        record_area_draw(database, cycle_id, SEED, actor=STATISTICIAN, now=at(2022, 5, 20))
    rehearsed = areas_view(database, cycle_id, actor=AUDITOR, today=date(2022, 6, 1))
    assert rehearsed is not None
    assert (rehearsed.is_rehearsal, rehearsed.n_without_outline) == (True, 3)

    approve_sample_size(database, cycle_id, parse_plan_text(SMALL_PLAN), seed="demo", actor=STATISTICIAN)
    commit_draw(database, cycle_id, EVENT, stage="areas", actor=STATISTICIAN, now=NAMED)
    assert state(office) is AreaDrawState.COMMITTED
    with refused("REVEAL_TOO_EARLY"):
        record_area_draw(database, cycle_id, SEED, actor=OTHER, now=at(2022, 6, 14))
    with refused("DRAW_REVEALER_COMMITTED"):
        record_area_draw(database, cycle_id, SEED, actor=STATISTICIAN, now=HAPPENED)
    record_area_draw(database, cycle_id, SEED, actor=OTHER, now=HAPPENED)
    drawn = areas_view(database, cycle_id, actor=AUDITOR, today=date(2022, 6, 17))
    assert drawn is not None
    assert (drawn.is_rehearsal, len(drawn.areas), state(office)) == (False, 3, AreaDrawState.SETTLED)
    assert drawn.record["commitment"] is not None
    with refused("AREAS_ARE_SETTLED"):
        record_area_draw(database, cycle_id, SEED, actor=OTHER, now=HAPPENED)
