"""Check a file against its form before anything is taken over: every fault at its place, and a copy that shows them."""

from pathlib import Path

from fieldwork.exchange.checking import Progress, check_list
from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.remarks import CheckedFile, Remark, RowCheck, RowProblem
from fieldwork.exchange.sources import SourceFile
from fieldwork.settings import current_settings

__all__ = ["CheckedFile", "Progress", "Remark", "RowCheck", "RowProblem", "SourceFile", "check_file"]


def check_file(
    form_name: str,
    source: Path | SourceFile,
    *,
    more: RowCheck | None = None,
    progress: Progress = lambda _part: None,
) -> CheckedFile:
    """Return everything that is wrong in a list of a form (``building``, ``screening``, …); nothing is stored.

    Parameters
    ----------
    more
        A check beyond the form, made by the service of the noun (for instance against the dwellings listed).
    progress
        Told how much is done, 0 to 1.

    Raises
    ------
    InputRefusal
        A ``FILE_…`` code if the file as a whole cannot be read as this list.
    """
    return check_list(
        source, shipped_form(form_name), more=more, max_rows=current_settings().max_rows, progress=progress
    )
