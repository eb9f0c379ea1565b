// 设置: storage, last sync, export of the queue, PIN, a new sign-in.
import { ApiError, NoNetworkError, enrol } from "../api.js";
import { size, span, when } from "../clock.js";
import { ask, button, fill, h, sentences, tell } from "../dom.js";
import { exportFile } from "../export.js";
import { changeVault, earlierVaults, storage, unsent } from "../store.js";
import { rewrapped } from "../vault.js";
import { baseMapPart } from "./base_map.js";

const SIGN_IN = "/sign-in?next=/tablet/";

export async function screen(app) {
  const [{ free, used }, persisted] = await Promise.all([storage(), navigator.storage?.persisted?.() ?? false]);
  const fact = (word, value) => h("div", {}, h("dt", {}, word), h("dd", {}, value));
  const said = h("div.said-all");
  return {
    title: "设置",
    body: [
      h("dl.facts", {}, fact("姓名", app.vault.person_name), fact("平板", app.vault.device_name), fact("上次同步", when(app.last?.at)),
        fact("时钟", app.last ? `与办公室相差 ${span(app.last.offset ?? 0)}` : "还没有核对"), fact("已用存储", size(used)), fact("剩余空间", size(free))),
      !persisted && sentences(["浏览器没有答应长期保存：存储紧张时系统可能清理本页。请把本页“添加到主屏幕”，并常联网发送。"], "warning"),
      !persisted && button("再申请长期保存", async () => { await navigator.storage?.persist?.(); app.show(); }),
      h("h2", {}, "发送和登录"), h("div.row", {}, button("同步", () => app.send({ aloud: true })), button("重新登录", () => renew(app, said)), button("导出给办公室", () => exportFile(app.db, app.vault))), said,
      await earlierPart(app),
      await baseMapPart(app),
      h("h2", {}, "更改 PIN"), pinPart(app),
    ],
  };
}

/** What an earlier, forgotten PIN sealed: to be exported for the office; it is never deleted here. */
async function earlierPart(app) {
  const { sealed } = await unsent(app.db, app.vault.vault_id);
  if (!sealed) return null;
  const vaults = await earlierVaults(app.db);
  const handed = async () => {
    if (!(await ask("已交给办公室？", "请先确认办公室已经导入。记录仍留在平板里，只是不再提示。", "已交给办公室"))) return;
    for (const vault of vaults) await changeVault(app.db, vault.vault_id, { is_handed: true });
    await app.reload();
    app.show();
  };
  return [h("h2", {}, `以前的 PIN 锁住的记录（${sealed} 条未发送）`), h("p", {}, "只有办公室能打开。请导出文件交给办公室。"),
    h("div.row", {}, vaults.map((vault) => button(`导出 ${vault.device_name}`, () => exportFile(app.db, vault))), button("已交给办公室", handed))];
}

/** A new token for this device, for the same person. */
async function renew(app, said) {
  try {
    const device = await enrol(app.vault.device_name, app.vault.vault_id);
    if (device.device_id !== app.vault.vault_id) throw new ApiError(409, { message: "办公室给的是另一台平板的登记，", todo: "请与办公室联系。" });
    await app.store.put("device", { ...app.device, ...device });
    fill(said);
    await app.send({ aloud: true });
  } catch (error) {
    fill(said, renewProblem(error));
  }
}

function renewProblem(error) {
  if (error instanceof NoNetworkError) return sentences(["现在连不上办公室。请连上网络再试；记录都在平板里。"], "warning");
  if (!(error instanceof ApiError)) throw error;
  if (error.status !== 401) return sentences([`${error.message}${error.todo}`]);
  return h("div.notice.warning", { role: "alert" }, h("p", {}, "请先用自己的账号登录，登录后回到这里再点“重新登录”。"), h("p", {}, h("a.button", { href: SIGN_IN }, "去登录")));
}

function pinPart(app) {
  const digits = app.vault.pin.min_digits;
  const typed = (label) => h("input", { type: "password", inputMode: "numeric", maxLength: digits, "aria-label": label, autocomplete: "off", placeholder: label });
  const [old, first, second] = [typed("现在的 PIN"), typed("新 PIN"), typed("再输一遍新 PIN")];
  const said = h("div");
  const change = async () => {
    if (!new RegExp(`^[0-9]{${digits}}$`).test(first.value)) return void fill(said, sentences([`新 PIN 应为 ${digits} 位数字。`]));
    if (first.value !== second.value) return void fill(said, sentences(["两次输的新 PIN 不一样，请重新输。"]));
    const byPin = await rewrapped(app.vault.byPin, old.value, first.value);
    if (!byPin) return void fill(said, sentences(["现在的 PIN 不对，没有更改。"]));
    app.vault = await changeVault(app.db, app.vault.vault_id, { byPin });
    for (const each of [old, first, second]) each.value = "";
    fill(said);
    tell("PIN 已更改");
  };
  return h("div.field", {}, old, first, second, said, h("div.row", {}, button("更改 PIN", change)));
}
