"""The settings as people read them: value, source and meaning of each, without secrets."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from fieldwork.messages import sentence
from fieldwork.settings import PREFIX, Settings, settings_file

SECRETS = frozenset({"tianditu_key"})
"""Settings of which only is shown that they are set."""

KIND_WORDS: Mapping[str, str] = MappingProxyType(
    {"bool": "true / false", "int": "整数", "str": "文字", "date": "日期", "Path": "路径", "tuple": "文字列表"}
)


@dataclass(frozen=True, kw_only=True)
class SettingRow:
    """One setting as it is shown; ``source`` says in words where the value comes from."""

    key: str
    value: str
    source: str
    meaning: str


def setting_rows(settings: Settings) -> list[SettingRow]:
    """Return every setting in force; the password of a database address is left out."""
    return [
        SettingRow(
            key=name,
            value=shown_value(name, getattr(settings, name)),
            source=source_of(name, settings),
            meaning=sentence(f"SETTING.{name}"),
        )
        for name in Settings.model_fields
    ]


def shown_value(name: str, value: Any) -> str:
    """Return a value as text that may be shown to anybody.

    >>> shown_value("database_url", "postgresql://office:geheim@host/db")
    'postgresql://office:***@host/db'
    """
    if value in (None, "", ()):
        return "—"
    if name in SECRETS:
        return sentence("SETTING_SECRET")
    if name == "database_url":
        return _without_password(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "、".join(value) if isinstance(value, tuple) else str(value)


def source_of(name: str, settings: Settings) -> str:
    """Return in words where a value comes from."""
    if PREFIX + name.upper() in os.environ:
        return f"{sentence('SETTING_PLACE.environment')} {PREFIX}{name.upper()}"
    if name not in settings.model_fields_set:
        return sentence("SETTING_PLACE.default")
    path, _ = settings_file(settings.data_dir)
    return f"{sentence('SETTING_PLACE.file')} {path}" if path.is_file() else sentence("SETTING_PLACE.call")


def settings_table_markdown() -> str:
    """Return the table of all settings for the manual, one line each."""
    lines = ["| 设置 | 环境变量 | 类型 | 默认 | 含义 |", "| --- | --- | --- | --- | --- |"]
    for name, field in Settings.model_fields.items():
        kind, default = kind_word(field.annotation), field.get_default(call_default_factory=True)
        shown = shown_value(name, default)
        lines.append(f"| `{name}` | `{PREFIX}{name.upper()}` | {kind} | {shown} | {sentence(f'SETTING.{name}')} |")
    return "\n".join(lines)


def settings_place(settings: Settings) -> Path:
    """Return where the settings file lies, or would lie."""
    return settings_file(settings.data_dir)[0]


def kind_word(annotation: Any) -> str:
    """Return the kind of a setting in words.

    >>> kind_word(int), kind_word(Path | None), kind_word(tuple[str, ...])
    ('整数', '路径', '文字列表')
    """
    text = str(getattr(annotation, "__name__", "") or annotation) if isinstance(annotation, type) else str(annotation)
    return next((word for kind, word in KIND_WORDS.items() if kind in text), "文字")


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return sentence("SETTING_SECRET")
