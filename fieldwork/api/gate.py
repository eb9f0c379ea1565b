"""The gate before everything: who may connect, what is switched off, and the headers each answer carries.

Both ends are checked: the client's address, and the host name the browser was sent to (a foreign name that resolves to
127.0.0.1 is refused). Then the session: without one there is nothing here but the sign-in pages. A request that changes
something must come from one of our own pages; the cookie alone does not prove that.
"""

import re
from collections.abc import Awaitable, Callable, Collection, Mapping, MutableMapping
from dataclasses import dataclass
from ipaddress import ip_address
from types import MappingProxyType
from typing import Any
from urllib.parse import quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, RedirectResponse, Response

from fieldwork.api.failures import Answer, say_failure
from fieldwork.messages import SENTENCES
from fieldwork.routes import (
    API_V1,
    DEVICES,
    FIRST_START,
    HEALTH,
    PASSWORD,
    SESSION_COOKIE,
    SIGN_IN,
    SIGN_IN_DEMO,
    SIGN_OUT,
    TABLET,
    VENDOR,
)
from fieldwork.services.sign_in import Seat

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]

ALLOWED_HOSTS = ("127.0.0.1", "localhost", "[::1]")
HOST_AND_PORT = re.compile(r"(?P<name>\[[^\]]*\]|[^:\[\]]*)(:[0-9]*)?")
SWITCHED_OFF = ("/_stcore/agent",)

# Streamlit's own page starts its modules with inline scripts, and the map component evaluates the map it is given;
# nothing, inline or not, can be fetched from another host or sent to one.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' blob: data:",
        "worker-src 'self' blob:",
        "frame-src 'self' blob: data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    )
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), payment=(), usb=()",
}


SEAT = "zhuhu.seat"
"""Where the gate leaves, in the scope of a request, whose session it is."""

TABLET_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""The tablet's page is all files of ours: nothing inline, nothing evaluated."""

TABLET_HEADERS = {
    **HEADERS,
    "Content-Security-Policy": TABLET_POLICY,
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()",
}

OPEN_PATHS = frozenset({SIGN_IN, SIGN_IN_DEMO, FIRST_START, HEALTH})
WITHOUT_OWN_PASSWORD = frozenset({PASSWORD, SIGN_OUT})
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, kw_only=True)
class GateRules:
    """Under which names this server may be reached, and whether only from this machine."""

    hosts: tuple[str, ...] = ALLOWED_HOSTS
    is_loopback_only: bool = True


class Gate:
    """ASGI middleware around pages, interface, files and the websocket alike."""

    def __init__(self, app: Asgi, *, seat_of: Callable[[str], Seat | None], rules: GateRules | None = None) -> None:
        self.app, self.seat_of, self.rules = app, seat_of, rules or GateRules()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on and add the headers; whatever fails behind the gate is answered with a sentence."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        answer = Answer(_with_headers(send, headers=headers_of(scope)))
        try:
            await self._let_through(scope, receive, answer)
        except Exception as error:  # the last net before the server's own English page
            await say_failure(error, scope, receive, answer)

    async def _let_through(self, scope: Scope, receive: Receive, send: Send) -> None:
        code = refusal_code(scope, self.rules) or await self._without_seat(scope)
        if code is not None:
            await _refuse(code, scope, receive, send)
            return
        await self.app(scope, receive, send)

    async def _without_seat(self, scope: Scope) -> str | None:
        """Return why the session does not open this path, or None; leave whose it is in the scope."""
        if scope["path"] in OPEN_PATHS or is_without_data(scope) or is_by_token(scope):
            return None
        seat = await run_in_threadpool(self.seat_of, HTTPConnection(scope).cookies.get(SESSION_COOKIE, ""))
        if seat is None:
            return "SIGN_IN_NEEDED"
        scope[SEAT] = seat
        return "SIGN_IN_PASSWORD_FIRST" if seat.must_change_password and not _is_own_password(scope) else None


