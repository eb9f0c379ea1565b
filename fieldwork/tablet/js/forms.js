// Forms: what is asked, what is kept, what is wrong. The same small fixed set as fieldwork/rules/form_checks.py and
// form_answers.py; the definitions come from the server, and a test runs both over the same cases.
import { bounds, isMissing, readCell } from "./cells.js";

/** Tell whether a condition (field → codes) holds; an empty one always does. */
export const holds = (condition, answers) =>
  Object.entries(condition ?? {}).every(([name, codes]) => !isMissing(answers[name]) && codes.includes(String(answers[name])));

/** Return the columns that are asked; a question that hangs on an unasked one is not. */
export function relevantFields(form, answers) {
  const asked = [];
  const known = {};
  for (const column of form.fields) {
    if (!holds(column.relevant_when, known)) continue;
    asked.push(column);
    known[column.name] = answers[column.name];
  }
  return asked;
}

/** Return the answers as they are kept; what is not asked, or not readable, is null. */
export function cleanAnswers(form, answers) {
  const asked = new Set(relevantFields(form, answers).map((column) => column.name));
  return Object.fromEntries(form.fields.map((column) => {
    const { value, problem } = readCell(column, answers[column.name]);
    return [column.name, problem || !asked.has(column.name) ? null : value];
  }));
}

/** Return what is wrong with one record: {code, severity, name, expected}, values first, then checks across them. */
export function checkAnswers(form, answers) {
  const cleaned = cleanAnswers(form, answers);
  const wrong = relevantFields(form, answers).flatMap((column) => ofValue(column, answers[column.name]));
  const broken = (form.checks ?? []).filter((check) => !isMet(check, cleaned));
  return wrong.concat(broken.map((check) => (
    { code: "FORM_CHECK_BROKEN", severity: check.severity, name: check.field, expected: check.says })));
}

function ofValue(column, raw) {
  if (!readCell(column, raw).problem) return [];
  const code = isMissing(raw) ? "FORM_VALUE_MISSING" : "FORM_VALUE_WRONG";
  return [{ code, severity: "error", name: column.name, expected: expectedWords(column) }];
}

function isMet(check, answers) {
  if (!holds(check.when, answers)) return true;
  const value = answers[check.field];
  if (check.kind === "required_when") return !isMissing(value);
  if (check.kind === "empty_when") return isMissing(value);
  return isMissing(value) || compares(check, value, answers[check.other]);
}

function compares(check, value, other) {
  if (check.kind === "between_when") return isBetween(check, Number(value));
  if (isMissing(other)) return true;
  if (check.kind === "at_most") return value <= other;
  return Number(other) <= 0 || isBetween(check, Number(value) / Number(other));
}

const isGiven = (bound) => bound !== null && bound !== undefined;

const isBetween = (check, value) =>
  (!isGiven(check.low) || value >= check.low) && (!isGiven(check.high) || value <= check.high);

const WORDS = {
  integer: "整数", number: "数字", text: "文字", date: "日期，如 2022-10-10", datetime: "日期和时间，如 2022-10-10 19:30",
  longitude: "经度", latitude: "纬度",
};

/** What a column should hold, in words. */
export function expectedWords(column) {
  if (column.kind === "choice") return `“${Object.values(column.options).join("、")}”`;
  const kind = column.kind === "code" ? `${column.width} 位数字（文本）` : WORDS[column.kind];
  return kind + rangeWords(column) + (column.unit ? `，单位${column.unit}` : "");
}

function rangeWords(column) {
  const [low, high] = bounds(column);
  if (low === null && high === null) return "";
  const shown = column.kind === "code" || column.unit === "年" ? String : (value) => value.toLocaleString("en-US", { maximumFractionDigits: 0 });
  const first = column.kind === "code" ? String(low ?? 0).padStart(column.width, "0") : shown(low ?? 0);
  return high === null && column.kind !== "code" ? `，不小于 ${first}` : `，${first} 到 ${shown(high ?? 0)}`;
}
