"""Packs: several files in one ZIP with a manifest of their digests. Equal content gives equal bytes."""

import hashlib
import io
import zipfile
from collections.abc import Mapping
from typing import Any

from fieldwork.exchange.writing import json_bytes

MANIFEST = "manifest.json"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_ORDINARY_FILE = 0o100644 << 16


def pack_bytes(files: Mapping[str, bytes], head: Mapping[str, Any]) -> bytes:
    """Return the files in a ZIP in the order given, after a manifest: what the pack says of itself, and digests."""
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as pack:
        for name, content in {MANIFEST: json_bytes({**head, "files": digests}), **files}.items():
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _ORDINARY_FILE
            entry.create_system = 3
            pack.writestr(entry, content)
    return target.getvalue()
