// 开户: who keeps the book, how, from when; the notice was given before.
import { today } from "../clock.js";
import { recordScreen } from "../record.js";
import { doorNumber } from "../work.js";

export async function screen(app, { household_id: householdId, answers }) {
  return recordScreen(app, {
    title: `登记开户 住宅 ${doorNumber(householdId)}`,
    lead: "先交告知书，对方同意后再开户。",
    words: "登记开户",
    form: app.form("account_opening"),
    fixed: { household_id: householdId },
    answers: answers ?? { opened_on: today(), notice_given_on: today(), notice_version: latestNotice(app) },
    save: (cleaned) => app.record("account_opening", cleaned, { base: app.caseOf(householdId)?.version ?? null }),
  });
}

const latestNotice = (app) => Object.keys(app.form("account_opening").fields.find((column) => column.name === "notice_version").options).at(-1) ?? null;
