"""Names of columns: how the headings of somebody else's file stand for a form's columns, kept under a name."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.headings import raw_headings
from fieldwork.exchange.sources import SourceFile, source_file
from fieldwork.exchange.tables import read_grid
from fieldwork.rules.mapping import ColumnMapping, mapped_form, missing_fields, require_mapping, unknown_headings
from fieldwork.rules.permissions import Actor, reach_of
from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.intention import Work, intention
from fieldwork.store import platform
from fieldwork.store.engine import Database

__all__ = ["FileHeadings", "Profile", "SourceFile", "file_headings", "mapped_form", "profiles_view", "save_profile"]


@dataclass(frozen=True, kw_only=True)
class FileHeadings:
    """The headings of a file against a form: those it does not know, and what is required and missing."""

    headings: tuple[str, ...]
    unknown: tuple[str, ...]
    missing: tuple[str, ...]
    fields: Mapping[str, str]
    """Name → label of every field of the form."""


@dataclass(frozen=True, kw_only=True)
class Profile:
    """A mapping under a name, for one form."""

    form_name: str
    name: str
    mapping: ColumnMapping


def file_headings(source: Path | SourceFile, form_name: str, mapping: ColumnMapping) -> FileHeadings:
    """Return what a file's headings are and what is still missing with this mapping.

    Raises
    ------
    InputRefusal
        ``FILE_…`` if the file holds no table.
    """
    form = shipped_form(form_name)
    headings = tuple(text for text in raw_headings(read_grid(source_file(source), form)) if text)
    return FileHeadings(
        headings=headings,
        unknown=tuple(unknown_headings(form, headings)),
        missing=tuple(missing_fields(form, headings, mapping)),
        fields=form.labels,
    )


@intention("mapping_profile.save")
def save_profile(work: Work, cycle_id: str, profile: Profile, *, actor: Actor, now: datetime) -> int:
    """Keep a mapping under a name and return its version; the newest of a name is offered.

    Raises
    ------
    InputRefusal
        ``PROFILE_NAME_MISSING``, ``PROFILE_FIELD_…``.
    """
    name = profile.name.strip()
    if not name:
        raise InputRefusal("PROFILE_NAME_MISSING")
    require_mapping(shipped_form(profile.form_name), profile.mapping)
    stamp = work.about(cycle_id=cycle_id, subject=f"{profile.form_name}:{name}")
    text = json.dumps(dict(profile.mapping), ensure_ascii=False, sort_keys=True)
    row: dict[str, object] = {"profile_id": str(uuid4()), "form": profile.form_name, "name": name, "mapping_json": text}
    return platform.add_profile(work.session, row, stamp=stamp)


def profiles_view(database: Database, cycle_id: str, *, form_name: str, actor: Actor) -> dict[str, dict[str, str]]:
    """Return the mappings in force of a form by name."""
    reach_of(actor, "survey.read")
    with database.reading() as session:
        known = platform.profiles(session, cycle_id, form=form_name)
    return {str(row["name"]): json.loads(str(row["mapping_json"])) for row in known.to_dict("records")}
