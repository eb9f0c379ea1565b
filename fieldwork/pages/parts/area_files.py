"""What another person needs to check the draw of areas, and the page that does it."""

import streamlit as st

from fieldwork.pages.parts.downloads import Download, put_download
from fieldwork.pages.parts.session import Desk
from fieldwork.pages.parts.verifier import put_verifier
from fieldwork.services.area_draw_files import AreaDrawFiles, area_draw_files

HOW_TO_VERIFY = (
    "在任何浏览器里断网打开 verify.html，选 area_draw_record.json 和 frame.csv（抽样框），"
    "就把抽小区重算一遍；它不用本系统的程序，不联网。"
)


def put_area_files(at: Desk) -> None:
    """Offer record, frame and ``verify.html``, where the areas were drawn here."""
    made = area_draw_files(at.database, at.cycle_id, actor=at.actor)
    if made is None:
        return
    st.header("核对抽小区", anchor=False)
    places = st.columns(3)
    for place, file in zip(places, files(made), strict=False):
        put_download(place, at, file, key=f"areas.{file.name}")
    put_verifier(places[-1], says=HOW_TO_VERIFY)


def files(made: AreaDrawFiles) -> list[Download]:
    """Return record and frame."""
    return [
        Download(
            name="area_draw_record.json",
            label="area_draw_record.json（记录）",
            content=lambda: made.record_json,
            n_rows=made.n_areas,
            ea_ids=made.villages,
            mime="application/json",
        ),
        Download(
            name="frame.csv",
            label="frame.csv（抽样框）",
            content=lambda: made.frame_csv,
            n_rows=len(made.villages),
            ea_ids=made.villages,
        ),
    ]
