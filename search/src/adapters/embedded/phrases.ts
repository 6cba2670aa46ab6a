import { normalize } from '../../analysis/normalize.ts';
import { tokenize } from '../../analysis/tokens.ts';
import { textsOf } from '../../text-fields.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** Documents in whose text every phrase stands as it was quoted, spaces aside. */
export function containsAll(
  index: InvertedIndex,
  phrases: readonly string[],
  slots: Uint32Array,
): Uint32Array {
  const keys = phrases.map(squeeze);
  const possible = keys.reduce((kept, key) => intersect(index, key, kept), slots);
  return possible.filter((slot) => {
    const text = textOf(index, slot);
    return keys.every((key) => text.includes(key));
  });
}

/** Leaves out the documents that hold a word. */
export function excludeSlots(index: InvertedIndex, word: string, slots: Uint32Array): Uint32Array {
  const key = squeeze(word);
  const suspects = new Set(intersect(index, key, slots));
  return slots.filter((slot) => !suspects.has(slot) || !textOf(index, slot).includes(key));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function textOf(index: InvertedIndex, slot: number): string {
  const values = textsOf(index.document(slot)).flatMap(([, texts]) => texts);
  return values.map((value) => squeeze(normalize(value))).join('\n');
}

/** Slots that hold all pairs of Han characters of a phrase: few are left whose text must be read. */
function intersect(index: InvertedIndex, phrase: string, slots: Uint32Array): Uint32Array {
  let kept = slots;
  for (const { term } of tokenize(phrase)) {
    if (term.length !== 2 || term.charCodeAt(0) < 0x3400) continue;
    const holders = index.holders(term);
    kept = kept.filter((slot) => holders.has(slot));
  }
  return kept;
}
