"""The public random numbers: SHA-256 of a text, and the one form of seeds and labels."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sampling.errors import DrawError
from sampling.randomness import canonical_text, hash_integer, integer_below


def test_the_number_is_the_sha256_of_the_fields_joined_by_a_bar() -> None:
    expected = int(hashlib.sha256("种子|areas".encode()).hexdigest(), 16)
    assert hash_integer("种子", "areas") == expected


@given(st.integers(1, 10**12), st.text())
def test_numbers_stay_below_their_bound(bound: int, seed: str) -> None:
    assert 0 <= integer_below(bound, seed) < bound


def test_all_values_come_about_equally_often() -> None:
    counts = [0] * 10
    for number in range(10_000):
        counts[integer_below(10, "demo", str(number))] += 1
    chi_square = sum((count - 1000) ** 2 / 1000 for count in counts)
    assert chi_square < 27.88  # 99.9 % point of chi-square with 9 degrees of freedom


def test_full_width_digits_and_spaces_around_make_the_same_seed() -> None:
    assert canonical_text(" ２０２２－０８－３１　04713 ", field="seed") == "2022-08-31 04713"


@pytest.mark.parametrize("text", ["", "  ", "a|b", "a\nb", "a\x00", "｜"])
def test_a_text_that_could_be_hashed_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(DrawError) as refused:
        canonical_text(text, field="label")
    assert (refused.value.code, refused.value.fields) == ("SEED_TEXT_INVALID", {"field": "label"})
