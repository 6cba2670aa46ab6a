const inChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day that it is in China at that instant, ISO 8601. */
export function dayInChina(at: Date): string {
  return inChina.format(at);
}
