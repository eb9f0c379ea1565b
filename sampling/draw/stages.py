"""The inclusion probabilities of both stages, and the base weight that follows from them."""

import pandas as pd

from sampling.columns import SAMPLE_WEIGHT_COLUMNS, require_columns
from sampling.errors import DrawError


def with_inclusion_prob(sample: pd.DataFrame, areas: pd.DataFrame) -> pd.DataFrame:
    """Return the sample with both stages' inclusion probabilities, their product and the base weight.

    Raises
    ------
    DrawError
        ``AREA_NOT_IN_AREAS`` (``ea_id``), ``AREA_DUPLICATE`` (``ea_id``), ``AREA_PROB_INVALID`` (``ea_id, value``).
    """
    prob = _stage1_prob(areas)
    ea_ids = sample["ea_id"].unique()
    usable = pd.to_numeric(prob.reindex(ea_ids).astype("str"), errors="coerce").between(0, 1, inclusive="right")
    if not usable.all():
        first = str(ea_ids[~usable.to_numpy()][0])
        raise _unusable(prob.get(first), ea_id=first)
    stage1 = sample["ea_id"].map(prob).astype("float64")
    joint = stage1 * sample["inclusion_prob_stage2"]
    return sample.assign(**dict(zip(SAMPLE_WEIGHT_COLUMNS, (stage1, joint, 1 / joint), strict=True)))


def _stage1_prob(areas: pd.DataFrame) -> pd.Series:
    require_columns(areas, ("ea_id", "inclusion_prob"), table_name="areas")
    repeated = areas.loc[areas["ea_id"].duplicated(), "ea_id"]
    if len(repeated):
        first = str(repeated.iloc[0])
        raise DrawError("AREA_DUPLICATE", f"area {first} stands in the areas twice", ea_id=first)
    return areas.set_index("ea_id")["inclusion_prob"]


def _unusable(value: object, *, ea_id: str) -> DrawError:
    if value is None:
        return DrawError("AREA_NOT_IN_AREAS", f"area {ea_id} is not among the areas", ea_id=ea_id)
    message = f"area {ea_id}: inclusion_prob {value} not in (0, 1]"
    return DrawError("AREA_PROB_INVALID", message, ea_id=ea_id, value=str(value))
