"""The record of a draw of households: all that anyone needs to repeat it, and nothing personal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sampling.draw import shape
from sampling.draw.commitment import Commitment, Fulfilment
from sampling.draw.digests import areas_digest
from sampling.selection import SelectionMethod

Ranks = tuple[int, ...]

# The draw's stage and, for areas, the key of the one list that a commitment binds.
STAGE_HOUSEHOLDS = "households"
STAGE_AREAS = "areas"
FRAME_LIST = "frame"


class Authority(StrEnum):
    """Whose draw it is. A draw of the own office is never presented as the platform's."""

    OWN = "own"
    PLATFORM = "platform"


@dataclass(frozen=True, kw_only=True)
class Void:
    """A draw that was declared void, whole or for some areas; it stays in the ledger."""

    label: str
    digest: str
    ea_ids: tuple[str, ...]
    reason: str

    @classmethod
    def from_dict(cls, value: object, where: str = "void") -> "Void":
        """Read a void from a JSON object."""
        parsers: dict[str, shape.Parser[object]] = {
            "label": shape.text,
            "digest": shape.digest,
            "ea_ids": shape.array(shape.text),
            "reason": shape.text,
        }
        return cls(**shape.read_object(value, parsers, where=where))  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class DrawContext:
    """What a record says beside the draw itself; nothing here changes which units are drawn.

    ``software`` names product and version, ``drawn_at`` is an instant with its zone: the core knows no clock.
    """

    commitment: Commitment | None = None
    seed_source: str | None = None
    plan_version: int | str | None = None
    voids: tuple[Void, ...] = ()
    software: str = "zhuhu"
    drawn_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class AreaRecord:
    """One area's draw: ranks count from 0 in selection order over the households that take part."""

    ea_id: str
    n_units: int
    n_sample: int
    start: int | None
    set_aside_start: int | None
    set_aside: Ranks
    positions: Ranks
    reserve: tuple[Ranks, ...]
    list_digest: str
    order_digest: str

    @classmethod
    def from_dict(cls, value: object, where: str = "area") -> "AreaRecord":
        """Read an area's record from a JSON object."""
        ranks = shape.array(shape.whole)
        parsers: dict[str, shape.Parser[object]] = {
            "ea_id": shape.text,
            "n_units": shape.whole,
            "n_sample": shape.whole,
            "start": shape.optional(shape.whole),
            "set_aside_start": shape.optional(shape.whole),
            "set_aside": ranks,
            "positions": ranks,
            "reserve": shape.array(ranks),
            "list_digest": shape.digest,
            "order_digest": shape.digest,
        }
        return cls(**shape.read_object(value, parsers, where=where))  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class DrawRecord:
    """A draw of households in all its areas; ``to_dict`` gives ``draw_record.json`` in its key order.

    ``method``, ``seed`` and the areas' ``start`` are None only in a record of somebody else's draw.
    """

    label: str
    authority: Authority
    reserve_authority: Authority
    stage: str
    method: SelectionMethod | None
    sort: tuple[str, ...]
    parameters: shape.Parameters
    plan_version: int | str | None
    commitment: Commitment | None
    seed: str | None
    seed_source: str | None
    voids: tuple[Void, ...]
    software: str
    drawn_at: datetime | None
    areas: tuple[AreaRecord, ...]
    digest: str

    @property
    def is_rehearsal(self) -> bool:
        """Tell whether it is a rehearsal (演练): an own draw without a commitment."""
        return self.authority is Authority.OWN and self.commitment is None

    def fulfilment(self) -> Fulfilment:
        """Return what the draw did in the terms of a commitment; method and sort count as parameters."""
        return Fulfilment(
            label=self.label,
            stage=self.stage,
            parameters={**self.parameters, "method": str(self.method or ""), "sort": ",".join(self.sort)},
            list_digests={area.ea_id: area.list_digest for area in self.areas},
            drawn_at=self.drawn_at,
        )

    def area(self, ea_id: str) -> AreaRecord | None:
        """Return one area's record, or None."""
        return next((area for area in self.areas if area.ea_id == ea_id), None)

    def to_dict(self) -> dict[str, object]:
        """Return the record as a JSON object."""
        return shape.plain_object(self)

    @classmethod
    def from_dict(cls, value: object) -> "DrawRecord":
        """Read a record from a JSON object; digests are read, not trusted (replay recomputes them).

        Raises
        ------
        RecordError
            ``RECORD_SHAPE_INVALID`` with ``where`` and ``expected``.
        """
        return cls(**shape.read_object(value, _RECORD_PARSERS, where="record"))  # type: ignore[arg-type]


_RECORD_PARSERS: dict[str, shape.Parser[object]] = {
    "label": shape.text,
    "authority": shape.one_of(Authority),
    "reserve_authority": shape.one_of(Authority),
    "stage": shape.text,
    "method": shape.optional(shape.one_of(SelectionMethod)),
    "sort": shape.array(shape.text),
    "parameters": shape.table(shape.scalar),
    "plan_version": shape.optional(shape.version),
    "commitment": shape.optional(Commitment.from_dict),
    "seed": shape.optional(shape.text),
    "seed_source": shape.optional(shape.text),
    "voids": shape.array(Void.from_dict),
    "software": shape.text,
    "drawn_at": shape.optional(shape.instant),
    "areas": shape.array(AreaRecord.from_dict),
    "digest": shape.digest,
}


def record_digest(areas: Iterable[AreaRecord]) -> str:
    """Return the digest that a record of these areas has."""
    return areas_digest((area.ea_id, area.list_digest, area.order_digest) for area in areas)
