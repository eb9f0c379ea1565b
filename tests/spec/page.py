"""Write the page that shows the tables of rules: ``python -m tests.spec.page``. A test keeps it in step."""

from pathlib import Path

from tests.spec import Case, cases, nouns, title

PAGE = Path(__file__).resolve().parents[2] / "docs" / "methods-rules.md"
HEAD = """# 规则表

每条规则是 `tests/spec/` 里的若干个算例，测试逐例运行：给定什么、应得什么，都写在表里。
下面列出每条规则怎么说、有几个算例、出处是什么。
本页由 `python -m tests.spec.page` 从这些表生成，与表不一致时测试不通过。
"""


def text() -> str:
    """Return the whole page."""
    return HEAD + "".join(_section(noun) for noun in nouns())


def _section(noun: str) -> str:
    by_rule: dict[str, list[Case]] = {}
    for case in cases(noun):
        by_rule.setdefault(str(case["rule"]), []).append(case)
    rows = "".join(_row(rule, of_rule) for rule, of_rule in by_rule.items())
    head = "| 规则 | 说的是 | 算例 | 出处 |\n| --- | --- | ---: | --- |\n"
    return f"\n## {title(noun)}（`tests/spec/{noun}.toml`）\n\n{head}{rows}"


def _row(rule: str, of_rule: list[Case]) -> str:
    says = "；".join(dict.fromkeys(str(case["says"]).rstrip("。；") for case in of_rule))
    source = "；".join(dict.fromkeys(str(case["source"]) for case in of_rule))
    return "| " + " | ".join(_cell(part) for part in (f"`{rule}`", says, str(len(of_rule)), source)) + " |\n"


def _cell(words: str) -> str:
    return " ".join(words.replace("|", "／").split())


if __name__ == "__main__":
    PAGE.write_text(text(), encoding="utf-8", newline="\n")
