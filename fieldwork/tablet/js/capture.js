// Two parts of a visit's screen: where the device is, and photos.
import { button, fill, h, sentences } from "./dom.js";
import { NO_PHOTO, keptPhoto } from "./photo.js";
import { locate } from "./place.js";

const PATIENCE_MS = 4000;

/** A part that finds the position by itself; `.value` is the position or null. */
export function placePart() {
  const shown = h("div", { role: "status" });
  const part = { value: null, element: h("section.field", {}, h("h3", {}, "位置"), shown, button("重新定位", () => find())) };
  async function find() {
    fill(shown, h("p", {}, "正在定位……"));
    const { position, problem } = await locate();
    part.value = position ?? null;
    fill(shown, position ? h("p.good", {}, `已定位，误差约 ${Math.round(position.accuracy_m)} 米`) : sentences([problem], "warning"));
  }
  const found = find();
  /** The position, waited for a little longer when somebody is faster than the satellites. */
  part.soon = async () => {
    await Promise.race([found, new Promise((resolve) => { setTimeout(resolve, PATIENCE_MS); })]);
    return part.value;
  };
  return part;
}

/** A part that takes photos; `.photos` holds those to be kept. `most`: how many. */
export function photoPart({ title = "照片（可不拍）", most = 1 } = {}) {
  const shown = h("div", { role: "status" });
  const part = { photos: [] };
  const paint = () => fill(shown, part.photos.map((photo, number) => h("p.good", {},
    `照片 ${number + 1}：${Math.round(photo.bytes.byteLength / 1000)} kB `,
    button("去掉", () => { part.photos.splice(number, 1); paint(); }))));
  async function take(file) {
    const { photo, problem } = await keptPhoto(file);
    if (photo) part.photos = [...part.photos, photo].slice(-most);
    paint();
    if (problem) shown.append(sentences([problem], "warning"));
  }
  const picker = (words, more) => {
    const input = h("input", { type: "file", accept: "image/*", hidden: true, "aria-label": words, ...more,
      onchange: () => { take(input.files[0]); input.value = ""; }, oncancel: () => { paint(); shown.append(sentences([NO_PHOTO], "warning")); } });
    return [input, button(words, () => input.click())];
  };
  part.element = h("section.field", {}, h("h3", {}, title), shown,
    h("div.row", {}, picker("拍照", { capture: "environment" }), picker("从相册选", {})));
  return part;
}
