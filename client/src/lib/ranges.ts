/** A marked stretch of a text: from `start` up to but not including `end`, in UTF-16 units. */
export type TextRange = { readonly start: number; readonly end: number };

/** A text cut into stretches, each marked or not. */
export type TextPiece = { readonly start: number; readonly text: string; readonly isMarked: boolean };

/** Cuts a text at its marked ranges. Ranges may overlap, touch, be out of order or reach beyond the text. */
export function markedPieces(text: string, ranges: readonly TextRange[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of merged(text.length, ranges)) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isMarked: false });
    pieces.push({ start, text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isMarked: false });
  return pieces;
}

function merged(length: number, ranges: readonly TextRange[]): TextRange[] {
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const result: TextRange[] = [];
  for (const range of inside) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
