"""Safety measures and contingency notes per area or town (Plan, field safety)."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import Fact
from fieldwork.store.versions import correction_has_reason

KEY = ("measure_id",)


class SafetyMeasure(Fact, table=True):
    """What protects the staff of a place, and what is done when something happens; corrected by a later version."""

    __table_args__ = (
        correction_has_reason(),
        CheckConstraint("until_on IS NULL OR from_on <= until_on", name="from_before_until"),
        CheckConstraint("length(place_code) IN (9, 15)", name="place_is_town_or_area"),
    )

    measure_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Sealed("safety_measure.reason"))
    place_code: str
    kind: str
    measure: str = Field(sa_type=Sealed("safety_measure.measure"))
    contingency: str = Field(sa_type=Sealed("safety_measure.contingency"))
    contact: str | None = Field(default=None, sa_type=Sealed("safety_measure.contact"))
    from_on: date
    until_on: date | None = None
