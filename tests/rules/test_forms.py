"""Forms: what a definition must be, how headings are compared, what is said to be expected."""

import pytest

from fieldwork.exchange.forms import code_labels, form_names, shipped_form
from fieldwork.resources import shipped_toml
from fieldwork.rules.forms import FieldKind, FormField, parse_form, plain_heading
from fieldwork.rules.refusals import InputRefusal
from sampling import columns

CODE = {"name": "ea_id", "label": "小区代码", "kind": "code", "width": 15}


def form_of(*fields: dict[str, object], key: tuple[str, ...] = ("ea_id",), **more: object) -> dict[str, object]:
    head = {"name": "list", "title": "名单", "sheet": "名单", "key": list(key)}
    return {"form": head, "field": list(fields), **more}


@pytest.mark.parametrize("name", form_names())
def test_every_shipped_form_is_sound_and_named_as_its_file(name: str) -> None:
    form = shipped_form(name)
    assert form.name == name
    assert set(form.key) <= {field.name for field in form.fields}
    assert form.labels[form.key[0]]


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("frame", (*columns.FRAME_COLUMNS, columns.FRAME_SIZE)),
        ("area", columns.AREA_COLUMNS),
        ("building", columns.BUILDING_COLUMNS),
        ("dwelling", columns.DWELLING_COLUMNS),
        ("screening", columns.SCREENED_COLUMNS),
        ("order", columns.ORDER_COLUMNS),
    ],
)
def test_forms_know_the_canonical_columns(form: str, wanted: tuple[str, ...]) -> None:
    assert set(wanted) <= {field.name for field in shipped_form(form).fields}


def test_addresses_incomes_and_notes_are_personal_in_every_form() -> None:
    personal = {(form, field.name) for form in form_names() for field in shipped_form(form).fields if field.personal}
    assert {("dwelling", "address"), ("screening", "income"), ("screening", "notes"), ("visit", "note")} <= personal


def test_code_lists_give_a_label_for_each_code() -> None:
    assert code_labels()["occupancy"]["vacant"] == "空宅"
    assert "code_parts" not in code_labels()


@pytest.mark.parametrize(
    ("heading", "same"),
    [
        (" 上年纯收入（元） ", "上年纯收入"),
        ("上年纯收入(元)*", "上年纯收入(元)*"),
        ("Household_ID", "household_id"),
        ("小区\n代码：", "小区代码"),
        ("ＥＡ＿ＩＤ", "ea_id"),
        ("（备注）", "(备注)"),
    ],
)
def test_headings_are_compared_without_spaces_units_and_case(heading: str, same: str) -> None:
    assert plain_heading(heading) == plain_heading(same)


@pytest.mark.parametrize(
    "wrong",
    [
        form_of(CODE, key=("village_code",)),
        form_of(CODE, part=[{"field": "ea_id", "of": "household_id", "start": 0, "stop": 15}]),
        form_of(CODE, {"name": "other", "label": "小区代码", "kind": "text"}),
        form_of({"name": "ea_id", "label": "小区代码", "kind": "code"}),
        form_of({"name": "ea_id", "label": "小区代码", "kind": "colour"}),
        form_of(CODE, {"name": "kind", "label": "类型", "kind": "choice"}),
        form_of(CODE, {"name": "kind", "label": "类型", "kind": "choice", "code_list": "nowhere"}),
        form_of({**CODE, "colour": "blue"}),
        {"form": {"name": "list"}},
        {},
    ],
)
def test_a_form_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InputRefusal) as refused:
        parse_form(wrong, code_labels())
    assert refused.value.code == "FORM_WRONG"
    assert "data/forms" in refused.value.sentence


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ({"kind": FieldKind.CODE, "width": 3, "minimum": 1, "maximum": 999}, "3 位数字（文本），001 到 999"),
        ({"kind": FieldKind.INTEGER, "minimum": 0, "unit": "户"}, "整数，不小于 0，单位户"),
        ({"kind": FieldKind.INTEGER, "maximum": 5}, "整数，0 到 5"),
        ({"kind": FieldKind.CHOICE, "options": {"in": "属于", "out": "不属于"}}, "“属于、不属于”"),
        ({"kind": FieldKind.LONGITUDE}, "经度，-180 到 180"),
        ({"kind": FieldKind.TEXT}, "文字"),
    ],
)
def test_what_is_expected_is_said_in_words(field: dict[str, object], words: str) -> None:
    assert FormField(name="x", label="某列", **field).expected == words


def test_a_field_is_found_by_its_name_and_required_ones_are_listed() -> None:
    form = parse_form(shipped_toml("forms", "screening.toml"), code_labels())
    assert form.field("income").unit == "元"
    assert [field.name for field in form.required_fields] == ["ea_id", "household_id"]
