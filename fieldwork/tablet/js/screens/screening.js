// 摸底: the questions of the form's definition, asked as they become relevant.
import { h } from "../dom.js";
import { recordScreen } from "../record.js";
import { reasonPart } from "../corrections.js";
import { doorNumber } from "../work.js";

const FOLLOWS = ["eligibility", "screened_on", "n_attempts"];
const FINISHED = new Set(["complete", "out_of_scope"]);

export async function screen(app, { household_id: householdId, answers }) {
  const known = app.view.households.find((row) => row.household_id === householdId);
  const dwelling = app.dwellingOf(householdId);
  const reason = FINISHED.has(known?.outcome) ? reasonPart("这户已经摸底完，为什么再记一次") : null;
  const ids = { ea_id: householdId.slice(0, 15), household_id: householdId, dwelling_no: householdId.slice(15, 18), household_no: householdId.slice(18) };
  const record = recordScreen(app, {
    title: `摸底 住宅 ${doorNumber(householdId)}`,
    form: app.form("screening"),
    fixed: ids,
    hidden: FOLLOWS,
    answers: answers ?? { dwelling_type: dwelling?.dwelling_type ?? null },
    before: h("p.lead", {}, dwelling?.address ?? "没有登记地址"),
    after: reason?.element,
    require: () => reason?.problem(),
    save: (cleaned) => app.record("screening", {
      answers: cleaned, attempted_at: new Date().toISOString(), dwelling_event: dwelling?.is_local ? dwelling.event_id : null, reason: reason?.value ?? null,
    }, { base: known?.answer_id ?? null }),
  });
  return record;
}
