"""The template of a plan: the shipped plan, told in Chinese."""

import re
import tomllib

from fieldwork.resources import data_path
from fieldwork.rules.plan import parse_plan_text
from fieldwork.rules.plan_changes import editable_parameters, with_parameter
from fieldwork.rules.plan_template import with_names
from fieldwork.services.plan_template import plan_template

SHIPPED = data_path("plan", "2022.toml").read_text(encoding="utf-8")


def test_the_template_is_the_shipped_plan() -> None:
    assert tomllib.loads(plan_template()) == tomllib.loads(SHIPPED)
    assert parse_plan_text(plan_template()) == parse_plan_text(SHIPPED)


def test_each_parameter_keeps_its_certainty_and_has_its_name_in_chinese() -> None:
    shipped = {each.key: each.comment[:3] for each in editable_parameters(SHIPPED)}
    told = {each.key: each.comment for each in editable_parameters(plan_template())}
    assert list(told) == list(shipped)
    sure = {key for key, mark in shipped.items() if re.fullmatch(r"\([CPU]\)", mark)}
    assert {key for key in sure if told[key][:3] != shipped[key]} == set()
    assert {key for key, comment in told.items() if not re.search("[\u4e00-\u9fff]", comment)} == set()


def test_no_comment_is_left_in_english() -> None:
    head, _, body = plan_template().partition("\n\n")
    assert head.startswith("# 轮换方案的参数")
    comments = re.findall(r"#(.*)$", body, flags=re.MULTILINE)
    assert [
        words for words in comments if re.search("[a-z]{4,}", words) and not re.search("[\u4e00-\u9fff]", words)
    ] == []


def test_the_template_can_be_changed_on_the_page_as_the_shipped_plan() -> None:
    changed = with_parameter(plan_template(), "areas.n_areas", "12")
    assert parse_plan_text(changed).areas.n_areas == 12


def test_a_sign_within_a_value_is_no_comment() -> None:
    text = 'a = "x # y"  # said\n[s] # head\nlist = [  # why\n  "p#q",  # one\n]\n'
    told = with_names(text, head="h", name_of=lambda key: "甲" if key == "a" else "")
    assert [" ".join(line.split()) for line in told.splitlines()] == [
        "# h",
        'a = "x # y" # 甲',
        "[s]",
        "list = [",
        '"p#q",',
        "]",
    ]
