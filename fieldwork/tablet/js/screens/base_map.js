// The part of 设置 about the base map: how much it takes, fetching it, throwing it away.
import { ApiError, NoNetworkError } from "../api.js";
import { size } from "../clock.js";
import { ask, button, fill, h, sentences } from "../dom.js";
import { StorageFullError, storage } from "../store.js";
import { download, forget, kept, offered, present } from "../tiles.js";

const FULL = "平板的存储空间不够，底图没有下载完。请删除不用的照片和应用后再试；记录不受影响。";

export async function baseMapPart(app) {
  const place = h("div", { id: "base-map" });
  await show(app, place);
  return [h("h2", {}, "底图"), place];
}

async function show(app, place, said = null) {
  const known = await kept(app.store);
  fill(place, h("p", {}, known ? await keptWords(known) : "平板里没有底图。底图由办公室提供，存进平板后没有网络也能看。"), said, h("div.row", {},
    button(known ? "看看有没有新底图" : "看看要存多少", () => offer(app, place)),
    known && button("删除底图", () => drop(app, place))));
}

async function keptWords({ n, n_bytes }) {
  const there = await present();
  return there < n ? `底图只下载了 ${there}／${n} 块，可以接着下载。` : `平板里有底图：${n} 块，约 ${megabytes(n_bytes)}，没有网络也能看。`;
}

const megabytes = (bytes) => size(Math.max(bytes, 1e6));

async function offer(app, place) {
  try {
    const listing = await offered(app.device.token);
    if (!listing) return void (await show(app, place, sentences(["办公室没有放本人小区的底图。"], "warning")));
    const { free } = await storage();
    const isShort = free !== null && free < listing.n_bytes;
    fill(place, isShort ? sentences([FULL]) : h("p", {}, `本人小区的底图共 ${listing.tiles.length} 块，请连着无线网络下载。`), h("div.row", {},
      !isShort && button(`下载底图（约 ${megabytes(listing.n_bytes)}）`, () => fetchAll(app, place, listing), "primary"), button("不下载", () => show(app, place))));
  } catch (error) {
    await show(app, place, problem(error));
  }
}

async function fetchAll(app, place, listing) {
  const bar = h("progress", { max: listing.tiles.length, value: 0, "aria-label": "下载底图" });
  const count = h("p", { role: "status" }, "正在下载底图…");
  fill(place, count, bar);
  try {
    await download(app, listing, (n) => { bar.value = n; count.textContent = `正在下载底图：${n}／${listing.tiles.length} 块`; });
    await show(app, place, sentences(["底图已存好，打开“地图”就能看到。"], "done"));
  } catch (error) {
    await show(app, place, problem(error));
  }
}

async function drop(app, place) {
  if (!(await ask("删除底图？", "只删底图，记录一条也不动；以后联网可以再下载。", "删除底图"))) return;
  await forget(app.store);
  await show(app, place);
}

function problem(error) {
  if (error instanceof NoNetworkError) return sentences(["现在连不上办公室，底图没有下载完。请连上网络再试，已下载的不会重来。"], "warning");
  if (error instanceof StorageFullError) return sentences([FULL]);
  if (!(error instanceof ApiError)) throw error;
  return sentences([error.status === 404 ? "办公室刚换了底图，请再试一次。" : `${error.message}${error.todo}`]);
}
