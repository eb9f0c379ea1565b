"""The documents are one small site: links lead somewhere, pages are reached, paths, commands and settings exist."""

import re
import shlex
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from typer.main import get_command

from fieldwork.cli.main import app

ROOT = Path(__file__).resolve().parent.parent
STARTS = ("README.md", "docs/README.md")
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "data/README.md", "fieldwork/vendor/README.md", "docs/**/*.md")
    for path in ROOT.glob(pattern)
)
OF_TODAY = [page for page in PAGES if page != "CHANGELOG.md"]
"""The record of changes tells of files and commands of its time; only its links are of today."""
SOURCES = ("fieldwork", "sampling", "benchmarks", "tests", "data", ".ci")
SUFFIXES = "csv|css|html|js|json|md|mbtiles|pem|py|R|sqlite|svg|toml|txt|xlsx|zip"
FILE = re.compile(rf"[\w.*-]+(?:/[\w.*-]+)*\.(?:{SUFFIXES})", flags=re.ASCII)
FOLDER = re.compile(r"[\w.-]+(?:/[\w.-]+)*/", flags=re.ASCII)
PLACES = ("", "fieldwork", "data", "docs")


@cache
def tokens(page: str) -> tuple[Token, ...]:
    found = MarkdownIt().enable("table").parse((ROOT / page).read_text(encoding="utf-8"))
    return tuple(one for token in found for one in (token, *(token.children or ())))


def links(page: str) -> Iterator[str]:
    """Return where the links and pictures of a page lead, but for those to other hosts."""
    for token in tokens(page):
        place = token.attrGet("href") if token.type == "link_open" else token.attrGet("src")
        if isinstance(place, str) and "://" not in place:
            yield place


