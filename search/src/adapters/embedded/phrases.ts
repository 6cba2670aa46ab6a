import { exclusionTest, passesTextTest, phraseTest, type TextTest } from '../../held-text.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { Holders } from './slots.ts';

/** Documents in whose texts every phrase stands as it was quoted. */
export function containsAll(
  index: InvertedIndex,
  phrases: readonly string[],
  slots: Uint32Array,
): Uint32Array {
  const tests = [...new Set(phrases)].map(phraseTest);
  const likely = tests.reduce((kept, test) => holding(index, test, kept), slots);
  const read = tests.filter(({ pattern }) => pattern !== null);
  if (read.length === 0) return likely;
  return likely.filter((slot) => {
    const document = index.document(slot);
    return read.every((test) => passesTextTest(test, document));
  });
}

/** Leaves out the documents that hold a word. */
export function excludeSlots(index: InvertedIndex, word: string, slots: Uint32Array): Uint32Array {
  const test = exclusionTest(word);
  const likely = holding(index, test, slots);
  const excluded = test.pattern
    ? likely.filter((slot) => passesTextTest(test, index.document(slot)))
    : likely;
  const out = new Holders(excluded, index.used);
  return slots.filter((slot) => !out.has(slot));
}

/** Those that hold all terms of a test: few are left whose text must be read. */
function holding(index: InvertedIndex, { terms, beginning }: TextTest, slots: Uint32Array): Uint32Array {
  const kept = terms.reduce((held, term) => among(held, index.holders(term)), slots);
  return beginning === null ? kept : among(kept, index.holdersBeginning(beginning));
}

function among(slots: Uint32Array, holders: Holders): Uint32Array {
  return slots.filter((slot) => holders.has(slot));
}
