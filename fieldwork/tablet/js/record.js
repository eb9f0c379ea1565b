// A screen that asks for one record by its form and keeps it: draft, checks, warnings looked at, saved once.
import { button, fill, h, sentences } from "./dom.js";
import { Fields } from "./fields.js";
import { cleanAnswers } from "./forms.js";
import { StorageFullError } from "./store.js";

export const STORAGE_FULL = "平板的存储空间满了，这一条还没有保存，填的内容仍在屏幕上。请联网发送未发送的记录（发送后照片会从平板上移走），或删去平板上不用的文件，再点一次保存。";

/** Save by `save`; a full disk is said, and what was typed stays. Returns whether it was kept. */
export async function kept(save, place) {
  try {
    await save();
    return true;
  } catch (error) {
    if (!(error instanceof StorageFullError)) throw error;
    fill(place, sentences([STORAGE_FULL]));
    place.scrollIntoView({ block: "center" });
    return false;
  }
}

/** Return a button that cannot be pressed twice while it works. */
export function once(words, work, kind = "primary") {
  const made = button(words, async () => {
    made.disabled = true;
    try { await work(); } finally { made.disabled = false; }
  }, kind);
  return made;
}

/**
 * Return a screen that asks for one record.
 *
 * `ask`: {title, lead, form, fixed, hidden, answers, words, before, after, require(answers), save(cleaned)}; `before` and
 * `after` stand around the fields; `require` returns what is missing beside them. A warning may stand once somebody says that it was looked at.
 */
export function recordScreen(app, ask) {
  const answers = { ...(ask.answers ?? {}) };
  const fields = new Fields(ask.form, answers, { fixed: ask.fixed, hidden: ask.hidden, onchange: () => app.keepDraft(answers) });
  const said = h("div.said-all");
  let isLookedAt = "";
  const save = once(ask.words ?? "保存", async () => {
    const at = app.top;
    const { errors, unseen, warnings } = fields.check();
    const missing = ask.require?.(answers);
    if (missing) return void fill(said, sentences([missing]));
    const known = warnings.map((each) => each.expected).join();
    if (errors.length) return void fill(said, sentences([`有 ${errors.length} 处要补上或改正，请看上面标出的地方。`, ...unseen]));
    if (warnings.length && isLookedAt !== known) {
      isLookedAt = known;
      save.textContent = "已核实，照此保存";
      return void fill(said, sentences([`有 ${warnings.length} 处请核实；核实无误的，再点一次保存。`], "warning"));
    }
    const done = await kept(() => ask.save(shown(ask, cleanAnswers(ask.form, answers))), said);
    if (done) await app.saved(at);
  });
  return { title: ask.title, lead: ask.lead, body: [ask.before, fields.element, ask.after, said], actions: [save] };
}

function shown(ask, cleaned) {
  const hidden = new Set(ask.hidden ?? []);
  return Object.fromEntries(Object.entries(cleaned).filter(([name]) => !hidden.has(name)));
}
