// The state of a household or dwelling: its word, its colour and its shape, the same on lists and on the map.

export const LOOKS = {
  none: { word: "未开始", colour: "#9AA0A6", shape: "circle", hollow: true },
  contact: { word: "联系中", colour: "#0072B2", shape: "circle" },
  decision: { word: "待审批", colour: "#E69F00", shape: "ring" },
  done: { word: "已完成", colour: "#009E73", shape: "square" },
  problem: { word: "有问题", colour: "#D55E00", shape: "triangle" },
  gone: { word: "已换出", colour: "#CC79A7", shape: "cross" },
  apart: { word: "非住宅", colour: "#9AA0A6", shape: "square", hollow: true },
};

const CASES = { drawn: "none", in_contact: "contact", placed: "done", bookkeeping: "done", withdrawn: "gone", substituted: "gone", unresolved: "problem" };

/** Return {look, word} of a household of the sample. */
export function caseState(row) {
  if (row.open_request_id) return { look: "decision", word: "待审批" };
  return { look: CASES[row.state] ?? "none", word: row.state_zh };
}

const OUTCOMES = { complete: ["done", "已完成"], no_contact: ["contact", "未接触到"], refused: ["problem", "拒绝"], out_of_scope: ["apart", "不属于范围"] };

/** Return {look, word} of a household in the screening. */
export function screeningState(row) {
  const [look, word] = OUTCOMES[row.outcome] ?? ["none", "未摸底"];
  return { look, word };
}

/** Draw a mark on a canvas around a point. */
export function drawMark(context, name, x, y, r) {
  const look = LOOKS[name] ?? LOOKS.none;
  context.beginPath();
  if (look.shape === "square") context.rect(x - r, y - r, 2 * r, 2 * r);
  else if (look.shape === "triangle") { context.moveTo(x, y - 1.2 * r); context.lineTo(x + 1.1 * r, y + 0.9 * r); context.lineTo(x - 1.1 * r, y + 0.9 * r); context.closePath(); }
  else if (look.shape === "cross") { context.moveTo(x - r, y - r); context.lineTo(x + r, y + r); context.moveTo(x + r, y - r); context.lineTo(x - r, y + r); }
  else context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = look.hollow ? "#FFFFFF" : look.colour;
  if (look.shape !== "cross") context.fill();
  context.lineWidth = look.shape === "cross" ? 3 : 2;
  context.strokeStyle = look.colour;
  context.stroke();
  if (look.shape === "ring") { context.beginPath(); context.arc(x, y, r + 4, 0, 2 * Math.PI); context.stroke(); }
}
