import { CompiledLexicon } from './compiled-lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const known = new WeakMap<Lexicon, CompiledLexicon>();

/** The same one for the same lexicon: neither ever changes, and to make it takes a tenth of a second. */
export function compiledOf(lexicon: Lexicon): CompiledLexicon {
  const compiled = known.get(lexicon) ?? new CompiledLexicon(lexicon);
  known.set(lexicon, compiled);
  return compiled;
}
