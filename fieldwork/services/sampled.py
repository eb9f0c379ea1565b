"""What the sampling core refuses, turned into a refusal with a Chinese sentence."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from fieldwork.exchange.forms import shipped_form
from fieldwork.messages import sentence
from fieldwork.rules.refusals import StateRefusal
from sampling.errors import SamplingError
from sampling.weights.margins import GAP_COLUMNS


@contextmanager
def refusing_as_sentences() -> Iterator[None]:
    """Raise what the sampling core refuses as a `StateRefusal` of the same code, margins by the names people know."""
    try:
        yield
    except SamplingError as error:
        raise StateRefusal(error.code, **_in_words(error.fields)) from error


def _in_words(fields: Mapping[str, object]) -> dict[str, object]:
    said = dict(fields)
    if isinstance(said.get("margin"), str):
        said["margin"] = margin_in_words(str(said["margin"]))
    return said | ({"category": sentence("ASSESSMENT_ALL")} if said.get("category") == "" else {})


def margin_in_words(name: str) -> str:
    """Return the name of a margin; one that was made of a screened number, by the heading of its column."""
    labels = {column.name: column.label for column in shipped_form("screening").fields}
    for ending in GAP_COLUMNS:
        column = name.removesuffix(ending)
        if name.endswith(ending) and column in labels:
            return sentence(f"MARGIN_OF_SCREENED{ending}", column=labels[column])
    return labels.get(name, name)
