"""The enumerators' page under ``/tablet/``: its files, and ``shell.js``, which names them with their digests.

The files need no session: they hold no data, and a tablet opens and renews them days after its session has ended. The
media types are named here, since a registry of the machine may call a script plain text.
"""

import json
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router

from fieldwork.resources import TABLET as FOLDER
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


def tablet_page() -> GZipMiddleware:
    """Return the page as an application to be mounted at ``/tablet``."""
    return GZipMiddleware(Router([Route("/", _answer), Route("/{name:path}", _answer)]), minimum_size=500)


def shell_files() -> Mapping[str, Path]:
    """Return address → file of everything that the page needs without a network, but for its worker."""
    own = {_address(path): path for path in sorted(FOLDER.rglob("*")) if _is_of_shell(path)}
    return MappingProxyType(own | {f"{VENDOR}/{name}": VENDOR_FOLDER.joinpath(*name.split("/")) for name in LIBRARIES})


def shell_version(digests: Mapping[str, str]) -> str:
    """Return the version of a shell: it changes when, and only when, one of its files does."""
    listed = "".join(f"{digest}  {address}\n" for address, digest in sorted(digests.items()))
    return sha256(listed.encode()).hexdigest()[:16]


@cache
def shell_script() -> bytes:
    """Return ``shell.js``: the version of the shell, and the digest of each of its files by address."""
    digests = {address: sha256(path.read_bytes()).hexdigest() for address, path in shell_files().items()}
    shell = {"version": shell_version(digests), "files": digests}
    return f"self.ZHUHU_SHELL = {json.dumps(shell, indent=1)};\n".encode()


def _is_of_shell(path: Path) -> bool:
    return path.suffix in MEDIA_TYPES and path.name != WORKER


def _address(path: Path) -> str:
    name = path.relative_to(FOLDER).as_posix()
    return f"{TABLET}/" if name == INDEX else f"{TABLET}/{name}"


@cache
def _contents() -> Mapping[str, bytes]:
    """Return address → content of what is served; a name that is not listed is not read."""
    files = {address: path.read_bytes() for address, path in shell_files().items() if address.startswith(f"{TABLET}/")}
    worker = (FOLDER / WORKER).read_bytes()
    return MappingProxyType(files | {f"{TABLET}/{WORKER}": worker, f"{TABLET}/{SHELL}": shell_script()})


async def _answer(request: Request) -> Response:
    name = request.path_params.get("name", "")
    content = _contents().get(f"{TABLET}/{name}")
    if content is None:
        raise HTTPException(404)
    etag = f'"{sha256(content).hexdigest()}"'
    headers = {"Cache-Control": "no-cache", "ETag": etag}
    if name == WORKER:
        headers["Service-Worker-Allowed"] = f"{TABLET}/"
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=MEDIA_TYPES[Path(name or INDEX).suffix], headers=headers)
