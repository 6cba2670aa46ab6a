import type { ParsedQuery, QueryTerm } from '../../analysis/parse-query.ts';
import { soundsOf } from '../../analysis/syllables.ts';
import { ranking } from '../../ranking.ts';
import { type Alternative, exact, type Unit } from './plan.ts';
import { type PlanContext, termWeight } from './plan-weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A pair of neighbouring characters of the query. */
type Pair = { readonly text: string; readonly start: number; readonly weight: number };

/**
 * Han text as pairs of characters, softly: those inside a word count more than those across a border, and those inside
 * a term of the lexicon count little, since the term itself is asked for. Pairs with a stop word are left out.
 */
export function planHan(query: ParsedQuery, context: PlanContext): readonly Unit[] {
  const { vocabulary } = context;
  const pairs = pairsOf(query);
  const units: Unit[] = [];
  for (const pair of pairs) {
    const alternatives: Alternative[] = [exact(pair.text)];
    if (vocabulary.count(pair.text) === 0) alternatives.push(...soundAlikes(pair.text, vocabulary));
    units.push({ source: pair.text, weight: pair.weight, alternatives });
  }
  return [...units, ...planHomophones(query, context), ...planSingles(query, vocabulary)];
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
function planHomophones(query: ParsedQuery, { lexicon, vocabulary }: PlanContext): readonly Unit[] {
  const units: Unit[] = [];
  for (const run of query.text.matchAll(/[\u3400-\u9fff]{2,12}/g)) {
    for (const { text, start, end } of lexicon.soundingIn(run[0])) {
      const at = run.index + start;
      const written = run[0].slice(start, end);
      const covered = query.terms.some((term) => term.start < run.index + end && term.end > at);
      if (written === text || covered || (vocabulary.count(written.slice(0, 2)) > 0 && written.length === 2))
        continue;
      units.push(homophoneUnit(written, text, lexicon));
    }
  }
  return units;
}

function homophoneUnit(written: string, text: string, lexicon: PlanContext['lexicon']): Unit {
  const term = lexicon.termOf(text);
  const alternatives: Alternative[] = [
    { term, factor: ranking.way.homophoneTerm, match: 'HOMOPHONE', concept: null },
  ];
  for (const { term: other, factor, concept } of lexicon.expand(term)) {
    alternatives.push({
      term: other,
      factor: factor * ranking.way.homophoneTerm,
      match: 'HOMOPHONE',
      concept,
    });
  }
  return { source: written, weight: termWeight(text), alternatives };
}

/** A lone character finds every pair that begins with it. */
function planSingles(query: ParsedQuery, vocabulary: Vocabulary): readonly Unit[] {
  const units: Unit[] = [];
  for (const [index, word] of query.words.entries()) {
    const before = query.words[index - 1];
    const after = query.words[index + 1];
    const alone = !(before?.han && before.end === word.start) && !(after?.han && after.start === word.end);
    if (!word.han || word.text.length > 1 || !alone) continue;
    const alternatives: Alternative[] = [exact(word.text)];
    for (const { term } of vocabulary.beginning(word.text, 60)) {
      if (term.length === 2) alternatives.push({ term, factor: 0.9, match: 'PREFIX', concept: null });
    }
    units.push({ source: word.text, weight: 1, alternatives });
  }
  return units;
}
