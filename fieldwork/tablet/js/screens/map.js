// 地图: outlines, buildings, dwellings with their numbers, on a canvas; where one is.
import { button, choices, h, sentences, tell } from "../dom.js";
import { locate } from "../place.js";
import { caseState, drawMark, screeningState } from "../states.js";
import { kept, layer } from "../tiles.js";
import { doorNumber, screeningList } from "../work.js";

const NUMBERED_FROM = 18;
const DEFAULT_ZOOM = 17;
let leaflet = null;

function loaded() {
  leaflet ??= new Promise((resolve, reject) => {
    document.head.append(h("link", { rel: "stylesheet", href: "/vendor/leaflet/leaflet.css" }));
    document.head.append(h("script", { src: "/vendor/leaflet/leaflet.js", onload: () => resolve(globalThis.L), onerror: reject }));
  });
  return leaflet;
}

export async function screen(app) {
  const [L, base] = await Promise.all([loaded(), kept(app.store)]);
  const place = h("div.map", { role: "application", "aria-label": "小区地图" });
  const marks = marksOf(app);
  const state = { map: null };
  const areas = app.view.areas;
  const open = areas.find((area) => !area.is_locked);
  return {
    title: "地图",
    lead: areas.length ? `${marks.length} 个点；放大后显示编号，点一下打开。` : "还没有下载小区。",
    body: [areas.length > 1 && choices("小区", areas.map((area) => [area.ea_id, area.name]), null, (id) => id && state.fit(id)), place,
      base && h("p.attribution", {}, base.attribution || "本单位底图"),
      areas.length > 0 && !marks.length && sentences(["这里还没有带位置的建筑物或住宅；登记时记下位置，就会显示。"], "warning")],
    actions: areas.length ? [button("我在哪里", () => showHere(L, state.map)), open && button("沿路线登记", () => app.go("walk", { ea_id: open.ea_id }), "primary")] : [],
    after: () => Object.assign(state, drawn(L, app, place, { marks, base })),
  };
}

/** Return what is drawn: {lat, lon, number, look, open}; a building under its number, a dwelling under its state. */
function marksOf(app) {
  const located = (row) => row && row.lat !== null && row.lat !== undefined && row.lon !== null;
  const buildings = app.view.buildings.filter(located).map((row) => ({ ...at(row), number: row.building_no, look: "building", open: () => !app.area(row.ea_id).is_locked && app.go("building", { ea_id: row.ea_id, known: row }) }));
  const cases = new Map(app.view.cases.map((row) => [row.household_id, row]));
  const households = screeningList(app.view).flatMap((row) => {
    const dwelling = app.dwellingOf(row.household_id);
    if (!located(dwelling)) return [];
    const drawn = cases.get(row.household_id);
    return [{ ...at(dwelling), number: doorNumber(row.household_id), isDrawn: Boolean(drawn), look: (drawn ? caseState(drawn) : screeningState(row)).look, open: () => app.go("household", { household_id: row.household_id }) }];
  });
  return [...buildings, ...households.sort((a, b) => Number(b.isDrawn) - Number(a.isDrawn))];
}

const at = ({ lat, lon }) => ({ lat, lon });

function markClass(L) {
  return L.CircleMarker.extend({
    _updatePath() {
      const renderer = this._renderer;
      if (!renderer._drawing || this._empty()) return;
      paint(renderer, this._point, this.options.mark, this._map.getZoom() >= NUMBERED_FROM);
    },
  });
}

/** A canvas that writes the numbers over all marks, each where no other stands, so that it can be read. */
function canvasOf(L) {
  const Canvas = L.Canvas.extend({
    _draw() {
      this.numbers = [];
      L.Canvas.prototype._draw.call(this);
      const taken = [];
      for (const { point, number } of this.numbers) writeNumber(this._ctx, taken, point, number);
    },
  });
  return new Canvas();
}

function isFree(taken, { x, y }, width) {
  const isFar = (other) => Math.abs(other.y - y) > 18 || other.x > x + width || x > other.x + other.width;
  if (!taken.every(isFar)) return false;
  taken.push({ x, y, width });
  return true;
}

function paint({ _ctx: context, numbers }, point, mark, isNumbered) {
  context.globalAlpha = 1;
  if (mark.look === "building" && !isNumbered) return;
  if (mark.look === "building") {
    context.strokeStyle = "#1F2328";
    context.lineWidth = 2;
    context.strokeRect(point.x - 9, point.y - 9, 18, 18);
  } else drawMark(context, mark.look, point.x, point.y, isNumbered ? 8 : 4);
  const half = isNumbered ? 12 : 8;
  if (mark.isDrawn) { context.strokeStyle = "#1F2328"; context.lineWidth = 2; context.strokeRect(point.x - half, point.y - half, 2 * half, 2 * half); }
  if (isNumbered) numbers.push({ point, number: mark.number });
}

function writeNumber(context, taken, point, number) {
  context.globalAlpha = 1;
  context.font = "bold 16px sans-serif";
  if (!isFree(taken, point, context.measureText(number).width + 6)) return;
  context.lineWidth = 4;
  context.strokeStyle = "#FFFFFF";
  context.strokeText(number, point.x + 13, point.y + 6);
  context.fillStyle = "#1F2328";
  context.fillText(number, point.x + 13, point.y + 6);
}

function drawn(L, app, place, { marks, base }) {
  const map = L.map(place, { renderer: canvasOf(L), attributionControl: false, zoomControl: true, zoomSnap: 0.25, maxZoom: 20, center: [23.29, 113.83], zoom: DEFAULT_ZOOM });
  const Mark = markClass(L);
  if (base) layer(L, base).addTo(map);
  const outlines = new Map();
  for (const area of app.view.areas) {
    if (!area.outline) continue;
    outlines.set(area.ea_id, L.geoJSON(area.outline, { interactive: false, style: { color: "#1F2328", weight: 3, fillOpacity: 0.04 } }).addTo(map));
  }
  for (const mark of marks) new Mark([mark.lat, mark.lon], { radius: 24, mark }).on("click", mark.open).addTo(map);
  const fit = (eaId) => {
    const points = marks.map((mark) => [mark.lat, mark.lon]);
    const bounds = eaId && outlines.has(eaId) ? outlines.get(eaId).getBounds() : L.featureGroup([...outlines.values()]).getBounds().extend(points.length ? L.latLngBounds(points) : []);
    if (bounds.isValid()) map.fitBounds(bounds, { padding: [24, 24], maxZoom: 19, animate: false });
  };
  fit(app.view.areas.length > 1 ? app.view.areas[0].ea_id : null);
  return { map, fit };
}

async function showHere(L, map) {
  const { position, problem } = await locate();
  if (problem) return void tell(problem, "problem");
  const here = [position.lat, position.lon];
  L.circle(here, { radius: position.accuracy_m ?? 10, color: "#0072B2", weight: 2, interactive: false }).addTo(map);
  map.setView(here, Math.max(map.getZoom(), NUMBERED_FROM));
}
