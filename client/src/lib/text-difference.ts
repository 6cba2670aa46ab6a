import { diffArrays } from 'diff';

/** A part of two texts: in both, in the earlier one only, or in the later one only. */
export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** More words than this gone or new would take too long to find: what differs is then one piece. */
const mostEdits = 2_000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What became of a text, in the order of reading: gone before new. Compared by words, of Chinese as a reader cuts them. */
export function textDifference(before: string, after: string): Piece[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (!changes) {
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  }
  return changes.map(({ removed, added, value }) => ({
    kind: removed ? 'gone' : added ? 'new' : 'same',
    text: value.join(''),
  }));
}

/** A day is read as one. */
function wordsOf(text: string): string[] {
  return text
    .split(/(\d{4}-\d{2}-\d{2})/)
    .flatMap((part, place) =>
      place % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
}
