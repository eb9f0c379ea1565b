"""The table of rules of the draw, case by case: steps on a small rotation, and what must follow."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.writing import csv_bytes
from fieldwork.rules.refusals import Refusal
from fieldwork.services.ceremony import explanations_of
from fieldwork.services.database import open_database
from fieldwork.services.demo.rotation import at
from fieldwork.services.exports import exports_view
from fieldwork.services.platform_export import platform_workbook
from fieldwork.settings import Settings
from tests.services.ceremony import LATER_EVENT, LATER_SEED, SEED, Ceremony
from tests.services.scene import AREA, AUDITOR, FAR_AREA, STATISTICIAN
from tests.spec import cases

Step = Callable[[Ceremony], object]


def own_draw(ceremony: Ceremony) -> str:
    return str(ceremony.view.draws.query("standing == 'own'")["draw_id"].iloc[0])


def open_request(ceremony: Ceremony) -> str:
    return str(ceremony.view.requests["request_id"].iloc[-1])


def first_drawn(ceremony: Ceremony) -> str:
    return str(ceremony.in_force().query("is_drawn")["household_id"].iloc[0])


def stranger(ceremony: Ceremony) -> SourceFile:
    ids = [f"{AREA}00101", f"{AREA}00201", f"{AREA}99901"]
    return SourceFile("平台.csv", csv_bytes(pd.DataFrame({"住户代码": ids})))


def wait(ceremony: Ceremony) -> None:
    ceremony.last = at(2022, 8, 31, hour=9)


STEPS: Mapping[str, Step] = {
    "lock": lambda c: c.lock(),
    "lock A": lambda c: c.lock(AREA),
    "unlock A": lambda c: c.unlock(AREA),
    "unlock without a reason": lambda c: c.unlock(AREA, reason=" "),
    "wait for the event": wait,
    "commit": lambda c: c.commit(),
    "commit to another event": lambda c: c.commit(event=LATER_EVENT),
    "record": lambda c: c.record(),
    "record A": lambda c: c.record(AREA),
    "record before the event": lambda c: c.record(now=c.later()),
    "record by the same person": lambda c: c.record(actor=STATISTICIAN),
    "record without a source": lambda c: c.record(revealed=replace(SEED, source=" ")),
    "record with another seed": lambda c: c.record(FAR_AREA, revealed=LATER_SEED),
    "record with the later seed": lambda c: c.record(revealed=LATER_SEED, now=at(2022, 9, 9)),
    "rehearse": lambda c: c.record(now=c.later()),
    "ask void": lambda c: c.ask_void(),
    "ask void without a reason": lambda c: c.ask_void(reason=""),
    "ask void of the own draw": lambda c: c.ask_void(draw_id=own_draw(c)),
    "confirm void": lambda c: c.confirm_void(open_request(c)),
    "confirm void by the same person": lambda c: c.confirm_void(open_request(c), actor=STATISTICIAN),
    "reject void": lambda c: c.reject_void(open_request(c)),
    "open an account": lambda c: c.open_account(first_drawn(c)),
    "import": lambda c: c.import_picks(),
    "import with a reserve": lambda c: c.import_picks(c.picks(reserve=True)),
    "import with two misfits": lambda c: c.import_picks(c.picks(misfits=2)),
    "import with two misfits, answered": lambda c: c.import_picks(c.picks(misfits=2), acceptance="已核实"),
    "import with a stranger": lambda c: c.import_picks(stranger(c)),
    "export": lambda c: platform_workbook(c.database, c.cycle_id, actor=STATISTICIAN, now=c.later()),
}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Ceremony:
    """The rotation before its draw, made once; each case works on a copy. Both databases: test_ceremony.py."""
    made = Ceremony(Settings(data_dir=tmp_path_factory.mktemp("prepared")))
    made.database.close()
    return made


@pytest.fixture
def ceremony(prepared: Ceremony, tmp_path: Path) -> Iterator[Ceremony]:
    shutil.copytree(prepared.settings.resolved_data_dir(), tmp_path, dirs_exist_ok=True)
    made = copy(prepared)
    made.settings = Settings(data_dir=tmp_path)
    made.database = open_database(made.settings)
    yield made
    made.database.close()


def found(ceremony: Ceremony, wanted: Mapping[str, Any]) -> dict[str, object]:
    """Return what is there of what a case names."""
    view = ceremony.view
    newest = view.draws.iloc[0] if len(view.draws) else None
    in_area = view.areas.set_index("ea_id")
    looks: Mapping[str, Callable[[], object]] = {
        "state": lambda: in_area.loc[AREA, "state"],
        "other_state": lambda: in_area.loc[FAR_AREA, "state"],
        "standing": lambda: in_area.loc[AREA, "standing"] if isinstance(in_area.loc[AREA, "standing"], str) else "",
        "label": lambda: in_area.loc[AREA, "label"] if newest is None else newest["label"],
        "reserve_authority": lambda: newest["reserve_authority"],
        "void_commitments": lambda: int(view.commitments["is_void"].sum()),
        "explained": lambda: int(
            explanations_of(ceremony.database, newest["draw_id"], actor=AUDITOR)["is_explained"].sum()
        ),
        "exports": lambda: len(exports_view(ceremony.database, actor=AUDITOR)),
    }
    return {name: looks[name]() for name in wanted}


@pytest.mark.parametrize("case", cases("draw"), ids=lambda case: f"{case['rule']}: {' · '.join(case['given'])}")
def test_a_case_of_the_table(case: Mapping[str, Any], ceremony: Ceremony) -> None:
    *before, last = case["given"]
    for step in before:
        STEPS[step](ceremony)
    if "refused" in case["expect"]:
        with pytest.raises(Refusal) as caught:
            STEPS[last](ceremony)
        assert caught.value.code == case["expect"]["refused"]
        return
    STEPS[last](ceremony)
    assert found(ceremony, case["expect"]) == dict(case["expect"])


def test_every_step_is_used_in_the_table() -> None:
    assert {step for case in cases("draw") for step in case["given"]} == set(STEPS)
    assert LATER_EVENT.happens_on > date(2022, 8, 31)
