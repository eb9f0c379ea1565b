"""The lists as the page works on them: areas side by side, pairs with both addresses, counts, vacant dwellings."""

from datetime import date

import pandas as pd
from sqlmodel import Session

from fieldwork.rules.duplicates import VERDICT_LABELS, Pair, Verdict, duplicate_pairs
from fieldwork.rules.permissions import Actor, Reach, reach_of, require_area
from fieldwork.rules.privacy import masked
from fieldwork.rules.relisting import STATE_LABELS, RelistingState
from fieldwork.rules.two_person import can_act
from fieldwork.rules.vacancy import SEEN_LABELS, unchecked
from fieldwork.services.listing_checks import decided_pairs, other_counts
from fieldwork.services.listing_entries import places
from fieldwork.services.listing_review import confirmed_vacant, pair_rules
from fieldwork.services.plans import plan_in_force
from fieldwork.services.relisting import listers_of
from fieldwork.services.relisting_states import hidden_places, states
from fieldwork.services.roster import all_actors
from fieldwork.services.visits import within
from fieldwork.store import areas, draws, listing, listing_review, relisting
from fieldwork.store.engine import Database

NOT_RELISTED = "none"


def lists_view(database: Database, cycle_id: str, *, actor: Actor, today: date) -> pd.DataFrame:
    """Return the lists side by side, one row per area within reach, by serial.

    Columns: ``ea_id, serial, area_name, town_name, n_buildings, n_dwellings, n_vacant, n_unchecked, n_similar,
    relisting, relisting_zh, coverage, upper, is_locked``. ``n_similar`` counts pairs that nobody has decided.
    """
    reach = reach_of(actor, "survey.read")
    with database.reading() as session:
        in_force = within(areas.in_force(session, cycle_id), reach)
        dwellings = listing.dwellings(session, cycle_id)
        counted = in_force[["ea_id", "serial", "area_name", "town_name"]].set_index("ea_id", drop=False)
        left = unchecked(dwellings, confirmed_vacant(session, cycle_id))
        counts = {
            "n_buildings": listing.buildings(session, cycle_id).groupby("ea_id").size(),
            "n_dwellings": dwellings.groupby("ea_id").size(),
            "n_vacant": dwellings[dwellings["occupancy"] == "vacant"].groupby("ea_id").size(),
            "n_unchecked": left.groupby("ea_id").size(),
            "n_similar": _n_similar(session, cycle_id, dwellings, reach),
        }
        relisted = _relisted(session, cycle_id)
        locked = set(draws.locks(session, cycle_id)["ea_id"])
    table = counted.join(pd.DataFrame(counts)).join(relisted)
    whole = table.fillna(dict.fromkeys(counts, 0)).astype(dict.fromkeys(counts, "int64"))
    return whole.assign(
        relisting=whole["relisting"].fillna(NOT_RELISTED),
        relisting_zh=whole["relisting"]
        .map({str(state): label for state, label in STATE_LABELS.items()})
        .fillna("未复查"),
        is_locked=whole["ea_id"].isin(locked),
    ).reset_index(drop=True)


