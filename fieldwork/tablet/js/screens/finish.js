// 报告做完 or 退回任务: of a segment or the whole area, with a reason; the office decides.
import { choices, fill, h, sentences } from "../dom.js";
import { kept, once } from "../record.js";

export async function screen(app, { ea_id: eaId }) {
  const segments = [...new Set(app.view.dwellings.filter((row) => row.ea_id === eaId && row.segment_no).map((row) => row.segment_no))].sort();
  const wanted = { what: null, segment: "" };
  const said = h("div.said-all");
  const which = h("div");
  const reason = h("textarea", { rows: 3, maxLength: 200, "aria-label": "说明" });
  const choose = (code) => {
    wanted.what = code;
    fill(which, code === "exhausted" && h("section.field", {}, h("h3", {}, "哪一部分"),
      choices("哪一部分", [["", "整个小区"], ...segments.map((each) => [each, `片段 ${each}`])], "", (segment) => { wanted.segment = segment; }, { isRequired: true })));
  };
  return {
    title: "报告做完或退回任务",
    lead: `${app.area(eaId).name}：报告以后由主管核定；已做的记录照常保留和发送。`,
    body: [h("section.field", {}, h("h3", {}, "报告什么", h("span.must", {}, " 必填")),
      choices("报告什么", [["exhausted", "都做完了，没有遗漏"], ["assignment_returned", "做不了，退回任务"]], null, choose)), which,
      h("section.field", {}, h("h3", {}, "说明（如：道路被淹，进不去）", h("span.must", {}, " 必填")), reason), said],
    actions: [once("提交", () => save(app, eaId, wanted, reason.value.trim(), said))],
  };
}

async function save(app, eaId, wanted, reason, said) {
  const at = app.top;
  const problem = !wanted.what ? "请选报告什么。" : !reason ? "请写明情况，办公室才能核定。" : null;
  if (problem) return void fill(said, sentences([problem]));
  const payload = wanted.what === "exhausted" ? { ea_id: eaId, segment_no: wanted.segment || null, reason } : { ea_id: eaId, reason };
  if (await kept(() => app.record(wanted.what, payload), said)) await app.saved(at);
}
