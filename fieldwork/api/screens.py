"""The pages before the pages: sign-in, password, first start. Plain HTML, no script, nothing fetched."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from starlette.responses import HTMLResponse

_TEMPLATES = FileSystemLoader(Path(__file__).with_name("templates"))
_SCREENS = Environment(loader=_TEMPLATES, autoescape=True, trim_blocks=True)


def screen(template: str, /, *, status: int = 200, **words: object) -> HTMLResponse:
    """Return a page; it is never kept by the browser."""
    body = _SCREENS.get_template(f"{template}.html").render(**words)
    return HTMLResponse(body, status_code=status, headers={"Cache-Control": "no-store"})
