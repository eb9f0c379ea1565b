"""Printed papers and files for checking, taken where a person looks for them; each stands in the ledger."""

import hashlib
import json
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.services.accounts import demo_actors
from fieldwork.services.exports import exports_view
from fieldwork.services.ledger import verify_ledger
from sampling.draw import AreaDrawRecord, replay_areas
from tests.pages.conftest import OpenPage, the_database
from tests.pages.test_downloads_and_hidden_notes import Offered, offered

__all__ = ["offered"]
AUDITOR = demo_actors()[2]


def choose_first(app: AppTest, key: str) -> AppTest:
    """Choose the first thing that is offered."""
    app.selectbox(key=key).select_index(0).run()
    assert not app.exception
    return app


def taken(offered: Offered, start: str, ending: str) -> bytes:
    (name,) = [each for each in offered if each.startswith(start) and each.endswith(ending)]
    return offered[name]()


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A paper: on which page and part of it, by which choice, how its file is called, who takes it."""

    page: str
    choice: str
    start: str
    account_id: str
    section: tuple[str, str] | None = None
    is_personal: bool = False


ASKED = (
    Asked(
        page="substitution",
        choice="paper.substitution",
        start="换户审批表_",
        account_id="supervisor",
        is_personal=True,
    ),
    Asked(page="visits", choice="paper.letter.area", start="致住户的信_", account_id="enumerator-01"),
    Asked(page="areas", choice="paper.area.area", start="小区情况表_", account_id="supervisor"),
    Asked(
        page="inspection",
        choice="paper.notice",
        start="督导通知_",
        account_id="supervisor",
        section=("inspection.view", "各次督导与抽选"),
    ),
)


@pytest.mark.parametrize("asked", ASKED, ids=lambda each: each.page)
def test_a_paper_that_is_taken_stands_in_the_ledger(
    asked: Asked, filled: Path, open_page: OpenPage, offered: Offered
) -> None:
    app = open_page(asked.page, account_id=asked.account_id)
    if asked.section:
        key, wanted = asked.section
        app.button_group(key=key).set_value(wanted).run()
    choose_first(app, asked.choice)
    assert exports_view(the_database(), actor=AUDITOR).empty
    word, pdf = taken(offered, asked.start, ".docx"), taken(offered, asked.start, ".pdf")
    assert (word[:2], pdf[:4]) == (b"PK", b"%PDF")
    left = exports_view(the_database(), actor=AUDITOR)
    assert set(left["digest"]) == {hashlib.sha256(each).hexdigest() for each in (word, pdf)}
    assert set(left["is_personal"]) == {asked.is_personal}
    assert verify_ledger(the_database()).is_clean


def test_an_auditor_takes_from_the_page_what_replays_the_draw_of_areas(
    filled: Path, open_page: OpenPage, offered: Offered
) -> None:
    app = open_page("areas", account_id="auditor")
    app.button_group(key="areas.view").set_value("备用与来源").run()
    assert not app.exception
    record = AreaDrawRecord.from_dict(json.loads(offered["area_draw_record.json"]()))
    frame = pd.read_csv(BytesIO(offered["frame.csv"]()), dtype="str").astype({"n_households": "int64"})
    assert replay_areas(record, frame) == []
    assert "verify.html" in offered
    assert len(exports_view(the_database(), actor=AUDITOR)) == 2
