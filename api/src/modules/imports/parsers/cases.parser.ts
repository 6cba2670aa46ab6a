import { checkText } from '#kernel/input.ts';
import type { CellFault } from '../spreadsheet/spreadsheet.ts';
import type { Parser } from './parser.ts';

export type CaseRow = {
  readonly year: number;
  readonly title: string;
  readonly result: string;
  /** Null where the client is not named. */
  readonly clientName: string | null;
};

/** Each begins a line with its year; what follows without one goes on with the result. */
const BEGINNING = /(?:^|[;；\n])\s*(?=\d{4}\s*年?\s*[|｜])/u;
/** What a text holds itself stands behind a backslash. */
const BAR = /(?<!\\)[|｜]/u;
const MAX_CASES = 20;

/** `2025｜古镇河堤亮化｜中山市星河照明有限公司｜能耗降了 38%`, one a line; the client may be left out. */
export const cases: Parser<CaseRow[]> = (text) => {
  const parts = text.replaceAll('\r\n', '\n').split(BEGINNING);
  const rows: CaseRow[] = [];
  for (const part of parts.filter((one) => one.trim() !== '')) {
    const read = caseOf(part.trim());
    if ('reason' in read) return read;
    rows.push(read);
  }
  if (rows.length <= MAX_CASES) return { value: rows };
  return {
    reason: {
      zh: `最多写 ${MAX_CASES} 个案例，这里有 ${rows.length} 个`,
      en: `At most ${MAX_CASES} cases; these are ${rows.length}`,
    },
  };
};

function caseOf(part: string): CaseRow | CellFault {
  const [year = '', title = '', ...rest] = part.split(BAR).map(plain);
  const [client, result] = rest.length > 1 ? [rest[0] ?? '', rest.slice(1).join('｜')] : ['', rest[0] ?? ''];
  const digits = /^(\d{4})年?$/.exec(year.normalize('NFKC'))?.[1];
  const shown = [...part.replaceAll('\n', ' ')].slice(0, 20).join('');
  if (!digits || title === '' || result === '')
    return { reason: { zh: `案例“${shown}”没有写全`, en: `The case “${shown}” is not complete` } };
  const problem =
    checkText(title, { min: 2, max: 80 }).problem ??
    checkText(result, { min: 2, max: 500, multiline: true }).problem;
  if (problem)
    return {
      reason: { zh: `案例“${shown}”：${problem.zh}`, en: `The case “${shown}”: ${problem.en}` },
    };
  return { year: Number(digits), title, result, clientName: client === '' ? null : client };
}

function plain(text: string): string {
  return text.replaceAll(/\\([|｜])/gu, '$1').trim();
}
