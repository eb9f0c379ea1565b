"""Sentences about the plan."""

SENTENCES: dict[str, str] = {}
