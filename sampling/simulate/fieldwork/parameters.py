"""What a simulated month of field work depends on beside the seed. All of it is invented (U)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class FieldworkParameters:
    """Sizes, rates and spreads of an office's month.

    Fifteen enumerators with one area each are the office of the plan; each area has ten households in the sample, and
    300 that were screened.
    """

    first_day: date = date(2022, 9, 1)
    n_days: int = 30
    n_households: int = 10
    """Households of the sample in an area: these are visited, and keep books."""
    n_screened: int = 300
    visits_per_household: float = 2.4
    """Mean visits to a household in the month; one at least."""
    agreed_prob: float = 0.45
    no_contact_prob: float = 0.27
    refused_prob: float = 0.08
    undecided_prob: float = 0.12
    """Results of one visit; what is left is an appointment."""
    rate_sigma: float = 0.25
    """Standard deviation between areas of the logit of each rate: villages differ, and nobody is at fault."""
    talk_minutes: float = 25.0
    """Median of a talk at the door or in the house."""
    talk_sigma: float = 0.5
    knock_minutes: float = 4.0
    """Median where nobody opens."""
    walk_m_per_minute: float = 70.0
    area_radius_m: float = 450.0
    dwellings_per_building: float = 3.0
    accuracy_m: float = 14.0
    """Median of the accuracy a device reports."""
    accuracy_sigma: float = 0.6
    offline_prob: float = 0.3
    """Days whose visits are sent together in the evening."""
    late_prob: float = 0.02
    """Visits at an hour that is unusual, because the household asked for it."""
    income_log_mean: float = 11.3
    income_sigma: float = 0.65
    area_income_sigma: float = 0.25
    rounding: tuple[tuple[int, float], ...] = ((10_000, 0.35), (5_000, 0.2), (1_000, 0.3), (100, 0.1), (1, 0.05))
    """How households round the income they report: (whole yuan, share)."""
    rounding_sigma: float = 0.3
    """How much these shares differ between areas, as the standard deviation of their logs."""
    age_heaping_prob: float = 0.06
    """Persons whose age is given as a round number."""
    persons_mean: float = 1.7
    """Persons of a household beyond the first (Poisson)."""
    entries_per_day: float = 4.0
    entries_shape: float = 2.5
    """Shape of the gamma that daily entries follow around the household's mean: smaller is more uneven."""
    home_distance_m: float = 2_500.0
    """How far from the area an enumerator lives."""
