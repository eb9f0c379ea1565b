// 未发送: what the office has not got, what it sent back, and sending.
import { badge } from "../cards.js";
import { when } from "../clock.js";
import { button, h, sentences } from "../dom.js";
import { correctButton, eventRow } from "../done.js";
import { exportFile } from "../export.js";

const MOST = 100;

export async function screen(app) {
  const of = (state) => app.events.filter((event) => event.state === state);
  const waiting = app.isPractice ? [] : of("waiting");
  const [back, asked] = app.isPractice ? [[], []] : [[...of("apart"), ...of("rejected")], of("conflict")];
  const said = app.sync?.said;
  return {
    title: waiting.length ? `未发送 ${waiting.length} 条` : "都已发送",
    lead: app.isPractice ? "练习中的记录不会发送。" : `上次同步 ${when(app.last?.at)}。没有收到办公室的答复以前，记录不会离开平板。`,
    isFresh: true,
    body: [
      said && sentences([said], "warning"),
      app.sync?.clockIsWrong && sentences(["平板的时钟不准，办公室会自动校正；请在系统设置里打开“自动确定日期和时间”。"], "warning"),
      group(app, "没有登记，请看办公室的话", back, true), group(app, "待主管核对", asked), group(app, "等待发送", waiting),
      waiting.length > 0 && h("div.row", {}, button("没有网络：导出给办公室", () => exportFile(app.db, app.vault))),
    ],
    actions: [!app.isPractice && button("现在发送", () => app.send({ aloud: true }), "primary")],
  };
}

/** The office does not take it, and the person knows: it stays among what was done. */
async function setAside(app, event) {
  await app.store.markEvents([[event, "set_aside", null]]);
  await app.reload();
  app.show({ isSame: true });
}

function group(app, title, events, isCorrectable = false) {
  const shown = events.slice(0, MOST).map((event) => eventRow(app, event, badge, isCorrectable ? [...correctButton(app, event), button("知道了", () => setAside(app, event))] : []));
  return events.length > 0 && [h("h2", {}, `${title}（${events.length}）`), shown, events.length > MOST && h("p", {}, `另有 ${events.length - MOST} 条`)];
}
