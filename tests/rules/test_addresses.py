"""Addresses: one key for every way of writing one address; different addresses keep different keys."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.addresses import Place, address_key, other_town_named

PLACE = Place(
    town_name="荔城街道",
    village_names=("相江社区居委会", "相江社区"),
    district_names=("广东省", "广州市", "增城区", "增城市"),
    other_towns=("新塘镇", "正果镇"),
)
parts = st.tuples(
    st.integers(min_value=1, max_value=99),
    st.integers(min_value=1, max_value=9),
    st.integers(min_value=101, max_value=3299),
)


def writings(building: int, unit: int, room: int) -> list[str]:
    plain = f"{building}号楼{unit}单元{room}"
    return [
        f"增城区荔城街道前进路{plain}",
        f"增城市荔城街道前进路{plain}室",
        f"广东省广州市增城区增城区荔城街道荔城街道前进路{plain}",
        f"前进路{building}-{unit}-{room}",
        f"前进路{building:03d}－{unit}—{room}",
        f"前进路 {building}栋{unit}梯{room}房",
        f"前进路{building}幢{unit}单元{room}号",
        f"前进路{building}座{unit}/{room}",
        unicodedata.normalize("NFKC", f"前进路{plain}").translate({ord(str(d)): chr(0xFF10 + d) for d in range(10)}),
    ]


@given(parts)
def test_one_address_written_differently_has_one_key(numbers: tuple[int, int, int]) -> None:
    assert len({address_key(text, PLACE) for text in writings(*numbers)}) == 1


@given(parts, parts)
def test_two_addresses_have_two_keys(first: tuple[int, int, int], second: tuple[int, int, int]) -> None:
    keys = {address_key(writings(*numbers)[0], PLACE) for numbers in (first, second)}
    assert len(keys) == len({first, second})


@given(st.text())
def test_the_key_of_any_text_is_its_own_key_up_to_marks(text: str) -> None:
    key = address_key(text, PLACE)
    assert not any(char.isspace() for char in key)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("合成三路5号", "合成3路5"),
        ("合成十二巷5号302", "合成12巷5-302"),
        ("合成二十一路1号", "合成21路1号"),
        ("合成一百零五路1号", "合成105路1号"),
        ("二〇二室", "202"),
        ("7-2-802", "7号楼2单元802"),
        ("A座１０１", "a栋101室"),
    ],
)
def test_chinese_numbers_and_short_forms_are_the_same_address(written: str, same: str) -> None:
    assert address_key(written, PLACE) == address_key(same, PLACE)


@pytest.mark.parametrize(
    ("address", "town"),
    [
        ("增城区新塘镇合成一路1号", "新塘镇"),
        ("广州市增城市正果镇合成一路1号", "正果镇"),
        ("新塘镇合成一路1号", "新塘镇"),
        ("增城区荔城街道合成一路1号", ""),
        ("荔城街道新塘镇路1号", ""),
        ("合成一路1号", ""),
        ("", ""),
    ],
)
def test_another_town_in_front_of_an_address_is_named(address: str, town: str) -> None:
    assert other_town_named(address, PLACE) == town


def test_names_that_are_empty_take_nothing_away() -> None:
    assert address_key("前进路1号", Place(town_name="")) == "前进路1"
