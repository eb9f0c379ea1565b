"""One rotation through its services, with all that can go wrong in it: every drawn place is filled, or ends by rule."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from fieldwork.rules.assessment_sections import Part
from fieldwork.rules.draw_steps import Standing
from fieldwork.rules.relisting import RelistingState
from fieldwork.services.assessment import assessment_view
from fieldwork.services.ceremony import ceremony_view, explanations_of
from fieldwork.services.draws import draw_view, replay_draw
from fieldwork.services.example_month import example_month
from fieldwork.services.files import SourceFile
from fieldwork.services.ledger import verify_ledger
from fieldwork.services.placement import placement_view
from fieldwork.services.report import PaperFormat, assessment_report
from fieldwork.settings import Settings
from tests.refusing import refused
from tests.services.scene import AUDITOR
from tests.services.whole import WholeRotation

HOUSEHOLDS = SourceFile(
    "margins.toml",
    b'format = 1\n[[margins]]\nname = "households"\nby = "urban_rural"\ntotals = { urban = 300000, rural = 150000 }\n'
    b'source = "invented"\nreference_on = 2022-11-01\n',
)
"""A margin that thirty households can meet."""


@pytest.fixture
def rotation(settings: Settings) -> Iterator[WholeRotation]:
    made = WholeRotation(settings)
    with made.database.unhurried():
        yield made
    made.database.close()


def test_from_the_list_of_villages_to_the_last_drawn_household(rotation: WholeRotation) -> None:
    settle_areas(rotation)
    rotation.list_areas()
    assert rotation.relist(rotation.ea_ids[1]) is RelistingState.WHOLE_RELISTING
    rotation.screen_and_draw()
    repeat_the_draw(rotation)
    place(rotation)

    view = placement_view(rotation.database, rotation.cycle_id, actor=AUDITOR)
    assert (view.n_places, view.n_settled) == (30, 29)
    (left,) = view.cases.query("state == 'unresolved'").to_dict("records")
    assert left["is_closed"]
    assess(rotation)
    assert verify_ledger(rotation.database).problems == ()


def assess(rotation: WholeRotation) -> None:
    """Assess what was placed with an invented month of both samples; the report is whole, and the same again.

    In the areas where all agreed no propensity can be estimated, which is said; no other section lacks.
    """
    database, cycle_id = rotation.database, rotation.cycle_id
    files = replace(example_month(database, cycle_id, actor=AUDITOR), margins=HOUSEHOLDS)
    found = assessment_view(database, cycle_id, files, actor=AUDITOR)
    assert [each.part for each in found.sections if each.is_missing] == [Part.RESPONSE]
    sums = found.section(Part.SUMS).table
    np.testing.assert_allclose(sums["after"], sums["target"])
    assert found.section(Part.RATES).table["n"].tolist() == [10, 10, 10, 30]
    paper = assessment_report(database, cycle_id, files, actor=AUDITOR, made_at=rotation.now)
    for form, start in ((PaperFormat.WORD, b"PK"), (PaperFormat.PDF, b"%PDF")):
        pack = paper.drawn(form)
        assert pack.content.startswith(start)
        assert pack == assessment_report(database, cycle_id, files, actor=AUDITOR, made_at=rotation.now).drawn(form)


def settle_areas(rotation: WholeRotation) -> None:
    """Draw the areas, and replace the last: the alternate of its serial steps in, the old one keeps its row."""
    rotation.draw_areas()
    gone = str(rotation.areas().areas["ea_id"].iloc[-1])
    alternate = rotation.replace_area(gone)
    view = rotation.areas()
    assert rotation.ea_ids[-1] == alternate
    assert view.areas["set"].tolist() == [0, 0, 1]
    assert view.alternates.query("is_replaced")["ea_id"].tolist() == [gone]


def repeat_the_draw(rotation: WholeRotation) -> None:
    """Declare the draw void in two areas; one is drawn again, the other comes from the platform with two misfits."""
    database, cycle_id = rotation.database, rotation.cycle_id
    again, platform, kept = rotation.ea_ids
    first = draw_view(database, cycle_id, actor=AUDITOR)
    assert first is not None
    rotation.void(first.draw_id, again, platform)
    rotation.draw_again(again)
    rotation.import_platform(platform, draw_id=first.draw_id)

    ceremony = ceremony_view(database, cycle_id, actor=AUDITOR, today=rotation.now.date())
    areas = ceremony.areas.set_index("ea_id")
    assert areas["standing"].to_dict() == {again: Standing.OWN, platform: Standing.PLATFORM, kept: Standing.OWN}
    drawn = {
        each: draw_view(database, cycle_id, actor=AUDITOR, draw_id=areas.loc[each, "draw_id"]) for each in areas.index
    }
    assert [drawn[each].record.label for each in (again, kept)] == ["households#2", "households"]
    explained = explanations_of(database, areas.loc[platform, "draw_id"], actor=AUDITOR).iloc[0]
    assert (explained["n_picks"], explained["n_matched"]) == (10, 8)
    for each in (again, kept):
        assert replay_draw(database, cycle_id, actor=AUDITOR, draw_id=areas.loc[each, "draw_id"]).empty


def place(rotation: WholeRotation) -> None:
    """Visit every household; in the last area five come to something else than a simple yes."""
    by_area = rotation.cases.groupby("ea_id")["household_id"].agg(sorted)
    special = by_area[rotation.ea_ids[-1]][:4]
    for household_id in sorted(set(rotation.cases["household_id"]) - set(special)):
        rotation.visit(household_id, "agreed")
    refusing, torn_down, withdrawing, used_up = special
    refuse(rotation, refusing)
    exhaust(rotation, torn_down, kind="extended")
    withdraw(rotation, withdrawing)
    exhaust(rotation, used_up, kind="closed")


def refuse(rotation: WholeRotation, household_id: str) -> None:
    """Two visits are too few for a refusal, three are enough; the substitute is from the household's own reserve."""
    rotation.visit(household_id, "refused", "undecided")
    with refused("SUBSTITUTION_PERSUASION_TOO_FEW"):
        rotation.substitute(household_id, "refusal")
    rotation.visit(household_id, "refused")
    steps_in(rotation, household_id, rotation.substitute(household_id, "refusal"))