def anchors(page: str) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    found = tokens(page)
    heads = [found[at + 1].content for at, token in enumerate(found) if token.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def target(page: str, link: str) -> Path:
    """Return the file or folder that a link of a page leads to."""
    path = link.partition("#")[0]
    return (ROOT / page).parent.joinpath(path).resolve() if path else ROOT / page


def leads_nowhere(page: str, link: str) -> bool:
    place, anchor = target(page, link), link.partition("#")[2]
    if not place.is_relative_to(ROOT) or not place.exists():
        return True
    return bool(anchor) and unquote(anchor) not in anchors(place.relative_to(ROOT).as_posix())


def test_every_link_leads_to_something_that_is_there() -> None:
    found = [(page, link) for page in PAGES for link in links(page)]
    assert len(found) > 80
    assert [(page, link) for page, link in found if leads_nowhere(page, link)] == []


def test_every_page_is_reached_from_the_start() -> None:
    """A link to a folder reaches the pages that lie in it."""
    reached: set[str] = set()
    waiting = list(STARTS)
    while waiting:
        page = waiting.pop()
        reached.add(page)
        places = [target(page, link) for link in links(page)]
        files = [one for place in places for one in ([place] if place.is_file() else place.glob("*.md"))]
        found = {one.relative_to(ROOT).as_posix() for one in files if one.suffix == ".md"}
        waiting += sorted(found - reached)
    assert sorted(set(PAGES) - reached - {"fieldwork/vendor/README.md"}) == []


def spans(page: str) -> list[str]:
    return [token.content for token in tokens(page) if token.type == "code_inline"]


def lines(page: str) -> list[str]:
    """Return the lines of the blocks of code without their comments."""
    blocks = [token.content for token in tokens(page) if token.type == "fence"]
    return [line.partition("  #")[0].strip() for block in blocks for line in block.splitlines()]


@cache
def texts() -> str:
    """Return all that the sources say, to find the names of files that are only written when the product runs."""
    files = [path for name in SOURCES for path in (ROOT / name).rglob("*") if path.suffix in {".py", ".js", ".toml"}]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


@cache
def names() -> frozenset[str]:
    folders = [ROOT / name for name in (*SOURCES, "docs")]
    return frozenset([path.name for folder in folders for path in folder.rglob("*")] + [p.name for p in ROOT.iterdir()])


def is_there(page: str, path: str) -> bool:
    """Tell whether a path is in the tree; a name alone may also be of a file that the product writes."""
    places = [*(ROOT / place for place in PLACES), (ROOT / page).parent]
    if any(next(place.glob(path.rstrip("/")), None) for place in places):
        return True
    first, _, rest = path.partition("/")
    if rest and any((place / first).is_dir() for place in places):
        return False
    name = Path(path).name
    return name in names() or f'"{name}' in texts() or f"/{name}" in texts()


def quoted_paths(page: str) -> list[str]:
    quoted = [one for span in spans(page) for one in span.split() if FILE.fullmatch(one) or FOLDER.fullmatch(one)]
    return quoted + [
        one for line in lines(page) if line.startswith("python") for one in line.split() if one[-3:] == ".py"
    ]


def test_every_path_that_is_quoted_exists() -> None:
    found = [(page, path) for page in OF_TODAY for path in quoted_paths(page)]
    assert len(found) > 150
    assert [(page, path) for page, path in found if not is_there(page, path)] == []


def test_every_module_that_is_run_exists() -> None:
    code = "\n".join(one for page in OF_TODAY for one in (*spans(page), *lines(page)))
    ran = set(re.findall(r"python3? -m ([\w.]+)", code))
    assert len(ran) > 3
    assert [name for name in ran if name != "pip" and find_spec(name) is None] == []


def commands(page: str) -> list[str]:
    """Return the calls of ``zhuhu`` on a page."""
    parts = [part.strip(" []") for text in (*spans(page), *lines(page)) for part in text.split("&&")]
    return [part for part in parts if re.match(r"zhuhu( |$)", part)]


def problems(command: str) -> list[str]:
    """Return the words of a call that the program does not know."""
    node: Any = get_command(app)
    words = shlex.split(command.replace("[", "").replace("]", ""))[1:]
    while words and hasattr(node, "commands"):
        word = words.pop(0)
        if word == "--help":
            return []
        if word not in node.commands:
            return [word]
        node = node.commands[word]
    options: Mapping[str, Any] = {opt: one for one in node.params for opt in one.opts if opt.startswith("--")}
    wrong = [word for word in words if word.startswith("--") and word != "--help" and word not in options]
    taken = sum(not one.is_flag for word, one in options.items() if word in words)
    given = len([word for word in words if not word.startswith("--")]) - taken
    asked = [one for one in node.params if one.param_type_name == "argument"]
    is_too_much = given > len(asked) and all(one.nargs == 1 for one in asked)
    return wrong + ([f"{given} arguments"] if is_too_much else [])


def test_every_command_is_one_of_the_program() -> None:
    calls = [(page, call) for page in OF_TODAY for call in commands(page)]
    assert len(calls) > 60
    assert [(page, call, found) for page, call in calls if (found := problems(call))] == []


def test_a_wrong_command_is_found() -> None:
    assert problems("zhuhu serve --demo --port 8502") == []
    assert problems("zhuhu serve --demos") == ["--demos"]
    assert problems("zhuhu ledgers verify") == ["ledgers"]
    assert problems("zhuhu ledger verify 数据文件夹") == ["1 arguments"]


def test_a_link_to_nowhere_and_a_path_that_is_gone_are_found() -> None:
    assert leads_nowhere("docs/README.md", "guide/nobody.md")
    assert leads_nowhere("docs/README.md", "settings.md#没有这一节")
    assert not leads_nowhere("docs/README.md", "settings.md#底图")
    assert not is_there("docs/README.md", "fieldwork/rules/gone.py")
    assert not is_there("docs/README.md", "nobody_" + "writes_this.csv")


def test_every_setting_that_is_named_is_read_somewhere() -> None:
    named = {name for page in PAGES for name in re.findall(r"ZHUHU_[A-Z_]*[A-Z]", (ROOT / page).read_text("utf-8"))}
    known = {f"ZHUHU_{name.upper()}" for name in re.findall(r"^    (\w+): ", settings_source(), flags=re.MULTILINE)}
    assert len(named) > 20
    assert sorted(name for name in named - known if f'"{name}"' not in texts()) == []


def settings_source() -> str:
    return (ROOT / "fieldwork" / "settings.py").read_text(encoding="utf-8")
