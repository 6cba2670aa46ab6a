import type { FacetName, SearchFilter, SearchPlace } from '../../query.ts';
import { CODED, type CodedFacet, type Columns } from './columns.ts';
import { kilometresBetween } from './distance.ts';

/** A filter on the columns. */
export type FilterTest = {
  /** The facet that its selection belongs to. */
  readonly facet: FacetName | null;
  /** Sets `bit` for each of the slots that does not pass. */
  readonly mark: (slots: Uint32Array, failures: Uint16Array, bit: number) => void;
};

export type FilterSource = {
  readonly filter: SearchFilter;
  readonly near: SearchPlace | undefined;
  readonly slotOf: (id: string) => number | undefined;
};

const filterOf = {
  kind: 'kinds',
  category: 'categories',
  town: 'towns',
  field: 'fields',
  stage: 'stages',
  form: 'forms',
} as const;

const VERIFIED = 1;
const EXAMPLE = 2;

export function testsOf(columns: Columns, { filter, near, slotOf }: FilterSource): readonly FilterTest[] {
  const tests: FilterTest[] = [];
  for (const facet of CODED) {
    const wanted = filter[filterOf[facet]];
    if (wanted?.length) tests.push(codeTest(columns, facet, wanted));
  }
  const { trl, verified, example, ids } = filter;
  if (trl && (trl.min !== undefined || trl.max !== undefined)) tests.push(trlTest(columns, trl));
  if (verified !== undefined) tests.push(flagTest(columns, 'verified', VERIFIED, verified));
  if (example !== undefined) tests.push(flagTest(columns, null, EXAMPLE, example));
  if (ids?.length) tests.push(idTest(ids, slotOf));
  if (near?.withinKilometres !== undefined) {
    const { withinKilometres } = near;
    tests.push(slotTest((slot) => kilometresBetween(columns, slot, near) <= withinKilometres));
  }
  return tests;
}

function codeTest(columns: Columns, facet: CodedFacet, wanted: readonly string[]): FilterTest {
  const column = columns.coded[facet];
  const allowed = new Uint8Array(column.names.length);
  for (const name of wanted) {
    const number = column.numberOf(name);
    if (number !== undefined) allowed[number] = 1;
  }
  const { starts, lengths, values } = column;
  const mark: FilterTest['mark'] = (slots, failures, bit) => {
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number;
      let value = starts[slot] as number;
      const end = value + (lengths[slot] as number);
      while (value < end && allowed[values[value] as number] === 0) value++;
      if (value === end) failures[at] = (failures[at] as number) | bit;
    }
  };
  return { facet, mark };
}

/** Documents without a TRL have 0 and never pass. */
function trlTest({ trl }: Columns, { min = 1, max = 9 }: NonNullable<SearchFilter['trl']>): FilterTest {
  const least = Math.max(1, min);
  const mark: FilterTest['mark'] = (slots, failures, bit) => {
    for (let at = 0; at < slots.length; at++) {
      const value = trl[slots[at] as number] as number;
      if (value < least || value > max) failures[at] = (failures[at] as number) | bit;
    }
  };
  return { facet: 'trl', mark };
}

function flagTest({ flags }: Columns, facet: FacetName | null, flag: number, wanted: boolean): FilterTest {
  const expected = wanted ? flag : 0;
  const mark: FilterTest['mark'] = (slots, failures, bit) => {
    for (let at = 0; at < slots.length; at++) {
      if (((flags[slots[at] as number] as number) & flag) !== expected)
        failures[at] = (failures[at] as number) | bit;
    }
  };
  return { facet, mark };
}

/** A few of a hundred thousand: marks are read many times as fast as a set of numbers. */
function idTest(ids: readonly string[], slotOf: FilterSource['slotOf']): FilterTest {
  const wanted = ids.flatMap((id) => slotOf(id) ?? []);
  const marks = new Uint8Array(wanted.reduce((most, slot) => Math.max(most, slot + 1), 0));
  for (const slot of wanted) marks[slot] = 1;
  return slotTest((slot) => slot < marks.length && marks[slot] === 1);
}

function slotTest(passes: (slot: number) => boolean): FilterTest {
  const mark: FilterTest['mark'] = (slots, failures, bit) => {
    for (let at = 0; at < slots.length; at++) {
      if (!passes(slots[at] as number)) failures[at] = (failures[at] as number) | bit;
    }
  };
  return { facet: null, mark };
}
