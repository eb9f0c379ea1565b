"""What is answered when something behind the gate fails: a Chinese sentence with its number, never the server's own."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import JSONResponse, Response

from fieldwork.api.screens import screen
from fieldwork.messages import sentence
from fieldwork.rules.refusals import Refusal
from fieldwork.services.defects import reference_of

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
Receive = Callable[[], Awaitable[Message]]

UNAVAILABLE, FAILED = 503, 500
DEFECT = "DEFECT_ANSWER"


class Answer:
    """Where an answer goes; it remembers whether one has begun, after which no other can be given."""

    def __init__(self, send: Send) -> None:
        self._send, self.has_begun = send, False

    async def __call__(self, message: Message) -> None:
        """Pass a part of the answer on."""
        self.has_begun = True
        await self._send(message)


async def say_failure(error: Exception, scope: MutableMapping[str, Any], receive: Receive, answer: Answer) -> None:
    """Answer for an error that nothing caught; it stands in the log under the number that is said."""
    response = failure_response(error, wants_page="text/html" in Headers(scope=scope).get("accept", ""))
    if scope["type"] == "websocket":
        await answer({"type": "websocket.close", "code": 1011})
    elif not answer.has_begun:
        await response(scope, receive, answer)


def failure_response(error: Exception, *, wants_page: bool) -> Response:
    """Return the answer: a page for a person, JSON for a program. A refusal is said as what it is."""
    if isinstance(error, Refusal):
        code, said, status = error.code, error.sentence, UNAVAILABLE
    else:
        code, said, status = DEFECT, sentence(DEFECT, reference=reference_of(error)), FAILED
    if wants_page:
        return screen("failure", status=status, title="没有完成", said="已经保存的内容不受影响。", problem=said)
    return JSONResponse({"code": code, "message": said}, status_code=status)
