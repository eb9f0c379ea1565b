"""The page that checks a draw by itself, opened from the disk: agrees with the product, names what was changed."""

import json
import random
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page, expect

from fieldwork.exchange.forms import shipped_form
from fieldwork.exchange.writing import csv_bytes, json_bytes
from fieldwork.resources import VERIFIER
from fieldwork.services.demo.rotation import at
from sampling.draw import AreaDesign, DrawContext, HouseholdDesign, HouseholdDraw, draw_areas, draw_households
from sampling.draw.commitment import Commitment, SeedEvent, commit
from sampling.draw.dwellings import SelectionLevel
from sampling.draw.platform import record_platform_picks
from sampling.errors import DrawError
from sampling.imputation import ImputationRule, SortImputation
from sampling.selection import SelectionMethod, symmetric_positions, systematic_positions

SEED = "2022-08-31 04713"
EA, OTHER = "440118001001001", "440118002003001"
SORT = ("income_per_person",)
Content = dict[str, Any]


def screened(ea_id: str = EA, n_units: int = 43) -> pd.DataFrame:
    numbers = range(1, n_units + 1)
    return pd.DataFrame(
        {
            "ea_id": ea_id,
            "household_id": [f"{ea_id}{number:03d}01" for number in numbers],
            "eligibility": ["out" if number == 7 else "in" for number in numbers],
            "n_persons": [number % 4 for number in numbers],
            "income": [(number * 7919) % 101 * 1_000 - 3_000 for number in numbers],
        }
    )


LIST = pd.concat([screened(), screened(OTHER, 51)])
DESIGN = HouseholdDesign(method=SelectionMethod.SYMMETRIC, sort=SORT)


def drawn_under_commitment() -> HouseholdDraw:
    rehearsed = draw_households(LIST, design=DESIGN, seed="试抽").record
    event = SeedEvent(name="体育彩票排列五", issue="22232", happens_on=date(2022, 8, 31), text_form="五位数字")
    promise = commit(
        Commitment(
            label="households",
            stage="households",
            parameters=rehearsed.fulfilment().parameters,
            list_digests={area.ea_id: area.list_digest for area in rehearsed.areas},
            event=event,
            committed_at=at(2022, 8, 30),
        )
    )
    context = DrawContext(commitment=promise, seed_source="公告", drawn_at=at(2022, 9, 1))
    return draw_households(LIST, design=DESIGN, seed=SEED, context=context)


@pytest.fixture(scope="module")
def draw() -> HouseholdDraw:
    return drawn_under_commitment()


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="zh-CN", offline=True)
    opened, asked, errors = context.new_page(), [], []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    opened.goto(VERIFIER.as_uri())
    yield opened
    context.close()
    assert asked == [VERIFIER.as_uri()]
    assert errors == []


def chosen(page: Page, record: bytes, units: bytes) -> str:
    """Choose both files as a person does; return the verdict."""
    for field, name, content in (("#record", "draw_record.json", record), ("#list", "名单.csv", units)):
        page.set_input_files(field, {"name": name, "mimeType": "text/plain", "buffer": content})
    expect(page.locator("#verdict")).not_to_have_text("正在重算……")
    return page.locator("#verdict").inner_text()


def record_of(draw: HouseholdDraw) -> Content:
    return json.loads(json_bytes(draw.record.to_dict()))


def test_a_record_and_its_list_agree_in_every_respect(page: Page, draw: HouseholdDraw) -> None:
    said = chosen(page, json_bytes(draw.record.to_dict()), csv_bytes(LIST))
    assert said.startswith("2 个小区的名单、次序、起点、位置、剔出、备选户和全部摘要，重算结果与记录完全一致")
    assert page.locator("td .same").count() == 14
    assert page.locator("#result .note").count() == 0
    expect(page.locator("#selftest")).to_contain_text("算例重算无误，SHA-256 与浏览器自带的相同")
    page.get_by_text("用别的计算器核对起点").click()
    expect(page.get_by_text(f"{SEED}|households|{EA}", exact=True)).to_be_visible()


def test_with_the_order_alone_it_says_that_the_sorting_was_not_checked(page: Page, draw: HouseholdDraw) -> None:
    said = chosen(page, json_bytes(draw.record.to_dict()), csv_bytes(draw.order))
    assert "完全一致" in said
    assert "排序没有核对" in said
    assert page.locator("td .unchecked").count() == 2
    expect(page.locator("#result .note")).to_contain_text("没有核对排序本身和名单摘要")


