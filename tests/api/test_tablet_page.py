"""The tablets' page as it is served: every file named with its digest, small, of the right type, open to all."""

import gzip
import json
import re
from hashlib import sha256
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.testclient import TestClient

from fieldwork.api.gate import Gate
from fieldwork.api.tablet import MEDIA_TYPES, TabletPage, shell_version, tablet_routes
from fieldwork.resources import TABLET, VENDOR

MOST_BYTES = 400_000
LONGEST_FILE = 300
IMPORT = re.compile(r"""(?:from|import\()\s*["']([^"']+)["']""")


@pytest.fixture(scope="module")
def client() -> TestClient:
    app = Starlette(
        routes=[*tablet_routes(TABLET), Mount("/vendor", StaticFiles(directory=VENDOR))],
    )
    return TestClient(Gate(app, seat_of=lambda _: None), base_url="http://127.0.0.1", client=("127.0.0.1", 1))


def shell(client: TestClient) -> dict[str, object]:
    text = client.get("/tablet/shell.js").text
    return json.loads(text.removeprefix("self.ZHUHU_SHELL = ").removesuffix(";\n"))


def test_the_shell_names_every_file_with_the_digest_of_what_is_served(client: TestClient) -> None:
    files = shell(client)["files"]
    served = {path: sha256(client.get(path).content).hexdigest() for path in files}
    assert served == files
    own = {f"/tablet/{path.relative_to(TABLET).as_posix()}" for path in TABLET.rglob("*") if path.is_file()}
    assert own - set(files) == {"/tablet/index.html", "/tablet/sw.js"}


def test_the_version_changes_with_every_content_and_with_nothing_else() -> None:
    digests = {"/tablet/a.js": "1", "/tablet/b.js": "2"}
    assert shell_version(digests) == shell_version(dict(reversed(digests.items())))
    assert shell_version(digests) != shell_version(digests | {"/tablet/a.js": "3"})
    assert shell_version(digests) != shell_version(digests | {"/tablet/c.js": "2"})


def test_what_a_module_imports_is_in_the_shell() -> None:
    files = TabletPage(TABLET).shell
    for path in (TABLET / "js").rglob("*.js"):
        for name in IMPORT.findall(path.read_text(encoding="utf-8")):
            wanted = name if name.startswith("/") else f"/tablet/{_joined(path, name)}"
            assert wanted in files, (path.name, name)


def _joined(path: Path, name: str) -> str:
    return (path.parent / name).resolve().relative_to(TABLET.resolve()).as_posix()


def test_the_first_load_stays_under_400_kilobytes_compressed() -> None:
    page = TabletPage(TABLET)
    sizes = [len(gzip.compress(content)) for content in (page.shell | page.contents).values()]
    assert 50_000 < sum(sizes) <= MOST_BYTES


def test_files_are_served_compressed_and_asked_for_anew(client: TestClient) -> None:
    answer = client.get("/tablet/js/app.js", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["cache-control"] == "no-cache"
    again = client.get("/tablet/js/app.js", headers={"If-None-Match": answer.headers["etag"].removeprefix("W/")})
    assert again.status_code == 304


def test_media_types_do_not_hang_on_the_machine(client: TestClient) -> None:
    for address in TabletPage(TABLET).contents:
        suffix = Path(address).suffix or ".html"
        assert client.get(address).headers["content-type"] == MEDIA_TYPES[suffix]
    assert client.get("/tablet/sw.js").headers["service-worker-allowed"] == "/tablet/"


def test_the_page_needs_no_session_and_allows_nothing_inline_or_foreign(client: TestClient) -> None:
    policy = client.get("/tablet/").headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "http" not in policy
    assert client.get("/tablet/").status_code == client.get("/vendor/idb/index.js").status_code == 200
    assert client.get("/").status_code == 401


@pytest.mark.parametrize("name", ["nothing.js", "../resources.py", "%2e%2e/resources.py", "js", "icons/"])
def test_only_files_of_the_page_are_served(client: TestClient, name: str) -> None:
    assert client.get(f"/tablet/{name}").status_code in {401, 404}


def test_the_pages_files_stay_small() -> None:
    lengths = {path.name: path.read_text(encoding="utf-8").count("\n") for path in TABLET.rglob("*.js")}
    assert {name: n for name, n in lengths.items() if n > LONGEST_FILE} == {}
