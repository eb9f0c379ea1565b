// 更多: the screens that are not needed at every door.
import { button, h } from "../dom.js";
import { relock } from "../lock.js";

export async function screen(app) {
  const eaId = app.view.areas[0]?.ea_id;
  const to = (words, name, params) => button(words, () => app.go(name, params), "wide");
  return {
    title: "更多",
    body: h("div.menu", {},
      app.view.areas.map((area) => to(`登记建筑物和住宅：${area.name}`, "walk", { ea_id: area.ea_id })),
      to("已做的", "done"),
      eaId && to("报告做完或退回任务", "finish", { ea_id: eaId }),
      to(app.isPractice ? "练习情况" : "练习", "practice"), to("设置", "settings"),
      button("锁定", () => relock(app), "wide")),
  };
}
