"""Printed papers: what stands on them by who takes them; the same state of the ledger gives the same bytes."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from fieldwork.exchange.parts import QrCode
from fieldwork.services.area_draw_files import area_draw_files
from fieldwork.services.areas import areas_view
from fieldwork.services.inspection import InspectionFields, start_inspection
from fieldwork.services.ledger import ledger_head
from fieldwork.services.papers.area_summary import area_summary
from fieldwork.services.papers.letter import household_letter
from fieldwork.services.papers.notice import inspection_notice
from fieldwork.services.papers.paper import Paper, PaperForm, lacking_words, paper_pack
from fieldwork.services.papers.protocol import WhichDraw, draw_protocol
from fieldwork.services.papers.substitution_form import substitution_form
from fieldwork.settings import Settings
from fieldwork.store import inspection
from tests.databases import empty_database, only_sqlite
from tests.refusing import refused
from tests.services.ceremony import Ceremony
from tests.services.organising import local_noon, settle_areas
from tests.services.scene import (
    AREA,
    AUDITOR,
    ENUMERATOR,
    FAR_AREA,
    STATISTICIAN,
    SUPERVISOR,
    TOWN_SUPERVISOR,
    VILLAGE,
    Scene,
    household,
)
from tests.spec import Case, cases

MADE_AT = datetime(2022, 11, 20, 1, tzinfo=UTC)
READERS = {
    "statistician": STATISTICIAN,
    "supervisor": TOWN_SUPERVISOR,
    "enumerator": ENUMERATOR,
    "auditor": AUDITOR,
}
Make = Callable[..., Paper]


def protocol_of(ceremony: Ceremony, **more) -> Paper:
    return draw_protocol(ceremony.database, ceremony.cycle_id, **{"actor": AUDITOR, "made_at": MADE_AT} | more)


class Office:
    """A rotation with a request and an inspection, and three small draws; papers are asked for by name."""

    def __init__(self, folders: Iterator[Path]) -> None:
        self.scene = Scene(empty_database(next(folders)))
        settle_areas(self.scene)
        self.scene.visit(household(10), "refused", "moved")
        self.request_id = self.scene.request(household(10), "moved", village=VILLAGE)
        self.inspection_id = uuid4()
        fields = InspectionFields(
            inspection_id=self.inspection_id,
            cycle_id=self.scene.cycle_id,
            stage="account_opening",
            inspected_on=date(2022, 9, 10),
            seed="2022-09-10 号",
        )
        start_inspection(self.scene.database, fields, actor=STATISTICIAN, now=local_noon(date(2022, 9, 10)))
        self.draws = {name: Ceremony(empty_database(next(folders))) for name in ("protocol", "rehearsal", "platform")}
        for each in self.draws.values():
            each.lock()
        self.draws["protocol"].commit()
        self.draws["protocol"].record()
        self.draws["rehearsal"].record()
        self.draws["platform"].import_picks()

    def paper(self, name: str, actor=AUDITOR, sequence: int | None = None) -> Paper:
        if name in self.draws:
            return protocol_of(self.draws[name], actor=actor, which=WhichDraw(sequence=sequence))
        subject: dict[str, tuple[Make, object]] = {
            "letter": (household_letter, AREA),
            "area_summary": (area_summary, AREA),
            "substitution_form": (substitution_form, self.request_id),
            "notice": (inspection_notice, str(self.inspection_id)),
        }
        make, of = subject[name]
        scene = self.scene
        return make(scene.database, scene.cycle_id, of, actor=actor, made_at=MADE_AT, sequence=sequence)

    def close(self) -> None:
        for each in (self.scene, *self.draws.values()):
            each.database.close()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office(iter([tmp_path_factory.mktemp(name) for name in "abcd"]))
    yield made
    made.close()


PAPERS = ("protocol", "letter", "area_summary", "substitution_form", "notice")


@pytest.mark.parametrize("case", cases("papers"), ids=lambda case: f"{case['rule']}: {case['says']}")
def test_a_paper_holds_what_the_table_says_and_nothing_that_it_forbids(office: Office, case: Case) -> None:
    text = "\n".join(office.paper(case["paper"], READERS[case["reader"]]).texts)
    assert [words for words in case["contains"] if words not in text] == []
    assert [words for words in case["lacks"] if words in text] == []


@pytest.mark.parametrize("name", ["protocol", "substitution_form"])
def test_the_state_and_a_copy_of_it_give_the_same_bytes(office: Office, name: str) -> None:
    scene = office.draws["protocol"] if name == "protocol" else office.scene
    head = ledger_head(scene.database)
    now, copied = office.paper(name, SUPERVISOR), office.paper(name, SUPERVISOR, head.sequence)
    assert now.head == copied.head == head
    for form in PaperForm:
        pack = paper_pack(now, form)
        assert pack.content == paper_pack(copied, form).content
        assert pack.content != paper_pack(replace(now, made_at=datetime(2022, 11, 21, tzinfo=UTC)), form).content
        assert (pack.name, pack.ea_ids) == (f"{now.name}.{form}", now.ea_ids)


@pytest.mark.parametrize("name", PAPERS)
def test_the_foot_says_source_time_head_and_whether_it_is_personal(office: Office, name: str) -> None:
    paper = office.paper(name, TOWN_SUPERVISOR)
    assert paper.head.hash in paper.footer
    assert f"台账第 {paper.head.sequence} 条" in paper.footer
    assert "2022-11-20 09:00" in paper.footer
    assert "演示数据（合成）" in paper.footer
    assert paper.is_personal == (name == "substitution_form")
    assert ("不含个人信息" in paper.footer) != paper.is_personal
    assert paper.ea_ids == {AREA} or name == "notice"


def test_only_digests_and_codes_stand_in_the_qr_codes(office: Office) -> None:
    paper = office.paper("protocol")
    record = office.draws["protocol"].view.draws
    codes: list[QrCode] = [code for part in paper.parts for code in part.codes]
    assert [code.text.split(":")[0] for code in codes] == ["record", "commitment", "ledger", "list", "list"]
    assert all(re.fullmatch(r"[a-z]+(:[0-9]+)?:[0-9a-f]{64}", code.text) for code in codes)
    assert all(code.text.rsplit(":", 1)[1] in "\n".join(paper.texts) for code in codes)
    assert len(record) == 1


def test_the_protocol_lists_every_drawn_household_and_its_reserve(office: Office) -> None:
    text = "\n".join(office.paper("protocol").texts)
    sample = office.draws["protocol"].in_force()
    drawn = sample["is_drawn"].astype("bool")
    assert [each for each in sample.loc[drawn, "household_id"] if each not in text] == []
    assert [each for each in sample.loc[~drawn, "household_id"] if f"{each[15:18]}-{each[18:]}" not in text] == []


def test_the_notice_prints_the_digest_of_the_choice_that_is_kept(office: Office) -> None:
    with office.scene.database.reading() as session:
        record = inspection.inspection(session, str(office.inspection_id))["record_json"].iloc[0]
    assert hashlib.sha256(record.encode()).hexdigest() in "\n".join(office.paper("notice").texts)


def test_the_counts_of_an_area_are_those_of_its_page(office: Office) -> None:
    scene = office.scene
    view = areas_view(scene.database, scene.cycle_id, actor=AUDITOR, today=date(2022, 11, 20))
    assert view is not None
    row = view.areas.set_index("ea_id").loc[AREA]
    tables = [part.table for part in office.paper("area_summary").parts if part.table is not None]
    counts = dict(tables[0].itertuples(index=False))
    assert (counts["住宅"], counts["样本户"]) == (row["n_dwellings"], row["n_drawn"])
    assert tables[1].iloc[-1]["数量"] == row["n_dwellings"]
    assert tables[2].iloc[-1]["数量"] == row["n_drawn"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("letter", "PERMISSION_SCOPE"),
        ("area_summary", "PERMISSION_SCOPE"),
        ("substitution_form", "SUBSTITUTION_FORM_UNKNOWN"),
        ("notice", "NOTICE_UNKNOWN"),
    ],
)
def test_a_paper_of_an_area_out_of_reach_is_refused(office: Office, name: str, code: str) -> None:
    stranger = replace(ENUMERATOR, areas=frozenset({FAR_AREA[:12] + "999"}))
    with refused(code):
        office.paper(name, stranger)


@only_sqlite
def test_rare_characters_are_said_before_and_never_dropped(scene: Scene) -> None:
    settle_areas(scene)
    scene.visit(household(10), "refused", "moved")
    word = replace(VILLAGE, name="𠮷某㙟")
    request_id = scene.request(household(10), "moved", village=word)
    common = {"made_at": MADE_AT}
    paper = substitution_form(scene.database, scene.cycle_id, request_id, actor=TOWN_SUPERVISOR, **common)
    assert paper.lacking == ("𠮷", "㙟")
    (said,) = lacking_words(paper)
    assert all(words in said for words in (paper.name, "U+20BB7", "U+365F", "手写", "Word"))
    for form in PaperForm:
        assert paper_pack(paper, form).content
    masked = substitution_form(scene.database, scene.cycle_id, request_id, actor=STATISTICIAN, **common)
    assert (masked.lacking, lacking_words(masked)) == ((), [])


def test_the_protocol_is_the_same_on_both_databases(settings: Settings) -> None:
    ceremony = Ceremony(settings)
    with refused("DRAW_NOT_YET"):
        protocol_of(ceremony)
    ceremony.lock()
    ceremony.commit()
    ceremony.record()
    paper = protocol_of(ceremony)
    assert "2022-08-31 04713" in "\n".join(paper.texts)
    assert paper.n_rows == 18
    assert area_draw_files(ceremony.database, ceremony.cycle_id, actor=AUDITOR) is None
    ceremony.database.close()
