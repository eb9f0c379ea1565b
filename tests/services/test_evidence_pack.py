"""Papers that leave: the same entry of the ledger and time give the same bytes, and nothing personal is in them."""

import csv
import hashlib
import io
import json
import zipfile
from datetime import UTC, date, datetime

import pytest
from docx import Document

from fieldwork.services.archive import cycle_archive
from fieldwork.services.evidence_pack import EXPLANATION, MANIFEST, PAPERS, Pack, evidence_pack
from fieldwork.services.ledger import ledger_head
from fieldwork.services.summary import work_summary
from tests.databases import only_sqlite
from tests.refusing import refused
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    PLANTED_ADDRESS,
    PLANTED_NOTE,
    SUPERVISOR,
    Scene,
    household,
)

MADE_AT = datetime(2022, 11, 20, 1, tzinfo=UTC)
PLANTED = (PLANTED_ADDRESS, PLANTED_NOTE, "987654321", "13800000000")


def evidence(scene: Scene, sequence: int | None = None) -> Pack:
    return evidence_pack(scene.database, scene.cycle_id, AREA, actor=AUDITOR, made_at=MADE_AT, sequence=sequence)


def archive(scene: Scene, sequence: int | None = None) -> Pack:
    return cycle_archive(scene.database, scene.cycle_id, actor=AUDITOR, made_at=MADE_AT, sequence=sequence)


def summary(scene: Scene, sequence: int | None = None) -> Pack:
    return work_summary(scene.database, scene.cycle_id, actor=AUDITOR, made_at=MADE_AT, sequence=sequence)


def opened(pack: Pack) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(pack.content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize("make", [evidence, archive, summary])
def test_the_same_state_and_time_give_the_same_bytes_whatever_came_later(filled: Scene, make) -> None:
    first = make(filled)
    filled.visit(household(10, FAR_AREA), "refused", actor=SUPERVISOR)
    assert make(filled, first.head.sequence).content == first.content
    assert make(filled).content != first.content


@only_sqlite
@pytest.mark.parametrize("make", [evidence, archive, summary])
def test_nothing_personal_leaves(filled: Scene, make) -> None:
    for name, content in opened(make(filled)).items():
        assert [word for word in PLANTED if word.encode() in content] == [], name


@only_sqlite
@pytest.mark.parametrize("make", [evidence, archive])
def test_the_manifest_names_the_head_and_the_digest_of_every_file(filled: Scene, make) -> None:
    pack = make(filled)
    files = opened(pack)
    stated = json.loads(files.pop(MANIFEST))
    assert stated["台账末条哈希"] == pack.head.hash == ledger_head(filled.database).hash
    assert stated["files"] == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    assert pack.head.hash in files[EXPLANATION].decode("utf-8")
    assert b"http" not in files[EXPLANATION]


def test_an_inspection_finds_every_paper_with_its_rows(filled: Scene) -> None:
    files = opened(evidence(filled))
    assert {name for name, _ in PAPERS} | {MANIFEST, EXPLANATION} == set(files)
    assert len(rows(files["02_住宅名录表.csv"])) == 40
    assert len(rows(files["03_大样本名单.csv"])) == 39
    assert [row["is_drawn"] for row in rows(files["04_样本户和备选户.csv"])].count("True") == 3
    decided = {(row["household_id"], row["decided_by"]) for row in rows(files["05_换户申请与审批.csv"])}
    assert (household(10), "sup") in decided
    assert {household(10), household(20)} <= {row["household_id"] for row in rows(files["06_入户记录.csv"])}
    entries = {row["sequence"] for row in rows(files["07_变更记录.csv"])}
    assert {row["sequence"] for row in rows(files["08_台账摘录.csv"])} == entries


@only_sqlite
def test_an_area_that_is_not_there_or_out_of_reach_has_no_pack(filled: Scene) -> None:
    at = {"made_at": MADE_AT}
    with refused("EVIDENCE_AREA_UNKNOWN"):
        evidence_pack(filled.database, filled.cycle_id, FAR_AREA, actor=AUDITOR, **at)
    with refused("PERMISSION_SCOPE"):
        evidence_pack(filled.database, filled.cycle_id, FAR_AREA, actor=ENUMERATOR, **at)
    with refused("PERMISSION_ROLE"):
        cycle_archive(filled.database, filled.cycle_id, actor=ENUMERATOR, **at)


@only_sqlite
def test_the_archive_says_how_long_each_class_is_kept(filled: Scene) -> None:
    kept = {row["类别"]: row for row in rows(opened(archive(filled))["保存期限.csv"])}
    assert [row["至少保存（年）"] for row in kept.values()] == ["3", "5", "10"]
    work = next(row for label, row in kept.items() if label.startswith("工作记录"))
    assert date.fromisoformat(work["保存到"]) == date(2025, 12, 31)


@only_sqlite
def test_the_summary_shows_all_sixteen_tasks(filled: Scene) -> None:
    document = Document(io.BytesIO(summary(filled).content))
    first = document.tables[0]
    assert [row.cells[0].text for row in first.rows][1:] == [str(number) for number in range(1, 17)]
    assert ledger_head(filled.database).hash in document.sections[0].footer.paragraphs[0].text
