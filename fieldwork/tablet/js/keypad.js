// Ten large keys for a PIN; the digits show as dots.
import { button, fill, h, sentences } from "./dom.js";

/** Return {element, say, busy}; `onpin` is told once all digits are there. */
export function keypad({ digits, onpin }) {
  let pin = "";
  const dots = h("p.dots", { role: "status", "aria-label": "已输入 0 位" });
  const said = h("div");
  const paint = () => {
    dots.setAttribute("aria-label", `已输入 ${pin.length} 位`);
    fill(dots, Array.from({ length: digits }, (_, place) => h(place < pin.length ? "span.on" : "span")));
  };
  const press = (digit) => {
    if (pin.length >= digits || element.inert) return;
    pin += digit;
    fill(said);
    paint();
    if (pin.length === digits) { const whole = pin; pin = ""; onpin(whole); }
  };
  const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((digit) => button(digit, () => press(digit), "key"));
  const wipe = button("删除", () => { pin = pin.slice(0, -1); paint(); }, "key");
  const element = h("div.keypad", { onkeydown: (event) => /^[0-9]$/.test(event.key) && press(event.key) }, dots, said,
    h("div.keys", {}, keys, h("span"), button("0", () => press("0"), "key"), wipe));
  paint();
  return {
    element,
    say: (text) => { paint(); fill(said, sentences([text], "warning")); },
    busy: (isBusy) => { element.inert = isBusy; if (isBusy) fill(said, h("p", { role: "status" }, "请稍等……")); },
  };
}
