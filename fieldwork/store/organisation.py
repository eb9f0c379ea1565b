"""The leading group, its office and the staff of the towns (Plan §1, §2)."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from fieldwork.store.columns import Sealed
from fieldwork.store.facts import Fact
from fieldwork.store.versions import correction_has_reason

KEY = ("member_id",)


class OrganisationMember(Fact, table=True):
    """A person's duty in the organisation from a day on; a later version corrects or ends it, with a reason."""

    __table_args__ = (
        correction_has_reason(),
        CheckConstraint("until_on IS NULL OR from_on <= until_on", name="from_before_until"),
        CheckConstraint("town_code IS NULL OR length(town_code) = 9", name="town_code_is_nine_digits"),
    )

    member_id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    is_withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Sealed("organisation_member.reason"))
    body: str
    town_code: str | None = None
    name: str = Field(sa_type=Sealed("organisation_member.name"))
    unit: str
    duty: str
    task: str | None = Field(default=None, sa_type=Sealed("organisation_member.task"))
    from_on: date
    until_on: date | None = None
