import { readFileSync } from 'node:fs';
import type { Lexicon } from './lexicon.ts';
import { parseLexicon } from './parse-lexicon.ts';

/** The lexicon that ships with the product. */
export const defaultLexicon: Lexicon = parseLexicon(
  JSON.parse(readFileSync(new URL('./data/lexicon.json', import.meta.url), 'utf8')),
);
