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
  return app.record("correction", { of: known.event_id ?? known.visit_id ?? null, of_kind: kind, reason, payload }, { base: known.event_id ?? null });
}
