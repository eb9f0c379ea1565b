"""The page that checks a draw by itself, handed out to anybody: a program without data."""

import hashlib
from typing import Any

import streamlit as st

from fieldwork.resources import VERIFIER


def put_verifier(place: Any, *, says: str) -> None:
    """Offer ``verify.html`` in a place, and say under it how it is used and by which digest it is known."""
    content = VERIFIER.read_bytes()
    place.download_button(
        "verify.html（独立核对）",
        content,
        file_name=VERIFIER.name,
        mime="text/html",
        key="draw.verify",
        on_click="ignore",
    )
    st.caption(f"{says}文件的 SHA-256：{hashlib.sha256(content).hexdigest()}")
