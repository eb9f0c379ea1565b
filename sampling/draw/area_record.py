"""The record of a draw of areas (小区): all that anyone needs to repeat it from the frame."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from fractions import Fraction

from sampling.draw import shape
from sampling.draw.commitment import Commitment, Fulfilment
from sampling.draw.digests import json_digest
from sampling.draw.record import FRAME_LIST, Authority, Void


class SampleLevel(StrEnum):
    """Whose sample an area belongs to: the provincial part (分省) or the county extension (分市县)."""

    PROVINCIAL = "provincial"
    CITY_COUNTY = "city_county"


def fraction(value: object, where: str) -> Fraction:
    """Read an exact probability, "a/b"."""
    try:
        return Fraction(shape.text(value, where))
    except (ValueError, ZeroDivisionError) as error:
        raise shape.refuse(where, "a fraction a/b") from error


@dataclass(frozen=True, kw_only=True)
class DrawnArea:
    """One area of the main set (``set`` 0) or of an alternate set (1, 2).

    ``inclusion_prob`` is exact: that of its village in one set, divided by the number of areas of the village. It is
    the same for alternates: their starts are as likely as the main one.
    """

    serial: int
    set: int
    level: SampleLevel
    ea_id: str
    village_code: str
    members: tuple[str, ...]
    n_village_households: int
    n_village_areas: int
    n_households: int
    inclusion_prob: Fraction

    @classmethod
    def from_dict(cls, value: object, where: str = "area") -> "DrawnArea":
        """Read a drawn area from a JSON object."""
        parsers: dict[str, shape.Parser[object]] = {
            "serial": shape.whole,
            "set": shape.whole,
            "level": shape.one_of(SampleLevel),
            "ea_id": shape.text,
            "village_code": shape.text,
            "members": shape.array(shape.text),
            "n_village_households": shape.whole,
            "n_village_areas": shape.whole,
            "n_households": shape.whole,
            "inclusion_prob": fraction,
        }
        return cls(**shape.read_object(value, parsers, where=where))  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class AreaDrawRecord:
    """A draw of areas; ``to_dict`` gives ``area_draw_record.json``.

    ``total_size`` and ``n_drawn`` are T and n of the PPS line, after the certainty villages are taken out;
    ``starts`` and ``hits`` hold those of the main set and of the two alternate sets. ``digest`` binds the areas.
    """

    label: str
    authority: Authority
    stage: str
    parameters: shape.Parameters
    plan_version: int | str | None
    commitment: Commitment | None
    seed: str | None
    seed_source: str | None
    voids: tuple[Void, ...]
    software: str
    drawn_at: datetime | None
    n_villages: int
    n_units: int
    sizes_digest: str
    certainties: tuple[str, ...]
    total_size: int
    n_drawn: int
    starts: tuple[int, ...]
    hits: tuple[tuple[int, ...], ...]
    provincial_start: int | None
    provincial_indices: tuple[int, ...]
    areas: tuple[DrawnArea, ...]
    digest: str

    @property
    def is_rehearsal(self) -> bool:
        """Tell whether it is a rehearsal (演练): an own draw without a commitment."""
        return self.authority is Authority.OWN and self.commitment is None

    def fulfilment(self) -> Fulfilment:
        """Return what the draw did in the terms of a commitment; its one list is the frame."""
        return Fulfilment(
            label=self.label,
            stage=self.stage,
            parameters=self.parameters,
            list_digests={FRAME_LIST: self.sizes_digest},
            drawn_at=self.drawn_at,
        )

    def to_dict(self) -> dict[str, object]:
        """Return the record as a JSON object; probabilities as exact fractions "a/b"."""
        return shape.plain_object(self)

    @classmethod
    def from_dict(cls, value: object) -> "AreaDrawRecord":
        """Read a record from a JSON object.

        Raises
        ------
        RecordError
            ``RECORD_SHAPE_INVALID`` with ``where`` and ``expected``.
        """
        return cls(**shape.read_object(value, _RECORD_PARSERS, where="record"))  # type: ignore[arg-type]


_RECORD_PARSERS: dict[str, shape.Parser[object]] = {
    "label": shape.text,
    "authority": shape.one_of(Authority),
    "stage": shape.text,
    "parameters": shape.table(shape.scalar),
    "plan_version": shape.optional(shape.version),
    "commitment": shape.optional(Commitment.from_dict),
    "seed": shape.optional(shape.text),
    "seed_source": shape.optional(shape.text),
    "voids": shape.array(Void.from_dict),
    "software": shape.text,
    "drawn_at": shape.optional(shape.instant),
    "n_villages": shape.whole,
    "n_units": shape.whole,
    "sizes_digest": shape.digest,
    "certainties": shape.array(shape.text),
    "total_size": shape.whole,
    "n_drawn": shape.whole,
    "starts": shape.array(shape.whole),
    "hits": shape.array(shape.array(shape.whole)),
    "provincial_start": shape.optional(shape.whole),
    "provincial_indices": shape.array(shape.whole),
    "areas": shape.array(DrawnArea.from_dict),
    "digest": shape.digest,
}


def areas_digest(areas: tuple[DrawnArea, ...]) -> str:
    """Return the digest over the drawn areas: the canonical JSON of all their fields."""
    return json_digest({"areas": [shape.plain_object(area) for area in areas]})
