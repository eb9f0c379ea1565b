// What all screens share: the unlocked store, the work with one's own events over it, where one is, and saving.
import { tell } from "./dom.js";
import { uuid7 } from "./ids.js";
import { Store } from "./store.js";
import { Sync } from "./sync.js";
import { EMPTY, laidOver } from "./work.js";
import { practiceWork } from "./practice.js";

const EVERY_MS = 5 * 60_000;

export class App {
  constructor(db, frame) {
    Object.assign(this, { db, frame, stack: [], isPractice: false, draft: null, here: null });
    addEventListener("popstate", () => this.#stepBack());
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
    this.work = (await this.store.get("work")) ?? EMPTY;
    this.last = await this.store.get("last");
    this.events = await this.store.events(this.kept);
    this.view = laidOver(this.isPractice ? practiceWork(this.work) : this.work, this.events);
    this.frame.status(this);
  }

  get kept() {
    return this.isPractice ? "practice" : "events";
  }

  /** Keep an event; what follows from it shows at once, and it is sent when there is a network. */
  async record(kind, payload, { photos = [], base = null } = {}) {
    const event = { event_id: uuid7(), kind, device_time: new Date().toISOString(), base_version: base, payload };
    const kept = await this.store.addEvent(event, this.isPractice ? [] : photos, this.kept);
    await this.reload();
    if (!this.isPractice) this.send();
    return kept;
  }

  /** Send and fetch in the background; on demand (`aloud`) say what came of it. */
  async send({ aloud = false } = {}) {
    if (!this.isOpen || (!navigator.onLine && !aloud)) return;
    const { sent, said } = await this.sync.run();
    await this.reload();
    if (aloud) tell(said || (sent ? `已发送 ${sent} 条` : "已是最新"), said ? "problem" : "done");
    if (this.here?.isFresh) this.show();
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
    if (this.stack.length > 1) history.pushState({ depth: this.stack.length }, "");
    await this.show();
  }

  /** Go to one of the tabs: nothing is behind it. */
  async tab(name) {
    this.stack = [];
    await this.go(name);
  }

  back() {
    if (this.stack.length > 1) history.back();
    else this.home();
  }

  async #stepBack() {
    if (this.stack.length > 1) this.stack.pop();
    if (this.isOpen) await this.show();
  }

  async show() {
    this.here = await this.frame.show(this, this.stack.at(-1));
  }

  /** What is being filled in is kept while it is: a camera may end the page. */
  keepDraft(answers) {
    clearTimeout(this.draftTimer);
    const { name, params } = this.stack.at(-1);
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

  form(name) {
    return this.view.forms[name];
  }

  word(list, code) {
    const found = this.view.codes[list]?.[code];
    return (typeof found === "object" ? found?.label : found) ?? code ?? "";
  }
}
