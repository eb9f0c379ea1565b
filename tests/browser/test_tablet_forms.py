"""The tablet's forms and the server's are one: both read, ask and check alike, over the same generated answers."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from fieldwork.exchange.forms import form_names, shipped_form
from fieldwork.resources import TABLET
from fieldwork.rules.cells import read_cell
from fieldwork.rules.form_answers import check_answers, clean_answers, relevant_fields
from fieldwork.rules.forms import FormDefinition, FormField, parse_form

ORIGIN = "http://127.0.0.1:9"
PER_FORM = 30
ODD = [
    "",
    " ",
    "0",
    "-0",
    "007",
    "7",
    "7.0",
    "1e3",
    "１２",
    "\u200b12 ",
    "abc",
    "-5",
    "3.5",
    ".5",
    "5.",
    "'012",
    '="012"',
]
DAYS = [
    "2022-02-28",
    "2022-02-30",
    "2024-02-29",
    "2022/1/5",
    "2022年10月1日",
    "2022-10-01 00:00",
    "2022-10-01 9:05",
    "0000-01-01",
]
CLOCKS = ["2022-10-01 19:30", "2022-10-01T9:05:00", "2022-10-01 24:00", "2022-10-01 9:5", "2022-10-01"]

COMPARE = """async ([forms, cases]) => {
  const { readCell } = await import("/tablet/js/cells.js");
  const { checkAnswers, cleanAnswers, expectedWords, relevantFields } = await import("/tablet/js/forms.js");
  return cases.map(([name, answers]) => [forms[name], answers]).map(([form, answers]) => ({
    asked: relevantFields(form, answers).map((column) => column.name),
    cleaned: cleanAnswers(form, answers),
    problems: form.fields.map((column) => readCell(column, answers[column.name]).problem),
    found: checkAnswers(form, answers).map(({ code, severity, name, expected }) => [code, severity, name, expected]),
  }));
}"""


@contextmanager
def page_of_modules(browser: Browser) -> Iterator[Page]:
    """A page with nothing but the tablet's modules, straight from their files."""
    page = browser.new_page()

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(f"{ORIGIN}/tablet/")
        body = (TABLET / name).read_text(encoding="utf-8") if name else "<!doctype html>"
        route.fulfill(body=body, content_type="text/javascript" if name else "text/html")

    page.route(f"{ORIGIN}/**", answer)
    page.goto(f"{ORIGIN}/tablet/")
    yield page
    page.close()


def as_json(form: FormDefinition) -> dict[str, Any]:
    """A form as the page gets it."""
    names = ("name", "label", "width", "dropped_suffix", "minimum", "maximum", "unit", "required", "personal")
    fields = [
        {name: getattr(column, name) for name in names}
        | {"kind": column.kind.value, "options": dict(column.options), "relevant_when": listed(column.relevant_when)}
        for column in form.fields
    ]
    checks = [asdict(check) | {"when": listed(check.when)} for check in form.checks]
    return {"name": form.name, "title": form.title, "fields": fields, "checks": checks}


def listed(condition: Any) -> dict[str, list[str]]:
    return {name: list(codes) for name, codes in condition.items()}


def some_answer(column: FormField, chance: random.Random) -> str | None:
    """An answer that is often right, often at an edge, sometimes odd."""
    low, high = (0 if bound is None else int(bound) for bound in column.bounds)
    pool: list[str | None] = [None, chance.choice(ODD), str(low), str(high), str(high + 1), str(low - 1)]
    if column.options:
        pool += [*column.options, *column.options.values()] * 2
    elif column.kind in {"date", "datetime"}:
        pool += [chance.choice(DAYS + CLOCKS)] * 6
    elif column.width:
        pool += ["1" * column.width, "0" * column.width, "1" * (column.width - 1), "1" * column.width + "000"] * 2
    else:
        pool += [str(chance.randint(0, 20)), f"{chance.uniform(0, 500):.1f}", str(chance.randint(1, 10**6))] * 3
    return chance.choice(pool)


