import type { ParsedQuery, QueryTerm, QueryWord } from '../analysis/parse-query.ts';
import { stem } from '../analysis/stem.ts';
import { CODE_MARK } from '../analysis/tokens.ts';
import type { MatchKind } from '../query.ts';
import { ranking } from '../ranking.ts';
import { type Alternative, type Correction, exact, type Plan, type Unit } from './plan.ts';
import { planCompletions, planCorrectedTerms } from './plan-completions.ts';
import { planHan } from './plan-han.ts';
import { planLetters } from './plan-letters.ts';
import { type PlanContext, termWeight } from './plan-term.ts';
import type { KnownTerm } from './vocabulary.ts';

/** Works out which index terms answer a query, and what each is worth. */
export function planQuery(parsed: ParsedQuery, context: PlanContext): Plan {
  const query = withHeldTerms(parsed, context);
  const han = planHan(query, context);
  const words = planWords(query, context);
  const letters = planLetters(query, context);
  const terms = query.terms.map(planTerm);
  const corrections = [...han.corrections, ...(letters.units.length > 0 ? [] : words.corrections)];
  const corrected = corrections.length > 0 ? correct(query.text, corrections) : null;
  const meant =
    corrected === null || letters.units.length > 0
      ? []
      : planCorrectedTerms(query, corrections, corrected, context);
  const guesses = letters.units.length > 0 ? [] : [...planCompletions(query, context), ...meant];
  const parts = [...han.units, ...words.units].map((unit) => partOf(guesses, unit));
  return {
    query,
    units: [
      ...terms.map((unit) => partOf(meant, unit)),
      ...parts,
      ...planCodes(query, context),
      ...letters.units,
      ...guesses,
    ],
    nameKey: query.text.replace(/[\s']/g, ''),
    initials: letters.initials,
    didYouMean: corrected,
  };
}

/** A term that no document holds in any wording is taken apart like other text. */
function withHeldTerms(query: ParsedQuery, { vocabulary }: PlanContext): ParsedQuery {
  const held = ({ term, expansions }: QueryTerm) =>
    vocabulary.count(term) > 0 || expansions.some((expansion) => vocabulary.count(expansion.term) > 0);
  return { ...query, terms: query.terms.filter(held) };
}

/** What lies within a guessed term says little beside it; within a corrected one it was written wrong. */
function partOf(guesses: readonly Unit[], unit: Unit): Unit {
  const around = guesses.filter(({ start, end }) => start <= unit.start && end >= unit.end);
  if (around.length === 0) return unit;
  const weight = unit.weight * ranking.unit.partOfGuess;
  return around.every(({ optional }) => optional) ? { ...unit, weight } : { ...unit, weight, optional: true };
}

function correct(text: string, corrections: readonly Correction[]): string {
  const fromTheEnd = [...corrections].sort((left, right) => right.start - left.start);
  return fromTheEnd.reduce(
    (corrected, { start, end, text: meant }) => corrected.slice(0, start) + meant + corrected.slice(end),
    text,
  );
}

function planTerm({ text, term, start, end, expansions }: QueryTerm): Unit {
  const alternatives: Alternative[] = [exact(term)];
  for (const { term: other, factor, match, concept } of expansions) {
    alternatives.push({ term: other, factor, match, concept });
  }
  return { start, end, weight: termWeight(text), alternatives };
}

/** Of shorter words too many are a letter apart for a slip to be likely. */
const SHORTEST_SLIP = 5;

type WordsPlan = { readonly units: readonly Unit[]; readonly corrections: readonly Correction[] };

/**
 * Latin words by their stem; the last one may still be being typed, one that nobody uses may be a slip. A word that
 * nothing here holds is no reason to find nothing: texts are Chinese, and few English words have a bridge.
 */
function planWords(query: ParsedQuery, context: PlanContext): WordsPlan {
  const planned = query.words
    .filter(({ han, stop }) => !han && !stop)
    .map((word) => planWord(query, word, context));
  return {
    units: planned.flatMap(({ units }) => units),
    corrections: planned.flatMap(({ corrections }) => corrections),
  };
}

function planWord(query: ParsedQuery, word: QueryWord, { lexicon, vocabulary }: PlanContext): WordsPlan {
  const { text, start, end } = word;
  const term = stem(text.replace(/[^a-z0-9]/g, ''));
  const place = placeOf(query, start, end);
  const alternatives = place === 'TERM' ? [] : [exact(term)];
  if (query.open && end === query.text.length && place !== 'CODE') {
    alternatives.push(...vocabulary.beginning(term, 40).map(alternativeBy('PREFIX', ranking.way.prefix)));
  }
  const unknown = place === 'FREE' && vocabulary.count(term) === 0;
  const slipped = unknown && term.length >= SHORTEST_SLIP && lexicon.conceptsOf(term).length === 0;
  const similar = slipped ? vocabulary.similar(term, 6) : [];
  alternatives.push(...similar.map(alternativeBy('TYPO', ranking.way.typo)));
  if (alternatives.length === 0) return { units: [], corrections: [] };
  const unit = { start, end, weight: placeWeights[place], alternatives };
  const nobodyHasIt = unknown && alternatives.length === 1;
  return {
    units: [place !== 'FREE' || nobodyHasIt ? { ...unit, optional: true } : unit],
    corrections: similar.slice(0, 1).map((known) => ({ start, end, text: known.term })),
  };
}

type Place = 'TERM' | 'IN_TERM' | 'CODE' | 'FREE';

const placeWeights: Readonly<Record<Place, number>> = {
  TERM: ranking.unit.pairInTerm,
  IN_TERM: ranking.unit.pairInTerm,
  CODE: ranking.unit.partOfCode,
  FREE: ranking.unit.word,
};

function placeOf(query: ParsedQuery, start: number, end: number): Place {
  if (query.codes.some((code) => code.start <= start && code.end >= end)) return 'CODE';
  if (query.terms.some((term) => term.start === start && term.end === end)) return 'TERM';
  return query.terms.some((term) => term.start <= start && term.end >= end) ? 'IN_TERM' : 'FREE';
}

function alternativeBy(match: MatchKind, factor: number): (known: KnownTerm) => Alternative {
  return ({ term }) => ({ term, factor, match, concept: null });
}

function planCodes(query: ParsedQuery, { lexicon, vocabulary }: PlanContext): readonly Unit[] {
  return query.codes.map(({ compact, number, start, end }): Unit => {
    const alternatives: Alternative[] = [{ ...exact(CODE_MARK + compact), match: 'CODE' }];
    const longer = vocabulary.beginning(CODE_MARK + compact, 40);
    alternatives.push(...longer.map(alternativeBy('CODE', ranking.way.codePrefix)));
    if (number.length > 2 && number !== compact) {
      alternatives.push({
        term: CODE_MARK + number,
        factor: ranking.way.codeNumber,
        match: 'CODE',
        concept: null,
      });
    }
    for (const { term, factor, match, concept } of lexicon.expand(CODE_MARK + compact)) {
      alternatives.push({ term, factor, match, concept });
    }
    return { start, end, weight: ranking.unit.code, alternatives };
  });
}
