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
    household_codes,
    jobs,
    keycheck,
    ledger,
    listing,
    listing_changes,
    listing_review,
    people,
    photos,
    privacy,
    relisting,
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
    listing_changes,
    household_codes,
    listing_review,
    relisting,
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
