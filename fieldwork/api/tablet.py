"""The tablet's page under ``/tablet/``: files of ours, open to everybody, checked anew by the browser each time."""

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from fieldwork.routes import TABLET

MEDIA_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".webmanifest": "application/manifest+json",
    ".json": "application/json",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
"""Said here: what a Windows registry says of ``.js`` would keep the page from starting."""

HEADERS = {"Cache-Control": "no-cache", "Service-Worker-Allowed": f"{TABLET}/"}


class TabletFiles(StaticFiles):
    """The files of the page with their media types; the browser asks each time and gets 304 for what it has."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return a file, or 404; the folder's own page is ``index.html``."""
        if Path(path).suffix == ".py" or any(part.startswith((".", "__")) for part in Path(path).parts if part != "."):
            raise HTTPException(404)
        return await super().get_response(path, scope)

    def file_response(self, *args: object, **kwargs: object) -> Response:
        """Return the answer with the headers of the page."""
        answer = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        answer.headers.update(HEADERS)
        if isinstance(answer, FileResponse) and Path(answer.path).suffix in MEDIA_TYPES:
            answer.headers["Content-Type"] = MEDIA_TYPES[Path(answer.path).suffix]
        return answer


def tablet_routes(folder: Path) -> list[BaseRoute]:
    """Return the routes of the page; none where it does not ship."""
    if not folder.is_dir():
        return []
    return [Route(TABLET, _to_folder), Mount(TABLET, TabletFiles(directory=folder, html=True))]


async def _to_folder(_: Request) -> Response:
    return RedirectResponse(f"{TABLET}/")