def test_a_chinese_list_in_gb18030_under_a_title_is_read(page: Page, draw: HouseholdDraw) -> None:
    form = shipped_form("screening")
    headings = {field.name: f"{field.label}（{field.unit}）" if field.unit else field.label for field in form.fields}
    words = {"in": "属于", "out": "不属于"}
    table = LIST.assign(eligibility=LIST["eligibility"].map(words), income=[f"{each:,}" for each in LIST["income"]])
    text = "摸底名单,,,,\n" + table.rename(columns=headings).to_csv(index=False)
    assert "上年纯收入（元）" in text
    for encoding in ("gb18030", "utf-8-sig"):
        assert "完全一致" in chosen(page, json_bytes(draw.record.to_dict()), text.encode(encoding))


def test_every_heading_of_the_forms_is_known(page: Page) -> None:
    fields = [field for name in ("screening", "order") for field in shipped_form(name).fields]
    kinds = {"code", "integer", "number"}
    pairs = [(text, f.name) for f in fields if f.kind in kinds for text in (f.name, f.label, *f.aliases)]
    needed = [pair for pair in pairs if pair[1] not in {"dwelling_no", "household_no", "n_attempts"}]
    assert len(needed) > 40
    known = page.evaluate("texts => texts.map(zhuhuVerify.headingName)", [text for text, _ in needed])
    assert known == [name for _, name in needed]


def other_start(content: Content) -> None:
    content["areas"][1]["start"] += 1


def other_pick(content: Content) -> None:
    positions = content["areas"][0]["positions"]
    positions[3] = positions[3] + 1


def other_reserve(content: Content) -> None:
    queue = content["areas"][0]["reserve"][2]
    queue[0], queue[1] = queue[1], queue[0]


def other_set_aside(content: Content) -> None:
    content["areas"][0]["set_aside"][0] += 1


def other_seed(content: Content) -> None:
    content["seed"] = "2022-08-31 04714"


def other_digest(content: Content) -> None:
    content["digest"] = content["digest"][::-1]


def later_promise(content: Content) -> None:
    content["commitment"]["committed_at"] = "2022-08-31T09:00:00+08:00"


def other_event(content: Content) -> None:
    content["commitment"]["event"]["issue"] = "22233"


def other_depth(content: Content) -> None:
    content["parameters"]["reserve_depth"] = 1


@pytest.mark.parametrize(
    ("alter", "items"),
    [
        (other_start, {(OTHER, "起点")}),
        (other_pick, {(EA, "抽中的位置")}),
        (other_reserve, {(EA, "第 3 个抽中户的备选户")}),
        (other_set_aside, {(EA, "剔出的户")}),
        (other_digest, {("整个记录", "记录摘要")}),
        (later_promise, {("整个记录", "承诺摘要"), ("整个记录", "承诺的日期")}),
        (other_event, {("整个记录", "承诺摘要")}),
    ],
)
def test_what_was_changed_in_a_record_is_named(
    page: Page, draw: HouseholdDraw, alter: Callable[[Content], None], items: set[tuple[str, str]]
) -> None:
    content = record_of(draw)
    alter(content)
    said = chosen(page, json_bytes(content), csv_bytes(LIST))
    assert said.startswith(f"有 {len(items)} 处与记录不同")
    assert items == named(page)


def named(page: Page) -> set[tuple[str, str]]:
    rows = page.locator("#result > .scroll").first.locator("tr").all()[1:]
    return {(cells[0], cells[1]) for cells in (row.locator("td").all_inner_texts() for row in rows)}


@pytest.mark.parametrize("alter", [other_seed, other_depth])
def test_another_seed_or_parameter_differs_in_both_areas(
    page: Page, draw: HouseholdDraw, alter: Callable[[Content], None]
) -> None:
    content = record_of(draw)
    alter(content)
    chosen(page, json_bytes(content), csv_bytes(LIST))
    assert {EA, OTHER} <= {subject for subject, _ in named(page)}


