import { markedPieces, type TextRange } from '#lib/ranges.ts';

/** A text with its marked stretches. Nothing of the text is read as markup. */
export function Highlight({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  return markedPieces(text, ranges).map(({ start, text: piece, isMarked }) =>
    isMarked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
  );
}
