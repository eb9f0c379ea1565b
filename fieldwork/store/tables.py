"""All tables of the store in one place: importing this module makes the metadata complete."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from fieldwork.store import (
    allocation,
    areas,
    bookkeeping,
    boundaries,
    cycles,
    documents,
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
    privacy,
    replacements,
    screening,
    sessions,
    substitution,
    training,
    visits,
)

NOUNS = (
    cycles,
    documents,
    frame,
    findings,
    allocation,
    areas,
    boundaries,
    replacements,
    listing,
    screening,
    draws,
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
