"""What the tables of rules for signals give, made into the tables that the rules read."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from fieldwork.resources import shipped_toml
from fieldwork.rules.plan import parse_plan
from fieldwork.rules.signals.all_rules import Recorded
from fieldwork.rules.signals.preparing import local_period, prepared_visits

PLAN = parse_plan(shipped_toml("plan", "2022.toml"))
LIMITS = PLAN.signals
assert LIMITS is not None
AREA = "440118001001001"
ME = "enumerator-01"
METRE = 1 / 111_195
Given = Mapping[str, Any]


def local(text: str) -> pd.Timestamp:
    return pd.Timestamp(text, tz="Asia/Shanghai").tz_convert("UTC").as_unit("us")


def visit_rows(given: Given) -> list[dict[str, Any]]:
    """Visits as the store has them."""
    start, step = local(given.get("start", "2022-09-05 16:00")), pd.Timedelta(minutes=given["every_minutes"])
    rows = [visit_row(given, number, start + number * step) for number in range(given["n"])]
    if given.get("received") == "backwards":
        for number, row in enumerate(rows):
            row["recorded_at"] = local("2022-09-05 23:50") - number * pd.Timedelta(minutes=1)
    if given.get("received") == "together":
        for number, row in enumerate(rows):
            row["recorded_at"] = local("2022-09-05 23:50") + number * pd.Timedelta(seconds=1)
    asked = [{**row, **before(row)} for row in rows] if given.get("asked") else []
    return [*rows, *asked, *ordinary(given)]


def visit_row(given: Given, number: int, at: pd.Timestamp) -> dict[str, Any]:
    house = 1 if given.get("one_dwelling") else number + 1
    east = (0 if given.get("same_place") else house * given.get("apart_m", 100)) + given.get("off_m", 0)
    return {
        "visit_id": f"v{number:03d}",
        "ea_id": AREA,
        "household_id": f"{AREA}{house:03d}{number + 1 if given.get('one_dwelling') else 1:02d}",
        "visited_by": ME,
        "visited_at": at,
        "recorded_at": at + pd.Timedelta(minutes=1),
        "attempt_code": given.get("code", "agreed"),
        "next_appointment_at": pd.NaT,
        "lon": 113.6 + east * METRE,
        "lat": 0.0,
        "datum": "WGS-84",
        "accuracy_m": float(given.get("accuracy_m", 10)),
        "is_mock_location": bool(given.get("mock", False)),
    }


def before(row: Mapping[str, Any]) -> dict[str, Any]:
    """A visit the day before at which the household asked for the hour of this one."""
    at = local("2022-09-04 18:00")
    return {
        "visit_id": f"{row['visit_id']}-before",
        "visited_at": at,
        "recorded_at": at,
        "next_appointment_at": row["visited_at"],
        "attempt_code": "appointment",
    }


def ordinary(given: Given) -> list[dict[str, Any]]:
    days = range(given.get("ordinary", 0))
    plain = {"every_minutes": 0, "apart_m": given.get("apart_m", 100)}
    return [
        visit_row(plain, 50 + day, local("2022-09-06 18:00") + pd.Timedelta(days=day)) | {"visit_id": f"o{day:03d}"}
        for day in days
    ]


def visits_of(given: Given) -> pd.DataFrame:
    rows = pd.DataFrame(visit_rows(given))
    rows["next_appointment_at"] = pd.to_datetime(rows["next_appointment_at"], utc=True).astype("datetime64[us, UTC]")
    return rows


def dwellings_of(given: Given) -> pd.DataFrame:
    houses = np.arange(1, 80)
    east = houses * given.get("apart_m", 100)
    return pd.DataFrame(
        {
            "ea_id": AREA,
            "dwelling_no": [f"{house:03d}" for house in houses],
            "lon": 113.6 + east * METRE,
            "lat": 0.0,
            "datum": "WGS-84",
        }
    )


def walked(given: Given) -> Recorded:
    return Recorded(visits=prepared_visits(visits_of(given), dwellings_of(given)))


def compared(given: Given) -> Recorded:
    """Visits of many people of whom one refuses `mine` times; `spread` sets the others apart from each other."""
    rows = []
    for person in range(given["colleagues"] + 1):
        apart = given.get("spread", 0) * (person % 2)
        n_refused = given["mine"] if person == 0 else given["n_refused"] + apart
        codes = ["refused"] * n_refused + ["undecided"] * (given["n_of"] - n_refused)
        for number, code in enumerate(codes):
            row = visit_row({"code": code}, number, local("2022-09-05 08:00") + pd.Timedelta(hours=3 * number))
            rows.append(row | {"visit_id": f"p{person}-{number}", "visited_by": f"enumerator-{person + 1:02d}"})
    table = pd.DataFrame(rows)
    table["next_appointment_at"] = pd.Series(pd.NaT, index=table.index, dtype="datetime64[us, UTC]")
    return Recorded(visits=prepared_visits(table, dwellings_of({})))


def answered(given: Given) -> Recorded:
    """Screening answers: everybody's incomes are spread alike, the first one's as the case says."""
    tables = [
        answers_of(person, given if person == 0 else {"n_of": given["n_of"]})
        for person in range(given["colleagues"] + 1)
    ]
    return Recorded(visits=pd.DataFrame(), answers=pd.concat(tables, ignore_index=True))


def answers_of(person: int, given: Given) -> pd.DataFrame:
    n, rng = given["n_of"], np.random.default_rng(person)
    income = np.round(np.exp(rng.normal(11.3, given.get("spread", 0.6), n))).astype(np.int64)
    persons = 1 + rng.poisson(2, n)
    copied = given.get("repeated", 0)
    income[:copied], persons[:copied] = income[0], persons[0]
    for place in range(1, 2 * given.get("as_before", 0), 2):
        income[place] = income[place - 1]
    area = np.where(np.arange(n) < copied, 100.0, 60.0 + np.arange(n))
    return pd.DataFrame(
        {
            "answer_id": [f"a{person}-{number}" for number in range(n)],
            "account_id": f"enumerator-{person + 1:02d}",
            "period": "2022-08",
            "ea_id": f"44011800100{person:03d}1",
            "household_id": [f"44011800100{person:03d}1{number:05d}" for number in range(n)],
            "income": income,
            "n_persons": persons,
            "floor_area_m2": area,
        }
    )


def reported(given: Given) -> Recorded:
    tables = []
    for person in range(given["colleagues"] + 1):
        usual = 40 if given["quantity"] == "income" else 22
        percent = given["round_percent"] if person == 0 else usual
        rng = np.random.default_rng(person)
        is_round = rng.random(given["n_of"]) * 100 < percent
        digit = np.where(
            is_round, rng.choice([0, 5], given["n_of"]), rng.choice([1, 2, 3, 4, 6, 7, 8, 9], given["n_of"])
        )
        tens = rng.integers(2, 8, given["n_of"])
        unit = 1000 if given["quantity"] == "income" else 1
        tables.append(
            pd.DataFrame(
                {
                    "account_id": f"enumerator-{person + 1:02d}",
                    "period": "2022-08",
                    "ea_id": AREA,
                    "quantity": given["quantity"],
                    "value": (10 * tens + digit) * unit,
                }
            )
        )
    return Recorded(visits=pd.DataFrame(), numbers=pd.concat(tables, ignore_index=True))


def edited(given: Given) -> Recorded:
    locks = [given["locked"], *([given["locked_again"]] if "locked_again" in given else [])]
    change = {"fact_id": "a1", "account_id": ME, "ea_id": AREA, "recorded_at": local(given["recorded"])}
    return Recorded(
        visits=pd.DataFrame(),
        changes=pd.DataFrame([change]),
        locks=pd.DataFrame({"ea_id": AREA, "recorded_at": [local(each) for each in locks]}),
    )


def counted(given: Given) -> Recorded:
    n, days = given["n_books"], given["n_days"]
    table = np.random.default_rng(1).negative_binomial(2, 0.35, (n, days))
    table[: given.get("even_books", 0)] = 3
    for book in range(given.get("copied_books", 0)):
        table[n - 1 - book] = table[0]
    households = [f"{AREA}{book:03d}01" for book in range(n)]
    counts = pd.DataFrame(
        {
            "household_id": np.repeat(households, days),
            "on": np.tile(pd.date_range("2022-10-01", periods=days).date, n),
            "n_entries": table.ravel(),
        }
    )
    return Recorded(visits=pd.DataFrame(), counts=counts.assign(account_id=ME, ea_id=AREA, period="2022-10"))


def checked(given: Given) -> Recorded:
    rows = [
        {"backcheck_id": f"b{number}", "is_denied": denied, "n_answers": n_answers, "n_errors": n_errors}
        for number, (denied, n_answers, n_errors) in enumerate(given["checks"])
    ]
    return Recorded(
        visits=pd.DataFrame(), checks=pd.DataFrame(rows).assign(account_id=ME, ea_id=AREA, period="2022-09")
    )


MAKERS = {
    "outlying": compared,
    "answers_alike": answered,
    "digit_heaping": reported,
    "list_edited": edited,
    "entries_even": counted,
    "entries_copied": counted,
    "backcheck_differs": checked,
}


def recorded(rule: str, given: Given) -> Recorded:
    """Everything recorded in a case."""
    return MAKERS.get(rule, walked)(given)


__all__ = ["LIMITS", "PLAN", "local_period", "recorded"]
