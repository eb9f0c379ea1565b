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
    platform,
    privacy,
    screening,
    sessions,
    substitution,
    training,
    visits,
    voids,
)

NOUNS = (
    cycles,
    frame,
    findings,
    areas,
    listing,
    screening,
    draws,
    voids,
    platform,
    visits,
    substitution,
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
