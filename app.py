"""The product as one ASGI application: pages, interface and files on one port. `zhuhu serve` starts ``app:app``."""

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from streamlit import config, logger

from fieldwork.api.application import api_application
from fieldwork.api.gate import Gate
from fieldwork.pages.parts.places import ASSETS, ASSETS_FOLDER, PAGES_FOLDER
from fieldwork.pages.parts.session import known_actors, shared_database
from fieldwork.pages.parts.theme import OPTIONS
from fieldwork.resources import VENDOR as VENDOR_FOLDER
from fieldwork.routes import API, VENDOR

for option, value in OPTIONS.items():
    config.set_option(option, value)
logger.set_log_level(OPTIONS["logger.level"])  # else every request is written to the console

app = st.App(
    PAGES_FOLDER / "main.py",
    routes=[
        Mount(API, api_application(database=shared_database, actors=known_actors)),
        Mount(VENDOR, StaticFiles(directory=VENDOR_FOLDER)),
        Mount(ASSETS, StaticFiles(directory=ASSETS_FOLDER)),
    ],
    middleware=[Middleware(Gate)],
)
