"""What the check of the ledger calls a problem: one finding per entry or fact, naming it and never a value."""

from sampling.findings import Finding, Severity


def problem(code: str, subject: str | int, *, field: str = "", expected: str = "") -> Finding:
    """Return a problem of the ledger; every one is an error.

    Parameters
    ----------
    subject
        The number of the entry, or the key of the fact.
    field
        The table of the fact, or what in the entry does not fit.
    """
    return Finding(code=code, severity=Severity.ERROR, subject=str(subject), field=field, expected=expected)


def fact_problem(table: str, key: str, *, entered: str | None, found: str | None) -> Finding | None:
    """Return what is wrong with a fact, by the digest that was entered and the one of what lies there now."""
    if entered == found:
        return None
    if found is None:
        return problem("FACT_MISSING", key, field=table)
    return problem("FACT_WITHOUT_ENTRY" if entered is None else "FACT_CHANGED", key, field=table)
