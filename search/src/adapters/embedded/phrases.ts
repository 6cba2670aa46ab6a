import { exclusionTest, passesTextTest, phraseTest, type TextTest } from '../../held-text.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { Holders } from './slots.ts';

/** Documents in whose texts every phrase stands as it was quoted. */
export function containsAll(
  index: InvertedIndex,
  phrases: readonly string[],
  slots: Uint32Array,
): Uint32Array {
  return phrases.map(phraseTest).reduce((kept, test) => passing(index, test, kept), slots);
}

/** Leaves out the documents that hold a word. */
export function excludeSlots(index: InvertedIndex, word: string, slots: Uint32Array): Uint32Array {
  const holding = new Holders(passing(index, exclusionTest(word), slots), index.used);
  return slots.filter((slot) => !holding.has(slot));
}

/** Few are left whose text must be read: those that hold all terms of it. */
function passing(index: InvertedIndex, test: TextTest, slots: Uint32Array): Uint32Array {
  let kept = slots;
  for (const term of test.terms) kept = among(kept, index.holders(term));
  if (test.beginning !== null) kept = among(kept, index.holdersBeginning(test.beginning));
  return test.pattern ? kept.filter((slot) => passesTextTest(test, index.document(slot))) : kept;
}

function among(slots: Uint32Array, holders: Holders): Uint32Array {
  return slots.filter((slot) => holders.has(slot));
}
