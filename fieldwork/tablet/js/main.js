// The page starts: its shell from the service worker, its store, then the lock.
import { App } from "./app.js";
import * as frame from "./frame.js";
import { currentVault, openStore } from "./store.js";
import { followUpdates } from "./updates.js";
import { fill, h, sentences, tell } from "./dom.js";

async function start() {
  followUpdates();
  const db = await openStore();
  const app = new App(db, frame);
  app.vault = await currentVault(db);
  document.getElementById("more").addEventListener("click", () => app.go("more"));
  await frame.status(app);
  const { lock, lockWhenLeft } = await import("./lock.js");
  lockWhenLeft(app);
  await lock(app);
}

addEventListener("unhandledrejection", () => tell("刚才那一步没有做成，已做的记录都在平板里；请再试一次。", "problem"));

const CANNOT = "这台平板的浏览器不能用本页。请用安卓 10 以上自带的 Chrome 浏览器，从办公室给的 https 地址打开；仍不行请告诉办公室。";

start().catch((error) => {
  fill(document.getElementById("screen"), h("h1", {}, "打不开"), sentences([CANNOT]), h("p.small", {}, String(error?.name ?? error)));
});
