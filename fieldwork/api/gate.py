"""The gate before everything: who may connect, what is switched off, and the headers each answer carries.

Until accounts exist only this machine may connect. Both ends are checked: the client's address, and the host name the
browser was sent to (a foreign name that resolves to 127.0.0.1 is refused).
"""

import re
from collections.abc import Awaitable, Callable, MutableMapping
from ipaddress import ip_address
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, Response

from fieldwork.messages.access import SENTENCES

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


class Gate:
    """ASGI middleware around pages, interface, files and the websocket alike."""

    def __init__(self, app: Asgi) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on and add the headers."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        code = refusal_code(scope)
        if code is not None:
            await _refuse(code, scope, receive, send)
            return
        await self.app(scope, receive, _with_headers(send))


def refusal_code(scope: Scope) -> str | None:
    """Return why this connection is refused, or None."""
    if not is_this_machine(scope):
        return "ACCESS_NOT_FROM_HERE"
    if not is_known_host(Headers(scope=scope).get("host", "")):
        return "ACCESS_UNKNOWN_HOST"
    if scope["path"].startswith(SWITCHED_OFF):
        return "ACCESS_NO_SUCH_PATH"
    return None


def is_this_machine(scope: Scope) -> bool:
    """Tell whether the client's address is a loopback address."""
    client = scope.get("client")
    if not client:
        return False
    try:
        return ip_address(client[0]).is_loopback
    except ValueError:
        return False


def is_known_host(host: str) -> bool:
    """Tell whether the host name of the request, without its port, is one of this machine."""
    parts = HOST_AND_PORT.fullmatch(host)
    return parts is not None and parts["name"].lower() in ALLOWED_HOSTS


async def _refuse(code: str, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 4403})
        return
    await refusal_response(code, status=404 if code == "ACCESS_NO_SUCH_PATH" else 403)(
        scope, receive, _with_headers(send)
    )


def refusal_response(code: str, *, status: int, message: str | None = None) -> Response:
    """Return a refusal as JSON: its code and its Chinese sentence."""
    return JSONResponse({"code": code, "message": message or SENTENCES[code]}, status_code=status)


def _with_headers(send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(HEADERS)
        await send(message)

    return send_with_headers
