// 今天: whom to see, along the walk or by distance.
import { caseCard, screeningCard } from "../cards.js";
import { today } from "../clock.js";
import { button, choices, h, sentences } from "../dom.js";
import { locate, metres } from "../place.js";
import { dueOn, screeningList } from "../work.js";

const asked = { what: null, eaId: null, order: "walk", here: null, isPractice: false };
const FINISHED = new Set(["complete", "out_of_scope"]);

export async function screen(app) {
  if (asked.isPractice !== app.isPractice) Object.assign(asked, { isPractice: app.isPractice, what: null, eaId: null });
  const { areas, cases, dwellings } = app.view;
  if (!areas.some((area) => area.ea_id === asked.eaId)) asked.eaId = areas[0]?.ea_id ?? null;
  const area = app.area(asked.eaId);
  if (!area) return nothing(app);
  const inArea = (row) => row.ea_id === asked.eaId;
  const own = { cases: cases.filter(inArea), screening: screeningList(app.view).filter(inArea), dwellings: dwellings.filter(inArea) };
  const what = asked.what ?? (own.cases.length ? "visits" : own.dwellings.length ? "screening" : "listing");
  const again = () => app.show({ isSame: true });
  const { lead, body, actions } = LISTS[what](app, area, own);
  return {
    title: area.name,
    lead,
    isFresh: true,
    actions,
    body: [draftNotice(app), areas.length > 1 && choices("小区", areas.map((each) => [each.ea_id, each.name]), asked.eaId, (id) => { asked.eaId = id; again(); }, { isRequired: true }),
      choices("看什么", [["visits", "入户"], ["screening", "摸底"], ["listing", "名录"]], what, (code) => { asked.what = code; again(); }, { isRequired: true }), body],
  };
}

function nothing(app) {
  const text = app.last ? "办公室还没有给您分配小区。分配以后联网同步，就会出现在这里。" : "还没有下载工作。请连上网络，点“同步”。";
  return { title: "今天", isFresh: true, body: [draftNotice(app), sentences([text], "warning")], actions: [button("同步", () => app.send({ aloud: true }), "primary")] };
}

function draftNotice(app) {
  if (!app.draft) return null;
  const { name, params } = app.draft;
  return h("div.notice.warning", { role: "status" }, h("p", {}, "上次有一条没有填完，填过的都还在。"),
    h("div.row", {}, button("接着填", () => app.go(name, params), "primary"), button("不要了", async () => { await app.dropDraft(); app.show(); })));
}

const LISTS = { visits, screening, listing };

function visits(app, area, own) {
  const due = own.cases.filter((row) => dueOn(row, today()));
  const others = own.cases.filter((row) => !due.includes(row) && row.state !== "substituted");
  const body = [order(app), h("h2", {}, `今天要去（${due.length}）`), sorted(app, due).map((row) => caseCard(app, row)),
    h("h2", {}, `其他户（${others.length}）`), sorted(app, others).map((row) => caseCard(app, row))];
  const lead = own.cases.length ? (due.length ? `今天有 ${due.length} 户要上门，已约的排在前面。` : "今天没有要上门的户。") : "这个小区还没有抽出样本户。";
  return { lead, body, actions: [] };
}

function screening(app, area, own) {
  const open = own.screening.filter((row) => !FINISHED.has(row.outcome));
  const finished = own.screening.filter((row) => FINISHED.has(row.outcome));
  const lead = area.is_locked ? "名单已锁定抽样，摸底结束，不能再改。" : own.screening.length ? `还有 ${open.length} 户没有摸底完，已完成 ${finished.length} 户。` : "名录里还没有住宅；先登记建筑物和住宅。";
  return { lead, actions: [button("报告做完或退回", () => app.go("finish", { ea_id: area.ea_id }))],
    body: [order(app), sorted(app, open).map((row) => screeningCard(app, row)), finished.length > 0 && h("h2", {}, `已完成（${finished.length}）`),
      sorted(app, finished).map((row) => screeningCard(app, row))] };
}

function listing(app, area, own) {
  const nBuildings = app.view.buildings.filter((row) => row.ea_id === area.ea_id).length;
  const lead = area.is_locked ? "名录已锁定，不能再增减。" : `已登记建筑物 ${nBuildings} 幢、住宅 ${own.dwellings.length} 处。沿路线走，逐幢逐处登记。`;
  const words = area.is_locked ? "查看名录" : "沿路线登记";
  return { lead, body: null, actions: [button(words, () => app.go("walk", { ea_id: area.ea_id }), "primary")] };
}

function order(app) {
  const choose = async (code) => {
    asked.order = code;
    if (asked.order === "distance") asked.here = (await locate()).position ?? null;
    app.show({ isSame: true });
  };
  return choices("次序", [["walk", "按路线"], ["distance", "按距离"]], asked.order, choose, { isRequired: true });
}

function sorted(app, rows) {
  const far = (row) => metres(asked.here, app.dwellingOf(row.household_id)) ?? Infinity;
  const byWalk = (a, b) => (a.household_id < b.household_id ? -1 : 1);
  const byAppointment = (a, b) => Number(!a.next_appointment_at) - Number(!b.next_appointment_at);
  const isNear = asked.order === "distance" && asked.here;
  return rows.slice().sort((a, b) => byAppointment(a, b) || (isNear && far(a) - far(b)) || byWalk(a, b));
}
