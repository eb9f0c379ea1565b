"""PPS in all strata at once is PPS in each stratum alone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampling.draw.kernel_pps import draw_pps
from sampling.errors import DrawError
from sampling.randomness import integer_below
from sampling.selection import certainty_units, pps_hits, pps_units

TEXT = ("2022-08-31 04713", "areas")
SIZES = st.one_of(st.integers(0, 30), st.integers(500, 3000))


def drawn_alone(sizes: np.ndarray, stratum_id: str, n_sample: int) -> tuple[list[int], list[int]]:
    """Certainty units and hits of one stratum, by the plain functions."""
    certain = certainty_units(sizes, n_sample=n_sample)
    rest = np.where(certain, 0, sizes)
    total = int(rest.sum())
    start = integer_below(total, *TEXT, stratum_id)
    hits = pps_hits(total=total, n_sample=n_sample - int(certain.sum()), start=start)
    return np.flatnonzero(certain).tolist(), pps_units(rest, hits=hits).tolist()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(SIZES, min_size=1, max_size=25).filter(any), min_size=1, max_size=5), st.data())
def test_each_stratum_is_drawn_as_if_it_were_alone_whatever_the_order_of_the_strata(
    frame: list[list[int]], data: st.DataObject
) -> None:
    n_sample = np.array([data.draw(st.integers(1, sum(size > 0 for size in sizes))) for sizes in frame])
    stratum_ids = [f"44011{number}" for number in range(len(frame))]
    strata = np.repeat(np.arange(len(frame)), [len(sizes) for sizes in frame])
    if data.draw(st.booleans()):
        strata = np.array(data.draw(st.permutations(strata.tolist())))
    sizes = np.empty(len(strata), dtype=np.int64)
    for number, own in enumerate(frame):
        sizes[strata == number] = own
    drawn = draw_pps(strata, sizes, stratum_ids=stratum_ids, n_sample=n_sample, text=TEXT)
    for number, own in enumerate(frame):
        certain, hit = drawn_alone(np.array(own), stratum_ids[number], int(n_sample[number]))
        rows, mine = np.flatnonzero(strata == number), drawn.stratum == number
        assert drawn.rows[mine & drawn.is_certain].tolist() == rows[certain].tolist()
        assert drawn.rows[mine & ~drawn.is_certain].tolist() == rows[hit].tolist()


@pytest.mark.parametrize(
    ("sizes", "n_sample", "code", "subject"),
    [
        ([5, 5, 0, 5], [1, 2], "LIST_TOO_SHORT", "b"),
        ([5, 5, 5, 5], [0, 1], "SAMPLE_SIZE_INVALID", "a"),
        ([5, -1, 5, 5], [1, 1], "SIZE_NEGATIVE", None),
        ([2**61, 2**61, 5, 5], [2, 1], "LIST_TOO_LARGE", None),
    ],
)
def test_what_cannot_be_drawn_is_refused(sizes: list[int], n_sample: list[int], code: str, subject: str | None) -> None:
    with pytest.raises(DrawError) as refused:
        draw_pps(
            np.array([0, 0, 1, 1]), np.array(sizes), stratum_ids=["a", "b"], n_sample=np.array(n_sample), text=TEXT
        )
    assert (refused.value.code, refused.value.fields.get("subject")) == (code, subject)
