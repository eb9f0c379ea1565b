"""The schema of the tablets' interface: whatever is sent, the answer is one that the schema names."""

from typing import Any

import schemathesis
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from tests.api.conftest import HERE
from tests.api.test_tablets import OWN_PAGE, Office, key_file, office, scene
from tests.databases import only_sqlite

__all__ = ["key_file", "office", "scene"]
CHECKS = [not_a_server_error, status_code_conformance, response_schema_conformance]
N_EXAMPLES = 10
SYNC, DEVICES = "/v1/sync", "/v1/devices"
OPERATIONS = {
    "GET /v1/work",
    "POST /v1/devices",
    "POST /v1/sync",
    "PUT /v1/photos/{photo_id}",
    "GET /v1/tiles",
    "GET /v1/tiles/{z}/{x}/{y}",
}


def schema_of(office: Office) -> Any:
    described = office.interface.openapi()
    paths = {path: rest for path, rest in described["paths"].items() if path.startswith("/v1/")}
    own = {**described, "paths": paths, "servers": [{"url": "/api"}]}
    site = Starlette(routes=[Route("/schema.json", lambda _: JSONResponse(own)), Mount("/", office.app)])

    async def from_here(scope: Any, receive: Any, send: Any) -> None:
        await site({**scope, "client": HERE} if scope["type"] == "http" else scope, receive, send)

    return schemathesis.openapi.from_asgi("/schema.json", from_here)


@only_sqlite
def test_every_answer_is_one_that_the_schema_names(office: Office) -> None:
    schema, seen = schema_of(office), set[str]()
    answered = set[tuple[str, int]]()
    headers = {**office.bearer, **OWN_PAGE, "Host": "127.0.0.1"}
    cookie = "; ".join(f"{name}={value}" for name, value in office.browser.cookies.items())
    for found in schema.get_all_operations():
        operation = found.ok()
        seen.add(operation.label)

        @examples(max_examples=N_EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def law(case: Any) -> None:
            if case.path == SYNC and "device_id" in case.body:
                case.body["device_id"] = office.registered["device_id"]
            if case.path == DEVICES:
                case.body |= {"device_id": None, "cycle_id": None}
            session = {"Cookie": cookie} if case.path == DEVICES else {}
            answer = case.call_and_validate(headers={**headers, **session}, checks=CHECKS)
            answered.add((case.operation.label, answer.status_code))

        law()
    assert seen == OPERATIONS
    # That a tablet is registered (201) is what the fixture rests on; made-up names are mostly refused.
    assert {("GET /v1/work", 200), ("POST /v1/sync", 200)} <= answered
    assert {status for _, status in answered} <= {200, 201, 304, 403, 404, 409, 413, 422}
