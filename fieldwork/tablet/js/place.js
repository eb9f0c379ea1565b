// Where the device is, and how far that is from a dwelling. Browsers report WGS-84.

const WAYS_ON = {
  1: "没有允许使用定位。仍可不带位置保存；要记位置，请在浏览器的“网站设置”里允许“位置信息”，再点“重新定位”。",
  2: "定位没有成功：收不到卫星或网络信号。请到室外空旷处再点“重新定位”，也可不带位置保存。",
  3: "20 秒内没有定到位置。请到室外空旷处再点“重新定位”，也可不带位置保存。",
};

/** Return {position} or, where there is none, {problem}: a sentence with a way on. Never throws. */
export function locate({ seconds = 20 } = {}) {
  if (!("geolocation" in navigator)) return Promise.resolve({ problem: WAYS_ON[2] });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) => resolve({ position: {
        lon: round(coords.longitude), lat: round(coords.latitude), datum: "WGS-84",
        accuracy_m: Math.round(coords.accuracy * 10) / 10, is_mock: null, at: new Date(timestamp).toISOString(),
      } }),
      (error) => resolve({ problem: WAYS_ON[error.code] ?? WAYS_ON[2] }),
      { enableHighAccuracy: true, timeout: seconds * 1000, maximumAge: 0 },
    );
  });
}

const round = (degrees) => Math.round(degrees * 1e6) / 1e6;

/** Return the metres between two places of a village, {lon, lat} each; null where one is not known. */
export function metres(a, b) {
  if (!a || !b || a.lon === null || b.lon === null || a.lon === undefined || b.lon === undefined) return null;
  const north = (a.lat - b.lat) * 111_195;
  const east = (a.lon - b.lon) * 111_195 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}
