// 已做的: everything one did on this tablet, by day, newest first; each can be put right by a new fact.
import { badge } from "../cards.js";
import { dayOf } from "../clock.js";
import { h } from "../dom.js";
import { correctButton, eventRow } from "../done.js";

const MOST = 300;

export async function screen(app) {
  const events = app.events.slice().reverse().slice(0, MOST);
  const days = [...new Set(events.map((event) => dayOf(event.device_time)))];
  return {
    title: "已做的",
    lead: app.events.length ? `共 ${app.events.length} 条，留在平板上备查；发送以后要改，用“更正”。` : "还没有记录。",
    isFresh: true,
    body: days.map((day) => {
      const own = events.filter((event) => dayOf(event.device_time) === day);
      return [h("h2", {}, `${day}（${own.length} 条）`), own.map((event) => eventRow(app, event, badge, correctButton(app, event)))];
    }),
  };
}
