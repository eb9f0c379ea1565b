// 换户申请: the reason and what it rests on. Nobody names a substitute: the draw has named it.
import { today } from "../clock.js";
import { choices, h, sentences } from "../dom.js";
import { recordScreen } from "../record.js";
import { doorNumber } from "../work.js";

export async function screen(app, { household_id: householdId, answers }) {
  const row = app.caseOf(householdId);
  const village = villagePart(app);
  const least = app.view.plan.min_persuasion_visits;
  return recordScreen(app, {
    title: `申请换户 住宅 ${doorNumber(householdId)}`,
    lead: "写明原因和依据，由主管审批；接替的住户早已抽好，不能自己选。",
    words: "提交申请",
    form: app.form("substitution"),
    fixed: { household_id: householdId, requested_on: today() },
    answers: answers ?? {},
    before: least > (row?.n_persuasion ?? 0) && sentences([`已动员 ${row?.n_persuasion ?? 0} 次；以“动员后仍拒绝”申请的，要先动员满 ${least} 次。`], "warning"),
    after: village.element,
    require: (given) => (given.reason === "other" && !given.note ? "选“其他”的，请在备注里说明。" : village.problem()),
    save: ({ requested_on: _, ...cleaned }) => app.record("substitution_request", { ...cleaned, village: village.value }, { base: row?.version ?? null }),
  });
}

/** The village's word, where the reason needs one: who gave it, as what, today. */
function villagePart(app) {
  let role = null;
  const name = h("input", { type: "text", maxLength: 40, "aria-label": "村居证明人姓名", autocomplete: "off" });
  const roles = Object.keys(app.view.codes.village_role ?? {}).map((code) => [code, app.word("village_role", code)]);
  return {
    element: h("section.field", {}, h("h3", {}, "村居证明（地址找不到、全户搬走时要有）"), choices("谁证明", roles, null, (code) => { role = code; }), h("p", {}, "证明人姓名"), name),
    get value() { return role ? { role, name: name.value.trim(), confirmed_on: today() } : null; },
    problem: () => (role && !name.value.trim() ? "请写明村居证明人的姓名。" : null),
  };
}
