"""The interface over the demonstration, and the gate before it, called as a browser on this machine calls them."""

from collections.abc import Callable, Iterator

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from starlette.testclient import TestClient

from fieldwork.api.application import api_application
from fieldwork.api.gate import Gate
from fieldwork.api.sign_in import Door
from fieldwork.routes import API, SESSION_COOKIE
from fieldwork.services.accounts import demo_actors
from fieldwork.services.areas import areas_view
from fieldwork.services.demo import DEMO_TODAY
from fieldwork.settings import Settings
from tests.demonstration import Demonstration
from tests.seats import token_for

HERE = ("127.0.0.1", 50_000)
Get = Callable[..., httpx2.Response]
GetAs = Callable[[str, str], httpx2.Response]


@pytest.fixture(scope="module")
def ea_ids(demo: Demonstration) -> list[str]:
    """The areas in force, by serial: one of those that were drawn was replaced."""
    view = areas_view(demo.database, demo.cycle_id, actor=demo_actors()[0], today=DEMO_TODAY)
    assert view is not None
    return [str(each) for each in view.areas["ea_id"]]


@pytest.fixture(scope="module")
def site(demo: Demonstration, ea_ids: list[str]) -> Starlette:
    door = Door(lambda: demo.database, lambda: Settings(today=DEMO_TODAY, demo=True))
    interface = api_application(lambda: demo.database)
    routes = [*door.routes(), Mount(API, interface), Route("/_stcore/agent/openapi.json", _page), Route("/", _page)]
    return Starlette(routes=routes, middleware=[Middleware(Gate, seat_of=door.seat_of)])


async def _page(_: object) -> PlainTextResponse:
    return PlainTextResponse("page")


@pytest.fixture(scope="module")
def get(site: Starlette, demo: Demonstration) -> Iterator[Get]:
    with TestClient(site, base_url="http://127.0.0.1", client=HERE, cookies=cookie(demo, "statistician")) as client:
        yield client.get


@pytest.fixture(scope="module")
def get_as(site: Starlette, demo: Demonstration) -> GetAs:
    """Fetch an address in the name of a person of the demonstration."""

    def got(path: str, account_id: str) -> httpx2.Response:
        client = TestClient(site, base_url="http://127.0.0.1", client=HERE, cookies=cookie(demo, account_id))
        return client.get(path)

    return got


def cookie(demo: Demonstration, account_id: str) -> dict[str, str]:
    """Return the cookie of a session that was just opened."""
    return {SESSION_COOKIE: token_for(demo.database, account_id, now=Settings(today=DEMO_TODAY).now())}
