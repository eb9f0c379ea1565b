// One household: how it stands, what was done, what can be done now.
import { badge } from "../cards.js";
import { dayOf, timeOf, when } from "../clock.js";
import { button, h } from "../dom.js";
import { caseState, screeningState } from "../states.js";
import { doorNumber, screeningList } from "../work.js";

const ADVICE = "参加调查自愿；先出示证件，说明用途和保密，再请对方决定。";

export async function screen(app, { household_id: householdId }) {
  const row = app.caseOf(householdId);
  const asked = screeningList(app.view).find((each) => each.household_id === householdId);
  const dwelling = app.dwellingOf(householdId);
  const visits = app.view.visits.filter((each) => each.household_id === householdId).sort((a, b) => (a.visited_at < b.visited_at ? 1 : -1));
  const known = { row, asked, dwelling };
  return {
    title: `住宅 ${doorNumber(householdId)}`,
    lead: row?.next_step ?? ADVICE,
    isFresh: true,
    body: [facts(app, householdId, known), h("h2", {}, `入户记录（${visits.length}）`), visits.length ? visits.map((each) => visitLine(app, each)) : h("p", {}, "还没有上门。"),
      others(app, householdId, known)],
    actions: [first(app, householdId, known)],
  };
}

function facts(app, householdId, { row, asked, dwelling }) {
  const line = (word, value) => value && h("div", {}, h("dt", {}, word), h("dd", {}, value));
  return h("dl.facts", {},
    line("状态", row ? badge(caseState(row)) : asked && badge(screeningState(asked))),
    line("地址", dwelling?.address ?? "没有登记地址"),
    line("建筑物", dwelling?.building_no),
    line("已约", row?.next_appointment_at && when(row.next_appointment_at)),
    line("动员", row && `${row.n_persuasion ?? 0} 次（共上门 ${row.n_visits ?? 0} 次）`),
    line("开户", row?.account && `${row.account.opened_on} ${app.word("account_mode", row.account.mode)}`),
    line("住户代码", h("code", {}, householdId)));
}

const visitLine = (app, visit) => h("p.line", {},
  `${dayOf(visit.visited_at)} ${timeOf(visit.visited_at)} ${visit.attempt_zh ?? app.word("attempt_code", visit.attempt_code)}`,
  visit.is_corrected && "（已更正）", visit.is_local && "（未送达）");

/** The one thing that is most likely wanted now. */
function first(app, householdId, { row, asked }) {
  const go = (name) => () => app.go(name, { household_id: householdId });
  if (!row) return asked && !app.area(householdId.slice(0, 15))?.is_locked && button(asked.outcome ? "再次摸底" : "摸底", go("screening"), "primary");
  if (row.state === "placed") return button("登记开户", go("account"), "primary");
  if (row.state === "bookkeeping") return button("登记访户", go("books"), "primary");
  return ["drawn", "in_contact"].includes(row.state) && button("登记入户", go("visit"), "primary");
}

function others(app, householdId, { row, asked }) {
  const go = (name) => () => app.go(name, { household_id: householdId });
  const mayAsk = row && !row.open_request_id && ["in_contact", "placed", "bookkeeping"].includes(row.state);
  const second = !row && asked && !app.area(householdId.slice(0, 15))?.is_locked && button("同一住宅另有一户", () => app.go("screening", { household_id: nextHousehold(app, householdId) }));
  return h("div.row", {}, mayAsk && row.state !== "in_contact" && button("登记入户", go("visit")), mayAsk && button("申请换户", go("substitution")), second,
    button("我做的记录", go("done")));
}

function nextHousehold(app, householdId) {
  const dwelling = householdId.slice(0, 18);
  const numbers = screeningList(app.view).filter((row) => row.household_id.startsWith(dwelling)).map((row) => Number(row.household_id.slice(18)));
  return dwelling + String(Math.max(...numbers) + 1).padStart(2, "0");
}
