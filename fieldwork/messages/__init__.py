"""Every Chinese sentence by code. A sentence says where, what, what was expected, what to do now.

One module per noun holds a ``SENTENCES`` mapping of code → template; templates use ``{named}`` fields. Retired codes
stay listed. Personal values are never fields of a sentence.
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

_NOUNS = (
    "access",
    "allocation",
    "area_papers",
    "assessment",
    "backup",
    "base_maps",
    "ceremony",
    "cluster",
    "cycles",
    "defects",
    "design",
    "diary",
    "documents",
    "drafts",
    "draws",
    "estimation",
    "explain",
    "files",
    "frame",
    "funds",
    "inspection",
    "ground",
    "jobs",
    "listing",
    "lists",
    "maintenance",
    "organisation",
    "papers",
    "parameters",
    "people",
    "placement",
    "plan",
    "platform",
    "privacy",
    "publicity",
    "records",
    "relisting",
    "rotation",
    "screening",
    "serving",
    "settings",
    "signals",
    "system",
    "tablets",
    "tasks",
    "training",
    "visits",
    "waiting",
    "weights",
)


def _all_sentences() -> Mapping[str, str]:
    sentences: dict[str, str] = {}
    for noun in _NOUNS:
        for code, text in import_module(f"fieldwork.messages.{noun}").SENTENCES.items():
            if code in sentences:
                raise ValueError(f"message code {code} is defined twice")
            sentences[code] = text
    return MappingProxyType(sentences)


SENTENCES = _all_sentences()


def sentence(code: str, **fields: object) -> str:
    """Return the Chinese sentence of a code with its fields filled in.

    Raises
    ------
    KeyError
        If the code is unknown or a field of the sentence is missing: a test walks all codes, so users never meet it.
    """
    return SENTENCES[code].format(**fields)
