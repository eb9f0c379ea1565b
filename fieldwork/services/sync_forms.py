"""Forms and code lists as a tablet asks by them: the one definition of the server, as JSON."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from fieldwork.exchange.forms import code_labels, shipped_form
from fieldwork.rules.form_checks import CrossCheck
from fieldwork.rules.forms import FormDefinition, FormField
from fieldwork.services.codes import substitution_reasons

FORMS = ("building", "dwelling", "screening", "visit", "substitution", "account_opening")
CODES = (
    "account_keeper",
    "account_mode",
    "account_notice",
    "attempt_code",
    "bookkeeping_visit_kind",
    "building_type",
    "diary_fault",
    "dwelling_type",
    "occupancy",
    "residence_type",
    "screening_outcome",
    "village_role",
)


@cache
def definitions() -> Mapping[str, Any]:
    """Return ``forms`` and ``codes`` of what is asked on a tablet."""
    codes: dict[str, Any] = {name: dict(code_labels()[name]) for name in CODES}
    reasons = {code: _reason(reason) for code, reason in substitution_reasons().items()}
    forms = {name: _form(shipped_form(name)) for name in FORMS}
    return MappingProxyType({"forms": forms, "codes": codes | {"substitution_reason": reasons}})


@cache
def definitions_digest() -> str:
    """Return a digest of the definitions: a tablet that has them is not sent them again."""
    text = json.dumps(dict(definitions()), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def _reason(reason: Any) -> dict[str, Any]:
    return {
        "label": reason.label,
        "needs_persuasion": reason.needs_persuasion,
        "attempts": sorted(reason.attempts),
        "evidence": list(reason.evidence),
    }


def _form(form: FormDefinition) -> dict[str, Any]:
    return {
        "name": form.name,
        "title": form.title,
        "fields": [_field(column) for column in form.fields],
        "checks": [_check(check) for check in form.checks],
    }


def _field(column: FormField) -> dict[str, Any]:
    low, high = column.bounds
    return {
        "name": column.name,
        "label": column.label,
        "kind": column.kind,
        "width": column.width,
        "minimum": low,
        "maximum": high,
        "unit": column.unit,
        "code_list": column.code_list,
        "options": dict(column.options),
        "required": column.required,
        "personal": column.personal,
        "relevant_when": {name: list(codes) for name, codes in column.relevant_when.items()},
        "expected": column.expected,
    }


def _check(check: CrossCheck) -> dict[str, Any]:
    return {
        "name": check.name,
        "kind": check.kind,
        "field": check.field,
        "other": check.other,
        "when": {name: list(codes) for name, codes in check.when.items()},
        "low": check.low,
        "high": check.high,
        "severity": check.severity,
        "says": check.says,
    }
