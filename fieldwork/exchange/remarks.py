"""What a file check says about one place of a list, and the file as a whole once it was checked."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as made_by
from functools import cached_property

import pandas as pd

from fieldwork.messages import sentence
from fieldwork.rules.findings import Severity

FINDING_HEADINGS = ("severity", "row", "column", "message", "subject", "code")


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One place of a file and its sentence. ``row`` counts from 1 as in the file, ``position`` the columns from 0."""

    row: int
    position: int | None
    column: str
    code: str
    severity: Severity
    message: str

    @property
    def is_told_only(self) -> bool:
        """Whether it is information: the row may be taken over as it was read."""
        return self.severity is Severity.INFORMATION

    @property
    def place(self) -> str:
        """Where it is, in words."""
        return sentence("REMARK_PLACE" if self.column else "REMARK_ROW", row=self.row, column=self.column)


@dataclass(frozen=True, kw_only=True)
class RowProblem:
    """What a check beyond the form (against the database) says about a row; ``index`` counts the data rows from 0."""

    index: int
    field: str
    code: str
    fields: Mapping[str, object] = made_by(default_factory=dict)
    severity: Severity = Severity.ERROR


RowCheck = Callable[[pd.DataFrame], Iterable[RowProblem]]
"""Looks at the rows that could be read, as the form's table, and tells what is wrong with which."""


@dataclass(frozen=True, kw_only=True)
class CheckedFile:
    """A list that was checked whole: what was found where, and a copy of the file with the findings in it.

    ``n_clean`` counts the data rows of ``n_rows`` without an error or a warning. ``annotated`` are the bytes of the
    copy, ``annotated_name`` its name.
    """

    source_name: str
    remarks: tuple[Remark, ...]
    n_rows: int
    n_clean: int
    annotated_name: str
    annotated: bytes = made_by(repr=False)

    @property
    def n_errors(self) -> int:
        """How many errors there are; with one, nothing is taken over."""
        return sum(remark.severity is Severity.ERROR for remark in self.remarks)

    @property
    def may_be_imported(self) -> bool:
        """Whether no error stands against taking the list over."""
        return self.n_errors == 0

    @property
    def said(self) -> str:
        """How the check came out, in one sentence."""
        if self.n_errors:
            return sentence("CHECK_WRONG", n_errors=self.n_errors, n_clean=self.n_clean)
        if self.remarks:
            return sentence("CHECK_TOLD", n_rows=self.n_rows, n_remarks=len(self.remarks))
        return sentence("CHECK_CLEAN", n_rows=self.n_rows)

    @cached_property
    def findings(self) -> pd.DataFrame:
        """Columns ``severity, row, column, message, subject, code``, by row; ``subject`` is the place in words."""
        rows = [
            (str(each.severity), each.row, each.column, each.message, each.place, each.code) for each in self.remarks
        ]
        return pd.DataFrame(rows, columns=list(FINDING_HEADINGS))
