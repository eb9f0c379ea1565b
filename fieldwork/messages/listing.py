"""Sentences about listing."""

SENTENCES: dict[str, str] = {}
