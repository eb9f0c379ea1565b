"""Replay a draw of households: repeat it from its record and the list, and name every difference."""

from collections.abc import Mapping

import pandas as pd

from sampling.columns import ORDER_COLUMNS, integer_column, require_columns
from sampling.draw.differences import check_commitment, check_text, difference, error, information
from sampling.draw.dwellings import SelectionLevel, unit_count
from sampling.draw.households import HouseholdDesign, draw_area, draw_ordered_area
from sampling.draw.order import OrderedArea, ordered_areas, require_ids, require_unique, with_sort_columns
from sampling.draw.record import STAGE_HOUSEHOLDS, AreaRecord, Authority, DrawRecord, record_digest
from sampling.errors import ColumnError, DrawError
from sampling.findings import Finding
from sampling.imputation import imputation_of
from sampling.reserve import reserve_queues
from sampling.selection import SelectionMethod

_STARTS = ("n_sample", "start", "set_aside_start")
_RANKS = ("set_aside", "positions", "reserve")


def replay(record: DrawRecord, households: pd.DataFrame) -> list[Finding]:
    """Repeat a draw and report every difference; an empty list means that all of it is confirmed.

    ``households`` is the screened list (all is checked), or the order alone (``ea_id, rank, household_id``): then
    everything but the sorting is checked, and ``REPLAY_SORT_NOT_CHECKED`` says so as information. What the list
    shows is compared with what the record says of the list; the draw is repeated from the seed for the record's N.
    A draw of dwellings needs the list's ids too: if they are not the record's, its starts alone can be repeated.

    Raises
    ------
    ColumnError, DrawError
        If ``households`` is neither a list nor an order.
    """
    with_list = _is_list(record, households)
    ordered = order_of_record(record, households) if with_list else areas_from_order(households)
    orders = {area.ea_id: area for area in ordered}
    findings = [*_check_record(record), *check_commitment(record.commitment, record.fulfilment())]
    findings += [*_check_coverage(record, orders), *_check_ranks(households, orders)]
    for area in record.areas:
        if area.ea_id in orders:
            findings += _check_list(record, area, orders[area.ea_id], with_list=with_list)
        findings += _check_draw(record, area, orders.get(area.ea_id))
    if not with_list:
        findings.append(information("REPLAY_SORT_NOT_CHECKED", record.label, ",".join(record.sort)))
    return findings


def order_of_record(record: DrawRecord, screened: pd.DataFrame) -> list[OrderedArea]:
    """Return the selection order of a list as the record's sorting makes it."""
    return ordered_areas(
        screened,
        sort=record.sort,
        serpentine=record.parameters.get("serpentine") is True,
        imputation=imputation_of(record.parameters),
    )


def _is_list(record: DrawRecord, households: pd.DataFrame) -> bool:
    try:
        with_sort_columns(households, sort=record.sort)
    except ColumnError:
        if "rank" not in households:
            raise
        return False
    return True


def areas_from_order(order: pd.DataFrame) -> list[OrderedArea]:
    """Read an order table; ranks must be 0 … N−1 in each area.

    Raises
    ------
    ColumnError
        ``MISSING_COLUMN``, ``ID_NOT_TEXT``, ``ID_INVALID``, ``NOT_INTEGER``.
    DrawError
        ``HOUSEHOLD_DUPLICATE`` (``household_id``), ``ORDER_RANKS_INVALID`` (``ea_id``).
    """
    require_columns(order, ORDER_COLUMNS, table_name="order")
    require_ids(order, ("ea_id", "household_id"))
    require_unique(order["household_id"])
    table = order.assign(rank=integer_column(order, "rank")).sort_values(["ea_id", "rank"])
    return [_area_from_order(str(ea_id), rows) for ea_id, rows in table.groupby("ea_id")]


def _area_from_order(ea_id: str, rows: pd.DataFrame) -> OrderedArea:
    if rows["rank"].tolist() != list(range(len(rows))):
        raise DrawError("ORDER_RANKS_INVALID", f"area {ea_id}: ranks are not 0 … {len(rows) - 1}", ea_id=ea_id)
    return OrderedArea(ea_id, tuple(rows["household_id"]), ((),) * len(rows))


def _check_record(record: DrawRecord) -> list[Finding]:
    label, ea_ids = record.label, [area.ea_id for area in record.areas]
    return [
        *difference("REPLAY_STAGE", label, "stage", record.stage, STAGE_HOUSEHOLDS),
        *difference("REPLAY_RECORD_DIGEST", label, "digest", record.digest, record_digest(record.areas)),
        *difference("REPLAY_AREAS_ORDER", label, "areas", ea_ids, sorted(set(ea_ids))),
        *check_text(label, "label", label),
        *_check_voids(record),
        *_check_authority(record),
    ]


def _check_voids(record: DrawRecord) -> list[Finding]:
    """Report a draw that declares itself void: a repeated draw has a label of its own."""
    is_void = any(void.label == record.label for void in record.voids)
    return [error("REPLAY_VOID_LABEL", record.label, "voids", record.label, "")] if is_void else []


