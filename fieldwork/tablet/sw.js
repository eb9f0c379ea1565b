// The shell of the page, kept whole on the device. shell.js names every file with its content's digest; when one
// changes, the browser finds this worker changed, fetches the new shell beside the old one, and lets the page say when.
importScripts("/tablet/shell.js");

const SHELL = self.ZHUHU_SHELL;
const CACHE = `zhuhu-shell-${SHELL.version}`;

async function kept() {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.keys(SHELL.files).map(async (path) => {
    const response = await fetch(path, { cache: "no-cache", credentials: "omit" });
    if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
    await cache.put(path, response);
  }));
}

async function cleared() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("zhuhu-shell-") && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answered(request, path) {
  const found = await caches.match(path, { cacheName: CACHE });
  return found ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(kept()));
self.addEventListener("activate", (event) => event.waitUntil(cleared()));
self.addEventListener("message", (event) => event.data === "take over" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const path = event.request.mode === "navigate" && pathname.startsWith("/tablet") ? "/tablet/" : pathname;
  if (event.request.method !== "GET" || origin !== self.location.origin || !(path in SHELL.files)) return;
  event.respondWith(answered(event.request, path));
});
