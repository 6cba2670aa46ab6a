/** A value that changes by decree: from which day it holds, and where it was read. */
type DatedTerm = { readonly from: string; readonly months: number; readonly source: string };

const terms: readonly [DatedTerm, ...DatedTerm[]] = [
  {
    from: '2020-01-01',
    months: 12,
    source: 'General practice; no published rule was found, so the bureau has to confirm it',
  },
];

/** First and last day of a dispatch that begins on that day (ISO 8601, in China). */
export function termFrom(startsOn: string): { readonly startsOn: string; readonly endsOn: string } {
  const [first] = terms;
  const { months } = terms.findLast(({ from }) => from <= startsOn) ?? first;
  const [year = 0, month = 1, day = 1] = startsOn.split('-').map(Number);
  const end = new Date(Date.UTC(year, month - 1 + months, day - 1));
  // A month that is too short would push the end into the next one.
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return { startsOn, endsOn: (end > lastOfMonth ? lastOfMonth : end).toISOString().slice(0, 10) };
}
