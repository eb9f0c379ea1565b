// The office's base map around one's own areas, kept on the device: pictures only, in the browser's cache storage.
import { ApiError, tile, tiles } from "./api.js";
import { StorageFullError } from "./store.js";

const CACHE = "zhuhu-tiles";
const RECORD = "base_map";
const AT_ONCE = 4;
const place = ({ z, x, y }) => `/tablet/tiles/${z}/${x}/${y}`;

/** Return what is kept: {version, min_zoom, max_zoom, attribution, n, n_bytes}, or null. */
export const kept = (store) => store.get(RECORD);

/** Ask what the office has for one's own areas; null: it has no base map here. */
export async function offered(token) {
  const listing = await tiles(token);
  return listing.tiles.length ? listing : null;
}

/** Fetch what is missing, drop what is not listed any more; `onprogress(n)` after each. What came is drawn, even if the rest did not. */
export async function download(app, listing, onprogress) {
  const known = await kept(app.store);
  if (known?.version !== listing.version) await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  const { version, min_zoom, max_zoom, attribution, n_bytes } = listing;
  await app.store.put(RECORD, { version, min_zoom, max_zoom, attribution, n_bytes, n: listing.tiles.length });
  await pruned(cache, listing);
  const queue = listing.tiles.slice();
  let done = 0;
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await fetched(cache, app.device.token, next).catch((error) => { queue.length = 0; throw error; });
      onprogress(done += 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Return how many of the tiles are there: a download may have ended early. */
export async function present() {
  return (await (await caches.open(CACHE)).keys()).length;
}

async function pruned(cache, listing) {
  const wanted = new Set(listing.tiles.map(place));
  const keys = await cache.keys();
  await Promise.all(keys.filter((key) => !wanted.has(new URL(key.url).pathname)).map((key) => cache.delete(key)));
}

async function fetched(cache, token, wanted) {
  if (await cache.match(place(wanted))) return;
  const answer = await patient(() => tile(token, wanted));
  try {
    await cache.put(place(wanted), answer);
  } catch (error) {
    throw /quota|disk|full/i.test(`${error?.name} ${error?.message}`) ? new StorageFullError(error.message) : error;
  }
}

/** Wait where the office says that one asks too often. */
async function patient(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 429) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 1000 * Math.max(1, error.retryAfter)); });
    }
  }
}

export async function forget(store) {
  await caches.delete(CACHE);
  await store.drop(RECORD);
}

/** Return a Leaflet layer that paints what is kept; where nothing is, nothing is painted. */
export function layer(L, record) {
  const Kept = L.GridLayer.extend({
    createTile(coords, done) {
      const picture = document.createElement("img");
      picture.alt = "";
      paint(picture, coords).then(() => done(null, picture), (error) => done(error, picture));
      return picture;
    },
  });
  return new Kept({ minZoom: record.min_zoom, minNativeZoom: record.min_zoom, maxNativeZoom: record.max_zoom, maxZoom: 20 });
}

async function paint(picture, coords) {
  const found = await caches.match(place(coords), { cacheName: CACHE });
  if (!found) return;
  const address = URL.createObjectURL(await found.blob());
  picture.src = address;
  await picture.decode().finally(() => URL.revokeObjectURL(address));
}