def test_one_changed_income_shows_in_its_area_alone(page: Page, draw: HouseholdDraw) -> None:
    changed = LIST.assign(income=LIST["income"].where(LIST["household_id"] != f"{EA}00501", 10_000_000))
    assert "处与记录不同" in chosen(page, json_bytes(draw.record.to_dict()), csv_bytes(changed))
    assert named(page) == {(EA, "名单摘要"), (EA, "次序摘要")}
    assert page.locator("td .different").count() == 2


def test_a_household_that_left_the_list_shows_in_the_number(page: Page, draw: HouseholdDraw) -> None:
    chosen(page, json_bytes(draw.record.to_dict()), csv_bytes(LIST.iloc[1:]))
    assert named(page) == {(EA, "户数 N"), (EA, "名单摘要"), (EA, "次序摘要")}


def test_a_missing_area_is_named(page: Page, draw: HouseholdDraw) -> None:
    chosen(page, json_bytes(draw.record.to_dict()), csv_bytes(screened()))
    assert named(page) == {(OTHER, "小区")}


@pytest.mark.parametrize(
    ("record", "units", "words"),
    [
        (b"{", None, "不是完整的 JSON"),
        (b'{"stage": "areas"}', None, "抽小区的记录的“label”"),
        (b'{"a": 1, "a": 2}', None, "写了两次"),
        (b'{"label": "x"}', None, "draw_record.json"),
        (None, b"a,b\n1,2\n", "住户代码"),
        (None, b"\xff\xff\xff", "GB18030"),
        (None, f"ea_id,household_id,income,n_persons\n{EA},4.40E+19,1,1\n".encode(), "第 2 行"),
        (None, csv_bytes(pd.concat([LIST, LIST.head(1)])), "出现两次"),
        (None, csv_bytes(LIST.drop(columns="income")), "排序用的列"),
    ],
)
def test_files_that_cannot_be_checked_are_refused_in_one_sentence(
    page: Page, draw: HouseholdDraw, record: bytes | None, units: bytes | None, words: str
) -> None:
    said = chosen(page, record or json_bytes(draw.record.to_dict()), units or csv_bytes(LIST))
    assert words in said
    assert page.locator("#result > *").count() == 0


def test_a_platforms_draw_is_checked_as_far_as_it_can_be(page: Page) -> None:
    picks = LIST[LIST["eligibility"] == "in"].groupby("ea_id").head(5)[["household_id"]]
    design = HouseholdDesign(sort=SORT)
    content = record_of(record_platform_picks(LIST, picks, design=design))
    assert "没有公开的种子" in chosen(page, json_bytes(content), csv_bytes(LIST))
    content["areas"][0]["reserve"][0].pop()
    chosen(page, json_bytes(content), csv_bytes(LIST))
    assert named(page) == {(EA, "第 1 个抽中户的备选户")}


def test_the_published_vector_holds(page: Page) -> None:
    call = """method => {
        const design = {seed: "2022-08-31 04713", label: "households", method, n: 10, depth: 9};
        return zhuhuVerify.drawArea(design, "440118001001001", 304, null);
    }"""
    plain, symmetric = page.evaluate(call, "systematic"), page.evaluate(call, "symmetric")
    assert (plain["start"], plain["positions"]) == (256, [25, 56, 86, 116, 147, 177, 208, 238, 268, 299])
    assert (symmetric["start"], symmetric["set_aside_start"]) == (25, 286)
    assert symmetric["set_aside"] == [71, 147, 223, 299]
    assert symmetric["positions"] == [25, 34, 86, 95, 146, 156, 207, 216, 268, 277]
    digest = page.evaluate("zhuhuVerify.sha256('2022-08-31 04713|households|440118001001001')")
    assert re.fullmatch("d864bd78[0-9a-f]+a3997063", digest)


