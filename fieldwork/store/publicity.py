"""Publicity by stage, channel and town (Plan §4)."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import Fact
from fieldwork.store.versions import correction_has_reason

KEY = ("activity_id",)


class PublicityActivity(Fact, table=True):
    """One activity of publicity in a town; a later version corrects it or takes it back, with a reason."""

    __table_args__ = (
        correction_has_reason(),
        CheckConstraint("length(town_code) = 9", name="town_code_is_nine_digits"),
        CheckConstraint("n_reached IS NULL OR n_reached >= 0", name="n_reached_not_negative"),
    )

    activity_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Sealed("publicity_activity.reason"))
    town_code: str
    stage: str
    channel: str
    held_on: date
    title: str
    n_reached: int | None = None
