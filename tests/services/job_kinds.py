"""Kinds of work for the tests of the worker: one that ends well, and the ways in which one can end badly."""

import os
import time
from collections.abc import Mapping
from typing import Any

from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.jobs import JobKind, JobTask


def count(task: JobTask) -> Mapping[str, Any]:
    total = int(task.arguments["total"])
    for done in range(1, total + 1):
        task.progress(done, total)
    return {"counted": total, "by": task.requested_by}


def wait_to_be_cancelled(task: JobTask) -> Mapping[str, Any]:
    for _ in range(600):
        task.progress(1, 2)
        time.sleep(0.05)
    return {}


def refuse(task: JobTask) -> Mapping[str, Any]:
    raise StateRefusal("SYSTEM_CONFLICT")


def stumble(task: JobTask) -> Mapping[str, Any]:
    raise ValueError("户主王某")


def die(task: JobTask) -> Mapping[str, Any]:
    task.progress(1, 2)
    os._exit(3)


KINDS = {
    "ledger.verify": JobKind(action="ledger.read", run=count),
    "database.backup": JobKind(action="ledger.read", run=wait_to_be_cancelled, is_single=False),
    "refuse": JobKind(action="ledger.read", run=refuse),
    "stumble": JobKind(action="ledger.read", run=stumble),
    "die": JobKind(action="ledger.read", run=die),
}
