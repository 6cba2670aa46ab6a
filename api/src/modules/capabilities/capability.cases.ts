import { dayInChina } from '#kernel/day.ts';
import type { Id } from '#kernel/id.ts';
import type { InputCheck } from '#kernel/input.ts';
import type { CapabilityCase } from './capability.model.ts';

/** As it comes from a form. */
export type CaseDraft = {
  year: number;
  title: string;
  result: string;
  clientId?: string | null | undefined;
};

type CaseContext = { clientIds?: ReadonlySet<Id<'organization'>>; now: Date };

const MAX_CASES = 20;
const FIRST_YEAR = 1980;

/** Newest first; what is wrong stands at its place in the list. */
export function checkCases(
  input: InputCheck,
  cases: readonly CaseDraft[],
  { clientIds = new Set(), now }: CaseContext,
): CapabilityCase[] {
  if (cases.length > MAX_CASES) {
    input.fault('cases', {
      zh: `最多写 ${MAX_CASES} 个案例，现在是 ${cases.length} 个`,
      en: `Tell at most ${MAX_CASES} cases; these are ${cases.length}`,
    });
  }
  const lastYear = Number(dayInChina(now).slice(0, 4));
  return cases
    .slice(0, MAX_CASES)
    .map((draft, place) => checkCase(input, draft, { at: ['cases', String(place)], clientIds, lastYear }))
    .toSorted((one, other) => other.year - one.year);
}

type CasePlace = { at: readonly string[]; clientIds: ReadonlySet<Id<'organization'>>; lastYear: number };

function checkCase(
  input: InputCheck,
  { year, title, result, clientId }: CaseDraft,
  { at, clientIds, lastYear }: CasePlace,
): CapabilityCase {
  const client = [...clientIds].find((id) => id === clientId) ?? null;
  if (clientId && !client) {
    input.fault([...at, 'clientId'], {
      zh: '没有找到这家单位，请重新选择，或者不写客户',
      en: 'This organization is not found; choose again, or leave the client out',
    });
  }
  return {
    year: input.integer([...at, 'year'], year, { min: FIRST_YEAR, max: lastYear }) ?? lastYear,
    title: input.text([...at, 'title'], title, { min: 2, max: 80 }),
    result: input.text([...at, 'result'], result, { min: 2, max: 500, multiline: true }),
    clientId: client,
  };
}
