// What all screens share: the unlocked store, the work with one's own events over it, where one is, and saving.
import { setOffset } from "./clock.js";
import { tell } from "./dom.js";
import { uuid7 } from "./ids.js";
import { Store } from "./store.js";
import { Sync } from "./sync.js";
import { EMPTY, laidOver } from "./work.js";
import { practiceWork } from "./practice.js";

const NEEDED = {
  building: ["building_type"],
  dwelling: ["dwelling_type", "occupancy"],
  screening: ["outcome"],
  account_opening: ["notice_given_on"],
};
/** What was not answered is left out; a record within it (a correction's) likewise. */
function stated(payload) {
  const given = Object.entries(payload).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return Object.fromEntries(given.map(([name, value]) => [name, name === "payload" || name === "answers" ? stated(value) : value]));
}

const EVERY_MS = 5 * 60_000;

export class App {
  constructor(db, frame) {
    Object.assign(this, { db, frame, stack: [], isPractice: false, draft: null, here: null, turn: 0 });
    this.tabs = new BroadcastChannel("zhuhu");
    this.tabs.addEventListener("message", () => this.isOpen && this.#refreshed());
    addEventListener("popstate", (event) => this.#stepBack(event.state?.depth ?? 1));
    addEventListener("online", () => this.send());
    addEventListener("offline", () => frame.status(this));
    setInterval(() => document.visibilityState === "visible" && this.send(), EVERY_MS);
  }

  /** Begin work with an opened vault. */
  async open(vault, key) {
    this.store = new Store(this.db, vault, key);
    this.sync = new Sync(this.store, { onchange: () => this.frame.status(this) });
    this.device = await this.store.get("device");
    this.draft = await this.store.get("draft");
    await this.reload();
    await this.home();
    this.send();
  }

  get isOpen() {
    return Boolean(this.store);
  }

  /** Read again what is kept. */
  async reload() {
    const { store } = this;
    if (!store) return;
    this.work = (await store.get("work")) ?? EMPTY;
    this.last = await store.get("last");
    setOffset(this.last?.offset ?? 0);
    this.events = await store.events(this.kept);
    this.view = laidOver(this.isPractice ? practiceWork(this.work) : this.work, this.events);
    this.frame.status(this);
  }

  get kept() {
    return this.isPractice ? "practice" : "events";
  }

  /** Keep an event; what follows from it shows at once, and it is sent when there is a network. */
  async record(kind, payload, { photos = [], base = null } = {}) {
    const event = { event_id: uuid7(), kind, device_time: new Date().toISOString(), base_version: base === null || base === undefined ? null : String(base), payload: stated(payload) };
    const kept = await this.store.addEvent(event, this.isPractice ? [] : photos, this.kept);
    this.tabs.postMessage("kept");
    await this.reload();
    if (!this.isPractice) this.send();
    return kept;
  }

  /** Send and fetch in the background; on demand (`aloud`) say what came of it. */
  async send({ aloud = false } = {}) {
    if (!this.isOpen || (!navigator.onLine && !aloud)) return;
    const { sent, said } = await this.sync.run();
    this.tabs.postMessage("sent");
    await this.reload();
    if (aloud) tell(said || (sent ? `已发送 ${sent} 条` : "已是最新"), said ? "problem" : "done");
    if (this.here?.isFresh) this.show({ isSame: true });
  }

  /** Another tab has kept or sent something. */
  async #refreshed() {
    await this.reload();
    if (this.here?.isFresh) this.show({ isSame: true });
  }

  async practise(isOn) {
    this.isPractice = isOn;
    await this.reload();
    await this.home();
  }

  /** Go to the first screen of the day. */
  async home() {
    this.stack = [];
    await this.go("today");
  }

  async go(name, params = {}) {
    this.stack.push({ name, params });
    this.#followInHistory(this.stack.length);
    await this.show();
  }

  /** The device's own back button finds an entry for each screen; an entry that stands there from before serves again. */
  #followInHistory(depth) {
    if (depth < 2) return;
    if ((history.state?.depth ?? 1) < depth) history.pushState({ depth }, "");
    else history.replaceState({ depth }, "");
  }

  /** Go to one of the tabs: nothing is behind it. */
  async tab(name) {
    this.stack = [];
    await this.go(name);
  }

  /** Step back at once. The browser's history is left as it is: asked to step back itself, it does so some time later. */
  back() {
    if (this.stack.length < 2) return this.home();
    this.stack.pop();
    return this.show();
  }

  /** The screen that one is on. */
  get top() {
    return this.stack.at(-1);
  }

  /** A record asked for on the screen `at` is kept: leave it. Who has gone on meanwhile stays there and never meets it again. */
  async saved(at) {
    if (this.draft?.name === at.name) await this.dropDraft();
    tell("已保存在平板上");
    if (this.top === at) this.back();
    else this.stack = this.stack.filter((each) => each !== at);
  }

  /** The device's back button was pressed: step back to the screen of the entry that the browser is at now. */
  async #stepBack(depth) {
    this.stack.length = Math.min(this.stack.length, Math.max(depth, 1));
    if (this.isOpen) await this.show();
  }

  /** Show the screen on top. One that was asked for later is never painted over by one asked for before. */
  async show({ isSame = false } = {}) {
    const turn = ++this.turn;
    const shown = await this.frame.show(this, this.top, { isWanted: () => turn === this.turn, isSame });
    if (shown) this.here = shown;
  }

  /** What is being filled in is kept while it is: a camera may end the page. */
  keepDraft(answers) {
    clearTimeout(this.draftTimer);
    const { name, params } = this.top;
    this.draft = { name, params: { ...params, answers: { ...answers } } };
    this.draftTimer = setTimeout(() => this.store.put("draft", this.draft).catch(() => {}), 400);
  }

  async dropDraft() {
    clearTimeout(this.draftTimer);
    this.draft = null;
    await this.store.drop("draft");
  }

  area(eaId) {
    return this.view.areas.find((area) => area.ea_id === eaId);
  }

  caseOf(householdId) {
    return this.view.cases.find((row) => row.household_id === householdId);
  }

  dwellingOf(householdId) {
    return this.view.dwellings.find((row) => row.ea_id === householdId.slice(0, 15) && row.dwelling_no === householdId.slice(15, 18));
  }

  /** Return a form; what the office asks of a single record, though a list may leave it open, is required here. */
  form(name) {
    const form = this.view.forms[name];
    const needed = NEEDED[name] ?? [];
    return form && { ...form, fields: form.fields.map((column) => (needed.includes(column.name) ? { ...column, required: true } : column)) };
  }

  word(list, code) {
    const found = this.view.codes[list]?.[code];
    return (typeof found === "object" ? found?.label : found) ?? code ?? "";
  }
}
