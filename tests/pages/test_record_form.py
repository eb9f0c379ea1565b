"""A record typed in by its form: every shipped form shows, what is wrong is said, what was typed stays."""

import pytest
from streamlit.testing.v1 import AppTest

from fieldwork.services.forms import form_names


def page(name: str) -> None:
    import streamlit as st  # noqa: PLC0415 - the script runs by its text

    from fieldwork.pages.parts.record_form import put_record_form  # noqa: PLC0415
    from fieldwork.services.forms import shipped_form  # noqa: PLC0415

    fixed = {"ea_id": "440118001001001"} if "ea_id" in shipped_form(name).labels else {}
    answers = put_record_form(shipped_form(name), key="form", button="保存", fixed=fixed, hidden=("lon", "lat"))
    if answers is not None:
        st.json(answers)


@pytest.mark.parametrize("name", form_names())
def test_every_shipped_form_can_be_typed_in(name: str) -> None:
    app = AppTest.from_function(page, args=(name,), default_timeout=20).run()
    assert not app.exception
    assert app.button[0].label == "保存"


def test_what_is_missing_is_said_and_what_was_typed_stays() -> None:
    app = AppTest.from_function(page, args=("building",), default_timeout=20).run()
    number = next(box for box in app.text_input if box.label.startswith("建筑物编号"))
    number.input("12").run()
    app.button[0].click().run()
    assert any("建筑物编号" in error.value and "“12”" in error.value for error in app.error)
    assert number.value == "12"
    assert not app.json


def test_a_good_record_comes_back_with_what_was_known_before() -> None:
    app = AppTest.from_function(page, args=("building",), default_timeout=20).run()
    next(box for box in app.text_input if box.label.startswith("建筑物编号")).input("012").run()
    app.button[0].click().run()
    assert not app.error
    assert '"012"' in app.json[0].value
    assert '"440118001001001"' in app.json[0].value
