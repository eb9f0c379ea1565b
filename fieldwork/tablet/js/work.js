// One's own areas as the device knows them: what the server sent, and over it what was made here since.
import { dayOf } from "./clock.js";

const LISTS = ["segments", "buildings", "dwellings", "households", "cases", "visits"];
export const EMPTY = { cursor: "", areas: [], forms: {}, codes: {}, plan: {}, person: null, cycle: null, ...Object.fromEntries(LISTS.map((name) => [name, []])) };

/** Take in what the server sent: an area that changed comes whole, one that is removed goes. */
export function merged(known, sent) {
  const gone = new Set([...sent.changed, ...sent.removed]);
  const lists = LISTS.map((name) => [name, [...known[name].filter((row) => !gone.has(row.ea_id)), ...sent[name]]]);
  const { cursor, areas, plan, person, cycle } = sent;
  return { ...known, cursor, areas, plan, person, cycle, forms: sent.forms ?? known.forms, codes: sent.codes ?? known.codes, ...Object.fromEntries(lists) };
}

const LAID_OVER = new Set(["waiting", "accepted", "conflict"]);

/** Return the work with one's own events laid over it that the server's answer does not show yet. */
export function laidOver(work, events) {
  const view = { ...work, ...Object.fromEntries(LISTS.map((name) => [name, [...work[name]]])), returned: new Set(), exhausted: [] };
  for (const event of events) {
    if (LAID_OVER.has(event.state)) LAYERS[event.kind]?.(view, event);
  }
  return view;
}

const byEvent = (view, list, key) => view[list].find((row) => row.event_id === key);

function listed(view, list, event, payload) {
  if (byEvent(view, list, event.event_id)) return;
  view[list].push({ ...payload, event_id: event.event_id, is_local: true });
}

function building(view, event) {
  listed(view, "buildings", event, event.payload);
}

function dwelling(view, event) {
  const of = byEvent(view, "buildings", event.payload.building_event);
  listed(view, "dwellings", event, { ...event.payload, building_no: of?.building_no ?? event.payload.building_no });
}

function screening(view, event) {
  const { answers } = event.payload;
  const place = view.households.findIndex((row) => row.household_id === answers.household_id);
  if (view.households[place]?.answer_id === event.event_id) return;
  const row = {
    ...view.households[place], ea_id: answers.ea_id, household_id: answers.household_id, dwelling_no: answers.dwelling_no,
    household_no: answers.household_no, outcome: answers.outcome, n_persons: answers.n_persons, screened_on: answers.screened_on, answer_id: event.event_id, is_local: true,
  };
  if (place < 0) view.households.push(row);
  else view.households[place] = row;
}

function changedCase(view, householdId, change) {
  const place = view.cases.findIndex((row) => row.household_id === householdId);
  if (place >= 0) view.cases[place] = { ...view.cases[place], ...change(view.cases[place]), is_local: true };
}

const STATE_WORDS = { in_contact: "联系中", placed: "已落实", bookkeeping: "记账中" };
const stated = (state) => ({ state, state_zh: STATE_WORDS[state] });

function visit(view, event) {
  const { payload } = event;
  if (view.visits.some((row) => row.visit_id === event.event_id)) return;
  view.visits.push({ ...payload, ea_id: payload.household_id.slice(0, 15), visit_id: event.event_id, is_corrected: false, is_local: true });
  changedCase(view, payload.household_id, (row) => ({
    n_visits: (row.n_visits ?? 0) + 1,
    n_persuasion: (row.n_persuasion ?? 0) + Number(["undecided", "refused"].includes(payload.attempt_code)),
    last_visited_at: payload.visited_at, last_attempt_code: payload.attempt_code, next_appointment_at: payload.next_appointment_at,
    ...(["drawn", "in_contact"].includes(row.state) && stated(payload.attempt_code === "agreed" ? "placed" : "in_contact")),
  }));
}

