"""Papers of one area to take outside: the printed map and the listing sheets, each entered in the ledger."""

import streamlit as st

from fieldwork.pages.parts.downloads import Download, may_leave, put_download
from fieldwork.pages.parts.session import Desk
from fieldwork.rules.privacy import personal_reach
from fieldwork.services.area_papers import area_map_paper, listing_sheets_paper

PDF = "application/pdf"


def put_area_papers(at: Desk, ea_id: str, *, n_dwellings: int, key: str) -> None:
    """Offer the map and the sheets of an area to those who may take them out."""
    papers = (_map_of(at, ea_id, n_dwellings), _sheets_of(at, ea_id, n_dwellings))
    if not may_leave(at, papers[0]):
        return
    places = st.columns([1, 1, 2], vertical_alignment="center")
    for number, (place, paper) in enumerate(zip(places, papers, strict=False)):
        put_download(place, at, paper, key=f"{key}.paper.{ea_id}.{number}")
    kind = "清查表含地址" if papers[1].is_personal else "地址栏留空"
    places[2].caption(f"A4 打印，编号与名录相同；图上没有个人信息，{kind}。取走记入台账。")


def _map_of(at: Desk, ea_id: str, n_dwellings: int) -> Download:
    return Download(
        name=f"{ea_id}_住宅分布图.pdf",
        label="小区图（PDF）",
        content=lambda: area_map_paper(at.database, at.cycle_id, ea_id, actor=at.actor, now=at.now).content,
        n_rows=n_dwellings,
        ea_ids=frozenset({ea_id}),
        mime=PDF,
    )


def _sheets_of(at: Desk, ea_id: str, n_dwellings: int) -> Download:
    return Download(
        name=f"{ea_id}_清查表.pdf",
        label="清查表（PDF）",
        content=lambda: listing_sheets_paper(at.database, at.cycle_id, ea_id, actor=at.actor, now=at.now).content,
        n_rows=n_dwellings,
        ea_ids=frozenset({ea_id}),
        mime=PDF,
        is_personal=personal_reach(at.actor).covers(ea_id) and n_dwellings > 0,
    )