def is_tablet_page(scope: Scope) -> bool:
    """Tell whether a path is the tablet's page or one of its files: they open without network, so without a session."""
    return bool(scope["path"] == TABLET or scope["path"].startswith(TABLET + "/"))


def is_without_data(scope: Scope) -> bool:
    """Tell whether a path is the tablet's page or a library: a tablet renews both when its session has long ended."""
    return is_tablet_page(scope) or bool(scope["path"].startswith(VENDOR + "/"))


def is_by_token(scope: Scope) -> bool:
    """Tell whether a path answers to a tablet's token alone; a cookie counts nothing there, so no site can lend it."""
    return bool(scope["path"].startswith(API_V1 + "/") and scope["path"] != DEVICES)


def headers_of(scope: Scope) -> dict[str, str]:
    """Return the headers that an answer on this path carries."""
    return TABLET_HEADERS if is_tablet_page(scope) else HEADERS


def _is_own_password(scope: Scope) -> bool:
    return scope["path"] in WITHOUT_OWN_PASSWORD


def refusal_code(scope: Scope, rules: GateRules) -> str | None:
    """Return why this connection is refused whoever it is, or None."""
    if rules.is_loopback_only and not is_this_machine(scope):
        return "ACCESS_NOT_FROM_HERE"
    if not is_known_host(Headers(scope=scope).get("host", ""), rules.hosts):
        return "ACCESS_UNKNOWN_HOST"
    if scope["path"].startswith(SWITCHED_OFF):
        return "ACCESS_NO_SUCH_PATH"
    return None if is_from_own_page(scope) else "ACCESS_CROSS_SITE"


def is_from_own_page(scope: Scope) -> bool:
    """Tell whether a request that may change something was sent by a page of this server, as the browser says.

    A browser names the page's origin with every such request and every websocket; what names none is no page of ours.
    """
    if scope["type"] == "http" and (scope["method"] in SAFE_METHODS or is_by_token(scope)):
        return True
    headers = Headers(scope=scope)
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if origin is None:
        return site == "same-origin"
    return urlsplit(origin).netloc.lower() == headers.get("host", "").lower() and site in {None, "same-origin"}


def is_this_machine(scope: Scope) -> bool:
    """Tell whether the client's address is a loopback address."""
    client = scope.get("client")
    if not client:
        return False
    try:
        return ip_address(client[0]).is_loopback
    except ValueError:
        return False


def is_known_host(host: str, hosts: Collection[str] = ALLOWED_HOSTS) -> bool:
    """Tell whether the host name of the request, without its port, is one of this machine."""
    parts = HOST_AND_PORT.fullmatch(host)
    return parts is not None and parts["name"].lower() in hosts


async def _refuse(code: str, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 4401 if code in PLACES_TO_GO else 4403})
        return
    await _refusal(code, scope)(scope, receive, send)


PLACES_TO_GO = MappingProxyType({"SIGN_IN_NEEDED": SIGN_IN, "SIGN_IN_PASSWORD_FIRST": PASSWORD})
STATUS_OF = MappingProxyType({"ACCESS_NO_SUCH_PATH": 404, "SIGN_IN_NEEDED": 401})


def _refusal(code: str, scope: Scope) -> Response:
    """Return the refusal: somebody who opens a page is led to where it goes on; a program is told in JSON."""
    if code in PLACES_TO_GO and "text/html" in Headers(scope=scope).get("accept", ""):
        return RedirectResponse(with_return(PLACES_TO_GO[code], scope["path"]), status_code=303)
    return refusal_response(code, status=STATUS_OF.get(code, 403))


def with_return(place: str, path: str) -> str:
    """Return an address that remembers to which of our pages it leads back."""
    return place if path == "/" else f"{place}?next={quote(path)}"


def refusal_response(code: str, *, status: int, message: str | None = None, **more: str) -> Response:
    """Return a refusal as JSON: its code and its Chinese sentence, and what more there is to say."""
    return JSONResponse({"code": code, "message": message or SENTENCES[code], **more}, status_code=status)


def _with_headers(send: Send, *, headers: Mapping[str, str]) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(headers)
        await send(message)

    return send_with_headers
