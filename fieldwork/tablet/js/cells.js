// One answer as it is kept, or the reason why not. The same rules as fieldwork/rules/cells.py, and tested against them.

const EDGES = "\u200b\u200c\u200d\u2060\ufeff \t\r\n\v\f\0\u00a0\u3000";
const EXCEL_TEXT = /^(?:="([^"]*)"|'([\s\S]*))$/;
const SCIENTIFIC = /^[0-9](\.[0-9]*)?[eE]\+?[0-9]+$/;
const DECIMAL_CODE = /^[0-9]+\.0*$/;
const INTEGER = /^[+-]?[0-9]+(\.0+)?$/;
const NUMBER = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$/;
const DATE = /^([0-9]{4})(?:-|\/|\.|年)([0-9]{1,2})(?:-|\/|\.|月)([0-9]{1,2})日?$/;
const CLOCK = /^([0-9]{1,2}):([0-9]{2})(?::[0-9]{2}(?:\.0+)?)?$/;
const DEGREES = [-180, 180];

export const isMissing = (value) => value === null || value === undefined || value === "" || Number.isNaN(value);

/** Least and greatest value of a column; coordinates lie on the earth. */
export const bounds = (column) =>
  column.kind === "longitude" || column.kind === "latitude" ? DEGREES : [column.minimum ?? null, column.maximum ?? null];

function stripped(text, isEdge) {
  let start = 0;
  let stop = text.length;
  while (start < stop && isEdge(text[start])) start += 1;
  while (stop > start && isEdge(text[stop - 1])) stop -= 1;
  return text.slice(start, stop);
}

const isSpace = (char) => /[\s\x1c-\x1f\x85]/.test(char) && char !== "\ufeff";

/** Return the text without surrounding space and marks that are not part of it; digits in their plain form. */
export function cleanText(text, { digital }) {
  const bare = stripped(text.normalize(digital ? "NFKC" : "NFC"), (char) => EDGES.includes(char));
  const marked = EXCEL_TEXT.exec(bare);
  return marked ? stripped(marked[1] || marked[2] || "", isSpace) : bare;
}

function isWithin(column, value) {
  const [low, high] = bounds(column);
  return (low === null || value >= low) && (high === null || value <= high);
}

function code(column, text) {
  if (SCIENTIFIC.test(text)) return [text, "FILE_CELL_SCIENTIFIC"];
  if (DECIMAL_CODE.test(text)) return [text, "FILE_CELL_CODE_DECIMAL"];
  const suffix = column.dropped_suffix || "";
  const isTooLong = suffix && text.length === column.width + suffix.length;
  const bare = isTooLong && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
  if (!/^[0-9]+$/.test(bare)) return [text, "FILE_CELL_CODE_WRONG"];
  if (bare.length < column.width) return [text, "FILE_CELL_ZEROS_LOST"];
  return [bare, bare.length === column.width && isWithin(column, Number(bare)) ? "" : "FILE_CELL_CODE_WRONG"];
}

function integer(column, text) {
  if (!INTEGER.test(text)) return [text, NUMBER.test(text) ? "FILE_CELL_NOT_INTEGER" : "FILE_CELL_NOT_NUMBER"];
  const value = Number(text.split(".")[0]) + 0;
  return [value, isWithin(column, value) && Math.abs(value) < 2 ** 63 ? "" : "FILE_CELL_OUT_OF_RANGE"];
}

function number(column, text) {
  if (!NUMBER.test(text)) return [text, "FILE_CELL_NOT_NUMBER"];
  const value = Number(text);
  return [value, isWithin(column, value) && Math.abs(value) !== Infinity ? "" : "FILE_CELL_OUT_OF_RANGE"];
}

function choice(column, text) {
  if (Object.hasOwn(column.options, text)) return [text, ""];
  const found = Object.entries(column.options).filter(([, label]) => label === text).at(-1);
  return found ? [found[0], ""] : [text, "FILE_CELL_NOT_OPTION"];
}

function day(text) {
  const matched = DATE.exec(text);
  if (!matched) return null;
  const [year, month, date] = [matched[1], matched[2].padStart(2, "0"), matched[3].padStart(2, "0")];
  const iso = `${year}-${month}-${date}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) && Number(year) >= 1;
  return isReal ? iso : null;
}

function partition(text, mark) {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + 1)];
}

function date(_column, text) {
  const [first, clock] = partition(text, " ");
  const parsed = day(first);
  return parsed === null || !/^[0:]*$/.test(clock) ? [text, "FILE_CELL_NOT_DATE"] : [parsed, ""];
}

function datetime(_column, text) {
  const [first, clock] = partition(text.replaceAll("T", " "), " ");
  const parsed = day(first);
  const matched = CLOCK.exec(stripped(clock, isSpace));
  if (parsed === null || !matched || Number(matched[1]) > 23 || Number(matched[2]) > 59) return [text, "FILE_CELL_NOT_DATE"];
  return [`${parsed} ${matched[1].padStart(2, "0")}:${matched[2]}`, ""];
}

const READERS = {
  code, integer, number, choice, date, datetime, longitude: number, latitude: number, text: (_column, text) => [text, ""],
};

/** Return {value, problem}: the answer as its column's kind, or the code of the sentence that says why not. */
export function readCell(column, raw) {
  const text = isMissing(raw) ? "" : String(raw);
  const cleaned = cleanText(text, { digital: column.kind !== "text" && column.kind !== "choice" });
  if (!cleaned) return { value: null, problem: column.required ? "FILE_CELL_EMPTY" : "" };
  const [value, problem] = READERS[column.kind](column, cleaned);
  return { value, problem };
}
