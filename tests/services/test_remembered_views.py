"""What the pages keep of a view is what the view would say anew, whatever was recorded meanwhile, for everybody."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import pandas as pd

from fieldwork.rules.permissions import Actor
from fieldwork.rules.refusals import Refusal
from fieldwork.services.areas import areas_view
from fieldwork.services.bookkeeping import accounts_view, schedule_view
from fieldwork.services.ceremony import ceremony_view, sample_standings
from fieldwork.services.database import Database
from fieldwork.services.documents import documents_view
from fieldwork.services.funds import funds_view
from fieldwork.services.inspection_view import inspection_view
from fieldwork.services.ledger import LedgerFilter
from fieldwork.services.ledger_pages import ledger_page
from fieldwork.services.listing_views import lists_view
from fieldwork.services.map_exports import map_counts
from fieldwork.services.placement import placement_view
from fieldwork.services.plan_tasks import tasks_view
from fieldwork.services.remembered import Remembered
from fieldwork.services.replacement import replacements_view
from fieldwork.services.screening_views import screening_progress
from fieldwork.services.signals import signals_view
from fieldwork.services.substitution import substitution_view
from fieldwork.services.visits import visits_view
from fieldwork.services.waiting import today_view
from tests.services.scene import ENUMERATOR, STATISTICIAN, SUPERVISOR, Scene, household

TODAY = date(2022, 9, 20)
OF_RECORDS = (
    accounts_view,
    documents_view,
    funds_view,
    map_counts,
    placement_view,
    replacements_view,
    sample_standings,
    schedule_view,
    signals_view,
    substitution_view,
    visits_view,
)
OF_A_DAY = (areas_view, ceremony_view, inspection_view, lists_view, screening_progress, tasks_view, today_view)
PEOPLE = (STATISTICIAN, SUPERVISOR, ENUMERATOR)
Ask = Callable[[], Any]


def page_of_ledger(database: Database, _cycle_id: str, *, actor: Actor) -> Any:
    return ledger_page(database, LedgerFilter(), actor=actor)


def asks(scene: Scene, actor: Actor) -> dict[str, Ask]:
    def ask(view: Callable[..., Any], **more: Any) -> Ask:
        def asked() -> Any:
            try:
                return view(scene.database, scene.cycle_id, actor=actor, **more)
            except Refusal as refusal:
                return refusal.code

        return asked

    every = {view.__name__: ask(view) for view in (*OF_RECORDS, page_of_ledger)}
    return every | {view.__name__: ask(view, today=TODAY) for view in OF_A_DAY}


def differences(scene: Scene, kept: Remembered) -> list[str]:
    return [
        f"{name} of {actor.account_id}"
        for actor in PEOPLE
        for name, ask in asks(scene, actor).items()
        if not is_same(kept.get(scene.database, (name, actor), ask), ask())
    ]


def is_same(one: Any, two: Any) -> bool:
    if type(one) is not type(two):
        return False
    if isinstance(one, (pd.DataFrame, pd.Series)):
        return bool(one.equals(two))
    if is_dataclass(one):
        return all(is_same(getattr(one, each.name), getattr(two, each.name)) for each in fields(one))
    if isinstance(one, dict):
        return one.keys() == two.keys() and all(is_same(one[key], two[key]) for key in one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(two) and all(map(is_same, one, two))
    return bool(one == two)


def refuse(scene: Scene) -> None:
    scene.visit(household(10), "refused", "refused", "refused")


def correct(scene: Scene) -> None:
    scene.correct(scene.visit_id(household(10)), "no_contact")


def agree_and_open(scene: Scene) -> None:
    scene.visit(household(20), "agreed")
    scene.open_account(household(20), date(2022, 9, 15))


def ask_for_a_substitute(scene: Scene) -> None:
    scene.visit(household(30), "refused", "refused", "refused")
    scene.approve(scene.request(household(30)))


def photograph(scene: Scene) -> None:
    scene.photograph(household(10))


DEEDS = (refuse, correct, photograph, agree_and_open, ask_for_a_substitute)


def test_what_is_kept_is_what_would_be_said_anew_after_each_deed(scene: Scene) -> None:
    kept = Remembered()
    assert differences(scene, kept) == []
    n_views = kept.n_made
    for deed in DEEDS:
        before = kept.n_made
        deed(scene)
        assert (deed.__name__, differences(scene, kept)) == (deed.__name__, [])
        assert kept.n_made - before < n_views, "a deed that does not touch everything makes not everything anew"
