const DAY_MS = 24 * 60 * 60_000;

/**
 * The last day of a period of working days that begins on the day after `day`. Monday to Friday; public holidays are not
 * known here, so the day comes rather too early than too late.
 */
export function afterWorkingDays(day: string, count: number): string {
  let at = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    at += DAY_MS;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}
