import type { ParsedQuery, QueryTerm } from '../../analysis/parse-query.ts';
import { stem } from '../../analysis/stem.ts';
import { CODE_MARK } from '../../analysis/tokens.ts';
import { ranking } from '../../ranking.ts';
import { type Alternative, exact, type Plan, type Unit } from './plan.ts';
import { planHan } from './plan-han.ts';
import { planLetters } from './plan-letters.ts';
import { type PlanContext, termWeight } from './plan-weights.ts';

/** Works out which index terms answer a query, and what each is worth. */
export function planQuery(query: ParsedQuery, context: PlanContext): Plan {
  const units: Unit[] = [
    ...query.terms.map((term) => planTerm(term)),
    ...planHan(query, context),
    ...planWords(query, context),
    ...planCodes(query, context),
  ];
  const letters = planLetters(query, context);
  return {
    query,
    units: [...units, ...letters.units],
    nameKey: query.text.replace(/[\s']/g, ''),
    initials: letters.initials,
    didYouMean: null,
  };
}

function planTerm({ text, term, expansions }: QueryTerm): Unit {
  const alternatives: Alternative[] = [exact(term)];
  for (const { term: other, factor, match, concept } of expansions) {
    alternatives.push({ term: other, factor, match, concept });
  }
  return { source: text, weight: termWeight(text), alternatives };
}

function planWords(query: ParsedQuery, { vocabulary }: PlanContext): readonly Unit[] {
  const units: Unit[] = [];
  for (const { text, stop, han, start, end } of query.words) {
    if (han || stop) continue;
    const term = stem(text.replace(/[^a-z0-9]/g, ''));
    const inTerm = query.terms.some((other) => other.start <= start && other.end >= end);
    const whole = query.terms.some((other) => other.start === start && other.end === end);
    const inCode = query.codes.some((code) => code.start <= start && code.end >= end);
    const alternatives = whole ? [] : [exact(term)];
    if (query.open && end === query.text.length && !inCode) {
      for (const known of vocabulary.beginning(term, 40)) {
        alternatives.push({ term: known.term, factor: ranking.way.prefix, match: 'PREFIX', concept: null });
      }
    }
    if (!inTerm && !inCode && vocabulary.count(term) === 0) {
      for (const known of vocabulary.similar(term, 6)) {
        alternatives.push({ term: known.term, factor: ranking.way.typo, match: 'TYPO', concept: null });
      }
    }
    const weight = inCode ? ranking.unit.partOfCode : inTerm ? ranking.unit.pairInTerm : ranking.unit.word;
    if (alternatives.length > 0) units.push({ source: text, weight, alternatives });
  }
  return units;
}

function planCodes(query: ParsedQuery, { lexicon, vocabulary }: PlanContext): readonly Unit[] {
  return query.codes.map(({ compact, number, start, end }): Unit => {
    const alternatives: Alternative[] = [{ ...exact(CODE_MARK + compact), match: 'CODE' }];
    for (const { term } of vocabulary.beginning(CODE_MARK + compact, 40)) {
      alternatives.push({ term, factor: ranking.way.codePrefix, match: 'CODE', concept: null });
    }
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
    return { source: query.text.slice(start, end), weight: ranking.unit.code, alternatives };
  });
}
