// What is kept on the device. Contents are sealed; in the clear stand only numbers, states and times without a person.
import { openDB } from "/vendor/idb/index.js";
import { afterWrongTry, open, openBytes, seal, sealBytes } from "./vault.js";

const NAME = "zhuhu";
const VERSION = 1;

export class StorageFullError extends Error {}

export const openStore = () => openDB(NAME, VERSION, {
  upgrade(db) {
    db.createObjectStore("vaults", { keyPath: "vault_id" });
    db.createObjectStore("records", { keyPath: "key" });
    db.createObjectStore("events", { keyPath: ["vault_id", "sequence"] });
    db.createObjectStore("photos", { keyPath: "photo_id" });
    db.createObjectStore("practice", { keyPath: ["vault_id", "sequence"] });
  },
  blocking(_current, _blocked, event) { event.target.close(); },
});

/** Run a write; a full disk becomes a StorageFullError, whatever the browser calls it. */
async function written(write) {
  try {
    return await write();
  } catch (error) {
    throw /quota|disk|full/i.test(`${error?.name} ${error?.message}`) ? new StorageFullError(error.message) : error;
  }
}

/** The store of one unlocked vault. */
export class Store {
  constructor(db, vault, key) {
    Object.assign(this, { db, vault, key });
  }

  get id() {
    return this.vault.vault_id;
  }

  async put(name, value) {
    const sealed = await seal(this.key, value);
    await written(() => this.db.put("records", { key: `${this.id}/${name}`, ...sealed }));
  }

  async get(name) {
    const found = await this.db.get("records", `${this.id}/${name}`);
    return found ? open(this.key, found) : null;
  }

  drop(name) {
    return this.db.delete("records", `${this.id}/${name}`);
  }

  /** Add an event, numbered in this device's order, with the photos it names: all together or not at all. */
  addEvent(event, photos, kept = "events") {
    return navigator.locks.request("zhuhu-write", async () => {
      const numbered = { ...event, sequence: (await this.#last(kept)) + 1 };
      const row = { vault_id: this.id, sequence: numbered.sequence, state: "waiting", ...(await seal(this.key, numbered)) };
      const pictures = await Promise.all(photos.map((photo) => this.#sealedPhoto(photo)));
      await written(() => this.#addAll(kept, row, pictures));
      return numbered;
    });
  }

  async #addAll(kept, row, pictures) {
    const change = this.db.transaction([kept, "photos"], "readwrite", { durability: "strict" });
    change.done.catch(() => {});
    await change.objectStore(kept).add(row);
    for (const picture of pictures) await change.objectStore("photos").put(picture);
    await change.done;
  }

  async #sealedPhoto({ bytes, photo_id, digest, ea_id, subject }) {
    const meta = await seal(this.key, { photo_id, digest, ea_id, subject });
    return { photo_id, vault_id: this.id, state: "waiting", meta, ...(await sealBytes(this.key, bytes)) };
  }

  async #last(kept) {
    const keys = await this.db.getAllKeys(kept, this.#own());
    return keys.length ? keys.at(-1)[1] : kept === "events" ? (this.vault.last_sequence ?? 0) : 0;
  }

  #own() {
    return IDBKeyRange.bound([this.id], [this.id, []]);
  }

  /** Return this vault's events, opened, in the order they were made; what cannot be read is named in `lost`. */
  async events(kept = "events") {
    const rows = await this.db.getAll(kept, this.#own());
    const opened = await Promise.all(rows.map((row) => this.#opened(row).catch(() => null)));
    this.lost = rows.filter((_, place) => opened[place] === null).map((row) => row.sequence);
    return opened.filter((event) => event !== null);
  }

  async #opened({ iv, data, outcome, state }) {
    const event = await open(this.key, { iv, data });
    return { ...event, state, answer: outcome ? await open(this.key, outcome) : null };
  }

  /** Note what became of events: [event, state, answer] each. The event itself stays as it was made. */
  async markEvents(changes) {
    const sealed = await Promise.all(changes.map(async ([event, state, answer]) => (
      [event.sequence, { state, ...(answer && { outcome: await seal(this.key, answer) }) }])));
    return written(async () => {
      const change = this.db.transaction("events", "readwrite");
      change.done.catch(() => {});
      for (const [sequence, values] of sealed) {
        const known = await change.store.get([this.id, sequence]);
        await change.store.put({ ...known, ...values });
      }
      await change.done;
    });
  }

  async waitingPhotos() {
    const rows = await this.db.getAll("photos");
    return rows.filter((row) => row.vault_id === this.id && row.state === "waiting");
  }

  /** Return {meta, bytes} of a photo. */
  async openedPhoto(row) {
    return { meta: await open(this.key, row.meta), bytes: await openBytes(this.key, row) };
  }

  /** The server has the photo: its bytes are not needed here any more. */
  photoSent({ photo_id, vault_id }) {
    return this.db.put("photos", { photo_id, vault_id, state: "sent" });
  }

  /** The office does not take the photo, or it cannot be read: it stays here, and holds nothing up. */
  photoApart(row) {
    return written(() => this.db.put("photos", { ...row, state: "apart" }));
  }

  clearPractice() {
    return this.db.delete("practice", this.#own());
  }
}

/** Return the vault in use, or null before the device was enrolled. */
export async function currentVault(db) {
  const vaults = await db.getAll("vaults");
  return vaults.find((vault) => vault.is_current) ?? null;
}

/** Change what is known in the clear of a vault. */
export async function changeVault(db, vaultId, values) {
  const change = db.transaction("vaults", "readwrite");
  const changed = { ...(await change.store.get(vaultId)), ...values };
  await change.store.put(changed);
  await change.done;
  return changed;
}

/** Count a try as a wrong one before it is made, so that neither a reload nor a second tab gives more; {vault, isFree}. */
export async function countedTry(db, vaultId, now) {
  const change = db.transaction("vaults", "readwrite");
  change.done.catch(() => {});
  const known = await change.store.get(vaultId);
  const isFree = !known.tries?.isClosed && !(known.tries?.until > now);
  const vault = isFree ? { ...known, tries: afterWrongTry(known.tries, now, known.pin.delay_minutes) } : known;
  if (isFree) await change.store.put(vault);
  await change.done;
  return { vault, isFree };
}

/** Keep a new vault and make it the one in use; earlier ones stay, with what they hold. */
export async function keepVault(db, vault) {
  const change = db.transaction("vaults", "readwrite");
  for (const other of await change.store.getAll()) {
    if (other.is_current) await change.store.put({ ...other, is_current: false });
  }
  await change.store.put({ ...vault, is_current: true });
  await change.done;
}

/** Return how many events the server has not got: {n: of this vault, sealed: of earlier ones, which need the office}. */
export async function unsent(db, vaultId) {
  const keys = (await db.getAll("events")).filter((row) => row.state === "waiting").map((row) => row.vault_id);
  const earlier = new Set((await earlierVaults(db)).map((vault) => vault.vault_id));
  return { n: keys.filter((key) => key === vaultId).length, sealed: keys.filter((key) => earlier.has(key)).length };
}

/** Return the vaults that were in use before and whose queue was not yet handed to the office. */
export async function earlierVaults(db) {
  return (await db.getAll("vaults")).filter((vault) => !vault.is_current && !vault.is_handed);
}

/** Return {free, used, quota} in bytes, null where the browser does not say. */
export async function storage() {
  const told = await navigator.storage?.estimate?.().catch(() => null);
  if (!told?.quota) return { free: null, used: null, quota: null };
  return { free: Math.max(0, told.quota - told.usage), used: told.usage, quota: told.quota };
}
