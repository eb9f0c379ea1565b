"""The sample of one area on the map: drawn, substituted and reserve dwellings with the numbers on the doors."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from fieldwork.pages.parts.area_map import area_layer
from fieldwork.pages.parts.choices import choose_area
from fieldwork.pages.parts.dwelling_map import BY_PROGRESS, dwelling_layer
from fieldwork.pages.parts.maps import put_map


def put_sample_map(cases: pd.DataFrame, names: Mapping[str, str], *, key: str) -> None:
    """Offer the map; it is drawn only when it is asked for, so that the page stays quick."""
    if not st.toggle("在地图上看样本户", key=f"{key}.shown"):
        return
    ea_id = choose_area(cases, names, key=f"{key}.area")
    put_map(
        [dwelling_layer(first=BY_PROGRESS, ea_id=ea_id), area_layer(marks=False)], key=f"{key}.map.{ea_id}", height=480
    )
