"""Sentences about system."""

SENTENCES: dict[str, str] = {}
