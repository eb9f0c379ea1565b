// A building: its next number, what it is, where it stands. One that is known can be put right.
import { placePart } from "../capture.js";
import { h } from "../dom.js";
import { recordScreen } from "../record.js";
import { corrected, reasonPart } from "../corrections.js";
import { walkOf } from "./walk.js";

export async function screen(app, { ea_id: eaId, known = null, answers }) {
  const number = known?.building_no ?? walkOf(app, eaId).buildingNo;
  const place = known ? null : placePart();
  const reason = known && reasonPart();
  return recordScreen(app, {
    title: known ? `更正建筑物 ${number}` : `建筑物 ${number}`,
    form: app.form("building"),
    fixed: { ea_id: eaId, building_no: number },
    hidden: ["lon", "lat", "datum"],
    answers: answers ?? known ?? {},
    before: h("p.lead", {}, "编号要和写在建筑物上的一致。"),
    after: [place?.element, reason?.element],
    require: () => reason?.problem(),
    save: async (cleaned) => {
      const payload = { ...cleaned, ...where(await place?.soon(), known) };
      return known ? corrected(app, "building", known, payload, reason.value) : app.record("building", payload);
    },
  });
}

export const where = (position, known) => (position
  ? { lon: position.lon, lat: position.lat, datum: position.datum }
  : { lon: known?.lon ?? null, lat: known?.lat ?? null, datum: known?.datum ?? null });
