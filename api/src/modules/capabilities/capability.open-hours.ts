import type { InputCheck } from '#kernel/input.ts';
import type { OpenHours } from './capability.model.ts';

/** As it comes from a form. */
export type OpenHoursDraft = { weekdays: readonly number[]; from: string; to: string };

const MAX_ROWS = 7;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether it is a time of day, as `08:30`. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** Days in order, each row with a beginning before its end; what is wrong stands at its place in the list. */
export function checkOpenHours(input: InputCheck, rows: readonly OpenHoursDraft[]): OpenHours[] {
  if (rows.length > MAX_ROWS) {
    input.fault('openHours', { zh: `最多写 ${MAX_ROWS} 行`, en: `Write at most ${MAX_ROWS} rows` });
  }
  return rows.slice(0, MAX_ROWS).map((row, place) => {
    const weekdays = [...new Set(row.weekdays)].sort((one, other) => one - other);
    const at = ['openHours', String(place)];
    if (weekdays.length === 0 || weekdays.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
      input.fault(at, {
        zh: '选至少一天，星期一写 1，星期日写 7',
        en: 'Choose at least one day, from 1 for Monday to 7 for Sunday',
      });
    }
    if (!isTime(row.from) || !isTime(row.to)) {
      input.fault(at, { zh: '时间写成 08:30 这样', en: 'Write times like 08:30' });
    } else if (row.from >= row.to) {
      input.fault(at, {
        zh: `开放时间从 ${row.from} 到 ${row.to}：结束要晚于开始`,
        en: `Open from ${row.from} to ${row.to}: the end has to come after the beginning`,
      });
    }
    return { weekdays, from: row.from, to: row.to };
  });
}
