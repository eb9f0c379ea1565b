"""Sentences about screening."""

SENTENCES: dict[str, str] = {}
