// The frame around every screen: the bar that is always there, the screen, its actions at the thumb, the tabs.
import { size, when } from "./clock.js";
import { button, fill, h, sentences } from "./dom.js";
import { storage, unsent } from "./store.js";

const SCREENS = {
  today: () => import("./screens/today.js"),
  map: () => import("./screens/map.js"),
  unsent: () => import("./screens/unsent.js"),
  more: () => import("./screens/more.js"),
  household: () => import("./screens/household.js"),
  walk: () => import("./screens/walk.js"),
  building: () => import("./screens/building.js"),
  dwelling: () => import("./screens/dwelling.js"),
  screening: () => import("./screens/screening.js"),
  visit: () => import("./screens/visit.js"),
  substitution: () => import("./screens/substitution.js"),
  account: () => import("./screens/account.js"),
  books: () => import("./screens/books.js"),
  correct: () => import("./screens/correct.js"),
  finish: () => import("./screens/finish.js"),
  done: () => import("./screens/done.js"),
  settings: () => import("./screens/settings.js"),
  practice: () => import("./screens/practice.js"),
};
const TABS = [["today", "今天"], ["map", "地图"], ["unsent", "未发送"]];

const at = (id) => document.getElementById(id);

const BROKEN = "这一屏打不开，已做的记录都在平板里。请点“今天”重来；仍不行请联网发送后告诉办公室。";

/** Return a screen: {title, lead, body, actions, isFresh, after}; one that cannot be made says so and leaves the tabs. */
async function made(app, name, params) {
  try {
    return await (await SCREENS[name]()).screen(app, params);
  } catch (error) {
    return { title: "打不开", body: [sentences([BROKEN]), h("p.small", {}, `${name}：${error?.message ?? error}`)] };
  }
}

/** Show a screen, or (`isSame`) show it anew where it is. Null once another screen was asked for. */
export async function show(app, { name, params }, { isWanted, isSame }) {
  const screen = await made(app, name, params);
  if (!isWanted()) return null;
  const back = app.stack.length > 1 && button("返回", () => app.back(), "back");
  fill(at("screen"), app.isPractice && practiceSign(app), h("header.title", {}, back, h("h1", { tabIndex: -1 }, screen.title)),
    screen.lead && h("p.lead", {}, screen.lead), screen.body);
  fill(at("actions"), screen.actions ?? []);
  document.title = `${screen.title} · 住户`;
  tabs(app, name);
  if (!isSame) {
    at("main").scrollTop = 0;
    at("screen").querySelector("h1").focus({ preventScroll: true });
  }
  screen.after?.();
  return screen;
}

const practiceSign = (app) => h("p.practice", { role: "status" }, "练习 · 不会发送 ", button("练习情况", () => app.go("practice")));

function tabs(app, name) {
  fill(at("tabs"), TABS.map(([key, words]) => {
    const made = button(words, () => app.tab(key), "tab");
    made.dataset.tab = key;
    if (key === name) made.setAttribute("aria-current", "page");
    return made;
  }));
  status(app);
}

/** The bar: how much is not sent, when the office was last met, what room is left; in words. */
export async function status(app) {
  const vaultId = app.store?.id ?? app.vault?.vault_id;
  const [{ n, sealed }, { free }] = await Promise.all([unsent(app.db, vaultId), storage()]);
  const network = navigator.onLine ? (app.sync?.isBusy ? "正在发送" : "有网络") : "没有网络";
  fill(at("status"),
    h("span.unsent", { "data-n": n }, `未发送 ${n}`), h("span", {}, app.isOpen ? `上次同步 ${when(app.last?.at)}` : app.vault ? "已锁定" : "未登记"),
    h("span", {}, `剩余 ${size(free)}`), h("span", {}, network), sealed > 0 && h("span.problem", {}, `待办公室打开 ${sealed}`),
    app.work?.cycle?.is_demo && h("span", {}, "演示数据（合成）"));
  const tab = document.querySelector('[data-tab="unsent"]');
  if (tab) tab.textContent = n ? `未发送（${n}）` : "未发送";
  at("more").hidden = !app.isOpen;
}
