"""`zhuhu cluster`: the same draw of households on many machines, with Dask (extra ``cluster``)."""

import functools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import pandas as pd
import typer

from fieldwork.cli.chinese import ChineseCommand, group
from fieldwork.cli.draw import Folder, Label, Method, PerArea, Reserve, Seed, Sort, household_files, say_households
from fieldwork.cli.reading import draw_context, read_list, sort_columns
from fieldwork.exchange.writing import write_files
from fieldwork.rules.refusals import InputRefusal, Refusal
from sampling.draw import DrawContext, HouseholdDesign, HouseholdDraw
from sampling.draw.parts import DrawnPart, draw_part, join_parts, split_by_area
from sampling.errors import SamplingError
from sampling.selection import SelectionMethod

if TYPE_CHECKING:
    from distributed import Client

app = group("集群：名单很多时，在多台机器上抽选，结果与一台机器完全相同。")

Lists = Annotated[
    list[Path], typer.Argument(metavar="摸底名单…", help="一个或多个文件，例如每县一个；每台机器都能读到。")
]
Scheduler = Annotated[
    str | None, typer.Option("--scheduler", metavar="地址", help="已有集群的调度地址；不给时在本机临时启动。")
]
Workers = Annotated[int, typer.Option("--workers", metavar="个数", help="在本机启动几个工作进程。", min=1)]
Parts = Annotated[int, typer.Option("--parts", metavar="份数", help="按小区分成几份，一份一次抽完。", min=1)]


@dataclass(frozen=True)
class Refused:
    """What a worker refused; an error with fields does not travel between processes, these do."""

    error: type[SamplingError] | type[Refusal]
    code: str
    fields: dict[str, object]

    def to_error(self) -> SamplingError | Refusal:
        """Return the error as it was raised on the worker."""
        if issubclass(self.error, SamplingError):
            return self.error(self.code, self.code, **self.fields)
        return self.error(self.code, **self.fields)


@app.command("households", cls=ChineseCommand, help="在集群上抽记账户，写出与 draw households 相同的文件。")
def households(  # noqa: PLR0913 - one option of the command each
    lists: Lists,
    *,
    seed: Seed,
    out: Folder,
    per_area: PerArea = 10,
    label: Label = "households",
    sort: Sort = "",
    method: Method = SelectionMethod.SYSTEMATIC,
    reserve: Reserve = 9,
    scheduler: Scheduler = None,
    workers: Workers = 2,
    parts: Parts = 8,
) -> None:
    """Draw households from several files on a cluster; write the files of ``zhuhu draw households``."""
    columns = sort_columns(sort, read_list(lists[0], "screening"))
    design = HouseholdDesign(n_sample=per_area, method=method, sort=columns, reserve_depth=reserve, label=label)
    paths = [path.resolve() for path in lists]
    with cluster(scheduler, n_workers=workers) as client:
        draw = draw_on_cluster(
            [functools.partial(read_screened, path) for path in paths],
            client=client,
            design=design,
            seed=seed,
            n_parts=parts,
            context=draw_context(),
        )
    write_files(out, household_files(draw))
    say_households(draw, out, by_area=False)


def read_screened(path: Path) -> pd.DataFrame:
    """Return a screened list; it runs where the file is read."""
    return read_list(path, "screening").table


@contextmanager
def cluster(scheduler: str | None, *, n_workers: int) -> "Iterator[Client]":
    """Connect to a running cluster, or start one of processes on this machine for as long as it is needed.

    Raises
    ------
    InputRefusal
        ``CLUSTER_NOT_INSTALLED``; ``CLUSTER_UNREACHABLE`` (``address``).
    """
    if find_spec("distributed") is None:
        raise InputRefusal("CLUSTER_NOT_INSTALLED")
    from distributed import Client, LocalCluster  # noqa: PLC0415 - an extra; without it the command says so

    if scheduler is None:
        local = LocalCluster(n_workers=n_workers, threads_per_worker=1, dashboard_address=None, host="127.0.0.1")
        with local as started, Client(started) as client:
            yield client
        return
    try:
        client = Client(scheduler, timeout=10)
    except (OSError, ValueError) as error:
        raise InputRefusal("CLUSTER_UNREACHABLE", address=scheduler) from error
    with client:
        yield client


def draw_on_cluster(
    sources: Sequence[Any],
    *,
    client: "Client",
    design: HouseholdDesign,
    seed: str,
    n_parts: int,
    context: DrawContext | None = None,
) -> HouseholdDraw:
    """Draw from lists that the workers read, cut by area; the picks are those of one machine.

    Parameters
    ----------
    sources
        Functions without arguments that return a piece of the screened list. Pieces may be cut anywhere: the
        rows of an area meet on one worker.

    Raises
    ------
    SamplingError, Refusal
        What reading or drawing refuses, on the worker or here.
    """
    pieces = [client.submit(_read_in_parts, source, n_parts, pure=False) for source in sources]
    drawn = [
        client.submit(_draw_pieces, [client.submit(_part_of, piece, number) for piece in pieces], design, seed)
        for number in range(n_parts)
    ]
    results: list[DrawnPart | Refused | None] = client.gather(drawn)
    refused = [result for result in results if isinstance(result, Refused)]
    if refused:
        raise refused[0].to_error()
    return join_parts([result for result in results if not isinstance(result, Refused)], context=context)


def _read_in_parts(source: Any, n_parts: int) -> list[pd.DataFrame] | Refused:
    try:
        return split_by_area(source(), n_parts=n_parts)
    except (SamplingError, Refusal) as error:
        return Refused(type(error), error.code, error.fields)


def _part_of(piece: list[pd.DataFrame] | Refused, number: int) -> pd.DataFrame | Refused:
    """Return one part of a piece, so that only this travels to the worker that draws it."""
    return piece if isinstance(piece, Refused) else piece[number]


def _draw_pieces(
    pieces: Sequence[pd.DataFrame | Refused], design: HouseholdDesign, seed: str
) -> DrawnPart | Refused | None:
    refused = [piece for piece in pieces if isinstance(piece, Refused)]
    if refused:
        return refused[0]
    tables = [piece for piece in pieces if isinstance(piece, pd.DataFrame)]
    try:
        return draw_part(pd.concat(tables, ignore_index=True), design=design, seed=seed)
    except SamplingError as error:
        return Refused(type(error), error.code, error.fields)
