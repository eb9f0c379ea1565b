"""The command line as a whole: Chinese help, one sentence for every wrong call, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldwork.cli import main as command
from sampling.errors import DrawError

from .conftest import Zhuhu


@pytest.mark.parametrize("arguments", [[], ["--help"], ["frame"], ["draw", "--help"], ["ledger", "verify", "--help"]])
def test_help_is_chinese(zhuhu: Zhuhu, arguments: list[str]) -> None:
    outcome = zhuhu(*arguments)
    assert outcome.code == 0
    assert "用法" in outcome.out
    assert "Show this message" not in outcome.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["frme"], "没有命令“frme”"),
        (["draw", "explian"], "没有命令“explian”"),
        (["draw", "areas"], "缺少"),
        (["draw", "areas", "x.csv", "--out", "o"], "--seed"),
        (["draw", "areas", "x.csv", "--n", "0", "--seed", "x", "--out", "o"], "不小于 1 的整数"),
        (["draw", "households", "x.csv", "--per-area", "ten", "--seed", "x", "--out", "o"], "整数"),
        (["draw", "households", "x.csv", "--method", "lottery", "--seed", "x", "--out", "o"], "systematic、symmetric"),
        (["draw", "households", "x.csv", "--colour"], "没有选项“--colour”"),
        (["serve", "--port", "70000"], "1 到 65535"),
        (["serve", "--port"], "--port 的值"),
        (["frame", "verify", "a.csv", "b.csv"], "多了或少了"),
        (["frame", "verify", "没有这个文件.csv"], "找不到文件"),
    ],
)
def test_a_wrong_call_is_one_chinese_sentence(zhuhu: Zhuhu, arguments: list[str], words: str) -> None:
    outcome = zhuhu(*arguments)
    assert outcome.code == 2
    assert words in outcome.sentence
    assert outcome.out == ""


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (RuntimeError("secret"), 2, "RuntimeError"),
        (DrawError("LIST_EMPTY", "english"), 2, "名单里没有住户"),
        (DrawError("CODE_WITHOUT_SENTENCE", "english"), 2, "DrawError"),
        (KeyboardInterrupt(), 130, "已中断"),
    ],
)
def test_whatever_goes_wrong_inside_is_one_sentence(
    zhuhu: Zhuhu, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, words: str
) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr(command, "app", fail)
    outcome = zhuhu("frame")
    assert outcome.code == code
    assert words in outcome.sentence
    assert "secret" not in outcome.err


def test_a_closed_pipe_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(command, "app", fail)
    monkeypatch.setattr(sys, "stdout", _Closed())
    assert command.run([]) == 0


class _Closed:
    def close(self) -> None:
        raise OSError


def test_the_installed_program_ends_with_the_exit_code() -> None:
    code = "from fieldwork.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "frame", "verify", "没有.csv"],
        capture_output=True,
        check=False,
        cwd=Path(command.__file__).resolve().parents[2],
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert done.returncode == 2
    assert done.stderr.decode("utf-8").startswith("找不到文件 没有.csv")
