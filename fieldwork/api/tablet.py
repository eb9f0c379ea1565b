"""The enumerators' page under ``/tablet/``: its files, and ``shell.js``, which names them with their digests.

The files need no session: they hold no data, and a tablet opens and renews them days after its session has ended. The
media types are named here: what a Windows registry says of ``.js`` would keep the page from starting.
"""

import json
from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route, Router

from fieldwork.resources import VENDOR as VENDOR_FOLDER
from fieldwork.routes import TABLET, VENDOR

INDEX, WORKER, SHELL = "index.html", "sw.js", "shell.js"
LIBRARIES = ("idb/index.js", "leaflet/leaflet.js", "leaflet/leaflet.css")
"""Vendored files that the page loads; they are part of its shell."""

MEDIA_TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".webmanifest": "application/manifest+json; charset=utf-8",
        ".png": "image/png",
    }
)
HEADERS = {"Cache-Control": "no-cache", "Service-Worker-Allowed": f"{TABLET}/"}


def tablet_routes(folder: Path) -> list[BaseRoute]:
    """Return the routes of the page whose files lie in a folder."""
    page = TabletPage(folder)
    router = Router([Route("/", page.answer), Route("/{name:path}", page.answer)])
    return [Route(TABLET, _to_folder), Mount(TABLET, GZipMiddleware(router, minimum_size=500))]


class TabletPage:
    """The files of the page, read once, by address; what is not among them is not served."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def shell(self) -> Mapping[str, bytes]:
        """Address → content of everything that the page needs without a network, but for its worker."""
        files = sorted(path for path in self.folder.rglob("*") if path.suffix in MEDIA_TYPES and path.name != WORKER)
        own = {self._address(path): path.read_bytes() for path in files}
        libraries = {f"{VENDOR}/{name}": VENDOR_FOLDER.joinpath(*name.split("/")).read_bytes() for name in LIBRARIES}
        return MappingProxyType(own | libraries)

    @cached_property
    def contents(self) -> Mapping[str, bytes]:
        """Address → content of what is served here."""
        own = {address: content for address, content in self.shell.items() if address.startswith(f"{TABLET}/")}
        worker = self.folder / WORKER
        workers = {f"{TABLET}/{WORKER}": worker.read_bytes()} if worker.is_file() else {}
        return MappingProxyType(own | workers | {f"{TABLET}/{SHELL}": shell_script(self.shell)})

    async def answer(self, request: Request) -> Response:
        """Return a file, or 304 for what the browser has; it asks each time."""
        name = request.path_params.get("name", "")
        content = self.contents.get(f"{TABLET}/{name}")
        if content is None:
            raise HTTPException(404)
        headers = HEADERS | {"ETag": f'"{sha256(content).hexdigest()}"'}
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=MEDIA_TYPES[Path(name or INDEX).suffix], headers=headers)

    def _address(self, path: Path) -> str:
        name = path.relative_to(self.folder).as_posix()
        return f"{TABLET}/" if name == INDEX else f"{TABLET}/{name}"


def shell_script(shell: Mapping[str, bytes]) -> bytes:
    """Return ``shell.js``: the version of the shell, and the digest of each of its files by address."""
    digests = {address: sha256(content).hexdigest() for address, content in shell.items()}
    told = {"version": shell_version(digests), "files": digests}
    return f"self.ZHUHU_SHELL = {json.dumps(told, indent=1)};\n".encode()


def shell_version(digests: Mapping[str, str]) -> str:
    """Return the version of a shell: it changes when, and only when, one of its files does."""
    listed = "".join(f"{digest}  {address}\n" for address, digest in sorted(digests.items()))
    return sha256(listed.encode()).hexdigest()[:16]


async def _to_folder(_: Request) -> Response:
    return RedirectResponse(f"{TABLET}/")