const LAYERS = {
  building,
  dwelling,
  screening,
  visit,
  substitution_request: (view, event) => changedCase(view, event.payload.household_id, () => ({ open_request_id: event.event_id })),
  account_opening: (view, event) => changedCase(view, event.payload.household_id, () => ({ ...stated("bookkeeping"), account: event.payload })),
  assignment_returned: (view, event) => view.returned.add(event.payload.ea_id),
  exhausted: (view, event) => view.exhausted.push(event.payload),
  correction: (view, event) => CORRECTED[event.payload.of_kind]?.(view, event),
};

/** Put a listed thing right in place; it then goes by the correction's key, as at the office. */
function put(view, list, name, event) {
  const { of, payload } = event.payload;
  const place = view[list].findIndex((row) => row.event_id === of || (row.ea_id === payload.ea_id && row[name] === payload[name]));
  if (place < 0) return;
  if (payload.remove) view[list].splice(place, 1);
  else view[list][place] = { ...view[list][place], ...payload, event_id: event.event_id, is_local: true };
}

function correctedVisit(view, { payload: { of, payload } }) {
  const place = view.visits.findIndex((row) => row.visit_id === of);
  if (place >= 0) view.visits[place] = { ...view.visits[place], ...(payload ?? { is_corrected: true }), is_local: true };
}

const CORRECTED = {
  building: (view, event) => put(view, "buildings", "building_no", event),
  dwelling: (view, event) => put(view, "dwellings", "dwelling_no", event),
  visit: correctedVisit,
  account_opening: (view, { payload: { payload } }) => changedCase(view, payload.household_id, (row) => ({ account: { ...row.account, ...payload } })),
  screening: (view, event) => screening(view, { event_id: event.event_id, payload: event.payload.payload }),
};

/** Return the next free number of three digits in an area: one more than the largest known. */
export function nextNumber(rows, name, area, atLeast) {
  const largest = rows.filter((row) => row.ea_id === area.ea_id).reduce((most, row) => Math.max(most, Number(row[name]) || 0), Number(atLeast || "1") - 1);
  return String(largest + 1).padStart(3, "0");
}

/** Return the walk segment of the next dwelling: the last one, or the one after it once that is full. */
export function nextSegment(dwellings, area, most) {
  const sizes = new Map();
  for (const row of dwellings) if (row.ea_id === area.ea_id && row.segment_no) sizes.set(row.segment_no, (sizes.get(row.segment_no) ?? 0) + 1);
  const last = [...sizes.keys()].sort().at(-1) ?? "";
  if (last && sizes.get(last) < most) return last.padStart(2, "0");
  return String(Number(last || 0) + 1).padStart(2, "0");
}

/** Return "住宅 017" or, where a dwelling holds several households, "住宅 017 第 2 户". */
export function doorNumber(householdId) {
  const household = householdId.slice(18);
  return household === "01" ? householdId.slice(15, 18) : `${householdId.slice(15, 18)}-${Number(household)}`;
}

/** Return the households to be asked at every listed dwelling where people may live, screened or not. */
export function screeningList(view) {
  const known = new Map();
  for (const row of view.households) known.set(`${row.ea_id}${row.dwelling_no}`, [...(known.get(`${row.ea_id}${row.dwelling_no}`) ?? []), row]);
  return view.dwellings.filter((row) => !["non_residential", "demolished"].includes(row.occupancy)).flatMap((dwelling) => {
    const rows = known.get(`${dwelling.ea_id}${dwelling.dwelling_no}`);
    return rows ?? [{ ea_id: dwelling.ea_id, household_id: `${dwelling.ea_id}${dwelling.dwelling_no}01`, dwelling_no: dwelling.dwelling_no, household_no: "01", outcome: null }];
  });
}

/** Tell whether a case is to be visited on a day: by appointment, for the first time, or again. */
export function dueOn(row, day) {
  if (!["drawn", "in_contact"].includes(row.state) || row.open_request_id) return "";
  if (row.next_appointment_at) return dayOf(row.next_appointment_at) <= day ? "appointment" : "";
  if (!row.last_visited_at) return "first";
  return dayOf(row.last_visited_at) < day ? "again" : "";
}
