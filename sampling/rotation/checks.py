"""Does the sample rotate as planned? Checks of what has happened, wave by wave; every deviation is a finding."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

import pandas as pd

from sampling.columns import require_columns
from sampling.findings import Finding, Severity
from sampling.rotation.calendar import due_groups, planned_overlap
from sampling.rotation.groups import MEMBER_COLUMNS
from sampling.rotation.plan import RotationPlan, cycle_no


def check_rotation(members: Mapping[int, pd.DataFrame], *, plan: RotationPlan, batch: str) -> list[Finding]:
    """Compare the members of several waves with the plan.

    Parameters
    ----------
    members
        By wave, ``MEMBER_COLUMNS`` of that wave. Waves may be missing; only neighbours are compared with each other.

    Returns
    -------
    list of Finding
        Of each wave against the one before: ``ROTATION_GROUP_SIZE_DIFFERS`` (error), ``ROTATION_NOT_LEFT`` (error),
        ``ROTATION_LEFT_EARLY`` (warning: a substitution or a withdrawal), ``ROTATION_OVERLAP_DIFFERS`` (warning, per
        area); of the whole: ``ROTATION_HOUSEHOLD_RETURNED`` (error), ``ROTATION_AREA_REPEATED`` (warning).
    """
    for table in members.values():
        require_columns(table, MEMBER_COLUMNS, table_name="members")
    waves = sorted(members)
    found = [finding for wave in waves for finding in _check_sizes(members[wave], plan=plan, wave=wave)]
    for before, wave in pairwise(waves):
        if before + 1 == wave:
            found += _check_step(members[before], members[wave], plan=plan, batch=batch, wave=wave)
    return [*found, *_check_returns(members, plan=plan), *_check_areas(members, plan=plan)]


def _check_sizes(table: pd.DataFrame, *, plan: RotationPlan, wave: int) -> Iterable[Finding]:
    counts = table.groupby(["ea_id", "rotation_group"]).size()
    for ea_id in sorted(set(table["ea_id"])):
        for group in plan.groups:
            n = int(counts.get((ea_id, group.name), 0))
            if n != group.n_households:
                yield Finding(
                    code="ROTATION_GROUP_SIZE_DIFFERS",
                    severity=Severity.ERROR,
                    subject=ea_id,
                    field=f"{wave}/{group.name}",
                    value=str(n),
                    expected=str(group.n_households),
                )


def _check_step(
    before: pd.DataFrame, after: pd.DataFrame, *, plan: RotationPlan, batch: str, wave: int
) -> list[Finding]:
    due = due_groups(plan, batch=batch, wave=wave)
    planned = planned_overlap(plan, batch=batch, waves=(wave - 1, wave))
    is_still_in = before["household_id"].isin(after["household_id"])
    is_due = before["rotation_group"].isin(due)
    overlap = before[is_still_in].groupby("ea_id").size()
    return [
        *_of_households(before[is_due & is_still_in], wave=wave, code="ROTATION_NOT_LEFT"),
        *_of_households(before[~is_due & ~is_still_in], wave=wave, code="ROTATION_LEFT_EARLY"),
        *(
            Finding(
                code="ROTATION_OVERLAP_DIFFERS",
                severity=Severity.WARNING,
                subject=ea_id,
                field=str(wave),
                value=str(overlap.get(ea_id, 0)),
                expected=str(planned),
            )
            for ea_id in sorted(set(before["ea_id"]))
            if overlap.get(ea_id, 0) != planned
        ),
    ]


_SEVERITY = {"ROTATION_NOT_LEFT": Severity.ERROR, "ROTATION_LEFT_EARLY": Severity.WARNING}


def _of_households(households: pd.DataFrame, *, wave: int, code: str) -> Iterable[Finding]:
    for row in households.sort_values(["ea_id", "place"]).itertuples(index=False):
        yield Finding(
            code=code,
            severity=_SEVERITY[code],
            subject=str(row.household_id),
            field=str(wave),
            value=str(row.rotation_group),
        )


def _check_returns(members: Mapping[int, pd.DataFrame], *, plan: RotationPlan) -> Iterable[Finding]:
    last_seen: dict[tuple[int, str], int] = {}
    waves = sorted(members)
    for position, wave in enumerate(waves):
        for household_id in members[wave]["household_id"]:
            key = (cycle_no(plan, wave), str(household_id))
            if last_seen.get(key, position) < position - 1:
                yield Finding(
                    code="ROTATION_HOUSEHOLD_RETURNED",
                    severity=Severity.ERROR,
                    subject=str(household_id),
                    field="wave",
                    value=str(wave),
                    expected=str(waves[last_seen[key]]),
                )
            last_seen[key] = position


def _check_areas(members: Mapping[int, pd.DataFrame], *, plan: RotationPlan) -> Iterable[Finding]:
    first_cycle: dict[str, int] = {}
    reported: set[tuple[str, int]] = set()
    for wave in sorted(members):
        cycle = cycle_no(plan, wave)
        for ea_id in sorted(set(members[wave]["ea_id"])):
            if first_cycle.setdefault(ea_id, cycle) != cycle and (ea_id, cycle) not in reported:
                reported.add((ea_id, cycle))
                yield Finding(
                    code="ROTATION_AREA_REPEATED",
                    severity=Severity.WARNING,
                    subject=ea_id,
                    field="cycle_no",
                    value=str(cycle),
                    expected=str(first_cycle[ea_id]),
                )
