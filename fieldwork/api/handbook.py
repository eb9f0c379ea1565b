"""The documents under ``/docs/``: the Markdown that ships, as pages to read and to print without a network.

They hold no data of the survey, but stand behind the sign-in as everything else; only what is in the folder is served.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from markdown_it import MarkdownIt
from markdown_it.token import Token
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from fieldwork.api.screens import screen
from fieldwork.routes import DOCS

START = "README.md"
PICTURES: Mapping[str, str] = MappingProxyType({".png": "image/png"})
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
DEEPEST_IN_CONTENTS = 2


@dataclass(frozen=True, kw_only=True)
class Document:
    """A document as it is read: its title, its chapters as (anchor, heading), and its text as HTML."""

    title: str
    chapters: tuple[tuple[str, str], ...]
    body: str


def handbook_routes(folder: Path) -> list[BaseRoute]:
    """Return the routes of the documents that lie in a folder."""
    book = Handbook(folder)
    return [Route(DOCS, _to_start), Route(DOCS + "/", _to_start), Route(DOCS + "/{name:path}", book.answer)]


class Handbook:
    """The documents and pictures of a folder, by their path in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, Document] = {}

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """Path in the folder → file of everything that is served."""
        kinds = {".md", *PICTURES}
        found = (path for path in self.folder.rglob("*") if path.suffix in kinds)
        return MappingProxyType({path.relative_to(self.folder).as_posix(): path for path in found})

    def answer(self, request: Request) -> Response:
        """Return a document as a page, or a picture."""
        name = str(request.path_params["name"])
        path = self.files.get(name)
        if path is None:
            raise HTTPException(404)
        if path.suffix in PICTURES:
            return Response(path.read_bytes(), media_type=PICTURES[path.suffix])
        return screen("handbook", document=self.document(name), is_start=name == START, start=f"{DOCS}/{START}")

    def document(self, name: str) -> Document:
        """Return a document by its path; it is read and laid out once."""
        if name not in self._read:
            text = self.files[name].read_text(encoding="utf-8")
            self._read[name] = laid_out(text, name=name, served=frozenset(self.files))
        return self._read[name]


def laid_out(text: str, *, name: str, served: frozenset[str]) -> Document:
    """Return a text in Markdown as a document.

    Headings get the anchors that GitHub gives them; a link to what is not served stays as plain words.
    """
    tokens = MARKDOWN.parse(text)
    heads = [(token, tokens[at + 1].content) for at, token in enumerate(tokens) if token.type == "heading_open"]
    for token, words in heads:
        token.attrSet("id", anchor_of(words))
    for token in tokens:
        if token.children:
            token.children = without_dead_links(token.children, name=name, served=served)
    chapters = [(anchor_of(words), words) for token, words in heads if int(token.tag[1:]) == DEEPEST_IN_CONTENTS]
    title = next((words for _, words in heads), name)
    return Document(title=title, chapters=tuple(chapters), body=MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}))


def anchor_of(heading: str) -> str:
    """Return the anchor of a heading.

    >>> anchor_of("一、第一次使用（要有网络）")
    '一第一次使用要有网络'
    """
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def without_dead_links(tokens: list[Token], *, name: str, served: frozenset[str]) -> list[Token]:
    """Return a line without the links that lead to nothing that is served."""
    kept: list[Token] = []
    is_dead = False
    for token in tokens:
        if token.type == "link_open":
            is_dead = not leads_to_served(str(token.attrGet("href")), name=name, served=served)
        if not (is_dead and token.type in {"link_open", "link_close"}):
            kept.append(token)
    return kept


def leads_to_served(link: str, *, name: str, served: frozenset[str]) -> bool:
    """Tell whether a link of a document leads to a document that is served, or to a place in the document itself."""
    path = link.partition("#")[0]
    return not path or resolved(PurePosixPath(name).parent / path) in served


def resolved(path: PurePosixPath) -> str:
    """Return a path without its steps upwards; what leaves the folder is no path in it.

    >>> resolved(PurePosixPath("guide/../settings.md")), resolved(PurePosixPath("../README.md"))
    ('settings.md', '')
    """
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and not parts:
            return ""
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts)


async def _to_start(_: Request) -> Response:
    return RedirectResponse(f"{DOCS}/{START}")
