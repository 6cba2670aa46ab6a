import type { Lexicon } from './lexicon.ts';

/** The lexicon that ships with the product. */
export const defaultLexicon: Lexicon = { version: '0', concepts: [] };
