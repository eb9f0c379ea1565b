// 入户: what came of it, where, when to come again; a photo where it helps.
import { photoPart, placePart } from "../capture.js";
import { instantOf, now as officeNow } from "../clock.js";
import { choices, fill, h, sentences } from "../dom.js";
import { dayButtons } from "../fields.js";
import { kept, once } from "../record.js";
import { doorNumber } from "../work.js";

const HOURS = [["09:00", "上午 9 点"], ["15:00", "下午 3 点"], ["19:30", "晚上 7 点半"]];
const AGAIN = new Set(["appointment", "undecided", "no_contact", "no_access", "agreed", "unable"]);

export async function screen(app, { household_id: householdId, answers = {} }) {
  const visit = { attempt_code: null, day: null, hour: null, note: null, ...answers };
  const parts = { place: placePart(), photo: photoPart(), said: h("div.said-all"), later: h("div") };
  const changed = (values) => { Object.assign(visit, values); app.keepDraft(visit); };
  const options = Object.entries(app.form("visit").fields.find((column) => column.name === "attempt_code").options);
  const chosen = (code) => { changed({ attempt_code: code }); fill(parts.later, AGAIN.has(code) && appointment(visit, changed)); };
  fill(parts.later, AGAIN.has(visit.attempt_code) && appointment(visit, changed));
  const note = h("textarea", { rows: 2, maxLength: 200, "aria-label": "备注（可不填）", value: visit.note ?? "", oninput: () => changed({ note: note.value || null }) });
  return {
    title: `入户 住宅 ${doorNumber(householdId)}`,
    lead: app.dwellingOf(householdId)?.address,
    body: [h("section.field", {}, h("h3", {}, "这次的结果", h("span.must", {}, " 必填")), choices("attempt_code", options, visit.attempt_code, chosen, { label: "这次的结果", isRequired: true })),
      parts.later, parts.place.element, parts.photo.element, h("section.field", {}, h("h3", {}, "备注（可不填）"), note), parts.said],
    actions: [once("保存入户记录", () => save(app, householdId, visit, parts))],
  };
}

function appointment(visit, changed) {
  const days = [["今天", 0], ["明天", 1], ["后天", 2]];
  return h("section.field", {}, h("h3", {}, "下次约在（没有约可不选）"), dayButtons("下次约在", visit.day, (day) => changed({ day }), days),
    choices("几点", HOURS, visit.hour, (hour) => changed({ hour })));
}

function problemOf(visit, now) {
  if (!visit.attempt_code) return "请先选这次的结果。";
  if (visit.attempt_code === "appointment" && !visit.day) return "另约时间的，请选下次约在哪一天。";
  if (AGAIN.has(visit.attempt_code) && visit.day && !visit.hour) return "请选大约几点。";
  if (next(visit) && new Date(next(visit)) <= now) return "下次约的时间要晚于现在，请重新选。";
  return null;
}

const next = (visit) => (AGAIN.has(visit.attempt_code) && visit.day && visit.hour ? instantOf(visit.day, visit.hour) : null);

async function save(app, householdId, visit, parts) {
  const [at, now] = [app.top, new Date()];
  const problem = problemOf(visit, officeNow());
  if (problem) {
    fill(parts.said, sentences([problem]));
    return void parts.said.scrollIntoView({ block: "center" });
  }
  const photo = parts.photo.photos.map((each) => ({ ...each, ea_id: householdId.slice(0, 15), subject: householdId }));
  const payload = {
    household_id: householdId, visited_at: now.toISOString(), attempt_code: visit.attempt_code, next_appointment_at: next(visit),
    note: visit.note, position: await parts.place.soon(), photo_id: photo[0]?.photo_id ?? null,
  };
  const done = await kept(() => app.record("visit", payload, { photos: photo, base: app.caseOf(householdId)?.version ?? null }), parts.said);
  if (done) await app.saved(at);
}

