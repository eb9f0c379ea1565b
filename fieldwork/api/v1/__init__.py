"""The interface of the tablets, version 1 (`docs/sync.md`)."""
