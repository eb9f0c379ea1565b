// 练习: the street to be listed, and how it went, for the trainer.
import { ask, button, h, sentences } from "../dom.js";
import { DRAWN, STREET, practised } from "../practice.js";

export async function screen(app) {
  return app.isPractice ? summary(app) : beginning(app);
}

function beginning(app) {
  if (!app.form("building")) return { title: "练习", body: sentences(["练习要用表单，表单还没有下载。请连上网络同步一次，以后没有网络也能练。"], "warning") };
  return {
    title: "练习",
    lead: "在合成的“练习小区”里练：登记、编号、摸底、记一次拒绝。练习的记录不会发送，也不影响真的工作。",
    body: street(),
    actions: [button("开始练习", () => app.practise(true), "primary")],
  };
}

const street = () => [h("h2", {}, "练习小区的街上（合成）"), h("ol.steps", {}, STREET.map((each) => h("li", {}, each.told))),
  h("p", {}, `按这个次序登记，住宅 ${DRAWN} 是 101 那户；它是抽中的样本户，上门时说“我们不参加”。`)];

function summary(app) {
  const tasks = practised(app.view, app.events);
  const n = tasks.filter(([, isRight]) => isRight).length;
  return {
    title: `练习情况：${n} / ${tasks.length}`,
    lead: `${app.vault.person_name}；请把这一屏给培训老师看。`,
    body: [h("ul.tasks", {}, tasks.map(([task, isRight, found]) => h(`li.${isRight ? "right" : "open"}`, {}, h("span.first", {}, `${isRight ? "做到了" : "还没有"}：${task}`), h("span.second", {}, found)))), street(),
      h("div.row", {}, button("清空重来", () => again(app)))],
    actions: [button("结束练习", () => app.practise(false), "primary")],
  };
}

async function again(app) {
  if (!(await ask("清空练习？", "练习小区里登记的都会清空，真的工作不受影响。", "清空"))) return;
  await app.store.clearPractice();
  await app.practise(true);
}
