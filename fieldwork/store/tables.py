"""All tables of the store in one place: importing this module makes the metadata complete."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from fieldwork.store import (
    areas,
    bookkeeping,
    cycles,
    draws,
    findings,
    frame,
    keycheck,
    ledger,
    listing,
    screening,
    substitution,
    visits,
)

NOUNS = (
    cycles,
    frame,
    findings,
    areas,
    listing,
    screening,
    draws,
    visits,
    substitution,
    bookkeeping,
    ledger,
    keycheck,
)
METADATA: MetaData = SQLModel.metadata
