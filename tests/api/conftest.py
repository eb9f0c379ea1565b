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
from fieldwork.routes import API
from fieldwork.services.accounts import demo_actors
from tests.demonstration import Demonstration

HERE = ("127.0.0.1", 50_000)
Get = Callable[..., httpx2.Response]


@pytest.fixture(scope="module")
def ea_ids(demo: Demonstration) -> list[str]:
    areas = demo.result.area_draw.areas
    return areas.loc[areas["set"] == 0].sort_values("serial")["ea_id"].tolist()


@pytest.fixture(scope="module")
def site(demo: Demonstration, ea_ids: list[str]) -> Starlette:
    interface = api_application(lambda: demo.database, lambda: demo_actors(ea_ids))
    routes = [Mount(API, interface), Route("/_stcore/agent/openapi.json", _page), Route("/", _page)]
    return Starlette(routes=routes, middleware=[Middleware(Gate)])


async def _page(_: object) -> PlainTextResponse:
    return PlainTextResponse("page")


@pytest.fixture(scope="module")
def get(site: Starlette) -> Iterator[Get]:
    with TestClient(site, base_url="http://127.0.0.1", client=HERE) as client:
        yield client.get