def test_all_starts_give_what_the_product_gives(page: Page) -> None:
    sizes = [(10, 3), (13, 4), (41, 10), (57, 9), (60, 10)]
    call = """sizes => sizes.map(([N, n]) => [
        Array.from({length: N}, (_, start) => zhuhuVerify.systematic(N, n, start)),
        Array.from({length: N}, (_, aside) => zhuhuVerify.symmetric(N, n, aside % Math.floor(N / n), aside)),
    ])"""
    for (n_units, n_sample), (plain, symmetric) in zip(sizes, page.evaluate(call, sizes), strict=True):
        size = {"n_units": n_units, "n_sample": n_sample}
        assert plain == [systematic_positions(**size, start=start).tolist() for start in range(n_units)]
        pairs = [
            symmetric_positions(**size, start=aside % (n_units // n_sample), set_aside_start=aside)
            for aside in range(n_units)
        ]
        assert symmetric == [{"positions": drawn.tolist(), "set_aside": aside.tolist()} for drawn, aside in pairs]


def random_case(chance: random.Random) -> tuple[pd.DataFrame, HouseholdDesign]:
    """Return a list with gaps, ties, texts and dwellings of several households, and any design that fits it."""
    ids = [
        f"{EA}{d:03d}{h:02d}" for d in range(1, chance.randint(12, 40)) for h in range(1, chance.choice([2, 2, 2, 4]))
    ]
    chance.shuffle(ids)
    incomes = pd.array([chance.choice([None, chance.randint(-50, 50), 7]) for _ in ids], dtype="Int64")
    table = pd.DataFrame({"ea_id": EA, "household_id": ids, "income": incomes})
    table["n_persons"] = pd.array([chance.choice([None, 0, 1, 2, 3]) for _ in ids], dtype="Int64")
    table["road"] = [chance.choice(["荔城", "𠀀里", "é路", "e\u0301路", "", "5", "A"]) for _ in ids]
    columns = chance.sample(["income", "n_persons", "income_per_person", "road"], chance.randint(0, 3))
    design = HouseholdDesign(
        n_sample=chance.randint(1, 11),
        method=chance.choice(list(SelectionMethod)),
        sort=tuple(columns),
        reserve_depth=chance.randint(0, 9),
        label=chance.choice(["households", "households#2"]),
        serpentine=chance.random() < 0.4,
        level=chance.choice(list(SelectionLevel)),
        imputation=SortImputation(rule=chance.choice(list(ImputationRule)), n_neighbours=chance.randint(1, 6)),
    )
    return table, design


def test_two_hundred_random_draws_agree_whatever_the_design(page: Page) -> None:
    chance, cases = random.Random("verify"), []  # noqa: S311 - the same cases each time
    for number in range(200):
        table, design = random_case(chance)
        draw = draw_households(table, design=design, seed=f"种子 {number}")
        texts = [csv_bytes(each).decode("utf-8-sig") for each in (table, draw.order)]
        cases.append([json_bytes(draw.record.to_dict()).decode(), *texts])
    call = """cases => cases.map(([record, ...lists]) => lists.map((list) => {
        const read = zhuhuVerify.readRecord(record), bytes = new TextEncoder().encode(list);
        const found = zhuhuVerify.check(read, zhuhuVerify.readList(bytes));
        const states = Object.values(found.areas[0].states);
        return [found.differences, states.filter((each) => each === "same").length];
    }))"""
    answers = page.evaluate(call, cases)
    assert [each for pair in answers for each, _ in pair if each] == []
    assert all(whole == 9 and ordered in (8, 9) for (_, whole), (_, ordered) in answers)


def random_frame(chance: random.Random) -> pd.DataFrame:
    """Return villages in any order: some empty, some to be joined, some so large that they are certain."""
    rows = []
    for number in range(chance.randint(3, 40)):
        town, kind = f"440118{chance.choice(['001', '002', '101'])}", chance.choice(["111", "220", "122"])
        size = chance.choice([0, chance.randint(1, 80), chance.randint(60, 900), chance.choice([350, 3000, 40_000])])
        rows.append((f"{town}{number + 1:03d}", f"村{number}", town, kind, size))
    chance.shuffle(rows)
    return pd.DataFrame(rows, columns=["village_code", "village_name", "town_code", "urban_rural_code", "n_households"])


def random_area_draw(chance: random.Random, seed: str) -> tuple[pd.DataFrame, Content] | None:
    """Return a frame and the record of a draw from it, or None where the frame is too short for the design."""
    frame, n_areas = random_frame(chance), chance.randint(1, 12)
    design = AreaDesign(
        n_areas=n_areas,
        area_target_households=chance.choice([1, 100, 350]) if frame["n_households"].max() < 300 else 350,
        min_village_households=chance.choice([0, 60, 200]),
        n_provincial=chance.choice([None, 0, chance.randint(1, n_areas)]),
    )
    try:
        drawn = draw_areas(frame, design=design, seed=seed, label=chance.choice(["areas", "areas#2"]))
    except DrawError:
        return None
    return frame, json.loads(json_bytes(drawn.record.to_dict()))


CHECK_AREAS = """cases => cases.map(([record, frame]) => {
    const read = zhuhuVerify.readRecord(record), bytes = new TextEncoder().encode(frame);
    const found = zhuhuVerify.checkAreas(read, zhuhuVerify.readFrame(bytes));
    return [found.differences, found.areas.length];
})"""


def area_cases(n_cases: int) -> list[tuple[pd.DataFrame, Content]]:
    chance, made = random.Random("areas"), []  # noqa: S311 - the same cases each time
    while len(made) < n_cases:
        case = random_area_draw(chance, f"种子 {len(made)}")
        made += [] if case is None else [case]
    return made


def test_two_hundred_random_draws_of_areas_agree_whatever_the_frame(page: Page) -> None:
    cases = area_cases(200)
    texts = [[json.dumps(record), csv_bytes(frame).decode("utf-8-sig")] for frame, record in cases]
    answers = page.evaluate(CHECK_AREAS, texts)
    assert [(n, each) for n, (each, _) in enumerate(answers) if each] == []
    assert [n for _, n in answers] == [len(record["areas"]) for _, record in cases]
    assert any(record["certainties"] for _, record in cases)
    assert any(len(area["members"]) > 1 for _, record in cases for area in record["areas"])
    assert any(area["n_village_areas"] > 1 for _, record in cases for area in record["areas"])


def test_any_number_altered_in_a_draw_of_areas_is_named(page: Page) -> None:
    frame, record = area_cases(1)[0]
    altered = []
    for name in ("n_villages", "n_units", "total_size", "n_drawn"):
        altered.append(record | {name: record[name] + 1})
    for name in ("serial", "n_village_households", "n_village_areas", "n_households"):
        first = record["areas"][0]
        altered.append(record | {"areas": [first | {name: first[name] + 1}, *record["areas"][1:]]})
    altered.append(record | {"areas": record["areas"][1:]})
    altered.append(record | {"starts": [record["starts"][0] + 1, *record["starts"][1:]]})
    altered.append(record | {"seed": "另一个种子"})
    frames = [frame] * len(altered) + [frame.assign(n_households=frame["n_households"] + 1)]
    texts = [
        [json.dumps(each), csv_bytes(table).decode("utf-8-sig")]
        for each, table in zip([*altered, record], frames, strict=True)
    ]
    assert all(differences for differences, _ in page.evaluate(CHECK_AREAS, texts))


def test_a_draw_of_areas_is_shown_with_its_villages_and_a_frame_with_chinese_headings(page: Page) -> None:
    frame, record = area_cases(1)[0]
    form = shipped_form("frame")
    table = frame.rename(columns={field.name: field.label for field in form.fields})
    said = chosen(page, json_bytes(record), "抽样框,,,,\n".encode() + table.to_csv(index=False).encode())
    assert said.startswith(f"{len(record['areas'])} 个小区（含备用套）的村居")
    assert page.locator("td .different").count() == 0
    expect(page.locator("#result .note")).to_contain_text("演练")
    expect(page.get_by_text(record["areas"][0]["ea_id"], exact=True)).to_be_visible()
    needed = {"village_code", "town_code", "urban_rural_code", "n_households"}
    pairs = [(text, f.name) for f in form.fields if f.name in needed for text in (f.name, f.label, *f.aliases)]
    assert page.evaluate("texts => texts.map(zhuhuVerify.frameHeadingName)", [text for text, _ in pairs]) == [
        name for _, name in pairs
    ]


@pytest.mark.parametrize(
    ("units", "words"),
    [
        (csv_bytes(LIST), "抽小区的记录要与抽样框核对"),
        (b"village_code,town_code\n1,2\n", "没有“城乡分类代码"),
        (b"village_code,town_code,urban_rural_code,n_households\n4.4E+11,440118001,111,10\n", "第 2 行"),
    ],
)
def test_a_list_that_is_no_frame_is_refused_in_one_sentence(page: Page, units: bytes, words: str) -> None:
    _, record = area_cases(1)[0]
    assert words in chosen(page, json_bytes(record), units)
    assert page.locator("#result > *").count() == 0
