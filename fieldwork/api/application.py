"""The HTTP interface under ``/api``: map data, and the exchange with tablets. No generated documentation pages."""

from collections.abc import Callable
from typing import Any, cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response

from fieldwork.api import geojson, tiles
from fieldwork.api.failures import failure_response
from fieldwork.api.gate import refusal_response
from fieldwork.api.v1 import operations
from fieldwork.api.v1.limits import Pace, TooLargeError, TooOftenError
from fieldwork.messages import SENTENCES, sentence
from fieldwork.rules.refusals import PermissionRefusal, Refusal, StateRefusal
from fieldwork.services.database import Database
from fieldwork.settings import Settings, current_settings

TOO_LARGE, TOO_OFTEN = 413, 429
STATUS_OF = {TooLargeError: TOO_LARGE, TooOftenError: TOO_OFTEN, PermissionRefusal: 403, StateRefusal: 409}
"""HTTP status of a refusal; any other is an unusable request (422)."""

STATUS_OF_CODE = {
    "SYNC_TOKEN_UNKNOWN": 401,
    "SYNC_TOKEN_EXPIRED": 401,
    "SYNC_DEVICE_UNKNOWN": 404,
}
SIGN_IN_AGAIN = frozenset({"SYNC_TOKEN_UNKNOWN", "SYNC_TOKEN_EXPIRED", "SYNC_DEVICE_REVOKED", "SYNC_DEVICE_UNKNOWN"})
"""Refusals after which a tablet is registered anew."""


class Interface(FastAPI):
    """The interface with the whole of its schema: bodies that are read by hand are described by hand."""

    def openapi(self) -> dict[str, Any]:
        """Return the schema of the interface."""
        described = super().openapi()
        described["components"]["schemas"] |= operations.definitions()
        return described


def api_application(database: Callable[[], Database], settings: Callable[[], Settings] = current_settings) -> FastAPI:
    """Return the interface over the database that the provider gives at the first request."""
    api = Interface(title="zhuhu", docs_url=None, redoc_url=None, openapi_url=None)
    api.state.database, api.state.settings = database, settings
    api.state.kept, api.state.pace = geojson.Kept(), Pace()
    api.add_middleware(GZipMiddleware, minimum_size=1000)
    api.include_router(geojson.router)
    api.include_router(operations.router)
    api.include_router(tiles.router)
    api.include_router(tiles.tablet_router)
    api.add_exception_handler(Refusal, _answer_refusal)
    api.add_exception_handler(RequestValidationError, _answer_wrong_query)
    api.add_exception_handler(HTTPException, _answer_no_access)
    api.add_exception_handler(Exception, _answer_failure)
    return api


def _answer_refusal(_: Request, error: Exception) -> Response:
    refusal = cast("Refusal", error)
    status = STATUS_OF_CODE.get(refusal.code) or STATUS_OF.get(type(refusal), 422)
    if refusal.code == "SYNC_DEVICE_REVOKED" and isinstance(refusal, PermissionRefusal):
        status = 401
    answer = refusal_response(refusal.code, status=status, message=refusal.sentence, todo=_todo(refusal, status))
    if status == TOO_OFTEN:
        answer.headers["Retry-After"] = str(refusal.fields["seconds"])
    return answer


def _todo(refusal: Refusal, status: int) -> str:
    """Return what is to be done about a refusal, by its kind."""
    if refusal.code in SIGN_IN_AGAIN:
        return sentence("NEXT.SIGN_IN")
    if status == TOO_LARGE:
        return sentence("NEXT.SMALLER")
    is_passing = status == TOO_OFTEN or refusal.code == "SYSTEM_DATABASE_BUSY"
    return sentence("NEXT.LATER" if is_passing else "NEXT.OFFICE")


def _answer_failure(_: Request, error: Exception) -> Response:
    return failure_response(error, wants_page=False)


def _answer_wrong_query(_: Request, __: Exception) -> Response:
    return refusal_response("ACCESS_WRONG_QUERY", status=422)


def _answer_no_access(_: Request, error: Exception) -> Response:
    refused = cast("HTTPException", error)
    code = refused.detail if refused.detail in SENTENCES else "ACCESS_NO_SUCH_PATH"
    return refusal_response(code, status=refused.status_code)
