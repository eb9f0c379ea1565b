"""The section of the plan about printed papers."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PapersPlan:
    """Who signs letters and notices, who carries the survey out, and whom a household may call."""

    issuer: str
    offices: str
    contact_phones: tuple[str, ...]
