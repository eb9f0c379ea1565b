"""Findings as people read them: the table of findings with a Chinese sentence per row."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import pandas as pd

from fieldwork.messages import sentence
from sampling.findings import Finding, Severity, findings_table

__all__ = ["SEVERITY_LABELS", "Finding", "Severity", "finding_sentence", "findings_with_messages"]

SEVERITY_LABELS: Mapping[str, str] = MappingProxyType(
    {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.INFORMATION: "提示"}
)


def findings_with_messages(findings: Iterable[Finding]) -> pd.DataFrame:
    """Return columns ``code, severity, subject, field, value, expected, message``, in the order given."""
    listed = list(findings)
    messages = pd.Series([finding_sentence(finding) for finding in listed], dtype="str")
    return findings_table(listed).assign(message=messages)


def finding_sentence(finding: Finding) -> str:
    """Return the Chinese sentence of a finding."""
    return sentence(
        finding.code, subject=finding.subject, field=finding.field, value=finding.value, expected=finding.expected
    )
