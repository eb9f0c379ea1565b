// The practice area: synthetic, the same for everybody, never sent. What is to be found there is known, so that a
// trainer sees who lists, numbers, screens and logs a refusal rightly.

export const EA = "000000000000001";
const [LON, LAT] = [113.81, 23.29];
const step = 0.0004;

/** What stands in the street, as the card of the practice tells it. */
export const STREET = [
  { building: "001", type: "self_built", floors: 3, dwellings: [["self_built", "occupied"], ["shop", "non_residential"]], told: "一幢三层自建房，住着一家人；底层是小卖部，晚上不住人" },
  { building: "002", type: "self_built", floors: 2, dwellings: [["self_built", "vacant"]], told: "一幢两层自建房，锁着门，邻居说一年没人住了" },
  { building: "003", type: "apartment", floors: 4, dwellings: [["apartment", "occupied"], ["apartment", "occupied"], ["apartment", "seasonal"]], told: "一幢四层住宅楼，三套住房：101、201 有人住，301 只有过年才回来" },
];
export const DRAWN = "004";
export const REFUSING = `${EA}${DRAWN}01`;

/** Return the work of the practice: an empty list, one drawn household, the forms and codes of the real work. */
export function practiceWork(work) {
  const ring = [[0, 0], [5, 0], [5, 4], [0, 4], [0, 0]].map(([east, north]) => [LON + east * step, LAT + north * step]);
  return {
    ...work,
    areas: [{ ea_id: EA, name: "练习小区", serial: 0, is_locked: false, next_building_no: "001", next_dwelling_no: "001", outline: { type: "Polygon", coordinates: [ring] } }],
    segments: [], buildings: [], dwellings: [], households: [], visits: [],
    cases: [{ ea_id: EA, household_id: REFUSING, origin: "drawn", state: "drawn", state_zh: "未开始", n_visits: 0, n_persuasion: 0, open_request_id: null, next_step: "练习：这户会说“不参加”", account: null, version: null }],
  };
}

const N_DWELLINGS = STREET.reduce((sum, each) => sum + each.dwellings.length, 0);

/** Return what was practised: [task, whether it was done rightly, what was found] each. */
export function practised(view, events) {
  const numbers = view.dwellings.map((row) => Number(row.dwelling_no)).sort((a, b) => a - b);
  const isGapless = numbers.every((number, place) => number === place + 1);
  const apart = view.dwellings.filter((row) => row.occupancy !== "occupied").length;
  const complete = view.households.filter((row) => row.outcome === "complete").length;
  const visits = events.filter((event) => event.kind === "visit" && event.payload.household_id === REFUSING);
  const refused = visits.filter((event) => event.payload.attempt_code === "refused").length;
  return [
    [`列出 ${STREET.length} 幢建筑物`, view.buildings.length === STREET.length, `列出 ${view.buildings.length} 幢`],
    [`列出 ${N_DWELLINGS} 处住宅，编号从 001 连着往后`, numbers.length === N_DWELLINGS && isGapless, `列出 ${numbers.length} 处${isGapless ? "" : "，编号不连续"}`],
    ["空宅、季节性居住和底商也列出来，居住状况写对", apart === 3, `${apart} 处不是“有人居住”`],
    ["摸底一户，结果“已完成”", complete > 0, `完成 ${complete} 户`],
    [`住宅 ${DRAWN} 说“不参加”：入户结果记“拒绝”，不记“无人在家”`, refused > 0 && refused === visits.length, visits.length ? `记了 ${visits.length} 次，其中“拒绝” ${refused} 次` : "还没有记"],
  ];
}
