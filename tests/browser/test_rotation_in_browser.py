"""One rotation through the pages, from an empty office and the real list of villages to 150 placed households.

Every step is taken by the person whose task it is, at a desk of one's own; lists come by import, as an office has them.
What is another person's routine comes in past the pages, by the same services: most dwellings of the walk that lists
two segments again, and the first visit, agreed, to every household outside the area that is settled here by hand.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from fieldwork.services.demo.rotation import at
from tests.browser import rotation_draw as draws
from tests.browser import rotation_field as field
from tests.browser import rotation_ground as ground
from tests.browser import rotation_lists as lists
from tests.browser.conftest import has_failed
from tests.browser.office import Office


@pytest.fixture
def office(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Office]:
    made = Office(browser, tmp_path, monkeypatch, ["chief", *ground.PEOPLE])
    yield made
    made.close(with_pictures=has_failed(request))


def test_one_rotation_through_the_pages(office: Office) -> None:
    with office.day("2022-06-10"):
        ground.employ(office)
        ground.shorten_reserve(office)
        ground.import_frame(office)
        ground.settle_size(office)
        ground.commit_areas(office)
    with office.day("2022-08-20"):
        settle_areas(office)
        settle_lists(office)
        draws.lock_and_commit(office)
    with office.day("2022-09-10"):
        repeat_the_draw(office)
    with office.day("2022-09-20"):
        draws.draw(office, seed="second", first_section="名单与承诺")
        first, *_ = office.areas().areas["ea_id"]
        field.place_elsewhere(office, first, at(2022, 9, 19))
        field.place_by_hand(office, first)
        field.account(office)


def settle_areas(office: Office) -> None:
    """Draw the areas, give people theirs, and replace the last one."""
    ground.draw_areas(office)
    drawn = office.areas().areas
    names, towns = drawn["area_name"].tolist(), drawn["town_name"].tolist()
    ground.give_places(office, ground.ENUMERATOR, names[0])
    ground.give_places(office, ground.NEIGHBOUR, names[lists.SHORT - 1])
    ground.give_places(office, ground.SUPERVISOR, towns[0], towns[-1])
    ground.train(office)
    ground.replace_area(office, names[-1])
    assert office.areas().areas["set"].tolist() == [0] * 14 + [1]


def settle_lists(office: Office) -> None:
    """List all areas, one of them a second time whole, and screen their households."""
    in_force = office.areas().areas
    areas = ground.LISTS.areas(in_force["ea_id"])
    lists.import_listing(office, areas)
    lists.relist(office, areas[lists.SHORT - 1], in_force["area_name"].iloc[lists.SHORT - 1])
    lists.import_screening(office, areas)


def repeat_the_draw(office: Office) -> None:
    """Draw, declare the draw void in two areas, commit to another one, and take the platform's picks in one of both."""
    draws.draw(office, seed="demo", first_section="名单与承诺")
    in_force = office.areas().areas
    draws.void(office, in_force["area_name"].tolist()[:2])
    draws.commit_again(office)
    draws.import_platform(office, in_force["ea_id"].iloc[1])
