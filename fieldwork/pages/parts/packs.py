"""Packs that a page hands out: made when the button is pressed, from a stated entry of the ledger, and entered."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from fieldwork.pages.parts.session import Desk
from fieldwork.rules.exports import exported
from fieldwork.services.evidence_pack import Pack
from fieldwork.services.exports import record_export
from fieldwork.settings import current_settings

Make = Callable[[], Pack]


def put_pack(at: Desk, label: str, make: Make, *, file_name: str, mime: str, key: str) -> None:
    """Offer a pack; making it takes some seconds, in which the browser waits for the file."""
    st.download_button(
        label,
        partial(handed_out, at, make),
        file_name=file_name,
        mime=mime,
        key=key,
        on_click="ignore",
        width="stretch",
    )


def handed_out(at: Desk, make: Make) -> bytes:
    """Return a pack's bytes, after its digest was entered in the ledger."""
    pack = make()
    leaving = exported(
        pack.name,
        pack.content,
        n_rows=pack.n_rows,
        is_personal=pack.is_personal,
        is_synthetic=at.is_demo,
        ea_ids=pack.ea_ids,
    )
    record_export(at.database, [leaving], cycle_id=at.cycle_id, actor=at.actor, now=current_settings().now())
    return pack.content
