"""URL paths that more than one layer names. Pages hand them to the browser; the HTTP interface answers them."""

API = "/api"
VENDOR = "/vendor"
AREAS_GEOJSON = API + "/areas.geojson"
DWELLINGS_GEOJSON = API + "/areas/{ea_id}/dwellings.geojson"
ALL_DWELLINGS_GEOJSON = API + "/dwellings.geojson"
