"""Sealed files beside the database: photos and scans, known to it by a digest that only the key can make."""

import os
import secrets
from pathlib import Path

from fieldwork.rules.refusals import InputRefusal
from fieldwork.services.copies import PHOTOS
from fieldwork.settings import Settings
from fieldwork.store.keys import Keys, SealError


class SealedFileMissingError(LookupError):
    """A sealed file is not in its folder."""


class SealedFileChangedError(ValueError):
    """A sealed file is not the one whose digest is known."""


def sealed_path(settings: Settings, name: str) -> Path:
    """Return where a sealed file lies; one folder holds photos and scans, so that a backup carries both."""
    return settings.resolved_data_dir() / PHOTOS / f"{name}.sealed"


def write_sealed(path: Path, content: bytes, *, context: str, keys: Keys) -> None:
    """Seal and write a file; what lies there already is replaced in one step.

    Raises
    ------
    InputRefusal
        ``SYSTEM_FOLDER_NOT_WRITABLE``.
    """
    _write(path, keys.seal_bytes(content, context=context))


def read_sealed(path: Path, *, context: str, digest: str, keys: Keys) -> bytes:
    """Return what a sealed file holds.

    Raises
    ------
    SealedFileMissingError, SealedFileChangedError
        If it is not there, or does not open, or is not the file of this digest.
    """
    if not path.is_file():
        raise SealedFileMissingError(path.name)
    try:
        content = keys.open_bytes(path.read_bytes(), context=context)
    except (SealError, ValueError) as error:
        raise SealedFileChangedError(path.name) from error
    if keys.mac(content) != digest:
        raise SealedFileChangedError(path.name)
    return content


def seal_again(path: Path, *, context: str, keys: Keys) -> bool:
    """Seal a file with the key in force; tell whether it was there. One that is missing is left to the check."""
    if not path.is_file():
        return False
    _write(path, keys.seal_bytes(keys.open_bytes(path.read_bytes(), context=context), context=context))
    return True


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise InputRefusal("SYSTEM_FOLDER_NOT_WRITABLE", path=path.parent) from error
