// 记账访户: the visit, and the six things an entry must have and the six that must not be.
import { today } from "../clock.js";
import { button, choices, fill, h, sentences } from "../dom.js";
import { dayButtons } from "../fields.js";
import { kept, once } from "../record.js";
import { doorNumber } from "../work.js";

const MUST = ["missing_date", "missing_item", "missing_unit", "missing_quantity", "missing_amount", "missing_member"];

export async function screen(app, { household_id: householdId, answers = {} }) {
  const visit = { kind: null, looked: null, first_day: null, last_day: today(), page_no: null, faults: [], note: null, ...answers };
  const said = h("div.said-all");
  const check = h("div");
  const changed = (values) => { Object.assign(visit, values); app.keepDraft(visit); };
  const kinds = Object.keys(app.view.codes.bookkeeping_visit_kind ?? {}).map((code) => [code, app.word("bookkeeping_visit_kind", code)]);
  const looks = (code) => { changed({ looked: code }); fill(check, code === "yes" && checkPart(app, visit, changed)); };
  fill(check, visit.looked === "yes" && checkPart(app, visit, changed));
  const note = h("textarea", { rows: 2, maxLength: 200, "aria-label": "备注（可不填）", value: visit.note ?? "", oninput: () => changed({ note: note.value || null }) });
  return {
    title: `访户 住宅 ${doorNumber(householdId)}`,
    lead: "看账本只记问题的种类，不抄写账目内容；账只能由住户自己改。",
    body: [h("section.field", {}, h("h3", {}, "为什么去", h("span.must", {}, " 必填")), choices("访户类别", kinds, visit.kind, (code) => changed({ kind: code }))),
      h("section.field", {}, h("h3", {}, "看账本了吗", h("span.must", {}, " 必填")), choices("看账本了吗", [["yes", "看了"], ["no", "没有看"]], visit.looked, looks)), check,
      h("section.field", {}, h("h3", {}, "备注（可不填）"), note), said],
    actions: [once("保存访户记录", () => save(app, householdId, visit, said))],
  };
}

function checkPart(app, visit, changed) {
  const page = h("input", { type: "text", inputMode: "numeric", maxLength: 3, "aria-label": "第几页（可不填）", value: visit.page_no ?? "", oninput: () => changed({ page_no: page.value || null }) });
  const codes = Object.keys(app.view.codes.diary_fault ?? {});
  return [
    h("section.field", {}, h("h3", {}, "从哪天"), dayButtons("从哪天", visit.first_day, (day) => changed({ first_day: day }))),
    h("section.field", {}, h("h3", {}, "看到哪天"), dayButtons("看到哪天", visit.last_day, (day) => changed({ last_day: day }))),
    h("section.field", {}, h("h3", {}, "第几页（可不填）"), page),
    marks(app, "六有：缺什么点什么，都有就不点", codes.filter((code) => MUST.includes(code)), visit, changed),
    marks(app, "六无：有什么问题点什么，没有就不点", codes.filter((code) => !MUST.includes(code)), visit, changed),
  ];
}

/** Several of a list may be marked. */
function marks(app, title, codes, visit, changed) {
  const one = (code) => {
    const made = button(app.word("diary_fault", code), () => {
      const faults = visit.faults.includes(code) ? visit.faults.filter((each) => each !== code) : [...visit.faults, code];
      changed({ faults });
      made.setAttribute("aria-pressed", String(faults.includes(code)));
    }, "choice");
    made.setAttribute("aria-pressed", String(visit.faults.includes(code)));
    return made;
  };
  return h("section.field", {}, h("h3", {}, title), h("div.choices", { role: "group", "aria-label": title }, codes.map(one)));
}

function problemOf(visit) {
  if (!visit.kind) return "请选为什么去。";
  if (!visit.looked) return "请选看没看账本。";
  if (visit.looked !== "yes") return null;
  if (!visit.first_day || !visit.last_day) return "请选账本从哪天看到哪天。";
  if (visit.first_day > visit.last_day) return "“从哪天”不能晚于“看到哪天”，请重新选。";
  return visit.page_no && !/^[1-9][0-9]{0,2}$/.test(visit.page_no) ? "页码应为 1 到 999 的整数，请改正。" : null;
}

const checkOf = (visit) => (visit.looked === "yes"
  ? { first_day: visit.first_day, last_day: visit.last_day, page_no: visit.page_no ? Number(visit.page_no) : null, faults: visit.faults } : null);

async function save(app, householdId, visit, said) {
  const at = app.top;
  const problem = problemOf(visit);
  if (problem) {
    fill(said, sentences([problem]));
    return void said.scrollIntoView({ block: "center" });
  }
  const payload = { household_id: householdId, kind: visit.kind, visited_at: new Date().toISOString(), note: visit.note, check: checkOf(visit) };
  const done = await kept(() => app.record("book_visit", payload), said);
  if (done) await app.saved(at);
}
