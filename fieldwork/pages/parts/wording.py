"""What stands in the records in another form than people read it: long keys, comments in English."""

import re

LONG_KEY = re.compile(r"\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")
PLAN_VERSION = re.compile(r"^plan (\d+)$")
CHINESE, ENGLISH = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"\b[a-z]{2,} [a-z]{2,}\b", re.IGNORECASE)
"""A sign of Chinese; two words of English in a row, where a name or a unit would be one."""


def short_subject(subject: str) -> str:
    """Return what an entry of the ledger is about, without what nobody reads.

    >>> short_subject("5b1c0c52-87f1-4b55-9d2e-0d4c1f9a7e11"), short_subject("plan 2"), short_subject("440118001002005")
    ('5b1c0c52…', '方案第 2 版', '440118001002005')
    """
    return PLAN_VERSION.sub(r"方案第 \1 版", LONG_KEY.sub(r"\1…", subject))


def in_chinese(comment: str) -> str:
    """Return a comment of the plan file as the office wrote it; one in English stays in the file.

    >>> in_chinese("(C) 方案第十项：1.5 公里以内"), in_chinese("(U) a larger area is too large to walk")
    ('(C) 方案第十项：1.5 公里以内', '')
    """
    return comment if CHINESE.search(comment) and not ENGLISH.search(comment) else ""
