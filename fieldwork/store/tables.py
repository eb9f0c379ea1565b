"""All tables of the store in one place: importing this module makes the metadata complete."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from fieldwork.store import (
    areas,
    bookkeeping,
    cycles,
    draws,
    exports,
    findings,
    frame,
    jobs,
    keycheck,
    ledger,
    listing,
    people,
    photos,
    placement,
    privacy,
    screening,
    sessions,
    substitution,
    training,
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
    placement,
    bookkeeping,
    exports,
    photos,
    privacy,
    people,
    training,
    sessions,
    ledger,
    jobs,
    keycheck,
)
METADATA: MetaData = SQLModel.metadata
