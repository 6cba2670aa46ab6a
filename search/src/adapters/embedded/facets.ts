import type { Facet, FacetCount, FacetName } from '../../query.ts';
import type { CodeColumn, Columns } from './columns.ts';
import { type FilterSource, testsOf } from './filter-tests.ts';

export type Filtered = { readonly slots: Uint32Array; readonly facets: readonly Facet[] };

export type FilterRequest = FilterSource & { readonly facets: readonly FacetName[] };

const ALL_TESTS = 0xffff;
/** TRL 0 is none. */
const TRL_VALUES = 10;

/** Keeps the slots that pass, and counts facets as if each facet's own selection were not there. */
export function filterAndCount(columns: Columns, slots: Uint32Array, request: FilterRequest): Filtered {
  const tests = testsOf(columns, request);
  if (tests.length === 0) {
    return { slots, facets: request.facets.map((name) => ({ name, values: count(columns, name, slots) })) };
  }
  const failures = new Uint16Array(slots.length);
  tests.forEach(({ mark }, number) => {
    mark(slots, failures, 1 << number);
  });
  const passing = unmarked(slots, failures, ALL_TESTS);
  const facets = request.facets.map((name): Facet => {
    const own = tests.findIndex((test) => test.facet === name);
    const counted = own < 0 ? passing : unmarked(slots, failures, ALL_TESTS & ~(1 << own));
    return { name, values: count(columns, name, counted) };
  });
  return { slots: passing, facets };
}

/** The slots that fail none of the tests in `mask`. */
function unmarked(slots: Uint32Array, failures: Uint16Array, mask: number): Uint32Array {
  const kept = new Uint32Array(slots.length);
  let count = 0;
  for (let at = 0; at < slots.length; at++) {
    if (((failures[at] as number) & mask) === 0) kept[count++] = slots[at] as number;
  }
  return kept.subarray(0, count);
}

function count(columns: Columns, name: FacetName, slots: Uint32Array): readonly FacetCount[] {
  if (name === 'trl')
    return ranked(countTrl(columns, slots), (value) => (value === 0 ? null : String(value)));
  if (name === 'verified') return ranked(countVerified(columns, slots), (value) => String(value === 1));
  const column = columns.coded[name];
  return ranked(countCodes(column, slots), (value) => column.names[value] ?? null);
}

function countCodes({ names, starts, lengths, values }: CodeColumn, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(names.length);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    const start = starts[slot] as number;
    const end = start + (lengths[slot] as number);
    for (let place = start; place < end; place++) {
      const value = values[place] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
  return counts;
}

function countTrl({ trl }: Columns, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(TRL_VALUES);
  for (let at = 0; at < slots.length; at++) {
    const value = trl[slots[at] as number] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

function countVerified({ flags }: Columns, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(2);
  for (let at = 0; at < slots.length; at++) {
    const value = (flags[slots[at] as number] as number) & 1;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

/** The largest first; equal ones by their value. */
function ranked(counts: Uint32Array, label: (value: number) => string | null): readonly FacetCount[] {
  const values: FacetCount[] = [];
  counts.forEach((count, number) => {
    const value = count > 0 ? label(number) : null;
    if (value !== null) values.push({ value, count });
  });
  return values.sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
}
