// A record asked for by its form's definition: choices as large buttons, numbers with a number pad, days as buttons.
import { bounds } from "./cells.js";
import { daysLater, today } from "./clock.js";
import { button, choices, h, sentences } from "./dom.js";
import { checkAnswers, relevantFields } from "./forms.js";

const LONGEST_TEXT = 200;

/** The words of what is wrong with an answer, as they stand under it. */
export function said(found) {
  if (found.code === "FORM_VALUE_MISSING") return `还没有填；应为${found.expected}；请补上。`;
  if (found.code === "FORM_VALUE_WRONG") return `应为${found.expected}；请改正。`;
  return `${found.expected}；请核实。`;
}

/** Fields of a form that follow its answers; `answers` is changed in place and `onchange` is told. */
export class Fields {
  constructor(form, answers, { fixed = {}, hidden = [], onchange = () => {} } = {}) {
    Object.assign(this, { form, answers, fixed, onchange, hidden: new Set([...hidden, ...Object.keys(fixed)]), made: new Map() });
    Object.assign(answers, fixed);
    this.element = h("div.fields");
    this.#follow();
  }

  #follow() {
    const asked = relevantFields(this.form, this.answers).filter((column) => !this.hidden.has(column.name));
    const names = new Set(asked.map((column) => column.name));
    for (const [name, place] of this.made) {
      if (!names.has(name)) { place.remove(); this.made.delete(name); this.answers[name] = null; }
    }
    asked.forEach((column, number) => {
      if (!this.made.has(column.name)) this.made.set(column.name, this.#field(column));
      const place = this.made.get(column.name);
      if (this.element.children[number] !== place) this.element.insertBefore(place, this.element.children[number] ?? null);
    });
  }

  #field(column) {
    const set = (value) => {
      this.answers[column.name] = value;
      this.#place(column.name);
      this.#follow();
      this.onchange(this.answers);
    };
    const label = `${column.label}${column.unit ? `（${column.unit}）` : ""}`;
    return h("section.field", { "data-name": column.name }, h("h3", {}, label, column.required && h("span.must", {}, " 必填")),
      widget(column, this.answers[column.name], set, label), h("div.said"));
  }

  #place(name) {
    const place = this.made.get(name)?.querySelector(".said");
    if (place) place.replaceChildren();
    return place;
  }

  /** Show what is wrong; return {errors, unseen, warnings}; `unseen` are the words of errors that stand nowhere else. */
  check() {
    const found = checkAnswers(this.form, this.answers).filter((each) => !this.hidden.has(each.name) || this.fixed[each.name] !== undefined);
    for (const name of this.made.keys()) this.#place(name);
    for (const each of found) {
      this.made.get(each.name)?.querySelector(".said").append(sentences([said(each)], each.severity));
    }
    const errors = found.filter((each) => each.severity === "error");
    this.made.get(errors[0]?.name)?.scrollIntoView({ block: "center" });
    const unseen = errors.filter((each) => !this.made.has(each.name)).map((each) => `${this.form.fields.find((column) => column.name === each.name).label}：${said(each)}`);
    return { errors, unseen, warnings: found.filter((each) => each.severity === "warning") };
  }
}

function widget(column, value, set, label) {
  if (column.kind === "choice") return choices(column.name, Object.entries(column.options), value, set, { label, isRequired: column.required });
  if (column.kind === "date") return dayButtons(label, value, set);
  return input(column, value, set, label);
}

const PADS = { integer: "numeric", code: "numeric", number: "decimal", longitude: "decimal", latitude: "decimal" };

function input(column, value, set, label) {
  const [low] = bounds(column);
  const isSigned = low !== null && low < 0;
  const typed = h("input", {
    type: "text",
    "aria-label": label,
    inputMode: isSigned ? "text" : (PADS[column.kind] ?? "text"),
    maxLength: column.kind === "code" ? column.width : LONGEST_TEXT,
    autocomplete: "off",
    value: value ?? "",
    oninput: () => set(typed.value === "" ? null : typed.value),
  });
  return typed;
}

/** A day: today and yesterday as buttons, any other by the calendar. */
export function dayButtons(label, value, set, days = [["今天", 0], ["昨天", -1]]) {
  const shown = h("output", {}, value ?? "未选");
  const choose = (day) => { shown.textContent = day ?? "未选"; calendar.value = day ?? ""; set(day); };
  const calendar = h("input.calendar", { type: "date", tabIndex: -1, "aria-label": `${label}：选日期`, value: value ?? "", onchange: () => choose(calendar.value || null) });
  return h("div.days", { role: "group", "aria-label": label },
    days.map(([words, later]) => button(words, () => choose(daysLater(today(), later)), "choice")), h("span.picker", {}, calendar, button("选日期", () => calendar.showPicker(), "choice")), shown);
}
