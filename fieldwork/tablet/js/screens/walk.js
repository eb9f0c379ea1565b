// 列表登记: buildings and dwellings in the order of the walk, each with the next number.
import { dwellingCard } from "../cards.js";
import { button, h, sentences } from "../dom.js";
import { nextNumber, nextSegment } from "../work.js";

const LATEST = 30;

/** Return what the walk needs: the next numbers, the segment, the building one stands at. */
export function walkOf(app, eaId) {
  const area = app.area(eaId);
  const buildings = app.view.buildings.filter((row) => row.ea_id === eaId);
  const dwellings = app.view.dwellings.filter((row) => row.ea_id === eaId);
  const most = app.view.plan.segment_max_dwellings ?? 60;
  return {
    area, buildings, dwellings,
    buildingNo: nextNumber(buildings, "building_no", area, area.next_building_no),
    dwellingNo: nextNumber(dwellings, "dwelling_no", area, area.next_dwelling_no),
    segmentNo: nextSegment(dwellings, area, most),
    at: buildings.slice().sort((a, b) => (a.building_no < b.building_no ? 1 : -1))[0] ?? null,
  };
}

export async function screen(app, { ea_id: eaId }) {
  const walk = walkOf(app, eaId);
  const locked = walk.area.is_locked;
  const latest = walk.dwellings.slice().sort((a, b) => (a.dwelling_no < b.dwelling_no ? 1 : -1)).slice(0, LATEST);
  return {
    title: locked ? "名录" : "沿路线登记",
    lead: locked ? "名录已锁定，不能再增减。" : "先围着小区走一圈，再沿路线逐幢、逐层、逐户登记；空宅、底商也要列。编号只往后排，不回头补空号。",
    body: [
      locked && sentences(["要改已锁定的名录，请与主管联系。"], "warning"),
      h("dl.facts", {}, fact("建筑物", `${walk.buildings.length} 幢`), fact("住宅", `${walk.dwellings.length} 处`), fact("现在的片段", walk.segmentNo)),
      h("h2", {}, "最近登记的住宅"), latest.length ? latest.map((row) => dwellingCard(app, row, () => (locked ? app.go("household", { household_id: `${eaId}${row.dwelling_no}01` }) : app.go("dwelling", { ea_id: eaId, known: row })))) : h("p", {}, "还没有登记住宅。"),
      !locked && buildingLines(app, eaId, walk.buildings),
      h("div.row", {}, button("片段或小区列完了", () => app.go("finish", { ea_id: eaId }))),
    ],
    actions: locked ? [] : [
      button(`加建筑物 ${walk.buildingNo}`, () => app.go("building", { ea_id: eaId })),
      walk.at && button(`加住宅 ${walk.dwellingNo}（建筑物 ${walk.at.building_no}）`, () => app.go("dwelling", { ea_id: eaId }), "primary"),
    ],
  };
}

const fact = (word, value) => h("div", {}, h("dt", {}, word), h("dd", {}, value));

function buildingLines(app, eaId, buildings) {
  const sorted = buildings.slice().sort((a, b) => (a.building_no < b.building_no ? 1 : -1)).slice(0, LATEST);
  return sorted.length > 0 && [h("h2", {}, "建筑物"), h("div.row", {}, sorted.map((row) => (
    button(`${row.building_no} ${app.word("building_type", row.building_type)}`, () => app.go("building", { ea_id: eaId, known: row })))))];
}
