// Sending and fetching. Nothing leaves the device before the server has answered for it; two tabs send once.
import { ApiError, NoNetworkError, deliver, putPhoto, work } from "./api.js";
import { EMPTY, merged } from "./work.js";
import { StorageFullError, storage } from "./store.js";

export const MOST_EVENTS = 50;
const ROUNDS = 400;

/** What a person is told when sending stops, by the server's code or the status. */
const WAYS_ON = {
  SYNC_TOKEN_UNKNOWN: "办公室不认得这台平板的登记。未发送的记录都在平板里；请在“设置”里点“重新登录”。",
  SYNC_TOKEN_EXPIRED: "登录已过期。未发送的记录都在平板里；请在“设置”里点“重新登录”，登录后接着发送。",
  SYNC_DEVICE_REVOKED: "这台平板已被办公室停用，不再下载新工作。已做的记录仍可送出或导出，由主管核对；请与办公室联系。",
  429: "办公室正忙，稍后会自动再发。记录都在平板里。",
};
const NO_NETWORK = "现在连不上办公室，记录都在平板里；有网络时自动发送。";
const STORAGE_FULL = "平板的存储空间满了，办公室的新内容没有收下；已做的记录都在。请删去平板上不用的文件，再点“现在发送”。";
const PHOTO_APART = "有照片没有送到，仍留在平板里；记录照常发送。请用“导出给办公室”把照片带回，并告诉办公室。";
const UNKNOWN = "发送时出了意外，记录都在平板里；请关上本页再打开，仍不行请导出给办公室。";
const ELSEWHERE = "另一个窗口正在发送，不会重复。";

export class Sync {
  constructor(store, { onchange = () => {} } = {}) {
    Object.assign(this, { store, onchange, isBusy: false, said: "" });
  }

  /** Send everything and fetch what changed; return {sent, said}. A run under way is joined; another tab's keeps the turn. */
  run() {
    this.running ??= this.#run().finally(() => { this.running = null; });
    return this.running;
  }

  #run() {
    return navigator.locks.request("zhuhu-sync", { ifAvailable: true }, async (lock) => {
      if (!lock) return { sent: 0, said: ELSEWHERE };
      this.isBusy = true;
      this.onchange();
      Object.assign(this, { sent: 0, nApart: 0 });
      try {
        await this.#all();
        this.said = this.nApart ? PHOTO_APART : "";
      } catch (error) {
        this.said = this.#words(error);
      }
      this.isBusy = false;
      this.onchange();
      return { sent: this.sent, said: this.said };
    });
  }

  async #all() {
    const device = await this.store.get("device");
    await this.#photos(device.token);
    await this.#events(device);
    await this.#fetch(device.token);
    await this.store.put("last", { at: new Date(Date.now() + (this.offset ?? 0) * 1000).toISOString(), offset: this.offset ?? 0 });
  }

  #words(error) {
    if (error instanceof NoNetworkError) return NO_NETWORK;
    if (error instanceof StorageFullError) return STORAGE_FULL;
    if (!(error instanceof ApiError)) return `${UNKNOWN}（${error?.name ?? error}）`;
    this.code = error.code;
    return WAYS_ON[error.code] ?? WAYS_ON[error.status] ?? `${error.message}${error.todo}`;
  }

  async #photos(token) {
    for (const row of await this.store.waitingPhotos()) {
      try {
        const { meta, bytes } = await this.store.openedPhoto(row);
        await putPhoto(token, meta, bytes);
        await this.store.photoSent(row);
      } catch (error) {
        await this.#withoutPhoto(row, error);
      }
    }
  }

  /** Go on past a photo that this office does not take or nobody can read; its event says so. Other troubles stop. */
  async #withoutPhoto(row, error) {
    const isForGood = error?.name === "OperationError" || /^(PHOTO|PERMISSION)_/.test(error?.code ?? "");
    if (!isForGood && error?.code !== "SYNC_PHOTO_DIGEST_WRONG") throw error;
    if (isForGood) await this.store.photoApart(row);
    this.nApart += 1;
  }

  async #events(device) {
    let most = Math.min(MOST_EVENTS, device.max_batch_events ?? MOST_EVENTS);
    for (let round = 0; round < ROUNDS; round += 1) {
      const waiting = (await this.store.events()).filter((event) => event.state === "waiting");
      if (!waiting.length && round > 0) break;
      try {
        this.sent += await this.#batch(device, waiting.slice(0, most), waiting.length);
      } catch (error) {
        most = await this.#smaller(error, most, waiting[0]);
      }
      this.onchange();
    }
  }

  /** Return how many to send after a refusal of the whole batch; one event that is never understood is kept apart. */
  async #smaller(error, most, first) {
    const isOfBatch = error instanceof ApiError && (error.status === 413 || error.code === "SYNC_BODY_WRONG");
    if (!isOfBatch) throw error;
    if (most > 1) return Math.ceil(most / 2);
    if (!first || error.status === 413) throw error;
    await this.store.markEvents([[first, "apart", { outcome: "apart", message: error.message, todo: error.todo }]]);
    return most;
  }

  async #batch(device, events, nUnsent) {
    const { used, quota } = await storage();
    const apart = (await this.store.events()).filter((event) => event.state === "apart").map((event) => event.sequence);
    const answer = await deliver(device.token, {
      device_id: device.device_id, device_time: new Date().toISOString(), unsent: nUnsent,
      storage: { used, quota, persisted: (await navigator.storage?.persisted?.()) ?? false }, page: device.page ?? "", lost: [...(this.store.lost ?? []), ...apart],
      events: events.map(({ state, answer: _, ...event }) => event),
    });
    this.offset = answer.offset_seconds;
    this.clockIsWrong = answer.clock_is_wrong;
    const changes = taken(events, answer.results);
    await this.store.markEvents(changes);
    if (events.length && !changes.length) throw new ApiError(409, { message: "办公室还在等前面的记录，", todo: "稍后会自动再发。" });
    return changes.length;
  }

  async #fetch(token) {
    const known = (await this.store.get("work")) ?? EMPTY;
    const sent = await work(token, known.cursor);
    const settled = (await this.store.events()).filter((event) => event.state === "accepted");
    if (sent) {
      await this.store.put("work", merged(known, sent));
      await this.#news(sent.mine ?? []);
    }
    await this.store.markEvents(settled.map((event) => [event, "done", null]));
  }

  /** The office decided about something that was sent before. */
  async #news(mine) {
    const events = new Map((await this.store.events()).map((event) => [event.event_id, event]));
    const isNews = (each) => events.has(each.event_id) && each.outcome !== "waiting" && each.outcome !== outcomeOf(events.get(each.event_id).answer);
    const news = mine.filter(isNews);
    await this.store.markEvents(news.map((each) => [events.get(each.event_id), each.outcome, each]));
  }
}

const outcomeOf = (answer) => (answer?.outcome === "duplicate" ? (answer.first_outcome ?? "accepted") : answer?.outcome);

/** Return which events the server has now, with its answers; one that is to wait stays. */
function taken(events, results) {
  const answers = new Map(results.map((each) => [each.event_id, each]));
  return events.flatMap((event) => {
    const answer = answers.get(event.event_id);
    const outcome = outcomeOf(answer);
    return ["accepted", "conflict", "rejected"].includes(outcome) ? [[event, answer.code === "SYNC_EVENT_ID_TAKEN" ? "apart" : outcome, answer]] : [];
  });
}
