"""Chinese help and Chinese usage errors for the command line library, which speaks English by itself."""

import re
from typing import Any

import typer
from typer import rich_utils
from typer.core import TyperCommand, TyperGroup

from fieldwork.messages import sentence

_PANELS = {
    "ARGUMENTS_PANEL_TITLE": "参数",
    "OPTIONS_PANEL_TITLE": "选项",
    "COMMANDS_PANEL_TITLE": "命令",
    "DEFAULT_STRING": "［默认：{}］",
    "REQUIRED_LONG_STRING": "［必填］",
}


class ChineseCommand(TyperCommand):
    """A command whose help is all Chinese."""

    def get_help_option(self, ctx: Any) -> Any:
        """Return the help option with a Chinese text."""
        return _in_chinese(super().get_help_option(ctx))

    def get_usage(self, ctx: Any) -> str:
        """Return the usage line with a Chinese heading."""
        return super().get_usage(ctx).replace("Usage:", "用法：")


class ChineseGroup(TyperGroup):
    """A group of commands whose help is all Chinese."""

    def get_help_option(self, ctx: Any) -> Any:
        """Return the help option with a Chinese text."""
        return _in_chinese(super().get_help_option(ctx))

    def get_usage(self, ctx: Any) -> str:
        """Return the usage line with a Chinese heading."""
        return super().get_usage(ctx).replace("Usage:", "用法：")


def _in_chinese(option: Any) -> Any:
    if option is not None:
        option.help = "显示这份说明。"
    return option


def group(text: str) -> typer.Typer:
    """Return a group of commands with this help text."""
    return typer.Typer(cls=ChineseGroup, help=text, no_args_is_help=True, add_completion=False)


def speak_chinese() -> None:
    """Give the headings of the help pages their Chinese names."""
    for name, text in _PANELS.items():
        setattr(rich_utils, name, text)


def usage_sentence(error: typer.TyperException) -> str:
    """Return the Chinese sentence of a call that the library could not understand."""
    kind, message = type(error).__name__, str(getattr(error, "message", ""))
    command = _command(error)
    if message.startswith("No such command"):
        return sentence("COMMAND_UNKNOWN", value=message.split("'")[1], command=command)
    if kind == "NoSuchOption":
        return sentence("COMMAND_OPTION_UNKNOWN", value=getattr(error, "option_name", ""), command=command)
    if kind == "BadOptionUsage":
        return sentence("COMMAND_VALUE_MISSING", name=f"{getattr(error, 'option_name', '')} 的值", command=command)
    param = getattr(error, "param", None)
    if kind == "MissingParameter":
        return sentence("COMMAND_VALUE_MISSING", name=_name(param), command=command)
    if param is not None:
        return sentence("COMMAND_VALUE_WRONG", name=_name(param), expected=_expected(param, message), command=command)
    return sentence("COMMAND_USAGE", command=command)


def _command(error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    return str(context.command_path) if context is not None else "zhuhu"


def _name(param: Any) -> str:
    options = [text for text in getattr(param, "opts", ()) if text.startswith("--")]
    return options[0] if options else str(getattr(param, "metavar", None) or getattr(param, "name", "参数"))


def _expected(param: Any, message: str) -> str:
    """Return what a value should be, from the option's limits and the choices that the message lists."""
    low, high = getattr(param, "min", None), getattr(param, "max", None)
    if low is not None and high is not None:
        return f"{low} 到 {high} 的整数"
    if low is not None:
        return f"不小于 {low} 的整数"
    choices = re.findall(r"'([^']*)'", message.partition("is not one of")[2])
    return "、".join(choices) or ("整数" if "integer" in message else "正确的值")
