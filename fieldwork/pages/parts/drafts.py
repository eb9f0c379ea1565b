"""What was typed on a page comes back: after a restart, a lost connection, a look at another page.

A page is left and found again as a whole: what stands in its forms, and the choices that lead there. What the browser
still holds is newer than what was kept, and stays.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any
from uuid import uuid4

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from fieldwork.messages import sentence
from fieldwork.pages.parts.choices import forms_here, local_text, next_round, round_of, words_asked
from fieldwork.pages.parts.session import Desk, desk, session_token
from fieldwork.rules.drafts import (
    RECORD_KEY,
    Draft,
    filling,
    filling_of,
    is_keepable,
    round_key,
    to_put_back,
    worth_keeping,
)
from fieldwork.rules.refusals import Refusal
from fieldwork.services.drafts import DraftPlace, draft_at, drop_draft, keep_draft
from fieldwork.services.sign_in import digest_of
from fieldwork.settings import current_settings

OWN = "zhuhu."
WORDS = ".words"
"""What the key of a few words asked for in a dialogue ends with."""
_PERSON, _PAGE = f"{OWN}draft.person", f"{OWN}draft.page"
_FIRST, _KEPT, _BACK = f"{OWN}draft.first", f"{OWN}draft.kept", f"{OWN}draft.back"
_CARRIED = f"{OWN}draft.carried"
Values = dict[str, Any]


class Filled:
    """The first value of a field that came filled from a draft: equal to nothing, so the field counts as typed into."""


class Sent(Filled):
    """The first value of a field that a browser filled before this session began: typed into where it is a text."""


def run_with_draft(at: Desk, page: str, run: Callable[[], Exception | None]) -> None:
    """Run a page with what was typed there before, and keep what stands in its forms afterwards.

    Where a defect follows on what was put back, it is taken out again and the page shown without it: nobody is locked
    out of a page by what was typed under another plan.
    """
    words_asked().clear()
    back = bring_back(at, page)
    above = st.empty()
    error = run()
    if error is None:
        keep_typed()
        with above.container():
            put_note()
    elif back and not isinstance(error, Refusal):
        _forget(back)
        st.rerun()


def bring_back(at: Desk, page: str) -> Values:
    """Put back what was typed on a page that is not the one last shown, and return it."""
    state, person = st.session_state, at.actor.account_id
    if state.get(_PERSON) not in {None, person}:
        _forget(key for key in state if not str(key).startswith(OWN))
    elif state.get(_PAGE) == page:
        return {}
    sent = set(_sent_keys())
    state.update(
        {_PERSON: person, _PAGE: page, _BACK: None, _KEPT: None, _CARRIED: {}, _FIRST: dict.fromkeys(sent, Sent())}
    )
    forms_here().clear()
    _count_fillings(sent)
    draft = draft_at(at.database, _place(at, page), settings=current_settings(), now=at.now)
    if draft is None:
        return {}
    back = to_put_back(draft, standing=sent.union(map(str, state)))
    state.update(back)
    _carry_back(dict(draft.values))
    state[_KEPT] = dict(draft.values)
    state[_FIRST] |= dict.fromkeys(draft.values, Filled())
    if any(filling_of(key) and not key.endswith(f".{RECORD_KEY}") for key in back):
        state[_BACK] = draft.kept_at
    return back


def put_note() -> None:
    """Say that something was put back, and offer to begin anew."""
    kept_at = st.session_state.get(_BACK)
    if kept_at is not None:
        said, anew = st.columns([5, 1], vertical_alignment="center")
        said.info(sentence("DRAFT_BROUGHT_BACK", at=local_text(kept_at)), icon=":material/history:")
        anew.button("不要了，重新填写", on_click=begin_anew, key=f"{OWN}draft.anew")


def begin_anew() -> None:
    """Empty all forms of the page."""
    for form in list(forms_here()):
        next_round(form)
    st.session_state[_BACK] = None


def keep_typed() -> None:
    """Keep what stands in the forms of this page now; when they were saved or emptied, forget what was kept."""
    state = st.session_state
    if _PAGE not in state:
        return
    values = _values()
    forms = {form: round_of(form) for form in list(forms_here())}
    kept = worth_keeping(values, _first_values(values), forms=forms)
    if kept is not None:
        kept |= _record_keys(kept, forms)
    if kept != state[_KEPT]:
        _store(desk(), kept)
        state[_KEPT] = kept


def _store(at: Desk, kept: Values | None) -> None:
    place, settings = _place(at, st.session_state[_PAGE]), current_settings()
    if kept is None:
        drop_draft(at.database, place, settings=settings)
        st.session_state[_BACK] = None
        return
    try:
        keep_draft(at.database, place, Draft(values=kept, kept_at=at.now), settings=settings)
    except Refusal as refusal:
        st.warning(refusal.sentence, icon=":material/warning:")


def _values() -> Values:
    """Return what stands on the page, by key, as far as it can be kept."""
    held = carried() | {str(key): value for key, value in st.session_state.to_dict().items()}
    return {key: value for key, value in held.items() if not key.startswith(OWN) and is_keepable(value)}


def carried() -> Values:
    """Return what was typed in dialogues, open or closed, as far as it was not saved since."""
    values: Values = st.session_state.get(_CARRIED, {})
    return {key: value for key, value in values.items() if _is_of_this_filling(key)}


def carry(forms: Collection[str]) -> None:
    """Carry what stands in the forms of a dialogue beyond its closing."""
    begins = tuple(filling(form, round_of(form)) for form in forms)
    values: Values = st.session_state.setdefault(_CARRIED, {})
    held = {str(key): value for key, value in st.session_state.to_dict().items()}
    values.update({key: value for key, value in held.items() if key.startswith(begins) and is_keepable(value)})


def _carry_back(values: Mapping[str, Any]) -> None:
    """Carry what a draft held of forms that need not be on the page: those of dialogues show it when they open."""
    for key, value in values.items():
        found = filling_of(key)
        if found is not None and key.endswith(WORDS):
            forms_here()[found[0]] = None
            st.session_state[_CARRIED][key] = value


def _is_of_this_filling(key: str) -> bool:
    form, number = filling_of(key) or ("", 0)
    return number == int(st.session_state.get(round_key(form), 0))


def _first_values(values: Values) -> Values:
    """Return what stood in each field when it appeared; fields that have gone are forgotten."""
    known: Values = st.session_state[_FIRST]
    seen = {key: _first_of(known.get(key, value), value) for key, value in values.items()}
    not_yet = {key: value for key, value in known.items() if isinstance(value, Filled)}
    st.session_state[_FIRST] = not_yet | seen
    return seen


def _first_of(known: Any, value: Any) -> Any:
    return value if isinstance(known, Sent) and not (isinstance(value, str) and value) else known


def _record_keys(kept: Values, forms: dict[str, int]) -> Values:
    """Return the key of the record of each form that was typed into, made now: saved twice, it is recorded once."""
    begins = [filling(form, number) for form, number in forms.items()]
    touched = [begin for begin in begins if any(key.startswith(begin) for key in kept)]
    return {begin + RECORD_KEY: st.session_state.setdefault(begin + RECORD_KEY, uuid4()) for begin in touched}


def _count_fillings(keys: Collection[str]) -> None:
    """Go on with the filling that a browser still shows, where this session has not counted so far."""
    for form, number in filter(None, map(filling_of, keys)):
        if number > int(st.session_state.get(round_key(form), 0)):
            st.session_state[round_key(form)] = number


def _sent_keys() -> Iterator[str]:
    """Return the keys of the fields whose content the browser has sent with this run."""
    run = get_script_run_ctx()
    for one in run.session_state.get_widget_states() if run else ():
        kind, _, key = one.id.split("-", 1)[-1].partition("-")
        if kind and key not in {"", "None"}:
            yield key


def _forget(keys: Any) -> None:
    for key in list(keys):
        st.session_state.pop(key, None)


def _place(at: Desk, page: str) -> DraftPlace:
    """Return whose draft this is; a demonstration's accounts are everybody's, so there it is the browser's as well."""
    browser = digest_of(session_token()) if at.is_demo else ""
    cycle_id = at.cycle.cycle_id if at.cycle else ""
    return DraftPlace(account_id=at.actor.account_id, page=page, cycle_id=cycle_id, browser=browser)
