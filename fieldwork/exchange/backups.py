"""The file of a backup: a manifest and the parts it names with their digests, in one ZIP. Keys are never a part."""

import hashlib
import json
import secrets
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from fieldwork.rules.refusals import InputRefusal

MANIFEST = "manifest.json"
FORMAT = 1
_BLOCK = 1 << 20


@dataclass(frozen=True, kw_only=True)
class BackupManifest:
    """What a backup says of itself. ``key_mark`` tells whether a key file fits, and nothing about the key."""

    made_at: str
    made_by: str
    dialect: str
    head_sequence: int
    head_hash: str
    key_mark: str
    parts: Mapping[str, str]
    format: int = FORMAT
    holds_keys: bool = False


def write_backup_file(path: Path, files: Mapping[str, Path], manifest: BackupManifest) -> str:
    """Write a backup whole or not at all and return the SHA-256 of the file.

    Raises
    ------
    InputRefusal
        ``BACKUP_FILE_EXISTS``, ``BACKUP_NOT_WRITABLE``.
    """
    if path.exists():
        raise InputRefusal("BACKUP_FILE_EXISTS", path=path)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(beside, "x", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.writestr(MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=2) + "\n")
            for name, file in files.items():
                archive.write(file, name)
        beside.replace(path)
    except OSError as error:
        raise InputRefusal("BACKUP_NOT_WRITABLE", path=path, problem=error.strerror or "") from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return file_digest(path)


def read_backup_file(path: Path, folder: Path) -> BackupManifest:
    """Unpack a backup into an empty folder after checking the digest of each part.

    Raises
    ------
    InputRefusal
        ``BACKUP_NOT_READABLE``, ``BACKUP_NOT_A_BACKUP``, ``BACKUP_DIGEST_DIFFERS``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = _manifest(archive.read(MANIFEST))
            for name, digest in manifest.parts.items():
                if _unpacked(archive, name, folder) != digest:
                    raise InputRefusal("BACKUP_DIGEST_DIFFERS", path=path, part=name)
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, AttributeError, EOFError) as error:
        raise InputRefusal("BACKUP_NOT_A_BACKUP", path=path) from error
    except OSError as error:
        raise InputRefusal("BACKUP_NOT_READABLE", path=path, problem=error.strerror or "") from error
    return manifest


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _manifest(content: bytes) -> BackupManifest:
    document = json.loads(content)
    manifest = BackupManifest(**document)
    if manifest.format != FORMAT or not all(_is_inside(name) for name in manifest.parts):
        raise ValueError("not a manifest of this format")
    return manifest


def _is_inside(name: str) -> bool:
    """Tell whether a part stays in its folder; a forged backup must not write elsewhere."""
    pure = PurePosixPath(name)
    return not pure.is_absolute() and ".." not in pure.parts and "\\" not in name and ":" not in name


def _unpacked(archive: zipfile.ZipFile, name: str, folder: Path) -> str:
    target, digest = folder / name, hashlib.sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(name) as part, target.open("xb") as file:
        while block := part.read(_BLOCK):
            digest.update(block)
            file.write(block)
    return digest.hexdigest()
