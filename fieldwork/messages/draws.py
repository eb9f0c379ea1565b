"""Sentences about draws."""

SENTENCES: dict[str, str] = {}
