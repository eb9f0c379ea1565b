"""Sentences about frame."""

SENTENCES: dict[str, str] = {}
