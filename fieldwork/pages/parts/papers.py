"""Printed papers that a page hands out, as Word and as PDF: made when a button is pressed, entered in the ledger."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import streamlit as st

from fieldwork.pages.parts import downloads
from fieldwork.pages.parts.packs import handed_out
from fieldwork.pages.parts.session import Desk
from fieldwork.services.evidence_pack import Pack
from fieldwork.services.papers.paper import Paper, PaperForm, paper_pack

MIMES = {
    PaperForm.WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    PaperForm.PDF: "application/pdf",
}
WORDS = {PaperForm.WORD: "Word", PaperForm.PDF: "PDF"}
Make = Callable[[], Paper]


@dataclass(frozen=True, kw_only=True)
class PaperOffer:
    """A paper that can be taken: ``name`` without ending, ``ea_ids`` the areas it speaks of.

    ``lacking`` says before it is taken which characters its PDF cannot show.
    """

    label: str
    name: str
    make: Make
    ea_ids: frozenset[str]
    lacking: Sequence[str] = ()


def put_paper(at: Desk, offer: PaperOffer, *, key: str) -> None:
    """Offer a paper in both forms to who may take it."""
    files = [_file(offer, form) for form in PaperForm]
    if not all(downloads.may_leave(at, file) for file in files):
        return
    for words in offer.lacking:
        st.warning(words, icon=":material/translate:")
    for place, form, file in zip(st.columns(len(files)), PaperForm, files, strict=True):
        place.download_button(
            file.label,
            partial(handed_out, at, partial(_made, offer.make, form)),
            file_name=file.name,
            mime=file.mime,
            key=f"{key}.{form}",
            on_click="ignore",
            width="stretch",
        )


def _file(offer: PaperOffer, form: PaperForm) -> downloads.Download:
    return downloads.Download(
        name=f"{offer.name}.{form}",
        label=f"{offer.label}（{WORDS[form]}）",
        content=lambda: _made(offer.make, form).content,
        n_rows=0,
        ea_ids=offer.ea_ids,
        mime=MIMES[form],
    )


def _made(make: Make, form: PaperForm) -> Pack:
    return paper_pack(make(), form)
