"""Sample size, allocation over strata, and the precision that a design gives."""

from sampling.allocation.errors import AllocationError
from sampling.allocation.precision import (
    Precision,
    TwoStageSize,
    areas_needed,
    best_take,
    design_effect,
    effective_take,
    precision_curve,
    precision_of,
    weight_effect,
)
from sampling.allocation.rounding import Bounds, bounded_shares, round_to_total
from sampling.allocation.size import (
    FieldConditions,
    RatioSpread,
    SampleSize,
    SizeGoal,
    relative_error_of_size,
    size_for_mean,
    size_for_proportion,
    size_for_ratio,
)
from sampling.allocation.spread import (
    AreaSpread,
    SpreadColumns,
    check_spread,
    correlation_interval,
    spread_from_screening,
)
from sampling.allocation.strata import (
    COLUMNS_OF_METHOD,
    AllocationMethod,
    AllocationRule,
    allocate,
    compare_allocations,
    stratified_variance,
)

__all__ = [
    "COLUMNS_OF_METHOD",
    "AllocationError",
    "AllocationMethod",
    "AllocationRule",
    "AreaSpread",
    "Bounds",
    "FieldConditions",
    "Precision",
    "RatioSpread",
    "SampleSize",
    "SizeGoal",
    "SpreadColumns",
    "TwoStageSize",
    "allocate",
    "areas_needed",
    "best_take",
    "bounded_shares",
    "check_spread",
    "compare_allocations",
    "correlation_interval",
    "design_effect",
    "effective_take",
    "precision_curve",
    "precision_of",
    "relative_error_of_size",
    "round_to_total",
    "size_for_mean",
    "size_for_proportion",
    "size_for_ratio",
    "spread_from_screening",
    "stratified_variance",
    "weight_effect",
]
