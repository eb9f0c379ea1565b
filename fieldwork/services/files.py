"""Files as they come from a page: their name and bytes."""

from fieldwork.exchange.sources import SourceFile

__all__ = ["SourceFile"]
