"""Findings: what a check of data reports. A check reports everything it finds and changes nothing."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from enum import StrEnum

import pandas as pd


class Severity(StrEnum):
    """How much a finding weighs: an error stops the step, a warning wants an answer, information is for reading."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One observation about one subject. Ids only: never a name of a person, a phone number or an address.

    ``code`` is stable, upper case; the Chinese sentence is found by it. ``subject`` is the id of what it is about,
    ``field`` the column, ``value`` what stands there, ``expected`` what should.
    """

    code: str
    severity: Severity
    subject: str
    field: str = ""
    value: str = ""
    expected: str = ""


FINDING_COLUMNS = tuple(field.name for field in fields(Finding))


def findings_table(findings: Iterable[Finding]) -> pd.DataFrame:
    """Return the findings as a table, one row each, in the order given."""
    return pd.DataFrame([astuple(finding) for finding in findings], columns=list(FINDING_COLUMNS), dtype="str")


def has_problem(findings: Iterable[Finding]) -> bool:
    """Tell whether any finding is more than information."""
    return any(finding.severity is not Severity.INFORMATION for finding in findings)
