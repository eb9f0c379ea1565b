// Days and times as people read them, in the office's time zone.

export const ZONE = "Asia/Shanghai";
const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE });
const TIME = new Intl.DateTimeFormat("zh-CN", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hour12: false });
const WEEKDAY = new Intl.DateTimeFormat("zh-CN", { timeZone: ZONE, weekday: "short" });
const HOURS_AHEAD = "+08:00";

/** Return the day of an instant, 2022-11-20. */
export const dayOf = (instant) => DAY.format(new Date(instant));
export const timeOf = (instant) => TIME.format(new Date(instant));
let offsetMs = 0;

/** Take over how much the office's clock is ahead of the tablet's, in seconds; days then are the office's. */
export const setOffset = (seconds) => { offsetMs = seconds * 1000; };

/** The present instant by the office's clock; what is recorded keeps the tablet's own, which the office puts right. */
export const now = () => Date.now() + offsetMs;
export const today = () => dayOf(now());

/** Return the day so many days later. */
export const daysLater = (day, days) => dayOf(new Date(`${day}T12:00:00${HOURS_AHEAD}`).getTime() + days * 86_400_000);

/** Return a day and a time of it as an instant with its zone. */
export const instantOf = (day, time) => `${day}T${time}:00${HOURS_AHEAD}`;

/** Return "今天 09:42", "昨天 …", or the day. */
export function when(instant) {
  if (!instant) return "从未";
  const day = dayOf(instant);
  const names = { [today()]: "今天", [daysLater(today(), -1)]: "昨天", [daysLater(today(), 1)]: "明天" };
  return `${names[day] ?? `${day}（${WEEKDAY.format(new Date(instant))}）`} ${timeOf(instant)}`;
}

/** Return seconds as a person reads them. */
export const span = (seconds) => {
  const n = Math.abs(Math.round(seconds));
  if (n < 120) return `${n} 秒`;
  if (n < 7200) return `${Math.round(n / 60)} 分钟`;
  return n < 172_800 ? `${Math.round(n / 3600)} 小时` : `${Math.round(n / 86_400)} 天`;
};

/** Return bytes as a person reads them. */
export const size = (bytes) => {
  if (bytes === null) return "未知";
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.max(0, Math.round(bytes / 1e6))} MB`;
};
