// Cards of lists: the number as on the door, where it is, how it stands, what comes next.
import { when } from "./clock.js";
import { h } from "./dom.js";
import { LOOKS, caseState, screeningState } from "./states.js";
import { doorNumber } from "./work.js";

/** A state in its word, with its mark. */
export function badge({ look, word }) {
  if (!look) return h("span.badge", {}, word);
  const mark = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  mark.setAttribute("class", `mark ${look}`);
  mark.setAttribute("aria-hidden", "true");
  const use = mark.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  use.setAttribute("href", `#mark-${LOOKS[look].shape}${LOOKS[look].hollow ? "-hollow" : ""}`);
  return h("span.badge", {}, mark, word);
}

const card = (number, lines, state, onclick) => h("button.card", { type: "button", onclick },
  h("span.door", {}, number), h("span.lines", {}, lines.filter(Boolean).map((line, place) => h(place ? "span.second" : "span.first", {}, line))), badge(state));

/** The card of a household of the sample. */
export function caseCard(app, row) {
  const next = row.next_appointment_at ? `已约 ${when(row.next_appointment_at)}` : row.next_step;
  const last = row.last_visited_at ? `上次 ${when(row.last_visited_at)}：${app.word("attempt_code", row.last_attempt_code)}` : "还没有上门";
  return card(doorNumber(row.household_id), [app.dwellingOf(row.household_id)?.address ?? "没有地址", last, next], caseState(row),
    () => app.go("household", { household_id: row.household_id }));
}

/** The card of a household to be screened. */
export function screeningCard(app, row) {
  const dwelling = app.dwellingOf(row.household_id);
  const place = [dwelling?.address, dwelling?.building_no && `建筑物 ${dwelling.building_no}`].filter(Boolean).join(" · ");
  const last = row.screened_on ? `${row.screened_on} 摸底` : app.word("occupancy", dwelling?.occupancy);
  return card(doorNumber(row.household_id), [place || "没有地址", last], screeningState(row),
    () => app.go("household", { household_id: row.household_id }));
}

/** The card of a listed dwelling. */
export const dwellingCard = (app, row, onclick) => card(row.dwelling_no,
  [`建筑物 ${row.building_no} · ${app.word("dwelling_type", row.dwelling_type)}`, row.address],
  { look: row.occupancy === "occupied" ? null : "apart", word: app.word("occupancy", row.occupancy) }, onclick);
