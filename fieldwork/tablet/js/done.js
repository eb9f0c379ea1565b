// How events read in lists: what it was, of whom, when, and how it stands.
import { when } from "./clock.js";
import { button, h } from "./dom.js";
import { doorNumber } from "./work.js";

const KINDS = {
  building: "建筑物", dwelling: "住宅", screening: "摸底", visit: "入户", substitution_request: "换户申请", account_opening: "开户",
  book_visit: "访户", correction: "更正", assignment_returned: "退回任务", exhausted: "报告做完",
};
const STATES = { waiting: "未发送", accepted: "已送达", done: "已送达", conflict: "待主管核对", rejected: "没有登记", apart: "没有送达", replaced: "已改正重发", set_aside: "没有登记，已阅" };
const LOOK_OF = { waiting: "none", accepted: "done", done: "done", conflict: "decision", rejected: "problem", apart: "problem", replaced: "apart", set_aside: "apart" };

export const stateOf = (event, isPractice = false) => (
  isPractice ? { look: "done", word: "练习" } : { look: LOOK_OF[event.state] ?? "none", word: STATES[event.state] ?? event.state });

const givenBy = ({ kind, payload }) => (kind === "correction" ? (payload.payload ?? {}) : payload);

/** Return the household an event is about, if it is about one. */
export const householdOf = (event) => givenBy(event).household_id ?? givenBy(event).answers?.household_id;

/** Return the words for an event: kind, of whom. */
export function titleOf(app, event) {
  const { payload } = event;
  const given = givenBy(event);
  const household = householdOf(event);
  const whom = household ? `住宅 ${doorNumber(household)}` : given.dwelling_no ? `住宅 ${given.dwelling_no}` : given.building_no ? `建筑物 ${given.building_no}` : "";
  const what = event.kind === "correction" ? `更正${KINDS[payload.of_kind] ?? ""}` : KINDS[event.kind];
  const code = event.kind === "visit" ? app.word("attempt_code", payload.attempt_code) : "";
  return [whom.startsWith(what) ? "" : what, whom, code].filter(Boolean).join(" ");
}

/** The row of an event with the office's answer, and what to do. */
export function eventRow(app, event, badge, actions = []) {
  const answer = event.answer && ["conflict", "rejected", "apart"].includes(event.state) ? `${event.answer.message ?? ""}${event.answer.todo ?? ""}` : "";
  return h("section.event", {}, h("p.first", {}, titleOf(app, event), badge(stateOf(event, app.isPractice))), h("p.second", {}, when(event.device_time)),
    answer && h("p.notice.warning", {}, answer), actions.length > 0 && h("div.row", {}, actions));
}

const CORRECTABLE = new Set(["building", "dwelling", "screening", "visit", "account_opening"]);

/** A button that leads to putting an event right, where that is possible. */
export const correctButton = (app, event) => (CORRECTABLE.has(event.kind) ? [button(["rejected", "apart"].includes(event.state) ? "改正后重发" : "更正", () => app.go("correct", { event_id: event.event_id }))] : []);
