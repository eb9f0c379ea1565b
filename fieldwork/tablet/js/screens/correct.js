// 更正: the same questions again, with what was said before; saved as a new fact with its reason.
import { choices, fill, h, sentences } from "../dom.js";
import { Fields } from "../fields.js";
import { cleanAnswers } from "../forms.js";
import { corrected, reasonPart } from "../corrections.js";
import { titleOf } from "../done.js";
import { kept, once } from "../record.js";

const FORMS = { building: "building", dwelling: "dwelling", screening: "screening", account_opening: "account_opening" };
const FIXED = ["ea_id", "household_id", "building_no", "dwelling_no", "household_no", "segment_no"];
const HIDDEN = ["lon", "lat", "datum", "eligibility", "screened_on", "n_attempts"];
const WITHOUT = { visit: "没有这次入户，撤销", dwelling: "不是住宅，从名录划去" };

export async function screen(app, { event_id: eventId }) {
  const event = app.events.find((each) => each.event_id === eventId);
  const part = event.kind === "visit" ? visitPart(app, event) : formPart(app, event);
  const isAgain = ["rejected", "apart"].includes(event.state);
  const reason = isAgain ? null : reasonPart();
  const said = h("div.said-all");
  const whole = { isGone: false };
  const gone = !isAgain && WITHOUT[event.kind] && h("section.field", {}, h("h3", {}, "整条都不对"),
    choices("整条都不对", [["gone", WITHOUT[event.kind]]], null, (code) => { whole.isGone = code === "gone"; part.element.hidden = whole.isGone; }));
  return {
    title: `${isAgain ? "改正后重发" : "更正"}：${titleOf(app, event)}`,
    lead: isAgain ? "办公室没有登记原来的一条；改正后作为新的一条发送。" : "原来的记录留着不动，更正作为新的一条，连同原因一起送给办公室。",
    body: [part.element, gone, reason?.element, said],
    actions: [once(isAgain ? "保存并重发" : "保存更正", () => save(app, event, { part, reason, said, whole }))],
  };
}

async function save(app, event, { part, reason, said, whole }) {
  const at = app.top;
  const problem = reason?.problem() ?? (whole.isGone ? null : part.problem());
  if (problem) {
    fill(said, sentences([problem]));
    return void said.scrollIntoView({ block: "center" });
  }
  const payload = whole.isGone ? goneOf(event) : part.payload();
  const keep = () => (reason ? corrected(app, event.kind, { event_id: event.event_id }, payload, reason.value) : again(app, event, payload));
  if (await kept(keep, said)) await app.saved(at);
}

/** What stands in the place of something that is not there: no visit; a dwelling that is taken off the list. */
const goneOf = ({ kind, payload }) => (kind === "dwelling" ? { ea_id: payload.ea_id, dwelling_no: payload.dwelling_no, remove: true } : null);

async function again(app, event, payload) {
  await app.record(event.kind, payload, { base: event.base_version });
  await app.store.markEvents([[event, "replaced", null]]);
  await app.reload();
}

function formPart(app, event) {
  const form = app.form(FORMS[event.kind]);
  const before = event.payload.answers ?? event.payload;
  const fixed = Object.fromEntries(FIXED.filter((name) => name in before).map((name) => [name, before[name]]));
  const answers = { ...before };
  const fields = new Fields(form, answers, { fixed, hidden: HIDDEN });
  return {
    element: fields.element,
    problem: () => (fields.check().errors.length ? "有要补上或改正的地方，请看上面标出的。" : null),
    payload: () => {
      const now = { ...before, ...cleanAnswers(form, answers) };
      return event.payload.answers ? { ...event.payload, answers: now } : now;
    },
  };
}

function visitPart(app, event) {
  let code = event.payload.attempt_code;
  const options = Object.entries(app.form("visit").fields.find((column) => column.name === "attempt_code").options);
  const note = h("textarea", { rows: 2, maxLength: 200, "aria-label": "备注", value: event.payload.note ?? "" });
  return {
    element: h("div", {}, h("section.field", {}, h("h3", {}, "实际的结果"), choices("attempt_code", options, code, (chosen) => { code = chosen; })),
      h("section.field", {}, h("h3", {}, "备注"), note)),
    problem: () => (code ? null : "请选实际的结果。"),
    payload: () => ({ ...event.payload, attempt_code: code, note: note.value || null, next_appointment_at: code === event.payload.attempt_code ? event.payload.next_appointment_at : null }),
  };
}
