"""The rules of the house, checked by machines: style, types, layers, sizes, and that the papers tell the truth."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = [ROOT / "app.py", *sorted((ROOT / "sampling").rglob("*.py")), *sorted((ROOT / "fieldwork").rglob("*.py"))]
LONGEST_FUNCTION = 40
LONGEST_FILE = 320


def run(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize("tool", [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",)], ids=" ".join)
def test_tool_finds_nothing(tool: tuple[str, ...]) -> None:
    assert run(sys.executable, "-m", *tool) == ""


def test_imports_point_one_way() -> None:
    assert (
        run(sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])")
        == ""
    )


def test_nothing_imports_the_doorway() -> None:
    importing = re.compile(r"^\s*(?:from app |from app\.|import app\b)", flags=re.MULTILINE)
    assert [str(path) for path in PRODUCT[1:] if importing.search(path.read_text(encoding="utf-8"))] == []


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[1 if ast.get_docstring(function) and len(function.body) > 1 else 0]
    return (function.end_lineno or 0) - first.lineno + 1


def functions() -> list[tuple[str, int]]:
    found = []
    for path in PRODUCT:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found.append((f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", body_lines(node)))
    return found


def test_functions_stay_small() -> None:
    sizes = functions()
    assert [where for where, lines in sizes if lines > LONGEST_FUNCTION] == []
    ordered = sorted(lines for _, lines in sizes)
    assert ordered[len(ordered) // 2] <= 7
    assert ordered[int(0.9 * len(ordered))] <= 20


def test_files_stay_readable() -> None:
    lengths = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in PRODUCT}
    assert {path: n for path, n in lengths.items() if n > LONGEST_FILE} == {}


def test_app_stays_a_doorway() -> None:
    assert len((ROOT / "app.py").read_text(encoding="utf-8").splitlines()) < 80


def readme_commands() -> list[str]:
    return re.findall(r"^```\n(python3 .+)\n```$", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.MULTILINE)


def test_ci_runs_the_test_command_of_the_readme() -> None:
    start, test = readme_commands()
    assert start == "python3 -m pip install -c constraints.txt -e . && zhuhu serve --demo"
    assert test in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_readme_names_only_paths_that_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!http)([^)]+)\)", text)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def pinned() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.lower().split("==") for line in lines if line and not line.startswith("#"))


def test_constraints_pin_exactly_and_name_no_registry() -> None:
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "@" not in text
    assert all(re.fullmatch(r"[0-9][0-9a-z.]*", version) for version in pinned().values())


def test_every_library_that_is_asked_for_is_pinned() -> None:
    import tomllib  # noqa: PLC0415 - only this test reads the project file

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + [name for extra in project["optional-dependencies"].values() for name in extra]
    assert [name for name in asked if name.lower().partition("[")[0] not in pinned()] == []


def test_nothing_that_ships_loads_from_another_host() -> None:
    loading = re.compile(r"""(?:src|href|import|fetch\()\s*=?\s*["']https?://(?!127\.0\.0\.1|localhost)""")
    shipped = [p for p in (ROOT / "fieldwork").rglob("*") if p.suffix in {".py", ".html", ".js", ".css"}]
    ours = [p for p in shipped if "vendor" not in p.parts]
    assert [str(p) for p in ours if loading.search(p.read_text(encoding="utf-8"))] == []


def test_nothing_is_left_unfinished() -> None:
    mark = re.compile(r"NotImplementedError|\bTODO\b|\bFIXME\b|\bXXX\b")
    assert [str(path) for path in PRODUCT if mark.search(path.read_text(encoding="utf-8"))] == []