def duplicates_view(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the pairs of an area that look like one dwelling, the undecided first, then the most alike.

    Columns: ``first, second, score, verdict, verdict_zh, first_address, second_address``; addresses are hidden from
    those who see none.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        dwellings = _without_hidden(session, cycle_id, listing.dwellings(session, cycle_id, ea_id=ea_id), actor)
        rules, place = pair_rules(plan), places(session, cycle_id, plan)[ea_id]
        decided = decided_pairs(session, cycle_id).get(ea_id, {})
    pairs = duplicate_pairs(dwellings, place=place, rules=rules)
    addresses = masked(dwellings, "dwelling", actor=actor).set_index("dwelling_no")["address"]
    table = pd.DataFrame(pairs, columns=list(Pair._fields))
    verdicts = [decided.get((pair.first, pair.second)) for pair in pairs]
    shown = table.assign(
        verdict=pd.Series([verdict or "" for verdict in verdicts], dtype="str"),
        verdict_zh=pd.Series([_word(verdict) for verdict in verdicts], dtype="str"),
        first_address=table["first"].map(addresses),
        second_address=table["second"].map(addresses),
    )
    ordered = shown.assign(is_decided=shown["verdict"] != "").sort_values(["is_decided"], kind="stable")
    return ordered.drop(columns="is_decided").reset_index(drop=True)


def counts_view(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return other sources' newest counts of an area beside the list's, with the difference in per cent."""
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)
        counts = other_counts(session, cycle_id, dwellings)
    mine = counts[counts["ea_id"] == ea_id].reset_index(drop=True)
    units = mine["n_units"].astype("float64")
    percent = ((mine["n_listed"].astype("float64") - units) / units.where(units > 0) * 100).round(1)
    return mine.assign(difference_percent=percent)


def vacancy_view(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> pd.DataFrame:
    """Return the vacant dwellings of an area that want a second visit, with what the last one saw.

    Columns: ``dwelling_no, segment_no, building_no, address, seen_zh, checked_at``.
    """
    require_area(reach_of(actor, "survey.read"), ea_id)
    with database.reading() as session:
        dwellings = _without_hidden(session, cycle_id, listing.dwellings(session, cycle_id, ea_id=ea_id), actor)
        left = unchecked(dwellings, confirmed_vacant(session, cycle_id, ea_id=ea_id))
        checks = listing_review.checks(session, cycle_id, ea_id=ea_id)
    last = checks.drop_duplicates("dwelling_no", keep="last")[["dwelling_no", "seen", "checked_at"]]
    shown = masked(left, "dwelling", actor=actor).merge(last, on="dwelling_no", how="left")
    seen = shown["seen"].map({str(code): label for code, label in SEEN_LABELS.items()}).fillna("还没有复核")
    columns = ["ea_id", "dwelling_no", "segment_no", "building_no", "address", "seen_zh", "checked_at"]
    return shown.assign(seen_zh=seen)[columns]


def relisters(database: Database, cycle_id: str, ea_id: str, *, actor: Actor) -> dict[str, str]:
    """Return who may list segments of an area again, account → name: whoever works there and did not list it."""
    require_area(reach_of(actor, "relisting.draw"), ea_id)
    people = all_actors(database, cycle_id=cycle_id)
    able = can_act(people, "relisting.record", ea_id)
    with database.reading() as session:
        known = listing.in_force(session, cycle_id)
        dwellings = listing.dwellings(session, cycle_id, ea_id=ea_id, personal=False)
    mine = known[known["ea_id"] == ea_id]
    listed = set() if mine.empty else listers_of(mine.iloc[0], dwellings)
    return {person.account_id: person.name for person in people if person.account_id in able - listed}


def _n_similar(session: Session, cycle_id: str, dwellings: pd.DataFrame, reach: Reach) -> "pd.Series[int]":
    """Return how many pairs of each area nobody has decided."""
    plan, _ = plan_in_force(session, cycle_id)
    if plan.listing_checks is None:
        return pd.Series(dtype="int64")
    known, decided, rules = places(session, cycle_id, plan), decided_pairs(session, cycle_id), pair_rules(plan)
    open_pairs = {
        str(ea_id): sum(
            (pair.first, pair.second) not in decided.get(str(ea_id), {})
            for pair in duplicate_pairs(table, place=known[str(ea_id)], rules=rules)
        )
        for ea_id, table in dwellings.groupby("ea_id")
        if str(ea_id) in known and reach.covers(str(ea_id))
    }
    return pd.Series(open_pairs, dtype="int64")


def _relisted(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return ``relisting, coverage, upper`` of the newest relisting of each area."""
    known = relisting.of_cycle(session, cycle_id).drop_duplicates("ea_id", keep="last")
    steps = relisting.steps(session, cycle_id)
    compared = steps[steps["state"] == RelistingState.COMPARED].set_index("relisting_id")
    keys = known["relisting_id"]
    state = states(session, cycle_id)
    share = (compared["n_matched"] / compared["n_relisted"]).astype("Float64")
    table = known.assign(
        relisting=pd.Series([state[str(key)].value for key in keys], index=known.index, dtype="str"),
        coverage=keys.map(share),
        upper=keys.map(compared["upper"]),
    )
    return table.set_index("ea_id")[["relisting", "coverage", "upper"]]


def _without_hidden(session: Session, cycle_id: str, dwellings: pd.DataFrame, actor: Actor) -> pd.DataFrame:
    """Leave out the segments that the reader is listing again."""
    hidden = hidden_places(session, cycle_id, actor=actor)
    places_of = pd.MultiIndex.from_frame(dwellings[["ea_id", "segment_no"]])
    return dwellings[~places_of.isin(pd.MultiIndex.from_frame(hidden))].reset_index(drop=True)


def _word(verdict: Verdict | None) -> str:
    return "待决定" if verdict is None else VERDICT_LABELS[verdict]
