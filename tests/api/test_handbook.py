"""The documents as pages: all that is linked is served, nothing else is, and nothing comes from another host."""

import re
from urllib.parse import unquote, urljoin

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.testclient import TestClient

from fieldwork.api.gate import Gate
from fieldwork.api.handbook import Handbook, handbook_routes, laid_out
from fieldwork.resources import DOCUMENTS
from fieldwork.rules.permissions import Role

BOOK = Handbook(DOCUMENTS)


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(Starlette(routes=handbook_routes(DOCUMENTS)))


def pages(client: TestClient) -> dict[str, str]:
    return {name: client.get(f"/docs/{name}").text for name in BOOK.files if name.endswith(".md")}


def test_every_role_has_its_guide_as_a_page(client: TestClient) -> None:
    for role in Role:
        page = client.get(f"/docs/guide/{role}.md")
        assert page.status_code == 200
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert page.text.count("<h1 ") == 1
        assert page.text.count("<h2 ") > 5


def test_every_link_and_picture_of_a_page_is_served_and_of_this_server(client: TestClient) -> None:
    read = pages(client)
    found = [(name, link) for name, text in read.items() for link in re.findall(r'(?:href|src)="([^"]+)"', text)]
    own = [(name, unquote(link)) for name, link in found if link not in {"data:,", "/"}]
    assert len(own) > 100
    for name, link in own:
        place, _, anchor = urljoin(f"/docs/{name}", link).partition("#")
        assert place.startswith("/docs/"), (name, link)
        assert place == "/docs/README.md" or place.removeprefix("/docs/") in BOOK.files, (name, link)
        assert not anchor or f'id="{anchor}"' in read[place.removeprefix("/docs/")], (name, link)


def test_pictures_are_pictures(client: TestClient) -> None:
    name = next(name for name in BOOK.files if name.endswith(".png"))
    assert client.get(f"/docs/{name}").content.startswith(b"\x89PNG")
    assert client.get(f"/docs/{name}").headers["content-type"] == "image/png"


@pytest.mark.parametrize("name", ["guide/nobody.md", "../README.md", "%2e%2e/pyproject.toml", "guide/", "decisions"])
def test_what_is_no_document_is_not_served(client: TestClient, name: str) -> None:
    assert client.get(f"/docs/{name}").status_code == 404


def test_the_folder_leads_to_the_list_of_documents(client: TestClient) -> None:
    for place in ("/docs", "/docs/"):
        assert client.get(place).url.path == "/docs/README.md"


def test_a_link_to_what_is_not_served_stays_as_words_and_html_is_shown_as_text() -> None:
    text = "# 题\n\n[这里](there.md) [那里](../README.md) [本页](#题) <script>x</script>\n"
    body = laid_out(text, name="guide/one.md", served=frozenset({"guide/there.md"})).body
    assert '<a href="there.md">这里</a> 那里 <a href="#%E9%A2%98">本页</a>' in body
    assert "&lt;script&gt;" in body


def test_without_a_session_there_is_no_document() -> None:
    gate = Middleware(Gate, seat_of=lambda _: None)
    site = Starlette(routes=handbook_routes(DOCUMENTS), middleware=[gate])
    visitor = TestClient(site, base_url="http://127.0.0.1", client=("127.0.0.1", 50_000), follow_redirects=False)
    answer = visitor.get("/docs/guide/auditor.md", headers={"accept": "text/html"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?next=/docs/guide/auditor.md")
