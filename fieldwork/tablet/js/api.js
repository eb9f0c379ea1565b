// The calls to the server. What it refuses comes back as an ApiError with its sentence; no network is one of its own.

const API = "/api/v1";
export const PROTOCOL = 1;

export class ApiError extends Error {
  constructor(status, { code = "", message = "", todo = "" } = {}, retryAfter = 0) {
    super(message || `HTTP ${status}`);
    Object.assign(this, { status, code, todo, retryAfter });
  }
}

export class NoNetworkError extends Error {}

async function asked(path, options) {
  let response;
  try {
    response = await fetch(API + path, { cache: "no-store", redirect: "error", ...options });
  } catch (error) {
    throw new NoNetworkError(String(error));
  }
  if (response.ok || response.status === 304) return response;
  const said = await response.json().catch(() => ({}));
  throw new ApiError(response.status, said, Number(response.headers.get("Retry-After")) || 0);
}

const bearer = (token) => ({ Authorization: `Bearer ${token}` });

/** Enrol this device for whoever is signed in here, or give it a new token; the token is told once. */
export async function enrol(name, deviceId = null) {
  const response = await asked("/devices", {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", "X-Zhuhu-Request": "1" },
    body: JSON.stringify({ name, device_id: deviceId, cycle_id: null }),
  });
  return response.json();
}

/** Return what changed in one's own work since a cursor; null: nothing. */
export async function work(token, since) {
  const query = since ? `?since=${encodeURIComponent(since)}` : "";
  const response = await asked(`/work${query}`, { credentials: "omit", headers: bearer(token) });
  return response.status === 304 ? null : response.json();
}

/** Return which tiles of the office's base map touch one's own areas. */
export async function tiles(token) {
  const response = await asked("/tiles", { credentials: "omit", headers: bearer(token) });
  return response.json();
}

export const tile = (token, { z, x, y }) => asked(`/tiles/${z}/${x}/${y}`, { credentials: "omit", headers: bearer(token) });

/** Send a photo: {photo_id, digest, ea_id, subject}. */
export const putPhoto = (token, photo, bytes) => asked(`/photos/${photo.photo_id}?${new URLSearchParams({ ea_id: photo.ea_id, subject: photo.subject })}`, {
  method: "PUT",
  credentials: "omit",
  headers: { ...bearer(token), "Content-Type": "image/jpeg", "X-Digest": `sha-256=${photo.digest}` },
  body: bytes,
});

async function packed(value) {
  const text = JSON.stringify(value);
  if (!("CompressionStream" in globalThis)) return { body: text, headers: {} };
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return { body: await new Response(stream).arrayBuffer(), headers: { "Content-Encoding": "gzip" } };
}

/** Deliver a batch of events; return the server's answer per event. */
export async function deliver(token, batch) {
  const { body, headers } = await packed({ protocol: PROTOCOL, ...batch });
  const response = await asked("/sync", {
    method: "POST",
    credentials: "omit",
    headers: { ...bearer(token), "Content-Type": "application/json", ...headers },
    body,
  });
  return response.json();
}
