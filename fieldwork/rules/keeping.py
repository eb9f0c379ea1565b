"""When those who keep the system are reminded: of a backup that is due, of a certificate that comes to its end."""

from datetime import date, timedelta

DAYS_WITHOUT_BACKUP = timedelta(days=7)
"""Where no clock makes backups, a week of work is the most that one would do again from paper and tablets."""
CERTIFICATE_NOTICE = timedelta(days=30)
"""So long before its end a certificate is renewed: tablets come to the office about once a month."""


def backup_due_on(newest: date, every: timedelta | None) -> date:
    """Return the last day on which the next backup is in time; ``every`` is how often the clock makes one, if it does.

    >>> backup_due_on(date(2022, 11, 1), None), backup_due_on(date(2022, 11, 1), timedelta(hours=6))
    (datetime.date(2022, 11, 8), datetime.date(2022, 11, 2))
    """
    return newest + max(every or DAYS_WITHOUT_BACKUP, timedelta(days=1))


def is_near_its_end(until: date, *, today: date) -> bool:
    """Tell whether a certificate is to be renewed now.

    >>> is_near_its_end(date(2022, 12, 1), today=date(2022, 11, 20))
    True
    """
    return until - today <= CERTIFICATE_NOTICE
