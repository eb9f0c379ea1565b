"""A rotation plan read from TOML: every key checked, then the statistics' own laws of a plan."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from fieldwork.rules.plan_reading import at_least, one_of, read_section, refuse_value
from fieldwork.rules.refusals import InputRefusal
from sampling.rotation import (
    Avoidance,
    AvoidedUnit,
    Batch,
    RotationError,
    RotationGroup,
    RotationPlan,
    RotationStep,
)

ROTATION_FORMAT = 1
_ROTATION_KEYS = ("name", "first_wave", "cycle_years", "start_month", "trial_months", "groups", "batches", "steps")


@dataclass(frozen=True, kw_only=True)
class RotationRules:
    """What an office lays down for its rotations: who rotates when, and how a new cycle avoids the old areas."""

    plan: RotationPlan
    avoidance: Avoidance


@dataclass(frozen=True, kw_only=True)
class _PlanSection:
    name: str
    first_wave: int
    cycle_years: int
    start_month: int
    trial_months: int
    groups: tuple[RotationGroup, ...]
    batches: tuple[Batch, ...]
    steps: tuple[RotationStep, ...]


@dataclass(frozen=True, kw_only=True)
class _AvoidanceSection:
    unit: str = one_of(*AvoidedUnit)
    area_target_households: int = at_least(1)
    max_lost_percent: float = at_least(0)


def parse_rotation(mapping: Mapping[str, object]) -> RotationRules:
    """Return the rotation rules of a parsed TOML file (``data/rotation/*.toml``).

    Raises
    ------
    InputRefusal
        ``ROTATION_FORMAT_UNKNOWN``; ``PLAN_KEY_MISSING``, ``PLAN_KEY_UNKNOWN``, ``PLAN_VALUE_WRONG`` with the full
        key; the codes of `sampling.rotation.RotationPlan` if the plan contradicts itself.
    """
    if mapping.get("format") != ROTATION_FORMAT:
        raise InputRefusal("ROTATION_FORMAT_UNKNOWN", value=mapping.get("format", "空"), expected=ROTATION_FORMAT)
    rest = {key: value for key, value in mapping.items() if key not in ("format", "avoidance")}
    section = read_section(_PlanSection, rest, key="")
    return RotationRules(plan=_plan(section), avoidance=_avoidance(mapping.get("avoidance")))


def _plan(section: _PlanSection) -> RotationPlan:
    try:
        return RotationPlan(**{key: getattr(section, key) for key in _ROTATION_KEYS})
    except RotationError as error:
        raise InputRefusal(error.code, **error.fields) from error


def _avoidance(mapping: object) -> Avoidance:
    if not isinstance(mapping, Mapping):
        raise InputRefusal("PLAN_KEY_MISSING", key="avoidance", expected="一节参数")
    values = {key: value for key, value in mapping.items() if key != "recoded"}
    section = asdict(read_section(_AvoidanceSection, values, key="avoidance"))
    return Avoidance(**{**section, "unit": AvoidedUnit(section["unit"])}, recoded=_recoded(mapping.get("recoded", {})))


def _recoded(codes: object) -> dict[str, str]:
    if not isinstance(codes, Mapping) or not all(isinstance(new, str) for new in codes.values()):
        raise refuse_value("avoidance.recoded", codes, expected="旧村居代码 = 新村居代码（文字）")
    return {str(old): str(new) for old, new in codes.items()}
