const inChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day that it is in China at that instant, ISO 8601. */
export function dayInChina(at: Date): string {
  return inChina.format(at);
}

const CHINA_MS = 8 * 60 * 60_000;

/** Day and time in China to the second, `2026-11-23 09:30:00`: China has no summer time. @throws RangeError for no instant */
export function timeInChina(at: Date): string {
  return new Date(at.getTime() + CHINA_MS).toISOString().slice(0, 19).replace('T', ' ');
}
