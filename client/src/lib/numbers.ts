/** What stands where a value is missing. Zero is 0, never this. */
export const missing = '—';

/** `1,284`; at most `digits` decimals (0 unless told); minus as `−`. Missing is `—`. */
export function numberText(value: number | null | undefined, digits = 0): string {
  if (value === null || value === undefined || Number.isNaN(value)) return missing;
  return withMinus(value.toLocaleString('en-US', { maximumFractionDigits: digits }));
}

/** As {@link numberText}, always with exactly `digits` decimals, so that columns line up. */
export function fixedText(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined || Number.isNaN(value)) return missing;
  return withMinus(
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
}

/** A share from 0 to 1 as `96%`. */
export function percentText(share: number | null | undefined): string {
  return share === null || share === undefined ? missing : `${numberText(share * 100)}%`;
}

/** `5–9`; one value where both are the same; `—` where both are missing. */
export function rangeText(
  from: number | null | undefined,
  to: number | null | undefined,
  between: (value: number) => string = (value) => numberText(value, 2),
): string {
  const ends = [from, to].filter((end) => end !== null && end !== undefined);
  const [first, second] = ends.map(between);
  if (first === undefined) return missing;
  return second === undefined || second === first ? first : `${first}–${second}`;
}

function withMinus(text: string): string {
  return text.replace('-', '−');
}
