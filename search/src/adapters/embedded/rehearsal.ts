import { documentFrom } from '../../canonical.ts';
import { InvertedIndex } from './inverted-index.ts';
import type { Pacer } from './pacer.ts';

/** Documents after which what a write runs through has been compiled. */
const ENOUGH = 100;
const SHORT = 20;
/** A small index is open before it would have paid. */
const WORTH_FROM = 2000;

/**
 * Writes some documents of an index into another that nobody keeps. What came from a file or a thread was never written
 * by this one, so that its first writes would take ten times as long as all later ones.
 */
export async function rehearse(index: InvertedIndex, pace: Pacer): Promise<void> {
  if (index.live < WORTH_FROM) return;
  const scratch = new InvertedIndex(index.lexicon);
  const { revision } = index.columns;
  for (const [turn, slot] of index.liveSlots().subarray(0, ENOUGH).entries()) {
    const document = documentFrom(index.store.text(slot), revision[slot] ?? 0);
    // A whole document takes long as long as nothing is compiled: the first ones are little more than a name.
    scratch.add(turn < SHORT ? { ...document, keywords: [], body: '', related: [] } : document);
    await pace();
  }
}
