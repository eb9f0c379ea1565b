"""Findings carry a Chinese sentence each, and keep their order."""

from fieldwork.rules.findings import SEVERITY_LABELS, finding_sentence, findings_with_messages
from sampling.findings import FINDING_COLUMNS, Finding, Severity

FINDING = Finding(
    code="LISTING_TOWN_WRONG",
    severity=Severity.WARNING,
    subject="440118001001001002",
    field="address",
    value="新塘镇",
    expected="荔城街道",
)


def test_each_finding_gets_its_sentence_and_keeps_its_place() -> None:
    other = Finding(code="FILE_ROWS_BLANK", severity=Severity.INFORMATION, subject="a.csv", value="2")
    table = findings_with_messages([other, FINDING])
    assert tuple(table.columns) == (*FINDING_COLUMNS, "message")
    assert table["code"].tolist() == ["FILE_ROWS_BLANK", "LISTING_TOWN_WRONG"]
    assert "新塘镇" in table["message"].iloc[1]
    assert finding_sentence(FINDING) == table["message"].iloc[1]


def test_no_findings_are_an_empty_table_with_all_columns() -> None:
    table = findings_with_messages([])
    assert table.empty
    assert tuple(table.columns) == (*FINDING_COLUMNS, "message")


def test_every_severity_has_a_word() -> None:
    assert set(SEVERITY_LABELS) == set(Severity)
