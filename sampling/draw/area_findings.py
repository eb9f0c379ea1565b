"""What is noticed when areas are drawn."""

from collections.abc import Iterable, Sequence

from sampling.draw.area_line import N_ALTERNATE_SETS
from sampling.draw.area_record import AreaDrawRecord
from sampling.draw.joining import SelectionUnit
from sampling.findings import Finding, Severity


def area_findings(units: Sequence[SelectionUnit], record: AreaDrawRecord, *, least: int) -> tuple[Finding, ...]:
    """Report joined villages, units under ``least`` households, certainty units, and serials without an alternate."""
    return (
        *(_joined_finding(unit) for unit in units if len(unit.members) > 1),
        *(_small_finding(unit, least=least) for unit in units if unit.n_households < max(least, 1)),
        *(
            Finding(code="AREA_CERTAINTY", severity=Severity.INFORMATION, subject=village, field="n_households")
            for village in record.certainties
        ),
        *_missing_alternates(record),
    )


def _joined_finding(unit: SelectionUnit) -> Finding:
    return Finding(
        code="AREA_VILLAGES_JOINED",
        severity=Severity.INFORMATION,
        subject=unit.village_code,
        field="village_code",
        value=" ".join(unit.members),
    )


def _small_finding(unit: SelectionUnit, *, least: int) -> Finding:
    return Finding(
        code="AREA_UNIT_TOO_SMALL",
        severity=Severity.WARNING,
        subject=unit.village_code,
        field="n_households",
        value=str(unit.n_households),
        expected=str(max(least, 1)),
    )


def _missing_alternates(record: AreaDrawRecord) -> Iterable[Finding]:
    there = {(area.set, area.serial) for area in record.areas}
    for area in (area for area in record.areas if area.set == 0):
        for number in range(1, N_ALTERNATE_SETS + 1):
            if (number, area.serial) not in there:
                yield Finding(
                    code="AREA_ALTERNATE_MISSING",
                    severity=Severity.WARNING,
                    subject=area.ea_id,
                    field="set",
                    value="",
                    expected=str(number),
                )
