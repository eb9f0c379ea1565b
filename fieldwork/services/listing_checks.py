"""What the lists in force still lack: each area by itself, areas against each other, and what stops a lock."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

import pandas as pd
from sqlmodel import Session

from fieldwork.resources import shipped_toml
from fieldwork.rules.duplicates import Verdict
from fieldwork.rules.findings import finding_sentence
from fieldwork.rules.listing import LIVED_IN, check_listing
from fieldwork.rules.listing_rates import (
    RateRules,
    area_rates,
    check_counts,
    check_rates,
    check_vacancy,
    neighbours,
)
from fieldwork.rules.people import AREA_DIGITS
from fieldwork.rules.permissions import Actor, Reach, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import StateRefusal
from fieldwork.rules.relisting import STATE_LABELS, RelistingState
from fieldwork.rules.vacancy import check_vacant
from fieldwork.services.frame import stored_findings
from fieldwork.services.listing import listed_area, listing_rules, similar_addresses
from fieldwork.services.listing_entries import places
from fieldwork.services.listing_review import confirmed_vacant
from fieldwork.services.plans import plan_in_force
from fieldwork.services.relisting_states import states
from fieldwork.store import areas, listing, listing_changes, listing_review, relisting
from fieldwork.store.engine import Database
from sampling.findings import Finding, Severity, findings_table
from sampling.listing import check_numbers

Decided = Mapping[tuple[str, str], Verdict]


def checks_view(
    database: Database, cycle_id: str, *, actor: Actor, today: date, ea_id: str | None = None
) -> pd.DataFrame:
    """Return the findings of the lists in force within the actor's reach, of one area if it is named, with sentences.

    They are computed anew from the lists as they stand, so that what was put right or decided is gone.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        found = [
            *listing_blocks(session, cycle_id, plan),
            *area_findings(session, cycle_id, plan, reach, ea_id=ea_id),
            *cross_findings(session, cycle_id, plan),
        ]
    near = [each for each in found if reach.covers(each.subject[:AREA_DIGITS])]
    wanted = [each for each in near if ea_id is None or each.subject[:AREA_DIGITS] == ea_id]
    return stored_findings(findings_table(wanted))


def area_findings(
    session: Session, cycle_id: str, plan: Plan, reach: Reach, *, ea_id: str | None = None
) -> list[Finding]:
    """Return what each area's list lacks in itself: numbers, buildings, addresses, points, duplicates."""
    known = places(session, cycle_id, plan)
    in_force = areas.in_force(session, cycle_id)
    buildings = listing.buildings(session, cycle_id, ea_id=ea_id)
    dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id)
    retired, decided = _retired(session, cycle_id), decided_pairs(session, cycle_id)
    rules, found = listing_rules(plan), list[Finding]()
    for row in in_force.to_dict("records"):
        code = str(row["ea_id"])
        mine = dwellings[dwellings["ea_id"] == code].reset_index(drop=True)
        if mine.empty or not reach.covers(code):
            continue
        area = listed_area(row, known[code])
        inventory = buildings[buildings["ea_id"] == code]
        found += check_numbers(mine, ea_id=code, retired=retired.get(code, ()))
        found += _undecided(check_listing(inventory, mine, area=area, rules=rules), decided.get(code, {}))
        found += similar_addresses(mine, area, plan, decided=decided.get(code, {}))
    return found


def cross_findings(session: Session, cycle_id: str, plan: Plan) -> list[Finding]:
    """Return what shows only against other counts, the neighbours, or a second visit; nothing without the section."""
    checks = plan.listing_checks
    dwellings = listing.dwellings(session, cycle_id, personal=False)
    if checks is None or dwellings.empty:
        return []
    in_force = areas.in_force(session, cycle_id)
    mapped = in_force[in_force["boundary_geojson"].notna()]
    near = neighbours(dict(zip(mapped["ea_id"], mapped["boundary_geojson"], strict=True)), checks.n_neighbours)
    rates = area_rates(dwellings, changes_against_before(session, cycle_id, dwellings))
    rules = RateRules(n_neighbours=checks.n_neighbours, outlier_points=checks.rate_outlier_points)
    counts = other_counts(session, cycle_id, dwellings)
    return [
        *check_counts(counts, tolerance_percent=checks.other_count_tolerance_percent),
        *check_vacancy(rates, most_percent=plan.listing.max_vacant_percent),
        *check_rates(rates, near, rules=rules),
        *check_vacant(dwellings, confirmed_vacant(session, cycle_id)),
        *_without_relisting(session, cycle_id, plan, dwellings),
    ]


def listing_blocks(session: Session, cycle_id: str, plan: Plan) -> list[Finding]:
    """Return what stops the lock of an area's list; the finding's subject begins with the area.

    A relisting that was begun and not closed: its outcome must not be left aside; above all one by which the area must
    be listed again whole. And two entries that a person found to be one dwelling: it would have two chances.
    """
    return [*_open_relistings(session, cycle_id), *_standing_duplicates(session, cycle_id)]


def require_no_blocks(session: Session, cycle_id: str, plan: Plan, ea_ids: Collection[str]) -> None:
    """Refuse to lock an area whose listing says that it must not be.

    Raises
    ------
    StateRefusal
        ``LIST_IS_BLOCKED`` with the first block as a sentence.
    """
    for each in listing_blocks(session, cycle_id, plan):
        if each.subject[:AREA_DIGITS] in ea_ids:
            raise StateRefusal("LIST_IS_BLOCKED", ea_id=each.subject[:AREA_DIGITS], reason=finding_sentence(each))