EVERY_KIND: dict[str, Any] = {
    "form": {"name": "kinds", "title": "各种核对", "sheet": "核对", "key": ["a"]},
    "field": [
        {"name": "a", "label": "甲", "kind": "integer"},
        {"name": "b", "label": "乙", "kind": "integer"},
        {"name": "c", "label": "丙", "kind": "choice", "options": {"x": "是", "y": "否"}},
        {"name": "d", "label": "丁", "kind": "date"},
        {"name": "e", "label": "戊", "kind": "date"},
    ],
    "check": [
        {"name": "1", "kind": "at_most", "field": "a", "other": "b", "says": "甲不大于乙"},
        {"name": "2", "kind": "at_most", "field": "d", "other": "e", "says": "丁不晚于戊"},
        {"name": "3", "kind": "required_when", "field": "a", "when": {"c": "x"}, "says": "是时要有甲"},
        {"name": "4", "kind": "empty_when", "field": "b", "when": {"c": ["y"]}, "says": "否时不填乙"},
        {
            "name": "5",
            "kind": "between_when",
            "field": "b",
            "when": {"c": "x"},
            "low": 3,
            "high": 9,
            "says": "乙在三到九",
        },
        {
            "name": "6",
            "kind": "ratio_between",
            "field": "a",
            "other": "b",
            "low": 2,
            "severity": "warning",
            "says": "甲乙之比",
        },
    ],
}
"""Every kind of check, each of which can be broken; in the shipped forms some cannot, as the question is not asked."""


def cases() -> list[tuple[FormDefinition, dict[str, Any]]]:
    chance = random.Random(7)  # noqa: S311 - cases, not secrets
    forms = [*(shipped_form(name) for name in form_names()), parse_form(EVERY_KIND, {})]
    return [
        (form, {column.name: some_answer(column, chance) for column in form.fields})
        for form in forms
        for _ in range(PER_FORM * (5 if form.checks else 1))
    ]


def by_rules(form: FormDefinition, answers: dict[str, Any]) -> dict[str, Any]:
    name_of = {column.label: column.name for column in form.fields}
    return {
        "asked": [column.name for column in relevant_fields(form, answers)],
        "cleaned": clean_answers(form, answers),
        "problems": [read_cell(column, answers[column.name]).problem for column in form.fields],
        "found": [
            [each.code, each.severity.value, name_of[each.field], each.expected]
            for each in check_answers(form, answers)
        ],
    }


def test_the_tablet_and_the_server_say_the_same_of_every_answer(browser: Browser) -> None:
    generated = cases()
    forms = {form.name: as_json(form) for form, _ in generated}
    with page_of_modules(browser) as page:
        shown = page.evaluate(COMPARE, [forms, [[form.name, answers] for form, answers in generated]])
    for (form, answers), seen in zip(generated, shown, strict=True):
        assert seen == by_rules(form, answers), (form.name, answers)
    codes = {found[0] for seen in shown for found in seen["found"]}
    assert codes == {"FORM_VALUE_MISSING", "FORM_VALUE_WRONG", "FORM_CHECK_BROKEN"}
    broken = {found[3] for seen in shown for found in seen["found"]}
    assert {check["says"] for check in EVERY_KIND["check"]} <= broken


def test_the_words_of_what_is_expected_are_those_of_the_server(browser: Browser) -> None:
    forms = [shipped_form(name) for name in form_names()]
    with page_of_modules(browser) as page:
        words = page.evaluate(
            """async (forms) => {
              const { expectedWords } = await import("/tablet/js/forms.js");
              return forms.map((form) => form.fields.map(expectedWords));
            }""",
            [as_json(form) for form in forms],
        )
    assert words == [[column.expected for column in form.fields] for form in forms]


@pytest.mark.parametrize("waits", [[1, 5, 15]])
def test_wrong_tries_wait_longer_and_longer_and_then_need_the_office(browser: Browser, waits: list[int]) -> None:
    with page_of_modules(browser) as page:
        seen = page.evaluate(
            """async (waits) => {
              const { afterWrongTry } = await import("/tablet/js/vault.js");
              const seen = [];
              let tries = null;
              for (let n = 0; n < 12; n += 1) {
                tries = afterWrongTry(tries, 1000, waits);
                seen.push([tries.until, tries.isClosed]);
              }
              return seen;
            }""",
            waits,
        )
    free, minute = [0, False], 60_000
    rounds = [[free, free, [1000 + wait * minute, False]] for wait in waits]
    assert seen == [step for steps in rounds for step in steps] + [free, free, [0, True]]


def test_keys_made_on_the_device_are_version_7_and_sort_by_time(browser: Browser) -> None:
    with page_of_modules(browser) as page:
        keys = page.evaluate(
            """async () => {
              const { uuid7 } = await import("/tablet/js/ids.js");
              return [0, 1, 1_700_000_000_000, 1_700_000_000_001].map((at) => uuid7(at));
            }"""
        )
    assert keys == sorted(keys)
    assert all(key[14] == "7" and key[19] in "89ab" for key in keys)
    assert keys[2].startswith("018bcfe5-6800-7")
