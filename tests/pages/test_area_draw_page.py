"""The draw of areas on its page: the void of its commitment, from the request to the event that is named anew."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from fieldwork.rules.permissions import Role
from fieldwork.rules.plan import parse_plan_text
from fieldwork.services.administrator import FIRST_START
from fieldwork.services.commitment_voids import (
    CommitmentVoidFields,
    confirm_commitment_void,
    request_commitment_void,
)
from fieldwork.services.demo.ground import approve_sample_size
from fieldwork.services.demo.rotation import at
from fieldwork.services.draws import commit_draw
from fieldwork.services.people import Credential, NewAccount, create_account
from sampling.draw import SeedEvent
from tests.pages.conftest import OpenPage, html_of
from tests.pages.test_draw_page import asked, press, write
from tests.services.ceremony import OTHER
from tests.services.scene import STATISTICIAN
from tests.services.test_rotation_steps import SMALL_PLAN, Office

EVENT = SeedEvent(name="虚构事件", issue="一", happens_on=date(2022, 6, 15), text_form="原文")


@pytest.fixture
def promised(office: Path) -> Iterator[Office]:
    """A rotation whose draw of areas was promised, and two statisticians."""
    made = Office(office).frame()
    for person in (STATISTICIAN, OTHER):
        account = NewAccount(account_id=person.account_id, name=person.name, roles=frozenset({Role.STATISTICIAN}))
        create_account(made.database, account, Credential(), actor=FIRST_START, now=at(2022, 4, 6))
    plan = parse_plan_text(SMALL_PLAN)
    approve_sample_size(made.database, made.cycle_id, plan, seed="demo", actor=STATISTICIAN)
    commit_draw(made.database, made.cycle_id, EVENT, stage="areas", actor=STATISTICIAN, now=at(2022, 6, 10))
    yield made
    made.database.close()


def test_a_commitment_to_the_draw_of_areas_is_void_by_two_persons_on_its_page(
    promised: Office, open_page: OpenPage
) -> None:
    app = open_page("areas", account_id=STATISTICIAN.account_id)
    app.selectbox(key="area_void").select("frame_wrong").run()
    write(app, "说明（必填", "漏了一个村")
    press(app, "申请作废……")
    assert "抽样框有误，须改正后重新承诺；漏了一个村" in asked(app)

    fields = CommitmentVoidFields(cycle_id=promised.cycle_id, reason_code="frame_wrong", reason="漏了一个村")
    request_id = request_commitment_void(promised.database, fields, actor=STATISTICIAN, now=at(2022, 6, 12))
    app = open_page("areas", account_id=OTHER.account_id)
    assert "决定之前不能抽取" in html_of(app)
    assert "揭晓并抽取小区……" not in [button.label for button in app.button]
    press(app, "确认")
    assert "须另指将来的公开事件重新承诺" in asked(app)

    confirm_commitment_void(promised.database, promised.cycle_id, request_id, actor=OTHER, now=at(2022, 6, 12))
    app = open_page("areas", account_id=OTHER.account_id)
    assert "请指明将来的公开事件" in html_of(app)
    assert "已作废" in html_of(app)
