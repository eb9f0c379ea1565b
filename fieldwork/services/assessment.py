"""The assessment of the sample as a person asks for it: from the cycle's facts and the files that were given."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pandas as pd

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile, source_file
from fieldwork.exchange.tables import read_table
from fieldwork.exchange.writing import csv_bytes, json_bytes
from fieldwork.resources import data_path
from fieldwork.rules.assessment import Assessment, Rules, assessment_of
from fieldwork.rules.assessment_input import AssessmentInput
from fieldwork.rules.assessment_sections import Part
from fieldwork.rules.margin_file import KnownMargin, parse_margins
from fieldwork.rules.outcomes import RateUnit
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.outcomes import sample_outcomes
from fieldwork.services.plans import plan_in_force, require_section
from fieldwork.services.rates import rates_view
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.store import areas, screening
from fieldwork.store.engine import Database
from sampling.weights import FINAL
from sampling.weights.factors import FACTORS

WEIGHTS_FILE, MANIFEST = "weights.csv", "manifest.json"
Source = Path | SourceFile


@dataclass(frozen=True, kw_only=True)
class AssessmentFiles:
    """What was given: known totals, outcome data of the new sample and of the old one; each may lack."""

    margins: Source | None = None
    values: Source | None = None
    old: Source | None = None

    @property
    def digests(self) -> dict[str, str]:
        """SHA-256 of each file that was given, by its name."""
        given = [source_file(each) for each in (self.margins, self.values, self.old) if each is not None]
        return {file.name: sha256(file.content).hexdigest() for file in given}


def assessment_view(database: Database, cycle_id: str, files: AssessmentFiles, *, actor: Actor) -> Assessment:
    """Return the assessment of the sample in force.

    Raises
    ------
    Refusal
        ``PERMISSION_ROLE``; ``PLAN_SECTION_MISSING`` for a plan without weights or assessment;
        ``ASSESSMENT_NO_SAMPLE``, ``ASSESSMENT_CHANCES_MISSING``; ``MARGIN_FILE_…`` and ``FILE_…`` for the files; what
        the weights refuse.
    """
    reach_of(actor, "assessment.read")
    given, rules = _given(database, cycle_id, files, actor=actor)
    with refusing_as_sentences():
        return assessment_of(given, rules=rules)


def _given(database: Database, cycle_id: str, files: AssessmentFiles, *, actor: Actor) -> tuple[AssessmentInput, Rules]:
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        known, screened = areas.in_force(session, cycle_id), screening.in_force(session, cycle_id)
    rules = Rules(
        weights=require_section(plan.weights, "weights"), assessment=require_section(plan.assessment, "assessment")
    )
    given = AssessmentInput(
        areas=known,
        screened=screened,
        outcomes=sample_outcomes(database, cycle_id, actor=actor),
        rates=_rates(database, cycle_id, actor=actor),
        margins=() if files.margins is None else read_margins(files.margins),
        plan=plan,
        values=_table(files.values, "values"),
        old=_table(files.old, "old_values"),
    )
    return given, rules


def _rates(database: Database, cycle_id: str, *, actor: Actor) -> pd.DataFrame:
    units = (RateUnit.AREA, RateUnit.TOTAL)
    return pd.concat([rates_view(database, cycle_id, by=unit, actor=actor) for unit in units], ignore_index=True)


def _table(source: Source | None, form: str) -> pd.DataFrame | None:
    return None if source is None else read_table(source, shipped_form(form)).table


def read_margins(source: Source) -> tuple[KnownMargin, ...]:
    """Return the known totals in a TOML file.

    Raises
    ------
    InputRefusal
        ``MARGIN_FILE_NOT_TOML`` (``file, problem``); as `parse_margins`.
    """
    file = source_file(source)
    try:
        mapping = tomllib.loads(file.content.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputRefusal("MARGIN_FILE_NOT_TOML", file=file.name) from error
    return parse_margins(mapping)


def shipped_margins(district_code: str) -> SourceFile | None:
    """Return the known totals that ship for a district, or None."""
    found = sorted(data_path("margins").glob(f"{district_code}_*.toml"))
    return SourceFile(found[-1].name, found[-1].read_bytes()) if found else None


def assessment_tables(found: Assessment) -> dict[str, pd.DataFrame]:
    """Return the tables by file name: one per section that has one, and the weights of every household."""
    sections = [each for each in found.sections if not each.table.empty]
    places = {part: number for number, part in enumerate(Part, start=1)}
    drawn = found.prepared.respondents
    columns = ["household_id", "ea_id", *(factor for factor in FACTORS if factor in drawn), FINAL]
    described = drawn.merge(found.prepared.cases[["household_id", "ea_id"]].drop_duplicates("household_id"))
    named = {f"{places[each.part]:02d}_{each.part.value}.csv": each.table for each in sections}
    return named | {WEIGHTS_FILE: described[columns]}


def weights_csv(found: Assessment) -> bytes:
    """Return the weights of every household with all factors."""
    return csv_bytes(assessment_tables(found)[WEIGHTS_FILE])


def assessment_files(found: Assessment, *, head: Mapping[str, object]) -> dict[str, bytes]:
    """Return the files of an assessment with their manifest: what it rests on, and every digest."""
    contents = {name: csv_bytes(table) for name, table in assessment_tables(found).items()}
    says = {each.part.value: list(each.says) for each in found.sections}
    digests = {name: sha256(content).hexdigest() for name, content in contents.items()}
    return contents | {MANIFEST: json_bytes({**head, "says": says, "files": digests})}
