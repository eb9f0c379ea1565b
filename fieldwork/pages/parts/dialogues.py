"""Dialogues that keep what was typed in them: closed and opened again, or on a page that was loaded anew.

A dialogue reruns alone, and Streamlit forgets its fields when it closes. What stands in its forms is carried beside
them and kept with the page's other forms (`parts/drafts.py`).
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, Literal, ParamSpec

import streamlit as st

from fieldwork.pages.parts.choices import forms_met, round_of, words_asked
from fieldwork.pages.parts.drafts import carried, carry, keep_typed

P = ParamSpec("P")
LONGEST_WORDS = 200


def dialogue(
    title: str, *, width: Literal["small", "large", "medium"] = "small"
) -> Callable[[Callable[P, None]], Callable[P, None]]:
    """Make a function a dialogue; takes what `st.dialog` takes of these."""

    def made(body: Callable[P, None]) -> Callable[P, None]:
        @wraps(body)
        def shown(*args: P.args, **kwargs: P.kwargs) -> None:
            words_asked().clear()
            bring_back_carried()
            with forms_met() as forms:
                try:
                    body(*args, **kwargs)
                finally:
                    carry(forms)
            keep_typed()

        return st.dialog(title, width=width)(shown)

    return made


def put_words(label: str, *, form: str, place: Any = st, max_chars: int = LONGEST_WORDS) -> str:
    """Ask in a dialogue for a few words, as a reason; they stay until what the dialogue is for was done.

    ``form`` names the dialogue and what it is about: the words said of one thing never stand at another.
    """
    number = round_of(form)
    words_asked()[form] = None
    return str(place.text_input(label, key=f"{form}.{number}.words", max_chars=max_chars))


def bring_back_carried() -> None:
    """Put what was typed in dialogues before into their fields, unless these stand there."""
    for key, value in carried().items():
        st.session_state.setdefault(key, value)
