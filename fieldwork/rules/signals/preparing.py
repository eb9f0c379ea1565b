"""Bringing what was recorded into the form that the rules read: one datum, local months, one word per column."""

import numpy as np
import pandas as pd

from fieldwork.rules.datum import GCJ02, WGS84, Points, distance_m, gcj02_to_wgs84
from fieldwork.rules.visits import EA_ID_DIGITS
from fieldwork.settings import LOCAL_ZONE

CONTACT_CODES = frozenset({"agreed", "appointment", "undecided", "refused", "do_not_come_again", "unable"})
"""Results that need somebody at the door who says something."""

DENIAL_QUESTION = "visit_happened"
"""The question of a back-check by which a household says that nobody came."""

SAME_AS_WGS84 = frozenset({WGS84, "CGCS2000"})
"""CGCS2000 and WGS-84 differ by centimetres. A position in another datum (BD-09) is not judged."""


def local_period(instants: "pd.Series[pd.Timestamp]") -> "pd.Series[str]":
    """Return the local month of instants, as ``2022-09``."""
    return instants.dt.tz_convert(LOCAL_ZONE).dt.strftime("%Y-%m").astype("str")


def prepared_visits(visits: pd.DataFrame, dwellings: pd.DataFrame) -> pd.DataFrame:
    """Return the visits as the rules read them, in the order they are said to have happened.

    Parameters
    ----------
    visits
        As the store has them: ``visit_id, ea_id, household_id, visited_by, visited_at, recorded_at, attempt_code,
        next_appointment_at, lon, lat, datum, accuracy_m, is_mock_location``.
    dwellings
        ``ea_id, dwelling_no, lon, lat, datum`` of the listings in force.

    Returns
    -------
    pd.DataFrame
        ``visit_id, account_id, period, ea_id, household_id, at, received_at, code, is_contact, lon, lat, accuracy_m,
        is_mock, home_lon, home_lat, from_dwelling_m, appointment_at``; positions in WGS-84, times in UTC.
    """
    ordered = visits.sort_values(["visited_at", "visit_id"], ignore_index=True)
    at = in_wgs84(ordered)
    table = pd.DataFrame(
        {
            "visit_id": ordered["visit_id"],
            "account_id": ordered["visited_by"],
            "period": local_period(ordered["visited_at"]),
            "ea_id": ordered["ea_id"],
            "household_id": ordered["household_id"],
            "at": ordered["visited_at"],
            "received_at": ordered["recorded_at"],
            "code": ordered["attempt_code"],
            "is_contact": ordered["attempt_code"].isin(CONTACT_CODES),
            "lon": at.lon,
            "lat": at.lat,
            "accuracy_m": ordered["accuracy_m"].astype("float64"),
            "is_mock": ordered["is_mock_location"].fillna(value=False).astype("bool"),
            "appointment_at": ordered["next_appointment_at"],
        }
    )
    return _with_dwellings(table, dwellings)


def in_wgs84(table: pd.DataFrame) -> Points:
    """Return the positions of a table with ``lon, lat, datum`` in WGS-84; unknown where there is none."""
    lon, lat = (table[name].to_numpy(dtype=np.float64, na_value=np.nan) for name in ("lon", "lat"))
    datum = table["datum"].astype("object")
    shifted = gcj02_to_wgs84(Points(lon, lat))
    is_gcj, is_known = (datum == GCJ02).to_numpy(dtype=bool), datum.isin(SAME_AS_WGS84).to_numpy(dtype=bool)
    return Points(
        np.where(is_gcj, shifted.lon, np.where(is_known, lon, np.nan)),
        np.where(is_gcj, shifted.lat, np.where(is_known, lat, np.nan)),
    )


def _with_dwellings(table: pd.DataFrame, dwellings: pd.DataFrame) -> pd.DataFrame:
    homes = in_wgs84(dwellings)
    known = pd.DataFrame(
        {
            "dwelling_id": (dwellings["ea_id"] + dwellings["dwelling_no"]).astype("str"),
            "home_lon": homes.lon,
            "home_lat": homes.lat,
        }
    ).drop_duplicates("dwelling_id")
    joined = table.assign(dwelling_id=table["household_id"].str[:18]).merge(known, on="dwelling_id", how="left")
    return joined.assign(from_dwelling_m=distance_between(joined, "lon", "lat", "home_lon", "home_lat"))


