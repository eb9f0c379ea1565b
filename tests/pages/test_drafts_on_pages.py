"""What was typed comes back on the page, for every form and in a new session; saved, it is one record and no draft."""

import shutil
from datetime import date, time
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from fieldwork.pages.parts.places import PAGES_FOLDER
from fieldwork.services.drafts import FOLDER
from fieldwork.services.forms import form_names
from tests.pages.conftest import OpenPage
from tests.pages.test_fieldwork_pages import as_enumerator_of, cases, choose

NOTE = "院门锁着，邻居说去县城了"
BROUGHT_BACK = "已找回"


def again(page: str = "visits") -> AppTest:
    """Open a page in a new session of the same person: after a restart, or in a page that was loaded anew."""
    app = AppTest.from_file(str(PAGES_FOLDER / "main.py"), default_timeout=60).run()
    return app.switch_page(f"{page}.py").run()


def note(app: AppTest) -> Any:
    return next(box for box in app.text_input if box.label.startswith("备注"))


def drafts(folder: Path) -> list[Path]:
    return sorted((folder / FOLDER).glob("*.sealed"))


def typed(open_page: OpenPage) -> tuple[AppTest, dict[str, Any]]:
    """A visit that is filled in and not saved."""
    app, case = as_enumerator_of(open_page, "visits", "bookkeeping")
    choose(app, "住户（住宅编号）", case["household_id"])
    choose(app, "结果", "no_contact")
    note(app).input(NOTE).run()
    return app, case


def save(app: AppTest) -> None:
    next(button for button in app.button if button.label == "登记入户").click().run()


def visits_of(app: AppTest, case: dict[str, Any]) -> int:
    return int(cases(app).set_index("household_id").loc[case["household_id"], "n_visits"])


def test_a_visit_that_was_not_saved_stands_in_a_new_session_and_is_saved_once(
    filled: Path, open_page: OpenPage
) -> None:
    app, case = typed(open_page)
    assert not any(BROUGHT_BACK in info.value for info in app.info)
    (kept,) = drafts(filled)
    shutil.copy(kept, filled / "kept")

    app = again()
    assert not app.exception
    assert note(app).value == NOTE
    assert any(BROUGHT_BACK in info.value for info in app.info)
    save(app)
    assert note(app).value == ""
    assert visits_of(app, case) == case["n_visits"] + 1
    assert drafts(filled) == []
    assert not any(BROUGHT_BACK in info.value for info in app.info)

    # A server that died between recording and answering leaves the draft: the same visit is handed in again.
    shutil.copy(filled / "kept", kept)
    app = again()
    assert note(app).value == NOTE
    save(app)
    assert not app.error
    assert visits_of(app, case) == case["n_visits"] + 1


def test_a_look_at_another_page_loses_nothing_and_beginning_anew_empties(filled: Path, open_page: OpenPage) -> None:
    app, case = typed(open_page)
    app.switch_page("bookkeeping.py").run()
    app.switch_page("visits.py").run()
    assert note(app).value == NOTE
    next(button for button in app.button if button.label == "不要了，重新填写").click().run()
    assert note(app).value == ""
    assert drafts(filled) == []
    assert visits_of(app, case) == case["n_visits"]
    assert not any(BROUGHT_BACK in info.value for info in again().info)


def test_another_person_finds_nothing_of_it(filled: Path, open_page: OpenPage) -> None:
    typed(open_page)
    app = open_page("visits", account_id="supervisor")
    assert note(app).value == ""
    assert not any(BROUGHT_BACK in info.value for info in app.info)


def test_looking_and_choosing_alone_leaves_no_draft(filled: Path, open_page: OpenPage) -> None:
    app, _ = as_enumerator_of(open_page, "visits", "bookkeeping")
    app.run()
    assert drafts(filled) == []


def any_form(name: str) -> None:
    from fieldwork.pages.parts.drafts import run_with_draft  # noqa: PLC0415 - the script runs by its text
    from fieldwork.pages.parts.record_form import put_record_form  # noqa: PLC0415
    from fieldwork.pages.parts.session import take_desk  # noqa: PLC0415
    from fieldwork.pages.parts.shell import run_guarded  # noqa: PLC0415
    from fieldwork.services.accounts import demo_actors  # noqa: PLC0415
    from fieldwork.services.forms import shipped_form  # noqa: PLC0415

    def page() -> None:
        put_record_form(shipped_form(name), key=name, button="保存")

    run_with_draft(take_desk(demo_actors()[0]), name, lambda: run_guarded(page))


def test_every_form_keeps_what_was_typed_when_a_check_fails_and_in_a_new_session(empty: Path) -> None:
    for name in form_names():
        app = AppTest.from_function(any_form, args=(name,), default_timeout=20).run()
        given = type_everything(app)
        app.button(key=f"{name}.0.save").click().run()
        assert shown(app, given) == given, name
        later = AppTest.from_function(any_form, args=(name,), default_timeout=20).run()
        assert not later.exception, name
        assert shown(later, given) == given, name


def type_everything(app: AppTest) -> dict[str, object]:
    """Type into each field that can be typed into, and return what was typed by the key of the field."""
    for box in app.text_input:
        box.set_value("字")
    for box in app.number_input:
        box.set_value(box.min if box.min is not None else 1)
    for box in app.date_input:
        box.set_value(date(2022, 9, 1))
    for box in app.time_input:
        box.set_value(time(9, 30))
    for box in app.selectbox:
        box.select_index(0)
    app.run()
    boxes = [*app.text_input, *app.number_input, *app.date_input, *app.time_input, *app.selectbox]
    return {str(box.key): box.value for box in boxes}


def shown(app: AppTest, given: dict[str, object]) -> dict[str, object]:
    return {key: app.session_state[key] for key in given}