def withdraw(rotation: WholeRotation, household_id: str) -> None:
    """A household that agreed may leave again: it follows the same rule as one that never agreed."""
    rotation.visit(household_id, "agreed", "do_not_come_again")
    steps_in(rotation, household_id, rotation.substitute(household_id, "do_not_come_again"))


def exhaust(rotation: WholeRotation, household_id: str, *, kind: str) -> None:
    """A house is gone, which a photo shows, and the only one of its reserve does not wish to be visited again."""
    rotation.visit(household_id, "demolished")
    with refused("SUBSTITUTION_EVIDENCE_MISSING"):
        rotation.substitute(household_id, "demolished")
    rotation.photograph(household_id)
    second = rotation.substitute(household_id, "demolished")
    assert second is not None
    rotation.visit(second, "do_not_come_again")
    assert rotation.substitute(second, "do_not_come_again") is None
    assert of(rotation, second)["state"] == "unresolved"
    further = rotation.resolve(second, kind)
    assert (further is None) == (kind == "closed")
    if further is not None:
        steps_in(rotation, household_id, further)


def steps_in(rotation: WholeRotation, drawn: str, substitute: str | None) -> None:
    """Let a substitute agree: it stands in the place of the household that was drawn."""
    assert substitute is not None
    assert of(rotation, substitute)["drawn_household_id"] == drawn
    rotation.visit(substitute, "agreed")
    assert of(rotation, drawn)["state"] == "substituted"


def of(rotation: WholeRotation, household_id: str) -> "pd.Series[str]":
    """Return the case of a household."""
    return rotation.cases.set_index("household_id").loc[household_id]