def distance_between(table: pd.DataFrame, lon: str, lat: str, to_lon: str, to_lat: str) -> np.ndarray:
    """Return the distance in metres between two positions of each row; unknown where one is."""
    return distance_m(
        Points(table[lon].to_numpy(dtype=np.float64), table[lat].to_numpy(dtype=np.float64)),
        Points(table[to_lon].to_numpy(dtype=np.float64), table[to_lat].to_numpy(dtype=np.float64)),
    )


def reported_numbers(answers: pd.DataFrame, ages: pd.DataFrame) -> pd.DataFrame:
    """Return reported incomes and ages in one table: ``account_id, period, ea_id, quantity, value``.

    Parameters
    ----------
    answers
        ``account_id, period, ea_id, household_id, income``.
    ages
        ``household_id, age``, one row per person.
    """
    who = ["account_id", "period", "ea_id"]
    incomes = answers[who].assign(quantity="income", value=answers["income"])
    persons = ages.merge(answers[["household_id", *who]], on="household_id")
    return pd.concat([incomes, persons[who].assign(quantity="age", value=persons["age"])], ignore_index=True)


def with_next(visits: pd.DataFrame) -> pd.DataFrame:
    """Return each visit beside the next one of the same person: ``next_…`` columns and ``gap_minutes``."""
    ordered = visits.sort_values(["account_id", "at", "visit_id"], ignore_index=True)
    following = ordered.groupby("account_id", sort=False)[["visit_id", "dwelling_id", "at", "lon", "lat"]].shift(-1)
    joined = ordered.join(following.add_prefix("next_"))
    return joined.assign(gap_minutes=(joined["next_at"] - joined["at"]).dt.total_seconds() / 60)


def responsible(areas: pd.DataFrame) -> "pd.Series[str]":
    """Return who looks after each area, index ``ea_id``; with several people the first by account.

    Parameters
    ----------
    areas
        ``account_id, place_code``: towns and areas that people were given.
    """
    own = areas[areas["place_code"].str.len() == EA_ID_DIGITS].sort_values(["place_code", "account_id"])
    first = own.drop_duplicates("place_code")
    return pd.Series(first["account_id"].to_numpy(), index=first["place_code"].to_numpy(), dtype="str")


def prepared_answers(answers: pd.DataFrame, who: "pd.Series[str]") -> pd.DataFrame:
    """Return complete screening answers as the rules read them.

    Parameters
    ----------
    answers
        As the store has them. Whoever recorded an answer is taken for the one who asked, where that person looks after
        an area; a list that the office took over is the work of the area's own enumerator.
    who
        As `responsible` returns it.
    """
    complete = answers[answers["outcome"].fillna("complete") == "complete"]
    in_field = complete["recorded_by"].isin(set(who))
    asked_by = complete["recorded_by"].where(in_field, complete["ea_id"].map(who)).fillna(complete["recorded_by"])
    when = complete["screened_at"].fillna(complete["recorded_at"])
    return complete.assign(account_id=asked_by.astype("str"), period=local_period(when)).reset_index(drop=True)


def prepared_counts(counts: pd.DataFrame, who: "pd.Series[str]") -> pd.DataFrame:
    """Return daily counts of entries as the rules read them.

    Parameters
    ----------
    counts
        ``household_id, on, n_entries``, one row per book and day; books of areas that nobody looks after are left out.
    who
        As `responsible` returns it.
    """
    ea_ids = counts["household_id"].str[:EA_ID_DIGITS]
    months = pd.to_datetime(counts["on"]).dt.strftime("%Y-%m").astype("str")
    table = counts.assign(ea_id=ea_ids, period=months, account_id=ea_ids.map(who))
    return table[table["account_id"].notna()].reset_index(drop=True)


def prepared_checks(checks: pd.DataFrame, answers: pd.DataFrame) -> pd.DataFrame:
    """Return finished back-checks as the rules read them.

    Parameters
    ----------
    checks
        ``backcheck_id, visited_by, visited_at, ea_id`` of the back-checks that were completed.
    answers
        ``backcheck_id, question, is_same`` of all their answers.
    """
    known = answers[answers["is_same"].notna()]
    is_error = ~known["is_same"].astype("bool")
    grouped = is_error.groupby(known["backcheck_id"]).agg(n_answers="size", n_errors="sum")
    denied = set(known.loc[is_error & (known["question"] == DENIAL_QUESTION), "backcheck_id"])
    joined = checks.join(grouped, on="backcheck_id").fillna({"n_answers": 0, "n_errors": 0})
    return joined.assign(
        account_id=joined["visited_by"],
        period=local_period(joined["visited_at"]),
        is_denied=joined["backcheck_id"].isin(denied),
    ).reset_index(drop=True)
