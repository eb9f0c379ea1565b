"""The HTTP interface under ``/api``: map data now, the tablets' exchange later. No generated documentation pages."""

from collections.abc import Callable
from typing import cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response

from fieldwork.api import geojson
from fieldwork.api.gate import refusal_response
from fieldwork.messages import SENTENCES
from fieldwork.rules.refusals import PermissionRefusal, Refusal, StateRefusal
from fieldwork.services.database import Database

STATUS_OF = {PermissionRefusal: 403, StateRefusal: 409}
"""HTTP status of a refusal; any other is an unusable request (422)."""


def api_application(database: Callable[[], Database]) -> FastAPI:
    """Return the interface over the database that the provider gives at the first request."""
    api = FastAPI(title="zhuhu", docs_url=None, redoc_url=None, openapi_url=None)
    api.state.database, api.state.kept = database, geojson.Kept()
    api.add_middleware(GZipMiddleware, minimum_size=1000)
    api.include_router(geojson.router)
    api.add_exception_handler(Refusal, _answer_refusal)
    api.add_exception_handler(RequestValidationError, _answer_wrong_query)
    api.add_exception_handler(HTTPException, _answer_no_access)
    return api


def _answer_refusal(_: Request, error: Exception) -> Response:
    refusal = cast("Refusal", error)
    return refusal_response(refusal.code, status=STATUS_OF.get(type(refusal), 422), message=refusal.sentence)


def _answer_wrong_query(_: Request, __: Exception) -> Response:
    return refusal_response("ACCESS_WRONG_QUERY", status=422)


def _answer_no_access(_: Request, error: Exception) -> Response:
    refused = cast("HTTPException", error)
    code = refused.detail if refused.detail in SENTENCES else "ACCESS_NO_SUCH_PATH"
    return refusal_response(code, status=refused.status_code)
