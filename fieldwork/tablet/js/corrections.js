// Putting something right: a new fact with its reason; what was there stays.
import { h } from "./dom.js";

/** A part that asks why; `.value` and `.problem()`. */
export function reasonPart(title = "为什么更正") {
  const typed = h("textarea", { rows: 2, maxLength: 200, "aria-label": title });
  return {
    element: h("section.field", {}, h("h3", {}, title, h("span.must", {}, " 必填")), typed),
    get value() { return typed.value.trim(); },
    problem: () => (typed.value.trim() ? null : `请写明${title}。`),
  };
}

/** Keep a correction of something known, of this tablet or of the office. `payload` is the whole as it should be. */
export function corrected(app, kind, known, payload, reason) {
  const base = seen(app, kind, payload) ?? known.event_id ?? null;
  const of = kind === "visit" ? known.event_id : kind === "account_opening" ? null : base;
  return app.record("correction", { of, of_kind: kind, reason, payload }, { base });
}

/** Return which version of a thing one sees while one corrects it. */
function seen(app, kind, payload) {
  const is = (name) => (row) => row.ea_id === payload?.ea_id && row[name] === payload?.[name];
  if (kind === "building") return app.view.buildings.find(is("building_no"))?.event_id;
  if (kind === "dwelling") return app.view.dwellings.find(is("dwelling_no"))?.event_id;
  if (kind === "screening") return app.view.households.find((row) => row.household_id === payload.answers.household_id)?.answer_id;
  return kind === "account_opening" ? accountVersion(app, payload.household_id) : null;
}

/** An account that was opened here is in its first version; each correction of this tablet makes the next. */
function accountVersion(app, householdId) {
  const isSince = ({ kind, state, payload }) => kind === "correction" && payload.of_kind === "account_opening"
    && payload.payload?.household_id === householdId && ["waiting", "accepted"].includes(state);
  return Number(app.caseOf(householdId)?.account?.version ?? 1) + app.events.filter(isSince).length;
}
