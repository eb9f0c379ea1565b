// The lock before everything: enrol once with a network, then open by PIN without one.
import { ApiError, NoNetworkError, enrol } from "./api.js";
import { when } from "./clock.js";
import { button, fill, h, sentences } from "./dom.js";
import { exportFile } from "./export.js";
import { keypad } from "./keypad.js";
import { Store, changeVault, countedTry, keepVault } from "./store.js";
import { TRIES, afterWrongTry, newVault, openedVault } from "./vault.js";

const at = (id) => document.getElementById(id);
const LEFT_MS = 10 * 60_000;
const SIGN_IN = "/sign-in?next=/tablet/";
/** Where the name that was typed waits while its person signs in. */
const TYPED_NAME = "zhuhu.device-name";

function put(...children) {
  document.body.dataset.locked = "yes";
  fill(at("screen"), ...children);
  fill(at("actions"));
  fill(at("tabs"));
}

async function opened(app, vault, key) {
  delete document.body.dataset.locked;
  app.vault = vault;
  await app.open(vault, key);
}

/** Ask for the PIN, or for enrolment where there is nothing to open yet. */
export async function lock(app) {
  if (!app.vault) return void welcome(app);
  const { tries } = app.vault;
  if (tries?.isClosed) return void closed(app);
  if (tries?.until > Date.now()) return void waiting(app, tries);
  const pad = keypad({ digits: app.vault.pin.min_digits, onpin: (pin) => tried(app, pin, pad) });
  put(h("h1", {}, "输入 PIN 解锁"), h("p.lead", {}, `${app.vault.person_name}，请输入 PIN。没有网络也能解锁。`), pad.element,
    h("p", {}, button("忘记 PIN", () => forgotten(app))));
}

/** Lock again; what is being filled in stays as a draft. */
export function relock(app) {
  Object.assign(app, { store: null, sync: null, stack: [], here: null, isPractice: false, turn: app.turn + 1 });
  return lock(app);
}

/** Lock when the tablet comes back after having been laid aside for a while. */
export function lockWhenLeft(app) {
  let left = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") left = Date.now();
    else if (app.isOpen && left && Date.now() - left > LEFT_MS) relock(app);
  });
}

async function tried(app, pin, pad) {
  pad.busy(true);
  const { vault, isFree } = await counted(app);
  app.vault = vault;
  if (!isFree) return void lock(app);
  const key = await openedVault(vault.byPin, pin);
  if (key) {
    app.vault = await noted(app, { tries: null });
    return void opened(app, app.vault, key);
  }
  const { tries } = vault;
  if (tries.isClosed) app.vault = await noted(app, { byPin: null });
  if (tries.isClosed || tries.until) return void lock(app);
  pad.busy(false);
  pad.say(`PIN 不对。再错 ${TRIES - (tries.wrong % TRIES)} 次要等一会儿才能再试；记录都在，不会丢。`);
}

/** Note something about the vault; a full tablet must still open, so then it is known until the page ends. */
const noted = (app, values) => changeVault(app.db, app.vault.vault_id, values).catch(() => ({ ...app.vault, ...values }));

function counted(app) {
  const now = Date.now();
  const tries = afterWrongTry(app.vault.tries, now, app.vault.pin.delay_minutes);
  return countedTry(app.db, app.vault.vault_id, now).catch(() => ({ vault: { ...app.vault, tries }, isFree: true }));
}

function waiting(app, tries) {
  put(h("h1", {}, "请稍等再试"), sentences([`PIN 连续输错 ${tries.wrong} 次，${when(tries.until)} 以后可以再试。记录都在，不会丢。`], "warning"),
    h("p", {}, button("忘记 PIN", () => forgotten(app))));
  setTimeout(() => lock(app), Math.max(500, Math.min(tries.until - Date.now(), 5000)));
}

const OFFICE = "未发送的记录都还在平板里，是加密的，办公室不用 PIN 也能打开。";

function closed(app) {
  put(h("h1", {}, "要请办公室帮忙"), sentences([`PIN 输错次数太多，这台平板不能再用 PIN 打开。${OFFICE}`], "warning"), wayOn(app));
}

function forgotten(app) {
  put(h("h1", {}, "忘记 PIN"), h("p", {}, OFFICE), wayOn(app), h("p", {}, button("返回", () => lock(app))));
}

const wayOn = (app) => h("ol.steps", {},
  h("li", {}, "导出未发送的记录，把文件交给办公室：", button("导出给办公室", () => exportFile(app.db, app.vault), "primary")),
  h("li", {}, "连上网络，重新登记、另设 PIN，接着工作：", button("重新登记", () => welcome(app))));

/** Enrol: who is signed in on this browser gets the device. */
function welcome(app, said = null) {
  const name = h("input", { type: "text", id: "device-name", maxLength: 40, value: sessionStorage.getItem(TYPED_NAME) ?? app.vault?.device_name ?? "平板" });
  const next = button("登记这台平板", () => enrolled(app, name.value.trim() || "平板"), "primary");
  put(h("h1", {}, "登记平板"), h("p.lead", {}, "第一次用要连上网络，用自己的账号登录一次；以后没有网络也能用。"), said,
    h("section.field", {}, h("label", { htmlFor: "device-name" }, "给平板起个名字，办公室好认"), name));
  fill(at("actions"), next);
}

async function enrolled(app, name) {
  sessionStorage.setItem(TYPED_NAME, name);
  try {
    const device = await enrol(name);
    sessionStorage.removeItem(TYPED_NAME);
    await askPin(app, { ...device, device_name: name });
  } catch (error) {
    welcome(app, enrolProblem(error));
  }
}

function enrolProblem(error) {
  if (error instanceof NoNetworkError) return sentences(["现在连不上办公室。请连上网络再点“登记这台平板”。"]);
  if (!(error instanceof ApiError)) throw error;
  if (error.status !== 401) return sentences([`${error.message}${error.todo}`]);
  return h("div.notice.warning", { role: "alert" }, h("p", {}, "请先用自己的账号登录，登录后回到这里。"), h("p", {}, h("a.button", { href: SIGN_IN }, "去登录")));
}

/** Let a PIN be chosen, twice the same, then make the vault. */
function askPin(app, device) {
  const digits = device.pin.min_digits;
  const ask = (words, onpin, problem = "") => {
    const pad = keypad({ digits, onpin });
    put(h("h1", {}, words), h("p.lead", {}, `${digits} 位数字，只有自己知道；不要用生日、电话，也不要写在平板上。`), pad.element);
    if (problem) pad.say(problem);
  };
  const again = (first) => ask("再输一遍 PIN", (second) => (second === first ? made(app, device, first) : ask("设置 PIN", again, "两次输的不一样，请重新设置。")));
  ask("设置 PIN", again);
}

async function made(app, device, pin) {
  put(h("h1", {}, "正在准备"), h("p", { role: "status" }, "正在加密并下载本人的小区，请稍等。"));
  const { key, byPin, byOffice, kid } = await newVault(pin, device.office_public_key, device.pin.iterations);
  const vault = {
    vault_id: device.device_id, device_name: device.device_name, account_id: device.person.account_id, person_name: device.person.name,
    last_sequence: device.last_sequence, pin: device.pin, byPin, byOffice, kid, tries: null, is_current: true,
  };
  await keepVault(app.db, vault);
  await new Store(app.db, vault, key).put("device", device);
  await navigator.storage?.persist?.().catch(() => false);
  await opened(app, vault, key);
}
