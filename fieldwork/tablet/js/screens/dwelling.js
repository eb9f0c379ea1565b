// A dwelling of the list: its next number, its building, what it is, who lives there by the look of it.
import { placePart } from "../capture.js";
import { choices, h } from "../dom.js";
import { recordScreen } from "../record.js";
import { corrected, reasonPart } from "../corrections.js";
import { where } from "./building.js";
import { walkOf } from "./walk.js";

const NEAR = 6;

export async function screen(app, { ea_id: eaId, known = null, answers }) {
  const walk = walkOf(app, eaId);
  const number = known?.dwelling_no ?? walk.dwellingNo;
  const place = known ? null : placePart();
  const reason = known && reasonPart();
  const at = { building: walk.buildings.find((row) => row.building_no === (known ?? answers ?? walk.at)?.building_no) ?? walk.at };
  return recordScreen(app, {
    title: known ? `更正住宅 ${number}` : `住宅 ${number}`,
    form: app.form("dwelling"),
    fixed: { ea_id: eaId, dwelling_no: number, segment_no: known?.segment_no ?? walk.segmentNo },
    hidden: ["building_no", "lon", "lat", "datum"],
    answers: answers ?? known ?? { dwelling_type: lastType(walk, at.building) },
    before: buildingPart(walk, at),
    after: [place?.element, reason?.element],
    require: () => reason?.problem() ?? (at.building ? null : "请选住宅在哪幢建筑物。"),
    save: async (cleaned) => {
      const payload = { ...cleaned, ...ofBuilding(at.building), ...where(await place?.soon(), known) };
      return known ? corrected(app, "dwelling", known, payload, reason.value) : app.record("dwelling", payload);
    },
  });
}

/** A building that was listed on this tablet is named by its event too, so that a new number is followed. */
const ofBuilding = (building) => ({ building_no: building.building_no, building_event: building.is_local ? building.event_id : null });

/** Dwellings of one building are mostly of one kind: the last one's is proposed. */
const lastType = ({ dwellings }, building) => dwellings.filter((row) => row.building_no === building?.building_no).at(-1)?.dwelling_type ?? null;

function buildingPart(walk, at) {
  const near = walk.buildings.slice().sort((a, b) => (a.building_no < b.building_no ? 1 : -1)).slice(0, NEAR);
  if (at.building && !near.includes(at.building)) near.push(at.building);
  const options = near.map((row) => [row.building_no, row.building_no]);
  return h("section.field", {}, h("h3", {}, "在哪幢建筑物"), choices("建筑物", options, at.building?.building_no, (code) => { at.building = near.find((row) => row.building_no === code) ?? null; }));
}
