"""Sentences about visits."""

SENTENCES: dict[str, str] = {}
