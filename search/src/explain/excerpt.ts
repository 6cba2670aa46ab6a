import type { TextRange } from '../query.ts';

/** Longest excerpt, in UTF-16 units; the ellipses come on top. */
const LONGEST = 116;
const LEAD = 24;
const borders = /[。！？；;!?\n]/;
const pauses = /[，、,：:（）()\s]/;

export type Excerpt = { readonly text: string; readonly ranges: readonly TextRange[] };

/** The stretch of a text that shows most of its marks, cut at sentences or pauses where there are any near. */
export function cutExcerpt(text: string, ranges: readonly TextRange[]): Excerpt {
  if (text.length <= LONGEST) return { text, ranges };
  const start = startFor(text, bestStart(ranges));
  const end = endFor(text, start);
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  const inside = ranges
    .filter((range) => range.end > start && range.start < end)
    .map((range) => ({ start: Math.max(range.start, start) + shift, end: Math.min(range.end, end) + shift }));
  return { text: before + text.slice(start, end) + (end < text.length ? '…' : ''), ranges: inside };
}

/** Start of the first mark of the window that marks most. */
function bestStart(ranges: readonly TextRange[]): number {
  let best = 0;
  let most = -1;
  for (const { start } of ranges) {
    const window = ranges.filter((range) => range.start >= start && range.end <= start + LONGEST - LEAD);
    const marked = window.reduce((sum, range) => sum + range.end - range.start, 0);
    if (marked > most) {
      most = marked;
      best = start;
    }
  }
  return best;
}

function startFor(text: string, mark: number): number {
  const earliest = Math.max(0, mark - LEAD);
  if (earliest === 0) return 0;
  for (const sign of [borders, pauses]) {
    for (let at = mark; at > earliest; at--) if (sign.test(text.charAt(at - 1))) return at;
  }
  return wholeCharacter(text, earliest);
}

function endFor(text: string, start: number): number {
  const latest = Math.min(text.length, start + LONGEST);
  if (latest === text.length) return latest;
  for (const sign of [borders, pauses]) {
    for (let at = latest; at > start + LONGEST * 0.6; at--) if (sign.test(text.charAt(at - 1))) return at;
  }
  return wholeCharacter(text, latest);
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
