"""How a draw was made, in the words that pages and papers share."""

from collections.abc import Mapping
from types import MappingProxyType

from sampling.draw import DrawRecord

METHOD_LABELS: Mapping[str, str] = MappingProxyType({"systematic": "等距抽样", "symmetric": "对称等距抽样"})
RESERVE_LABELS: Mapping[str, str] = MappingProxyType({"own": "本单位按规则得到", "platform": "平台一并给出"})
SORT_LABELS: Mapping[str, str] = MappingProxyType(
    {"income_per_person": "人均收入", "income": "户收入", "n_persons": "人口数"}
)
BY_ID = "住户编码"
"""The order of a list that is sorted by nothing else."""


def sort_in_words(record: DrawRecord) -> list[str]:
    """Return the columns by which the lists of a draw were sorted."""
    return [SORT_LABELS.get(column, column) for column in record.sort] or [BY_ID]


def commitment_in_words(record: DrawRecord) -> str:
    """Return the event that was named beforehand, or that there was none."""
    promise = record.commitment
    if promise is None:
        return "没有（演练）" if record.is_rehearsal else "不适用（平台抽取）"
    return f"{promise.event.name}（{promise.event.issue}，{promise.event.happens_on}），{promise.digest}"


_PARAMETER_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "n_households_per_area": "每个小区抽取户数",
        "reserve_depth": "每户的备选户数",
        "serpentine": "蛇形排序",
        "selection_level": "抽取单位",
        "sort_imputation": "排序时缺失收入的处理",
        "sort_imputation_neighbours": "参照的邻近户数",
    }
)


def parameter_in_words(name: str) -> str:
    """Return what a parameter of a draw's record is called."""
    return f"{_PARAMETER_LABELS[name]}（{name}）" if name in _PARAMETER_LABELS else name
