"""Printed papers that a page hands out, as Word and as PDF: made when a button is pressed, entered in the ledger."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

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


def put_paper(at: Desk, label: str, make: Make, *, name: str, key: str, lacking: Sequence[str] = ()) -> None:
    """Offer a paper in both forms to who may take it; ``lacking`` says before which characters its PDF cannot show."""
    if not at.may("export.write"):
        return
    for words in lacking:
        st.warning(words, icon=":material/translate:")
    for place, form in zip(st.columns(len(PaperForm)), PaperForm, strict=True):
        place.download_button(
            f"{label}（{WORDS[form]}）",
            partial(handed_out, at, partial(_made, make, form)),
            file_name=f"{name}.{form}",
            mime=MIMES[form],
            key=f"{key}.{form}",
            on_click="ignore",
            width="stretch",
        )


def _made(make: Make, form: PaperForm) -> Pack:
    return paper_pack(make(), form)
