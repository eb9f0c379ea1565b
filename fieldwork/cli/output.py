"""What commands print: findings as sentences, and the exit code that follows from them."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from fieldwork.rules.findings import SEVERITY_LABELS, finding_sentence
from sampling.findings import Finding, Severity, has_problem

DONE, FOUND, REFUSED = 0, 1, 2
SHOWN_INFORMATION = 20


def say(text: str) -> None:
    """Print a line."""
    typer.echo(text)


def refuse(text: str) -> None:
    """Print the one sentence of a refusal to standard error."""
    typer.echo(text, err=True)


def show_findings(findings: Sequence[Finding]) -> None:
    """Print the sentence of each finding: all errors and warnings, the first pieces of information, and the counts."""
    told = [finding for finding in findings if finding.severity is not Severity.INFORMATION]
    information = [finding for finding in findings if finding.severity is Severity.INFORMATION]
    for finding in [*told, *information[:SHOWN_INFORMATION]]:
        say(f"[{SEVERITY_LABELS[finding.severity]}] {finding_sentence(finding)}")
    if len(information) > SHOWN_INFORMATION:
        say(f"……另有 {len(information) - SHOWN_INFORMATION} 条提示")
    say(counts_line(findings))


def counts_line(findings: Iterable[Finding]) -> str:
    """Return how many findings there are of each severity."""
    severities = [finding.severity for finding in findings]
    return "，".join(f"{label} {severities.count(Severity(name))} 条" for name, label in SEVERITY_LABELS.items())


def exit_code(findings: Iterable[Finding]) -> int:
    """Return 1 if any finding is an error or a warning, else 0."""
    return FOUND if has_problem(findings) else DONE


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """Show progress on standard error while it is a screen; nothing of it stays."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        yield progress
