"""A draw on a cluster: the same picks as on one machine, and a sentence where it cannot be."""

import os
from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from fieldwork.cli import cluster as cluster_command
from fieldwork.cli.cluster import Refused, cluster, draw_on_cluster
from fieldwork.rules.refusals import InputRefusal
from sampling.draw import HouseholdDesign, draw_households
from sampling.errors import ColumnError, DrawError
from tests.cli.conftest import Zhuhu, screened_list

SEED = "2022-08-31 04713"
DESIGN = HouseholdDesign(sort=("income",))
AREAS = [f"4401180010010{number:02d}" for number in range(1, 8)]
HAS_DASK = find_spec("distributed") is not None
FILES = ("sample.csv", "reserve.csv", "order.csv")

needs_dask = pytest.mark.skipif(
    not HAS_DASK and os.environ.get("CI") != "true",
    reason='Dask is not installed: pip install "zhuhu[cluster]" to run these tests',
)


def whole_list() -> pd.DataFrame:
    return pd.concat([screened_list(60 + number, ea_id) for number, ea_id in enumerate(AREAS)], ignore_index=True)


def piece(start: int, step: int) -> pd.DataFrame:
    """A piece that cuts every area."""
    return whole_list().iloc[start::step]


def no_area() -> pd.DataFrame:
    return pd.DataFrame({"household_id": ["1"]})


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    """A local cluster of two processes, once for all tests here."""
    with cluster(None, n_workers=2) as started:
        yield started


@needs_dask
@pytest.mark.parametrize(("n_pieces", "n_parts"), [(1, 1), (3, 2), (4, 9)])
def test_picks_on_a_cluster_are_those_of_one_machine_however_the_list_is_cut(
    client: Any, n_pieces: int, n_parts: int
) -> None:
    sources = [partial(piece, start, n_pieces) for start in range(n_pieces)]
    draw = draw_on_cluster(sources, client=client, design=DESIGN, seed=SEED, n_parts=n_parts)
    expected = draw_households(whole_list(), design=DESIGN, seed=SEED)
    assert draw.record == expected.record
    pd.testing.assert_frame_equal(draw.sample, expected.sample)
    pd.testing.assert_frame_equal(draw.reserve, expected.reserve)


@needs_dask
def test_what_a_worker_refuses_is_refused_here_with_its_fields(client: Any) -> None:
    with pytest.raises(DrawError) as refused:
        draw_on_cluster([whole_list], client=client, design=HouseholdDesign(n_sample=61), seed=SEED, n_parts=2)
    assert (refused.value.code, refused.value.fields["subject"]) == ("LIST_TOO_SHORT", AREAS[0])
    with pytest.raises(ColumnError) as unread:
        draw_on_cluster([whole_list, no_area], client=client, design=DESIGN, seed=SEED, n_parts=2)
    assert unread.value.fields == {"table": "screened", "columns": "ea_id"}


@needs_dask
def test_the_command_writes_the_files_of_a_draw_on_one_machine(client: Any, zhuhu: Zhuhu, tmp_path: Path) -> None:
    halves = [tmp_path / "东.csv", tmp_path / "西.csv"]
    for number, path in enumerate(halves):
        whole_list().iloc[number::2].to_csv(path, index=False)
    whole_list().to_csv(tmp_path / "all.csv", index=False)
    options = ("--per-area", 10, "--seed", SEED, "--sort", "income", "--out")
    on_cluster = zhuhu(
        "cluster", "households", *halves, *options, tmp_path / "many", "--scheduler", client.scheduler.address
    )
    alone = zhuhu("draw", "households", tmp_path / "all.csv", *options, tmp_path / "one")
    assert (on_cluster.code, alone.code) == (0, 0), on_cluster.err
    assert "演练" in on_cluster.out
    assert "7 个小区，抽中 70 户" in on_cluster.out
    for name in FILES:
        assert (tmp_path / "many" / name).read_bytes() == (tmp_path / "one" / name).read_bytes()


@needs_dask
def test_a_list_that_is_wrong_on_a_worker_ends_in_one_sentence(client: Any, zhuhu: Zhuhu, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    whole_list().to_csv(good, index=False)
    screened_list(20, "440118001001099").assign(income="1.5.2").to_csv(bad, index=False)
    out = ("--seed", SEED, "--out", tmp_path / "out", "--scheduler", client.scheduler.address)
    refused = zhuhu("cluster", "households", good, bad, *out)
    assert refused.code == 2
    assert "bad.csv" in refused.sentence
    assert not (tmp_path / "out").exists()


@needs_dask
def test_a_scheduler_that_does_not_answer_is_named(zhuhu: Zhuhu, tmp_path: Path, screened: Path) -> None:
    out = ("--seed", SEED, "--out", tmp_path / "out", "--scheduler", "no-address")
    refused = zhuhu("cluster", "households", screened, *out)
    assert refused.code == 2
    assert "no-address" in refused.sentence


def test_without_dask_the_command_says_how_to_get_it(
    zhuhu: Zhuhu, tmp_path: Path, screened: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_command, "find_spec", lambda _: None)
    refused = zhuhu("cluster", "households", screened, "--seed", SEED, "--out", tmp_path / "out")
    assert refused.code == 2
    assert "zhuhu[cluster]" in refused.sentence


def test_refusals_travel_with_their_fields() -> None:
    refusal = Refused(InputRefusal, "CLUSTER_UNREACHABLE", {"address": "x"}).to_error()
    assert isinstance(refusal, InputRefusal)
    assert refusal.fields == {"address": "x"}
    error = Refused(DrawError, "AREA_IN_TWO_PARTS", {"ea_id": "1"}).to_error()
    assert isinstance(error, DrawError)
    assert (error.code, error.fields) == ("AREA_IN_TWO_PARTS", {"ea_id": "1"})
