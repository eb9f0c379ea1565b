"""All tables of the store in one place: importing this module makes the metadata complete."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from fieldwork.store import (
    areas,
    backchecks,
    bookkeeping,
    cycles,
    draws,
    erasures,
    exports,
    findings,
    frame,
    jobs,
    keycheck,
    ledger,
    listing,
    maintenance,
    people,
    photos,
    privacy,
    screening,
    sessions,
    signals,
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
    bookkeeping,
    signals,
    backchecks,
    maintenance,
    erasures,
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
