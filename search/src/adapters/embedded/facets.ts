import type { Facet, FacetCount, FacetName, SearchFilter, SearchPlace } from '../../query.ts';
import { CODED, type CodedFacet, type Columns } from './columns.ts';
import { kilometresBetween } from './distance.ts';

/** A filter on the columns; `facet` is the facet that its selection belongs to. */
type Test = { readonly facet: FacetName | null; readonly passes: (slot: number) => boolean };

export type Filtered = { readonly slots: Uint32Array; readonly facets: readonly Facet[] };

export type FilterRequest = {
  readonly filter: SearchFilter;
  readonly facets: readonly FacetName[];
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

/** Keeps the slots that pass, and counts facets as if each facet's own selection were not there. */
export function filterAndCount(columns: Columns, slots: Uint32Array, request: FilterRequest): Filtered {
  const tests = testsOf(columns, request);
  const failures = tests.length > 0 ? new Uint16Array(slots.length) : null;
  if (failures) {
    tests.forEach((test, number) => {
      const bit = 1 << number;
      for (let at = 0; at < slots.length; at++) {
        if (!test.passes(slots[at] ?? 0)) failures[at] = (failures[at] ?? 0) | bit;
      }
    });
  }
  const passing = failures ? slots.filter((_, at) => failures[at] === 0) : slots;
  const facets = request.facets.map((name): Facet => {
    const own = tests.findIndex((test) => test.facet === name);
    if (own < 0 || !failures) return { name, values: count(columns, name, passing) };
    const others = ~(1 << own) & 0xffff;
    return {
      name,
      values: count(
        columns,
        name,
        slots.filter((_, at) => ((failures[at] ?? 0) & others) === 0),
      ),
    };
  });
  return { slots: passing, facets };
}

function testsOf(columns: Columns, { filter, near, slotOf }: FilterRequest): readonly Test[] {
  const tests: Test[] = [];
  for (const facet of CODED) {
    const wanted = filter[filterOf[facet]];
    if (wanted?.length) tests.push(codeTest(columns, facet, wanted));
  }
  const { trl, verified, example, ids } = filter;
  if (trl && (trl.min !== undefined || trl.max !== undefined)) {
    const { min = 1, max = 9 } = trl;
    tests.push({ facet: 'trl', passes: (slot) => between(columns.trl[slot] ?? 0, Math.max(1, min), max) });
  }
  if (verified !== undefined) {
    tests.push({
      facet: 'verified',
      passes: (slot) => (((columns.flags[slot] ?? 0) & 1) === 1) === verified,
    });
  }
  if (example !== undefined) {
    tests.push({ facet: null, passes: (slot) => (((columns.flags[slot] ?? 0) & 2) === 2) === example });
  }
  if (ids?.length) {
    const wanted = new Set(ids.map(slotOf));
    tests.push({ facet: null, passes: (slot) => wanted.has(slot) });
  }
  if (near?.withinKilometres !== undefined) {
    const { withinKilometres } = near;
    tests.push({ facet: null, passes: (slot) => kilometresBetween(columns, slot, near) <= withinKilometres });
  }
  return tests;
}

function codeTest(columns: Columns, facet: CodedFacet, wanted: readonly string[]): Test {
  const column = columns.coded[facet];
  const allowed = new Uint8Array(column.names.length);
  for (const name of wanted) {
    const number = column.numberOf(name);
    if (number !== undefined) allowed[number] = 1;
  }
  const { starts, lengths, values } = column;
  return {
    facet,
    passes: (slot) => {
      const start = starts[slot] ?? 0;
      const end = start + (lengths[slot] ?? 0);
      for (let at = start; at < end; at++) if (allowed[values[at] ?? 0] === 1) return true;
      return false;
    },
  };
}

function between(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

function count(columns: Columns, name: FacetName, slots: Uint32Array): readonly FacetCount[] {
  if (name === 'trl') return countNumbers(slots, 10, (slot) => columns.trl[slot] ?? 0, trlValue);
  if (name === 'verified') {
    return countNumbers(
      slots,
      2,
      (slot) => (columns.flags[slot] ?? 0) & 1,
      (value) => String(value === 1),
    );
  }
  const { names, starts, lengths, values } = columns.coded[name];
  const counts = new Uint32Array(names.length);
  for (const slot of slots) {
    const start = starts[slot] ?? 0;
    const end = start + (lengths[slot] ?? 0);
    for (let at = start; at < end; at++) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return ranked(counts, (value) => names[value] ?? null);
}

function trlValue(value: number): string | null {
  return value === 0 ? null : String(value);
}

function countNumbers(
  slots: Uint32Array,
  size: number,
  read: (slot: number) => number,
  label: (value: number) => string | null,
): readonly FacetCount[] {
  const counts = new Uint32Array(size);
  for (const slot of slots) {
    const value = read(slot);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return ranked(counts, label);
}

function ranked(counts: Uint32Array, label: (value: number) => string | null): readonly FacetCount[] {
  const values: FacetCount[] = [];
  counts.forEach((count, number) => {
    const value = label(number);
    if (count > 0 && value !== null) values.push({ value, count });
  });
  return values.sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
}
