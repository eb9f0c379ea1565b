"""URL paths and the cookie that more than one layer names: pages hand them to the browser, the interface answers."""

API = "/api"
SESSION_COOKIE = "zhuhu_session"
"""Name of the cookie that a session is known by."""

VENDOR = "/vendor"
SIGN_IN = "/sign-in"
SIGN_IN_DEMO = "/sign-in/demo"
SIGN_OUT = "/sign-out"
PASSWORD = "/password"  # noqa: S105 - a path
FIRST_START = "/first-start"
HEALTH = "/_stcore/health"
AREAS_GEOJSON = API + "/areas.geojson"
DWELLINGS_GEOJSON = API + "/areas/{ea_id}/dwellings.geojson"
ALL_DWELLINGS_GEOJSON = API + "/dwellings.geojson"
CYCLE_QUERY = "cycle"
"""Query of an address of map data: the id of a cycle; without it the newest."""