def _check_authority(record: DrawRecord) -> list[Finding]:
    """Compare whose draw it says to be: an own draw has a seed and an own reserve, a platform's draw no seed."""
    if record.authority is Authority.PLATFORM:
        note = information("REPLAY_NOT_OWN_DRAW", record.label, "authority")
        return [note, *difference("REPLAY_AUTHORITY", record.label, "seed", record.seed, None)]
    if record.seed is None or record.method is None:
        return [error("REPLAY_SEED_MISSING", record.label, "seed", record.seed, "seed, method")]
    reserve = difference("REPLAY_AUTHORITY", record.label, "reserve_authority", record.reserve_authority, Authority.OWN)
    return [*reserve, *check_text(record.label, "seed", record.seed)]


def _check_coverage(record: DrawRecord, orders: Mapping[str, OrderedArea]) -> list[Finding]:
    drawn = {area.ea_id for area in record.areas}
    return [
        *(error("REPLAY_AREA_NOT_IN_LIST", ea_id, "ea_id", "", ea_id) for ea_id in sorted(drawn - orders.keys())),
        *(error("REPLAY_AREA_NOT_DRAWN", ea_id, "ea_id", ea_id, "") for ea_id in sorted(orders.keys() - drawn)),
    ]


def _check_ranks(households: pd.DataFrame, orders: Mapping[str, OrderedArea]) -> list[Finding]:
    """Compare the ranks that an order table itself gives with the sorting, where that needs the ids only."""
    if set(households.columns) != set(ORDER_COLUMNS):
        return []
    return [
        error("REPLAY_RANKS", given.ea_id, "rank", "", "")
        for given in areas_from_order(households)
        if given.household_ids != orders[given.ea_id].household_ids
    ]


def _check_list(record: DrawRecord, area: AreaRecord, order: OrderedArea, *, with_list: bool) -> list[Finding]:
    found = _check_count(record, area, order)
    found += difference("REPLAY_ORDER_DIGEST", area.ea_id, "order_digest", area.order_digest, order.order_digest)
    if with_list:
        found += difference("REPLAY_LIST_DIGEST", area.ea_id, "list_digest", area.list_digest, order.list_digest)
    return found


def _check_count(record: DrawRecord, area: AreaRecord, order: OrderedArea) -> list[Finding]:
    try:
        n_units = unit_count(order, level=_level(record))
    except DrawError as failure:
        return [error("REPLAY_IMPOSSIBLE", area.ea_id, "n_units", failure.code, "")]
    return difference("REPLAY_N_UNITS", area.ea_id, "n_units", area.n_units, n_units)


def _check_draw(record: DrawRecord, area: AreaRecord, order: OrderedArea | None) -> list[Finding]:
    """Repeat one area's numbers; those that cannot be repeated at all are a finding as well."""
    try:
        expected = _repeated(record, area, order)
    except DrawError as failure:
        return [error("REPLAY_IMPOSSIBLE", area.ea_id, "areas", failure.code, "")]
    return [
        finding
        for field, value in expected.items()
        for finding in difference(f"REPLAY_{field.upper()}", area.ea_id, field, getattr(area, field), value)
    ]


def _repeated(record: DrawRecord, area: AreaRecord, order: OrderedArea | None) -> dict[str, object]:
    """Return what the area's record should say: all from the seed, or the reserve alone of somebody else's draw."""
    depth = _parameter(record, "reserve_depth")
    if record.seed is not None and record.method is not None:
        design = _design(record, record.method, depth=depth)
        return _repeated_from_seed(area, order, design=design, seed=record.seed)
    if record.reserve_authority is Authority.PLATFORM:
        return {}
    queues = reserve_queues(area.n_units, area.positions, depth=depth)
    return {"reserve": tuple(tuple(queue) for queue in queues)}


def _repeated_from_seed(
    area: AreaRecord, order: OrderedArea | None, *, design: HouseholdDesign, seed: str
) -> dict[str, object]:
    fields: tuple[str, ...] = (*_STARTS, *_RANKS)
    if design.level is SelectionLevel.HOUSEHOLD:
        again = draw_area(area.ea_id, n_units=area.n_units, design=design, seed=seed)
    elif order is not None and order.order_digest == area.order_digest:
        again = draw_ordered_area(order, design=design, seed=seed)
    else:
        again, fields = draw_area(area.ea_id, n_units=area.n_units, design=design, seed=seed), _STARTS
    return {field: getattr(again, field) for field in fields}


def _design(record: DrawRecord, method: SelectionMethod, *, depth: int) -> HouseholdDesign:
    return HouseholdDesign(
        n_sample=_parameter(record, "n_households_per_area"),
        method=method,
        sort=record.sort,
        reserve_depth=depth,
        label=record.label,
        serpentine=record.parameters.get("serpentine") is True,
        level=_level(record),
        imputation=imputation_of(record.parameters),
    )


def _level(record: DrawRecord) -> SelectionLevel:
    """Return the level that the record names; records that name none select households."""
    value = record.parameters.get("selection_level", str(SelectionLevel.HOUSEHOLD))
    if value not in list(SelectionLevel):
        allowed = ", ".join(SelectionLevel)
        message = f"selection_level is {value!r}, none of {allowed}"
        raise DrawError("PARAMETER_INVALID", message, name="selection_level", value=value, expected=allowed)
    return SelectionLevel(str(value))


def _parameter(record: DrawRecord, name: str) -> int:
    value = record.parameters.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise DrawError("PARAMETER_MISSING", f"the record's parameters lack the number {name}", name=name)
    return value
