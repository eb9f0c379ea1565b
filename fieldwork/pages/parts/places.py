"""Where the pages and their style sheets and scripts lie, and the address they are served under."""

from pathlib import Path

PAGES_FOLDER = Path(__file__).resolve().parent.parent
ASSETS_FOLDER = PAGES_FOLDER / "assets"
ASSETS = "/assets"
