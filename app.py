"""The product as one ASGI application: pages, interface and files on one port. `zhuhu serve` starts ``app:app``."""

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from streamlit import config, logger

from fieldwork.api.application import api_application
from fieldwork.api.gate import Gate
from fieldwork.api.handbook import handbook_routes
from fieldwork.api.names import allowed_hosts, gate_rules
from fieldwork.api.sign_in import Door
from fieldwork.api.tablet import tablet_routes
from fieldwork.pages.parts.places import ASSETS, ASSETS_FOLDER, PAGES_FOLDER
from fieldwork.pages.parts.session import shared_database
from fieldwork.pages.parts.shell import say_failure
from fieldwork.pages.parts.theme import OPTIONS
from fieldwork.resources import DOCUMENTS
from fieldwork.resources import TABLET as TABLET_FOLDER
from fieldwork.resources import VENDOR as VENDOR_FOLDER
from fieldwork.routes import API, VENDOR
from fieldwork.services.defects import keep_values_out
from fieldwork.settings import current_settings

for option, value in {**OPTIONS, "server.allowedHosts": allowed_hosts(current_settings())}.items():
    config.set_option(option, value)
logger.set_log_level(OPTIONS["logger.level"])  # else every request is written to the console
keep_values_out()

door = Door(shared_database)
app = st.App(
    PAGES_FOLDER / "main.py",
    routes=[
        *door.routes(),
        Mount(API, api_application(database=shared_database)),
        *tablet_routes(TABLET_FOLDER),
        *handbook_routes(DOCUMENTS),
        Mount(VENDOR, StaticFiles(directory=VENDOR_FOLDER)),
        Mount(ASSETS, StaticFiles(directory=ASSETS_FOLDER)),
    ],
    on_script_error=say_failure,
    middleware=[Middleware(Gate, seat_of=door.seat_of, rules=gate_rules(current_settings()))],
)
