// 已做的: everything one did on this tablet, by day, newest first; each can be put right by a new fact.
import { badge } from "../cards.js";
import { dayOf } from "../clock.js";
import { h } from "../dom.js";
import { correctButton, eventRow, householdOf } from "../done.js";
import { doorNumber } from "../work.js";

const MOST = 300;

export async function screen(app, { household_id: householdId = null }) {
  const own = householdId ? app.events.filter((event) => householdOf(event) === householdId) : app.events;
  const events = own.slice().reverse().slice(0, MOST);
  const days = [...new Set(events.map((event) => dayOf(event.device_time)))];
  return {
    title: householdId ? `我做的：住宅 ${doorNumber(householdId)}` : "已做的",
    lead: own.length ? `共 ${own.length} 条，留在平板上备查；发送以后要改，用“更正”。` : "还没有记录。",
    isFresh: true,
    body: days.map((day) => {
      const ofDay = events.filter((event) => dayOf(event.device_time) === day);
      return [h("h2", {}, `${day}（${ofDay.length} 条）`), ofDay.map((event) => eventRow(app, event, badge, correctButton(app, event)))];
    }),
  };
}
