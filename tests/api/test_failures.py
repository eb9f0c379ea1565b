"""Whatever fails behind the gate is answered with a sentence and a number; the words of the error stay nowhere."""

from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from fieldwork.api.application import api_application
from fieldwork.api.gate import HEADERS, Gate
from fieldwork.routes import API, SESSION_COOKIE
from fieldwork.rules.refusals import StateRefusal
from fieldwork.services.database import Database
from fieldwork.services.sign_in import Seat
from tests.api.conftest import HERE

PERSONAL = "欧阳某某的电话"
SEAT = Seat(account_id="statistician", token_digest=PERSONAL, must_change_password=False)


async def broken(_: Request) -> Response:
    raise RuntimeError(PERSONAL)


async def broken_line(_: WebSocket) -> None:
    raise RuntimeError(PERSONAL)


async def broken_midway(_: Request) -> Response:
    async def parts() -> AsyncIterator[bytes]:
        yield b"begun"
        raise RuntimeError(PERSONAL)

    return StreamingResponse(parts())


async def fine(_: Request) -> Response:
    return PlainTextResponse("fine")


def unopenable() -> Database:
    raise RuntimeError(PERSONAL)


def seat_of(cookie: str) -> Seat | None:
    if cookie == "damaged":
        raise StateRefusal("SYSTEM_DATABASE_DAMAGED", path="zhuhu.sqlite")
    if cookie == "broken":
        raise RuntimeError(PERSONAL)
    return SEAT


@pytest.fixture(scope="module")
def site() -> Starlette:
    routes = [
        Route("/broken", broken),
        Route("/midway", broken_midway),
        Route("/", fine),
        WebSocketRoute("/line", broken_line),
        Mount(API, api_application(unopenable)),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Gate, seat_of=seat_of)])


def client(site: Starlette, cookie: str = "good") -> TestClient:
    """A browser on this machine; an error that reaches the server is an error of the test."""
    return TestClient(site, base_url="http://127.0.0.1", client=HERE, cookies={SESSION_COOKIE: cookie})


@pytest.mark.parametrize(("path", "cookie"), [("/broken", "good"), ("/", "broken")])
def test_a_person_gets_a_page_with_the_number_that_is_in_the_log(
    site: Starlette, path: str, cookie: str, caplog: pytest.LogCaptureFixture
) -> None:
    answer = client(site, cookie).get(path, headers={"Accept": "text/html"})
    assert answer.status_code == 500
    reference = answer.text.split("编号 ")[1][:8]
    assert f"reference {reference}: RuntimeError at tests/api/test_failures.py:" in caplog.text
    assert PERSONAL not in answer.text + caplog.text
    assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS)


def test_a_refusal_of_the_gate_itself_is_said_as_what_it_is(site: Starlette) -> None:
    answer = client(site, "damaged").get("/", headers={"Accept": "text/html"})
    assert answer.status_code == 503
    assert "已损坏" in answer.text


def test_a_program_gets_json(site: Starlette) -> None:
    answer = client(site).get("/broken")
    assert (answer.status_code, answer.json()["code"]) == (500, "DEFECT_ANSWER")
    assert PERSONAL not in answer.text


def test_the_interface_answers_in_json_and_the_failure_stands_in_the_log_once(
    site: Starlette, caplog: pytest.LogCaptureFixture
) -> None:
    answer = client(site).get(f"{API}/areas.geojson")
    assert (answer.status_code, answer.json()["code"]) == (500, "DEFECT_ANSWER")
    assert len([one for one in caplog.records if one.name == "zhuhu.defects"]) == 1
    assert PERSONAL not in answer.text + caplog.text


def test_an_answer_that_has_begun_ends_without_another(site: Starlette, caplog: pytest.LogCaptureFixture) -> None:
    assert client(site).get("/midway").text == "begun"
    assert "RuntimeError" in caplog.text


def test_a_websocket_is_closed(site: Starlette) -> None:
    line = client(site).websocket_connect("ws://127.0.0.1/line", headers={"Origin": "http://127.0.0.1"})
    with pytest.raises(WebSocketDisconnect) as closed, line:
        pass
    assert closed.value.code == 1011
