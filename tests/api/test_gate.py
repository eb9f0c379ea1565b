"""The gate: this machine only, known host names only, nothing from elsewhere in any answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from fieldwork.api.gate import (
    ALLOWED_HOSTS,
    CONTENT_SECURITY_POLICY,
    HEADERS,
    GateRules,
    is_known_host,
    is_this_machine,
    refusal_code,
)
from fieldwork.routes import SESSION_COOKIE
from tests.api.conftest import HERE, Get, cookie
from tests.demonstration import Demonstration


@pytest.fixture
def stranger(site: Starlette) -> TestClient:
    """A browser on this machine in which nobody is signed in."""
    return TestClient(site, base_url="http://127.0.0.1", client=HERE)


def test_every_answer_carries_the_headers(get: Get) -> None:
    for path in ("/", "/api/areas.geojson", "/api/nothing", "/_stcore/agent/openapi.json"):
        headers = get(path).headers
        assert {name: headers[name] for name in HEADERS} == HEADERS


def test_the_policy_names_no_other_host() -> None:
    assert "http" not in CONTENT_SECURITY_POLICY
    assert "*" not in CONTENT_SECURITY_POLICY


@pytest.mark.parametrize("address", ["192.168.1.20", "10.0.0.1", "::ffff:10.0.0.1", "fe80::1", "8.8.8.8", "testclient"])
def test_another_machine_is_refused(site: Starlette, address: str) -> None:
    answer = TestClient(site, base_url="http://127.0.0.1", client=(address, 1)).get("/")
    assert (answer.status_code, answer.json()["code"]) == (403, "ACCESS_NOT_FROM_HERE")
    assert "本机" in answer.json()["message"]


@pytest.mark.parametrize("address", ["127.0.0.1", "127.3.2.1", "::1"])
def test_this_machine_is_let_in(site: Starlette, address: str) -> None:
    assert TestClient(site, base_url="http://127.0.0.1", client=(address, 1)).get("/sign-in").status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8501", "", "[::2]", "["]
)
def test_a_foreign_host_name_that_leads_here_is_refused(get: Get, host: str) -> None:
    answer = get("/", headers={"Host": host})
    assert (answer.status_code, answer.json()["code"]) == (403, "ACCESS_UNKNOWN_HOST")


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "localhost", "LOCALHOST:80", "[::1]:8501", "[::1]"])
def test_this_machine_may_be_named_in_each_usual_way(get: Get, host: str) -> None:
    assert get("/", headers={"Host": host}).text == "page"


@given(before=st.text(max_size=8), name=st.sampled_from(ALLOWED_HOSTS), after=st.text(max_size=8))
def test_nothing_may_stand_before_a_name_and_only_a_port_behind_it(before: str, name: str, after: str) -> None:
    is_port = after == "" or (after[0] == ":" and all(sign in "0123456789" for sign in after[1:]))
    assert is_known_host(before + name + after) == (before == "" and is_port)


def test_a_connection_without_an_address_is_not_from_here() -> None:
    assert not is_this_machine({"type": "http", "client": None})


def test_the_agent_interface_is_switched_off(get: Get) -> None:
    assert get("/_stcore/agent/openapi.json").status_code == 404


def test_another_machine_is_let_in_where_the_office_says_so() -> None:
    rules = GateRules(hosts=("survey.lan",), is_loopback_only=False)
    scope = {"type": "http", "client": ("192.168.1.20", 1), "method": "GET", "path": "/", "headers": []}
    assert refusal_code(scope | {"headers": [(b"host", b"survey.lan:8501")]}, rules) is None
    assert refusal_code(scope | {"headers": [(b"host", b"127.0.0.1")]}, rules) == "ACCESS_UNKNOWN_HOST"


@pytest.mark.parametrize(
    "path", ["/", "/areas", "/api/areas.geojson", "/vendored", "/tablets", "/password", "/sign-out"]
)
def test_without_a_session_nothing_but_the_sign_in_is_here(stranger: TestClient, path: str) -> None:
    answer = stranger.get(path)
    assert (answer.status_code, answer.json()["code"]) == (401, "SIGN_IN_NEEDED")
    page = stranger.get(path, headers={"Accept": "text/html"}, follow_redirects=False)
    assert page.status_code == 303
    assert page.headers["location"].startswith("/sign-in")


def test_libraries_hold_no_data_and_need_no_session(stranger: TestClient) -> None:
    assert stranger.get("/vendor/leaflet/leaflet.js").status_code != 401


def test_whoever_is_led_to_the_sign_in_comes_back_to_the_page(stranger: TestClient) -> None:
    page = stranger.get("/visits", headers={"Accept": "text/html"}, follow_redirects=False)
    assert page.headers["location"] == "/sign-in?next=/visits"


@pytest.mark.parametrize("token", ["", "x", "0" * 64, "'; DROP TABLE user_session; --"])
def test_an_invented_token_opens_nothing(site: Starlette, token: str) -> None:
    client = TestClient(site, base_url="http://127.0.0.1", client=HERE, cookies={SESSION_COOKIE: token})
    assert client.get("/").status_code == 401


def test_a_websocket_without_a_session_is_closed(stranger: TestClient) -> None:
    own = {"Origin": "http://127.0.0.1"}
    with (
        pytest.raises(WebSocketDisconnect) as closed,
        stranger.websocket_connect("ws://127.0.0.1/_stcore/stream", headers=own),
    ):
        pass
    assert closed.value.code == 4401


@pytest.mark.parametrize("headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {}])
def test_a_websocket_that_another_site_opens_is_closed(
    site: Starlette, demo: Demonstration, headers: dict[str, str]
) -> None:
    client = TestClient(site, base_url="http://127.0.0.1", client=HERE, cookies=cookie(demo, "statistician"))
    with (
        pytest.raises(WebSocketDisconnect) as closed,
        client.websocket_connect("ws://127.0.0.1/_stcore/stream", headers=headers),
    ):
        pass
    assert closed.value.code == 4403


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1", "Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/sign-in", "/sign-in/demo", "/first-start", "/sign-out", "/api/areas.geojson", "/"])
def test_a_change_asked_for_by_another_site_is_refused(site: Starlette, path: str, headers: dict[str, str]) -> None:
    client = TestClient(site, base_url="http://127.0.0.1", client=HERE)
    answer = client.post(path, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "ACCESS_CROSS_SITE")


@pytest.mark.parametrize("headers", [{"Origin": "http://127.0.0.1"}, {"Sec-Fetch-Site": "same-origin"}])
def test_a_change_asked_for_by_an_own_page_comes_through(stranger: TestClient, headers: dict[str, str]) -> None:
    assert stranger.post("/sign-in", headers=headers).status_code == 401


def test_a_websocket_from_elsewhere_is_closed(site: Starlette) -> None:
    client = TestClient(site, base_url="http://127.0.0.1", client=HERE)
    with pytest.raises(WebSocketDisconnect) as closed, client.websocket_connect("/x", headers={"Host": "evil.example"}):
        pass
    assert closed.value.code == 4403
