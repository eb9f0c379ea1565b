"""Map data by address. A map is tiny and fetches its points; a browser that has them already gets 304 and no bytes.

The acting person is the one whose session the gate found; what that person may see, the service decides. The tag of an
answer is made from the ledger's head, so it changes exactly when something was recorded.
"""

from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from threading import Lock

from fastapi import APIRouter, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from fieldwork.api.gate import SEAT
from fieldwork.routes import ALL_DWELLINGS_GEOJSON, API, AREAS_GEOJSON, CYCLE_QUERY, DWELLINGS_GEOJSON
from fieldwork.rules.permissions import Actor
from fieldwork.services.cycle import current_cycle
from fieldwork.services.database import Database
from fieldwork.services.ledger import ledger_head
from fieldwork.services.maps import areas_geojson, dwellings_geojson
from fieldwork.services.sign_in import Seat, actor_of
from fieldwork.settings import current_settings

router = APIRouter()
ACCESS = {"Cache-Control": "private, no-cache", "Vary": "Accept-Encoding, Cookie"}
Body = Callable[[Database, str, Actor], bytes]


@router.get(AREAS_GEOJSON.removeprefix(API))
def areas(request: Request) -> Response:
    """Return outline and state of each enumeration area."""
    return _answer(
        request,
        lambda database, cycle_id, actor: areas_geojson(database, cycle_id, actor=actor, today=today()),
    )


@router.get(ALL_DWELLINGS_GEOJSON.removeprefix(API))
def all_dwellings(request: Request) -> Response:
    """Return the dwellings of all areas that the person may see."""
    return _answer(request, lambda database, cycle_id, actor: dwellings_geojson(database, cycle_id, actor=actor))


@router.get(DWELLINGS_GEOJSON.removeprefix(API))
def dwellings(request: Request, ea_id: str) -> Response:
    """Return the dwellings of one area."""
    return _answer(
        request,
        lambda database, cycle_id, actor: dwellings_geojson(database, cycle_id, ea_id=ea_id, actor=actor),
    )


def _answer(request: Request, body: Body) -> Response:
    database: Database = request.app.state.database()
    cycle_id = cycle_in_force(database, chosen=request.query_params.get(CYCLE_QUERY))
    actor = acting_person(database, request.scope.get(SEAT), cycle_id)
    headers = ACCESS | {
        "ETag": tag(request.url.path, actor.account_id, cycle_id, today().isoformat(), ledger_head(database).hash)
    }
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    kept: Kept = request.app.state.kept
    content = kept.answer(headers["ETag"], lambda: body(database, cycle_id, actor))
    return Response(content, media_type="application/geo+json", headers=headers)


class Kept:
    """The newest answers by tag: twenty visitors of one map cost one computation. They hold no personal data."""

    def __init__(self, most: int = 32) -> None:
        self._most = most
        self._answers: OrderedDict[str, bytes] = OrderedDict()
        self._lock = Lock()

    def answer(self, name: str, make: Callable[[], bytes]) -> bytes:
        """Return what is kept under the name; else make it, keep it, and forget the oldest beyond the most."""
        with self._lock:
            if name not in self._answers:
                self._answers[name] = make()
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
            return self._answers[name]


def acting_person(database: Database, seat: Seat | None, cycle_id: str) -> Actor:
    """Return who acts: the person of the session, with the places of the cycle."""
    actor = None if seat is None else actor_of(database, seat.account_id, cycle_id=cycle_id)
    if actor is None:
        raise HTTPException(401, "SIGN_IN_NEEDED")
    return actor


def today() -> date:
    """Return the day that the settings name; lateness on the map depends on it."""
    return current_settings().current_day()


def cycle_in_force(database: Database, *, chosen: str | None = None) -> str:
    """Return the id of the cycle that is asked for, else of the newest, or refuse."""
    cycle = current_cycle(database, chosen=chosen)
    if cycle is None:
        raise HTTPException(409, "ACCESS_NO_CYCLE")
    return str(cycle.cycle_id)


def tag(*parts: str) -> str:
    """Return the entity tag of an answer that depends on these parts only."""
    return f'W/"{sha256("|".join(parts).encode()).hexdigest()[:32]}"'
