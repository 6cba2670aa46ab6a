import type { ParsedQuery, QueryTerm, QueryWord } from '../analysis/parse-query.ts';
import { soundsOf } from '../analysis/syllables.ts';
import { ranking } from '../ranking.ts';
import { type Alternative, type Correction, exact, type Unit } from './plan.ts';
import { guessedTermUnit, type PlanContext } from './plan-term.ts';
import type { Vocabulary } from './vocabulary.ts';

export type HanPlan = { readonly units: readonly Unit[]; readonly corrections: readonly Correction[] };

/** A pair of neighbouring characters of the query. */
type Pair = { readonly text: string; readonly start: number; readonly weight: number };

/**
 * Han text as pairs of characters, softly: those inside a word count more than those across a border, and those inside
 * a term of the lexicon count little, since the term itself is asked for. Pairs with a stop word are left out.
 */
export function planHan(query: ParsedQuery, context: PlanContext): HanPlan {
  const { vocabulary } = context;
  const pairs = pairsOf(query);
  const mayBeSlip = query.text.length <= LONGEST_WITH_SHORT_SLIP;
  const units: Unit[] = [];
  for (const pair of pairs) {
    const alternatives: Alternative[] = [exact(pair.text)];
    if (mayBeSlip && vocabulary.count(pair.text) === 0)
      alternatives.push(...soundAlikes(pair.text, vocabulary));
    const unit = { start: pair.start, end: pair.start + 2, weight: pair.weight, alternatives };
    units.push(pair.weight === ranking.unit.pairInTerm ? { ...unit, optional: true } : unit);
  }
  const homophones = planHomophones(query, context);
  return {
    units: [...units, ...homophones.units, ...planSingles(query, vocabulary)],
    corrections: homophones.corrections,
  };
}

function pairsOf(query: ParsedQuery): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const words = query.words.filter((word) => word.han && (!word.stop || query.words.length === 1));
  words.forEach((word, index) => {
    const next = words[index + 1];
    const end = next && next.start === word.end ? word.end : word.end - 1;
    for (let start = word.start; start < end; start++) {
      const text = query.text.slice(start, start + 2);
      const weight = weightOf(start, start === word.end - 1, query.terms);
      if (weight > (pairs.get(text)?.weight ?? 0)) pairs.set(text, { text, start, weight });
    }
  });
  return [...pairs.values()];
}

/** 0 where the pair itself is the term. */
function weightOf(start: number, across: boolean, terms: readonly QueryTerm[]): number {
  for (const term of terms) {
    if (term.start === start && term.end === start + 2) return 0;
    if (term.start <= start && term.end >= start + 2) return ranking.unit.pairInTerm;
    if (term.start < start + 2 && term.end > start) return ranking.unit.pairInTerm;
  }
  return across ? ranking.unit.pairAcross : 1;
}

function soundAlikes(pair: string, vocabulary: Vocabulary): readonly Alternative[] {
  const alternatives: Alternative[] = [];
  for (const first of soundsOf(pair.charAt(0))) {
    for (const second of soundsOf(pair.charAt(1))) {
      for (const { term } of vocabulary.sounding(first, second, false).slice(0, 6)) {
        if (term !== pair)
          alternatives.push({ term, factor: ranking.way.homophone, match: 'HOMOPHONE', concept: null });
      }
    }
  }
  return alternatives;
}

/** Terms of the lexicon that sound like a stretch of the query which is no word of the index. */
function planHomophones(query: ParsedQuery, context: PlanContext): HanPlan {
  const units: Unit[] = [];
  const corrections: Correction[] = [];
  for (const run of query.text.matchAll(/[\u3400-\u9fff]{2,12}/g)) {
    for (const { text, start: from, end: to } of context.lexicon.soundingIn(run[0])) {
      const start = run.index + from;
      const end = run.index + to;
      if (isWord(query, { start, end, text }, context)) continue;
      const guess = { start, end, text, match: 'HOMOPHONE' as const, factor: ranking.way.homophoneTerm };
      units.push(guessedTermUnit(guess, context.lexicon));
      corrections.push({ start, end, text });
    }
  }
  return { units, corrections };
}

/** In a sentence two loose characters are two words far more often than one word with a slip in it. */
const LONGEST_WITH_SHORT_SLIP = 10;

type Stretch = { readonly start: number; readonly end: number; readonly text: string };

/** True where the stretch is written as it is meant. */
function isWord(query: ParsedQuery, { start, end, text }: Stretch, { vocabulary }: PlanContext): boolean {
  const written = query.text.slice(start, end);
  if (written === text || query.terms.some((term) => contradicts(term, { start, end, text }))) return true;
  if (written.length === 2 && query.text.length > LONGEST_WITH_SHORT_SLIP) return true;
  if (written.length < query.text.length && query.words.some((word) => cuts(word, start, end))) return true;
  return written.length === 2 && vocabulary.count(written) > 0;
}

/** A term of the query stands against a longer one only where that puts other characters in its place. */
function contradicts(term: QueryTerm, { start, end, text }: Stretch): boolean {
  if (term.start >= end || term.end <= start) return false;
  const isPart = term.start >= start && term.end <= end && term.end - term.start < end - start;
  return !isPart || !text.startsWith(term.text, term.start - start);
}

/** A slip leaves loose characters behind; where the stretch is a word or cuts one in two, nothing has slipped. */
function cuts(word: QueryWord, start: number, end: number): boolean {
  if (word.text.length < 2 || word.start >= end || word.end <= start) return false;
  return word.start < start || word.end > end || (word.start === start && word.end === end);
}

/** A lone character finds every pair that begins with it. */
function planSingles(query: ParsedQuery, vocabulary: Vocabulary): readonly Unit[] {
  const units: Unit[] = [];
  for (const [index, word] of query.words.entries()) {
    const before = query.words[index - 1];
    const after = query.words[index + 1];
    const alone = !(before?.han && before.end === word.start) && !(after?.han && after.start === word.end);
    if (!word.han || word.text.length > 1 || !alone || (word.stop && query.words.length > 1)) continue;
    const alternatives: Alternative[] = [exact(word.text)];
    for (const { term } of vocabulary.beginning(word.text, 60)) {
      if (term.length === 2) alternatives.push({ term, factor: 0.9, match: 'PREFIX', concept: null });
    }
    units.push({ start: word.start, end: word.end, weight: 1, alternatives });
  }
  return units;
}
