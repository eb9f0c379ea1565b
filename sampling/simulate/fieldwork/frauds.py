"""Made-up work, of several kinds. ``share`` says how much of an enumerator's month it touches."""

from dataclasses import replace

import numpy as np
import pandas as pd

from sampling.simulate.fieldwork.ground import Floats, Spot
from sampling.simulate.fieldwork.honest import Work, visit_table
from sampling.simulate.fieldwork.oddities import Bools, local_minutes, moved, places_of, shifted, touched
from sampling.simulate.fieldwork.parameters import FieldworkParameters


def _made_up(work: Work, share: float, rng: np.random.Generator) -> tuple[Work, Bools]:
    """Choose visits that nobody made; their result is what the enumerator likes."""
    rows = touched(len(work.visits), share, rng)
    liked = rng.choice(np.array(["agreed", "undecided", "no_contact"]), len(rows), p=[0.6, 0.2, 0.2])
    codes = np.where(rows, liked, work.visits["attempt_code"])
    return replace(work, visits=work.visits.assign(attempt_code=codes, is_made_up=rows)), rows


def invented_at_home(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up visits at home."""
    work, rows = _made_up(work, share, rng)
    n = int(rows.sum())
    x, y = work.ground.home
    spot = Spot(x + rng.normal(0, 10, n), y + rng.normal(0, 10, n))
    return replace(work, visits=moved(work, spot, rows))


def mock_gps(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up visits with an app that puts the device exactly at the dwelling; not every device tells."""
    work, rows = _made_up(work, share, rng)
    told = rng.random(int(rows.sum())) < 0.7
    spot = work.ground.at(places_of(work)[rows])
    return replace(work, visits=moved(work, spot, rows, accuracy_m=5.0, is_mock_location=told))


def one_place(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up visits at one place in the village; the device gives the same position each time."""
    work, rows = _made_up(work, share, rng)
    n = int(rows.sum())
    x, y = rng.normal(0, 80, 2)
    return replace(work, visits=moved(work, Spot(np.full(n, x), np.full(n, y)), rows, accuracy_m=20.0))


def fast_series(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up visits in series, a minute or two apart, at dwellings that were walked past."""
    work, rows = _made_up(work, share, rng)
    after_first = (work.visits["visited_at"] - work.visits.loc[rows, "visited_at"].iloc[0]).dt.total_seconds() / 60
    wanted = np.cumsum(np.where(rows, rng.uniform(0.7, 2.5, len(rows)), 0.0))
    visited = shifted(work.visits["visited_at"], np.where(rows, wanted - after_first, 0.0))
    received = work.visits["recorded_at"].where(~rows, shifted(visited, np.full(len(rows), 1.0)))
    visits = work.visits.assign(visited_at=visited, recorded_at=received)
    return replace(work, visits=visits.sort_values("visited_at", ignore_index=True))


def invented_refusals(work: Work, share: float, parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up three refusals for some households, on three days, without going there."""
    households = places_of(work)
    chosen = np.unique(households)
    chosen = chosen[touched(len(chosen), share, rng)]
    places = np.repeat(chosen, 3)
    codes = np.full(len(places), "refused")
    made = visit_table(work.account_id, work.ground, places, codes, rng=rng, parameters=parameters)
    minutes = rng.uniform(18 * 60, 18.5 * 60, len(places)) - 8 * 60
    days = np.tile([3, 7, 11], len(chosen)) * 1440.0
    first = pd.Series(pd.Timestamp(parameters.first_day, tz="UTC"), index=made.index).astype("datetime64[us, UTC]")
    at = shifted(first, days + minutes + np.repeat(np.arange(len(chosen)) * 7.0, 3))
    made = made.assign(
        visit_id=[f"{each}-r" for each in made["visit_id"]],
        visited_at=at,
        recorded_at=shifted(at, np.full(len(at), 3.0)),
        is_made_up=True,
    )
    kept = work.visits[~np.isin(households, chosen)]
    return replace(work, visits=pd.concat([kept, made], ignore_index=True).sort_values("visited_at", ignore_index=True))


def clock_set_back(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up visits at night, the device's clock set back to hours of the day; the office gets them at night."""
    work, rows = _made_up(work, share, rng)
    until_night = 22 * 60 + rng.uniform(0, 90, len(rows)) - local_minutes(work.visits["visited_at"])
    order = rng.permutation(len(rows)) * 0.3
    received = shifted(work.visits["visited_at"], until_night.clip(1) + order)
    return replace(work, visits=work.visits.assign(recorded_at=work.visits["recorded_at"].where(~rows, received)))


def duplicated_answers(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Copy all answers of some households from others of the area."""
    rows = touched(len(work.answers), share, rng)
    models = rng.choice(np.flatnonzero(~rows), int(rows.sum())) if (~rows).any() else np.zeros(int(rows.sum()), int)
    answers = work.answers.copy()
    for column in ("n_persons", "income", "floor_area_m2"):
        answers.loc[rows, column] = work.answers[column].to_numpy()[models]
    return replace(work, answers=answers)


def copied_income(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Copy the income of some households from the one before."""
    rows = touched(len(work.answers), share, rng)
    rows[0] = False
    income = work.answers["income"].to_numpy().copy()
    for place in np.flatnonzero(rows):
        income[place] = income[place - 1]
    return replace(work, answers=work.answers.assign(income=income))


def heaped_numbers(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Guess incomes as ten thousands and ages as fives."""
    rows = touched(len(work.answers), share, rng)
    guessed = ((work.answers["income"] / 10_000).round().clip(lower=1) * 10_000).astype("int64")
    answers = work.answers.assign(income=work.answers["income"].where(~rows, guessed).astype("int64"))
    is_guessed = work.ages["household_id"].isin(set(answers.loc[rows, "household_id"]))
    ages = work.ages["age"].where(~is_guessed, (work.ages["age"] / 5).round() * 5)
    return replace(work, answers=answers, ages=work.ages.assign(age=ages))


def invented_answers(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up answers: incomes close to the usual one and not round, three persons more often than not."""
    rows = touched(len(work.answers), share, rng)
    n = int(rows.sum())
    usual = work.answers["income"].median()
    answers = work.answers.copy()
    answers.loc[rows, "income"] = np.round(usual * np.exp(rng.normal(0, 0.18, n)) / 100).astype(np.int64) * 100
    answers.loc[rows, "n_persons"] = rng.choice([2, 3, 4], n, p=[0.2, 0.6, 0.2])
    return replace(work, answers=answers)


def edited_list(work: Work, share: float, parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Change some answers after the lists were fixed for the draw."""
    n = max(1, round(share * 10))
    rows = rng.choice(len(work.answers), n, replace=False)
    answers = work.answers.copy()
    fixed = pd.Timestamp(parameters.first_day, tz="UTC") + pd.Timedelta(days=parameters.n_days - 5)
    answers.loc[rows, "recorded_at"] = fixed.as_unit("us") + pd.Timedelta(hours=30)
    answers.loc[rows, "income"] = (answers.loc[rows, "income"] * 0.6).astype("int64")
    return replace(work, answers=answers)


def even_books(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Make up the entries of some households: nearly as many each day."""
    households = work.counts["household_id"].unique()
    chosen = households[touched(len(households), share, rng)]
    rows = work.counts["household_id"].isin(chosen).to_numpy()
    usual: Floats = work.counts.groupby("household_id")["n_entries"].transform("median").to_numpy(dtype=np.float64)
    even = np.maximum(1, usual + rng.choice([-1, 0, 0, 0, 1], len(rows))).astype(np.int64)
    return replace(work, counts=work.counts.assign(n_entries=np.where(rows, even, work.counts["n_entries"])))


def copied_books(work: Work, share: float, _parameters: FieldworkParameters, rng: np.random.Generator) -> Work:
    """Copy the entries of some households from another one of the area."""
    table = work.counts.pivot_table(index="household_id", columns="on", values="n_entries")
    chosen = touched(len(table), share, rng)
    chosen[0] = False
    if not chosen.any():
        chosen[1] = True
    table.loc[chosen] = table.iloc[[0]].to_numpy()
    long = table.astype("int64").reset_index().melt(id_vars="household_id", var_name="on", value_name="n_entries")
    return replace(work, counts=long)
