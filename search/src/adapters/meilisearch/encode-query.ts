import type { ParsedQuery } from '../../analysis/parse-query.ts';
import { firstSoundsOf, foldSyllable, readPinyin } from '../../analysis/syllables.ts';
import { CODE_MARK, isHan, tokenize } from '../../analysis/tokens.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { encodeConcept, encodeTerm } from './encode.ts';

/** Meilisearch reads no more words of a query than this. */
const MOST_WORDS = 10;
/** From so many words on a query is asked word by word. */
const FROM_SOFT = 3;

/** What to ask Meilisearch: the best first; the next is asked where one finds nothing. */
export type Attempt = {
  readonly q: string;
  readonly attributes: readonly string[] | null;
  /** Present where there are so many words that no document need hold them all. */
  readonly soft?: { readonly words: readonly string[]; readonly limits: string };
};

const spoken = ['pinyin', 'initials'];

export function attemptsFor(query: ParsedQuery, lexicon: CompiledLexicon): readonly Attempt[] {
  const { letters, phrases, excluded } = query;
  const limits = [...phrases.map(encodePhrase), ...excluded.map((word) => `-${encodePhrase(word)}`)].join(
    ' ',
  );
  const ask = (words: string, attributes: readonly string[] | null): Attempt => ({
    q: `${words} ${limits}`.trim(),
    attributes,
  });
  const words = encodeWords(query, lexicon);
  if (words === '' && limits === '') return [];
  const list = words.split(' ');
  const first = ask(words, null);
  const attempts = [list.length >= FROM_SOFT ? { ...first, soft: { words: list, limits } } : first];
  if (letters !== null) {
    for (const { syllables, tail } of readPinyin(letters).slice(0, 2)) {
      attempts.push(ask(syllables.map(foldSyllable).join('') + foldSyllable(tail), spoken));
    }
    attempts.push(ask(letters, spoken));
  }
  const han = query.text.replace(/\s/g, '');
  if (isHan(han) && han.length > 1) attempts.push(ask(firstSoundsOf(han).join(''), ['pinyin']));
  return attempts;
}

/** Concepts, then codes, then words that belong to neither; the one still being typed last. */
function encodeWords(query: ParsedQuery, lexicon: CompiledLexicon): string {
  const words: string[] = [];
  for (const { term } of query.terms) {
    const concepts = lexicon.conceptsOf(term);
    words.push(...concepts.slice(0, 1).map(({ id }) => encodeConcept(id)));
    if (concepts.length === 0)
      words.push(...tokenize(term.slice(1)).flatMap(({ term: pair }) => encodeTerm(pair) ?? []));
  }
  for (const { compact, number } of query.codes) {
    words.push(`zk${compact}`);
    if (number.length > 3 && number !== compact) words.push(`zk${number}`);
  }
  for (const word of query.words) {
    const inTerm = query.terms.some((term) => term.start <= word.start && term.end >= word.end);
    const inCode = query.codes.some((code) => code.start <= word.start && code.end >= word.end);
    if (inTerm || inCode || (word.stop && query.words.length > 1)) continue;
    words.push(...(word.han ? pairsOf(query.text, word.start, word.end) : [word.text]));
  }
  const inTerms = query.terms
    .filter(({ text }) => text.length > 3)
    .flatMap(({ start, end }) => pairsOf(query.text, start, end));
  const room = MOST_WORDS - words.length;
  if (query.terms.length > 1 && room > 0) words.unshift(...inTerms.slice(0, room));
  return [...new Set(words)].slice(0, MOST_WORDS).join(' ');
}

/** Pairs inside a word; a lone character as the beginning of pairs, with its neighbour where it has one. */
function pairsOf(text: string, start: number, end: number): readonly string[] {
  const stretch = end - start > 1 ? text.slice(start, end) : text.slice(start, end + 1);
  const han = /^[\u3400-\u9fff]+/.exec(stretch)?.[0] ?? '';
  const pairs = tokenize(han).map(({ term }) => term);
  const whole = han.length > 1 ? pairs.slice(0, -1) : pairs;
  return whole.flatMap((pair) => encodeTerm(pair) ?? []);
}

function encodePhrase(phrase: string): string {
  const words = tokenize(phrase)
    .filter(({ term }) => !term.startsWith(CODE_MARK))
    .map(({ term, start, end }) =>
      end - start === 1 && phrase.length > 1 && isHan(term) ? '' : (encodeTerm(term) ?? term),
    )
    .filter(Boolean);
  return `"${words.join(' ')}"`;
}
