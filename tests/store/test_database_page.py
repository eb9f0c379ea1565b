"""The page about the database says what is there: every table, column, rule and link, and none that is not."""

import re
from pathlib import Path

import pytest
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Table, UniqueConstraint, inspect

from fieldwork.store.columns import Sealed
from fieldwork.store.engine import Database
from fieldwork.store.tables import METADATA
from fieldwork.store.triggers import existing_triggers

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "database.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### (\w+)\n(.*?)(?=^### |\Z)", PAGE, flags=re.MULTILINE | re.DOTALL))
RULE = re.compile(r"^- (.+?) \(`((?:ck|uq|fk)_\w+)`\)$", re.MULTILINE)
TABLES = {table.name: table for table in METADATA.sorted_tables}


def test_every_table_has_its_section_and_no_section_speaks_of_another() -> None:
    assert sorted(SECTIONS) == sorted(TABLES)


def columns_said(section: str) -> list[str]:
    (line,) = re.findall(r"^Columns: (.*)$", section, flags=re.MULTILINE)
    return line.split(", ")


def column_text(column) -> str:
    marks = ("*" if column.primary_key else "") + ("?" if column.nullable else "")
    return f"`{column.name}`{marks}" + (" 🔒" if isinstance(column.type, Sealed) else "")


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_section_names_the_columns_of_its_table(name: str) -> None:
    assert columns_said(SECTIONS[name]) == [column_text(column) for column in TABLES[name].c]


def rules_of(table: Table) -> set[str]:
    kinds = (CheckConstraint, UniqueConstraint, ForeignKeyConstraint)
    return {str(each.name) for each in table.constraints if isinstance(each, kinds)}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_section_says_every_rule_of_its_table_as_a_sentence(name: str) -> None:
    said = {rule: text for text, rule in RULE.findall(SECTIONS[name])}
    assert set(said) == rules_of(TABLES[name])
    assert all(text[0].isupper() and text.endswith(".") for text in said.values())


def test_the_drawing_shows_every_link_between_tables() -> None:
    drawn = set(re.findall(r"^    (\w+) \|\|--o\{ (\w+) : (\w+)$", PAGE, flags=re.MULTILINE))
    there = {(fk.column.table.name, t.name, fk.parent.name) for t in TABLES.values() for fk in t.foreign_keys}
    assert drawn == there


def test_the_database_has_what_the_page_says(database: Database) -> None:
    """Asked of the database itself, SQLite or PostgreSQL: its checks, links and triggers bear the names on the page."""
    named = set(re.findall(r"`(\w+)`", PAGE))
    with database.reading() as session:
        look, triggers = inspect(session.connection()), existing_triggers(session.connection())
        for name in TABLES:
            checks = {str(check["name"]) for check in look.get_check_constraints(name)}
            links = {str(link["name"]) for link in look.get_foreign_keys(name)}
            assert checks | links <= named
    assert {trigger for trigger in triggers if not trigger.endswith("_truncate")} == {
        name for name in named if "_refuses_" in name
    }
