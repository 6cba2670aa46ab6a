/** A part of two texts: in both, in the earlier one only, or in the later one only. */
export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** Longer than this, word by word would take too long: what differs is then one piece. */
const mostCells = 1_000_000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What became of a text, in the order of reading: gone before new. Compared by words, of Chinese as a reader cuts them. */
export function textDifference(before: string, after: string): Piece[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (oneEnd > start && otherEnd > start && one[oneEnd - 1] === other[otherEnd - 1]) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  return joined([
    { kind: 'same', text: one.slice(0, start).join('') },
    ...middle(one.slice(start, oneEnd), other.slice(start, otherEnd)),
    { kind: 'same', text: one.slice(oneEnd).join('') },
  ]);
}

/** A day is read as one. */
function wordsOf(text: string): string[] {
  return text
    .split(/(\d{4}-\d{2}-\d{2})/)
    .flatMap((part, place) =>
      place % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
}

function middle(one: readonly string[], other: readonly string[]): Piece[] {
  const isTooLong = one.length * other.length > mostCells;
  if (isTooLong || one.length === 0 || other.length === 0) {
    return [
      { kind: 'gone', text: one.join('') },
      { kind: 'new', text: other.join('') },
    ];
  }
  const longest = commonLengths(one, other);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && one[i] === other[j]) {
      pieces.push({ kind: 'same', text: one[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < one.length && longest(i + 1, j) >= longest(i, j + 1)) {
      pieces.push({ kind: 'gone', text: one[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'new', text: other[j] ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** How many words are common to what follows in both, for each pair of places. */
function commonLengths(one: readonly string[], other: readonly string[]) {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => (j > other.length ? -1 : (lengths[i * width + j] ?? 0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** Neighbours of a kind become one; between two that are in both, what is gone stands before what is new. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = () => {
    if (gone) result.push({ kind: 'gone', text: gone });
    if (fresh) result.push({ kind: 'new', text: fresh });
    [gone, fresh] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (!text) continue;
    if (kind === 'gone') gone += text;
    if (kind === 'new') fresh += text;
    if (kind !== 'same') continue;
    flush();
    const last = result.at(-1);
    if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  flush();
  return result;
}
