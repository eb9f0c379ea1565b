"""The frame: importing an edition with its verification, and looking at it (Plan §7)."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pandas as pd
from sqlmodel import Session

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.sources import SourceFile
from fieldwork.exchange.tables import ReadTable, read_table
from fieldwork.resources import shipped_toml
from fieldwork.rules.findings import findings_with_messages
from fieldwork.rules.frame import frame_rules
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.plan import Plan
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.services.plans import plan_in_force
from fieldwork.services.resolutions import n_stopping, with_resolutions
from fieldwork.services.sampled import refusing_as_sentences
from fieldwork.store import findings, frame
from fieldwork.store.engine import Database
from fieldwork.store.sharing import made_once
from sampling.findings import Finding, findings_table
from sampling.frame import FrameRules, verify_frame

UNIT_COLUMNS = (
    "village_code",
    "village_name",
    "town_code",
    "town_name",
    "urban_rural_code",
    "edition",
    "n_households",
    "n_residents",
)


@dataclass(frozen=True, kw_only=True)
class FrameView:
    """The edition in force: its units, what the verification found and what became of it, and the towns' totals.

    ``findings`` has ``finding_id, message, state, state_zh, outcome_zh, reason, evidence, document_id, resolved_by,
    resolved_at`` beside the columns of a finding; ``imports`` lists every import, the one in force first.
    """

    edition: str
    previous_edition: str
    units: pd.DataFrame
    findings: pd.DataFrame
    towns: pd.DataFrame
    imports: pd.DataFrame
    n_stopping: int


@intention("frame.import")
def import_frame(
    work: Work, cycle_id: str, source: Path | SourceFile, *, is_synthetic: bool, actor: Actor, now: datetime
) -> pd.DataFrame:
    """Take over an edition of the frame, verify it against the edition before, and return the findings.

    Raises
    ------
    InputRefusal
        ``FILE_…`` from the reader; ``FRAME_EDITION_MIXED`` if a file holds more than one edition.
    """
    read = read_table(source, shipped_form("frame"))
    edition = _edition(read)
    found = [*read.findings, *_verified(work.session, cycle_id, read.table)]
    import_id = str(uuid4())
    stamp = work.about(cycle_id=cycle_id, subject=edition)
    row = {"import_id": import_id, "edition": edition, "source_name": read.source_name, "digest": read.digest}
    frame.add_import(work.session, row | {"is_synthetic": is_synthetic}, stamp=stamp)
    known = read.table[[name for name in UNIT_COLUMNS if name in read.table]]
    frame.add_units(work.session, known.assign(import_id=import_id), stamp=stamp)
    table = findings_table(found)
    findings.add_findings(work.session, table, stage="frame", source_id=import_id, stamp=stamp)
    return table


def _edition(read: ReadTable) -> str:
    editions = sorted(read.table["edition"].unique())
    if len(editions) != 1:
        raise InputRefusal("FRAME_EDITION_MIXED", file=read.source_name, editions="、".join(editions))
    return str(editions[0])


def _verified(session: Session, cycle_id: str, table: pd.DataFrame) -> list[Finding]:
    plan, _ = plan_in_force(session, cycle_id)
    previous = _edition_before(session, cycle_id, plan)
    is_first = previous.empty or previous["edition"].iloc[0] == table["edition"].iloc[0]
    with refusing_as_sentences():
        return verify_frame(table, rules=_rules(plan), previous=None if is_first else previous)


def _rules(plan: Plan) -> FrameRules:
    return frame_rules(shipped_toml("codes", "urban_rural_code.toml"), shipped_toml("codes", "code_parts.toml"), plan)


def _edition_before(session: Session, cycle_id: str, plan: Plan) -> pd.DataFrame:
    return frame.in_force(session, cycle_id, edition=plan.frame.previous_edition)


def preview_frame(database: Database, cycle_id: str, source: Path | SourceFile, *, actor: Actor) -> pd.DataFrame:
    """Return all that the verification finds in a file, with sentences; nothing is stored.

    Codes of a wrong form and repeated ones are findings here; `import_frame` refuses a file that holds them.

    Raises
    ------
    InputRefusal
        ``FILE_…`` for what cannot be read at all; ``FRAME_EDITION_MIXED``.
    """
    reach_of(actor, "frame.import")
    read = read_table(source, shipped_form("frame"), strict=False)
    _edition(read)
    with database.reading() as session:
        return findings_with_messages([*read.findings, *_verified(session, cycle_id, read.table)])


def frame_view(database: Database, cycle_id: str, *, actor: Actor) -> FrameView | None:
    """Return the edition in force with its findings; None before the first import."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        plan, _ = plan_in_force(session, cycle_id)
        imports = frame.imports(session, cycle_id)
        if imports.empty:
            return None
        newest = imports.iloc[0]
        units = frame.units(session, newest["import_id"])
        found = frame_findings(session, cycle_id)
    return FrameView(
        edition=newest["edition"],
        previous_edition=plan.frame.previous_edition,
        units=units,
        findings=found.assign(message=stored_findings(found)["message"]),
        towns=_towns(units),
        imports=imports,
        n_stopping=n_stopping(found, plan),
    )


def frame_findings(session: Session, cycle_id: str) -> pd.DataFrame:
    """Return the findings of the frame in force with what became of them; empty without an import."""
    found = made_once(session, ("frame findings", cycle_id), lambda: _frame_findings(session, cycle_id))
    return found.copy(deep=False)


def _frame_findings(session: Session, cycle_id: str) -> pd.DataFrame:
    imports = frame.imports(session, cycle_id)
    if imports.empty:
        return with_resolutions(session, cycle_id, [])
    same = imports[imports["edition"] == imports["edition"].iloc[0]]
    return with_resolutions(session, cycle_id, same["import_id"].tolist()[::-1])


def stored_findings(found: pd.DataFrame) -> pd.DataFrame:
    """Return stored findings with their sentences."""
    names = ["code", "severity", "subject", "field", "value", "expected"]
    return findings_with_messages([Finding(**{name: row[name] for name in names}) for row in found.to_dict("records")])


def _towns(units: pd.DataFrame) -> pd.DataFrame:
    grouped = units.groupby(["town_code", "town_name"], as_index=False)
    return grouped.agg(n_villages=("village_code", "size"), n_households=("n_households", "sum"))