def other_counts(session: Session, cycle_id: str, dwellings: pd.DataFrame) -> pd.DataFrame:
    """Return other sources' newest counts beside the list's: ``ea_id, source, label, n_units, as_of, n_listed``."""
    counts = listing_review.counts(session, cycle_id)
    kinds = {str(row["code"]): row for row in shipped_toml("codes", "count_source.toml")["codes"]}
    is_home = ~dwellings["occupancy"].isin(["non_residential", "demolished"])
    listed = {
        "dwellings": is_home.groupby(dwellings["ea_id"]).sum(),
        "lived_in": dwellings["occupancy"].isin(LIVED_IN).groupby(dwellings["ea_id"]).sum(),
    }
    rows = [
        int(listed[kinds[source]["compares"]].get(ea_id, 0))
        for ea_id, source in zip(counts["ea_id"], counts["source"], strict=True)
    ]
    labels = counts["source"].map({code: row["label"] for code, row in kinds.items()})
    table: pd.DataFrame = counts.assign(label=labels, n_listed=pd.Series(rows, index=counts.index, dtype="Int64"))
    return table[["ea_id", "source", "label", "n_units", "as_of", "n_listed", "recorded_by"]]


def changes_against_before(session: Session, cycle_id: str, dwellings: pd.DataFrame) -> pd.DataFrame:
    """Return ``ea_id, n_before, n_added, n_deleted``: the lists in force against the versions before, by number.

    A first version is compared with what was imported.
    """
    versions = listing.versions(session, cycle_id)
    last_two = versions.groupby("ea_id").tail(2)
    earlier = last_two[last_two.duplicated("ea_id", keep="last")]
    first = last_two[~last_two["ea_id"].isin(earlier["ea_id"])]
    before = pd.concat(
        [
            listing.dwellings_of(session, earlier["listing_id"].tolist(), personal=False)[["ea_id", "dwelling_no"]],
            listing.imported_numbers(session, first["listing_id"].tolist()),
        ]
    )
    both = before.merge(dwellings[["ea_id", "dwelling_no"]], how="outer", indicator=True)
    sides = both.assign(
        n_before=both["_merge"] != "right_only",
        n_added=both["_merge"] == "right_only",
        n_deleted=both["_merge"] == "left_only",
    )
    return sides.groupby("ea_id")[["n_before", "n_added", "n_deleted"]].sum().reset_index()


def _retired(session: Session, cycle_id: str) -> dict[str, list[str]]:
    changes = listing_changes.dwelling_changes(session, cycle_id)
    gone = changes[changes["kind"] == "removed"]
    return {str(ea_id): rows.tolist() for ea_id, rows in gone.groupby("ea_id")["dwelling_no"]}


def decided_pairs(session: Session, cycle_id: str) -> dict[str, dict[tuple[str, str], Verdict]]:
    """Return by area what was decided about pairs of dwellings, the smaller number first."""
    decided: dict[str, dict[tuple[str, str], Verdict]] = {}
    for row in listing_review.decisions(session, cycle_id).to_dict("records"):
        pair = (str(row["first_dwelling_no"]), str(row["second_dwelling_no"]))
        decided.setdefault(str(row["ea_id"]), {})[pair] = Verdict(row["verdict"])
    return decided


def _undecided(found: list[Finding], decided: Decided) -> list[Finding]:
    """Leave out the repeated addresses about which a person has decided."""

    def pair(each: Finding) -> tuple[str, str]:
        one, other = sorted((each.subject[AREA_DIGITS:], each.value))
        return one, other

    return [each for each in found if each.code != "LISTING_ADDRESS_DUPLICATE" or pair(each) not in decided]


def _open_relistings(session: Session, cycle_id: str) -> Iterator[Finding]:
    state = states(session, cycle_id)
    for row in relisting.of_cycle(session, cycle_id).to_dict("records"):
        stands = state[str(row["relisting_id"])]
        if stands is not RelistingState.CLOSED:
            is_whole = stands is RelistingState.WHOLE_RELISTING
            code = "LISTING_RELIST_WHOLE" if is_whole else "LISTING_RELISTING_OPEN"
            yield _block(code, str(row["ea_id"]), STATE_LABELS[stands])


def _standing_duplicates(session: Session, cycle_id: str) -> Iterator[Finding]:
    standing = listing.dwellings(session, cycle_id, personal=False)
    numbers = set(standing["ea_id"] + standing["dwelling_no"])
    for ea_id, decided in decided_pairs(session, cycle_id).items():
        for (first, second), verdict in decided.items():
            if verdict is Verdict.SAME and {ea_id + first, ea_id + second} <= numbers:
                yield _block("LISTING_DUPLICATE_STANDS", ea_id + first, second)


def _without_relisting(session: Session, cycle_id: str, plan: Plan, dwellings: pd.DataFrame) -> Iterator[Finding]:
    """Report areas of which nothing was listed again, where the plan asks for it."""
    done = set(relisting.of_cycle(session, cycle_id)["ea_id"])
    for ea_id in sorted(set(dwellings["ea_id"]) - done if plan.relisting is not None else ()):
        yield Finding(code="LISTING_NOT_RELISTED", severity=Severity.INFORMATION, subject=str(ea_id))


def _block(code: str, subject: str, value: Any) -> Finding:
    return Finding(code=code, severity=Severity.ERROR, subject=subject, value=str(value))
