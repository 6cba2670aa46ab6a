import { readingsOf } from '../analysis/characters.ts';
import type { ParsedQuery, QueryWord } from '../analysis/parse-query.ts';
import { stem } from '../analysis/stem.ts';
import { foldSyllable, type PinyinReading, readPinyin } from '../analysis/syllables.ts';
import { INITIALS_MARK } from '../analysis/tokens.ts';
import { ranking } from '../ranking.ts';
import type { Alternative, Unit } from './plan.ts';
import { guessedTermUnit, type PlanContext } from './plan-term.ts';
import type { KnownTerm, Vocabulary } from './vocabulary.ts';

export type LettersPlan = { readonly units: readonly Unit[]; readonly initials: string | null };

/** For each two neighbouring syllables, the pairs of characters they may be. */
type PairLists = readonly (readonly KnownTerm[])[];

const nothing: LettersPlan = { units: [], initials: null };
const LONGEST_INITIALS = 12;

/** Letters that are no words the index knows, read as pinyin or as first letters of names and terms. */
export function planLetters(query: ParsedQuery, context: PlanContext): LettersPlan {
  const { letters } = query;
  const { vocabulary } = context;
  if (letters === null || letters.length < 2) return nothing;
  const known = query.words.every((word) => isKnown(word, query, vocabulary));
  const reading = bestReading(letters, vocabulary);
  if (known) return { units: alsoPinyin(reading, query, context), initials: null };
  const pinyin = reading ? pinyinUnits(reading, query.text.length, context) : [];
  if (letters.length > LONGEST_INITIALS || query.terms.length > 0) return { units: pinyin, initials: null };
  const initials = initialsUnits(letters, query.text.length, context);
  return { units: pinyin.length > 0 ? [...pinyin, ...initials.map(optional)] : initials, initials: letters };
}

/** Letters of a word; where other words stand before it, also those of one that is still being typed. */
function isKnown({ text, stop, start, end }: QueryWord, query: ParsedQuery, vocabulary: Vocabulary): boolean {
  if (stop || vocabulary.count(stem(text)) > 0) return true;
  if (query.terms.some((term) => term.start <= start && term.end >= end)) return true;
  const isBegun = query.open && start > 0 && end === query.text.length;
  return isBegun && vocabulary.beginning(text, 1).length > 0;
}

/** English names are full of pinyin: a word that one of them knows may be looked for in Chinese all the same. */
function alsoPinyin(
  reading: PinyinReading | null,
  query: ParsedQuery,
  context: PlanContext,
): readonly Unit[] {
  if (!reading || reading.tail || reading.syllables.length < 2 || query.terms.length > 0) return [];
  if (pairLists(reading, context.vocabulary).some((list) => list.length === 0)) return [];
  return pinyinUnits(reading, query.text.length, context).map(optional);
}

function optional(unit: Unit): Unit {
  return { ...unit, optional: true };
}

/** The reading whose syllables go together best in this index. */
function bestReading(letters: string, vocabulary: Vocabulary): PinyinReading | null {
  let best: PinyinReading | null = null;
  let most = 0;
  for (const reading of readPinyin(letters)) {
    const lists = pairLists(reading, vocabulary);
    const found = lists.filter((list) => list.length > 0).length / Math.max(1, lists.length);
    const score = found - 0.01 * reading.syllables.length;
    if (found > 0 && score > most) {
      most = score;
      best = reading;
    }
  }
  return best;
}

function pairLists({ syllables, tail }: PinyinReading, vocabulary: Vocabulary): PairLists {
  const sounds = syllables.map(foldSyllable);
  const lists: (readonly KnownTerm[])[] = [];
  sounds.forEach((sound, index) => {
    const next = sounds[index + 1];
    if (next !== undefined) lists.push(vocabulary.sounding(sound, next, false));
    else if (tail) lists.push(vocabulary.sounding(sound, foldSyllable(tail), true));
  });
  return lists;
}

function pinyinUnits(
  reading: PinyinReading,
  end: number,
  { lexicon, vocabulary }: PlanContext,
): readonly Unit[] {
  const units = chained(pairLists(reading, vocabulary)).map((list): Unit => {
    const most = list[0]?.count ?? 1;
    const alternatives = list.map(({ term, count }) => {
      const usual = Math.max(0.4, (count / most) ** 0.2);
      const factor = ranking.way.pinyin * usual * (isSpelled(term, reading) ? 1 : ranking.way.almostPinyin);
      return { term, factor, match: 'PINYIN' as const, concept: null };
    });
    return { start: 0, end, weight: 1, alternatives };
  });
  const guess = { start: 0, end, match: 'PINYIN' as const, factor: ranking.way.pinyinTerm };
  const spelled = lexicon.termsSounding(reading.syllables.map(foldSyllable), reading.tail);
  const terms = anyOf(spelled.map((text) => guessedTermUnit({ ...guess, text }, lexicon)));
  return [...units, ...terms];
}

/** True when the letters spell the pair as a dictionary would, not only as it may sound. */
function isSpelled(pair: string, { syllables, tail }: PinyinReading): boolean {
  const spelled = (character: string) =>
    readingsOf(character).some(
      (reading) => syllables.includes(reading) || (tail !== '' && reading.startsWith(tail)),
    );
  return spelled(pair.charAt(0)) && spelled(pair.charAt(1));
}

/** Pairs that continue each other, where there are any: of 植物, 职务 + 物照 only 植物 goes with 物照. */
function chained(lists: PairLists): PairLists {
  return lists.map((list, index) => {
    const before = lists[index - 1];
    const after = lists[index + 1];
    const fitting = list.filter(
      ({ term }) =>
        (!before?.length || before.some((other) => other.term.charAt(1) === term.charAt(0))) &&
        (!after?.length || after.some((other) => other.term.charAt(0) === term.charAt(1))),
    );
    return fitting.length > 0 ? fitting : list;
  });
}

function initialsUnits(letters: string, end: number, { lexicon }: PlanContext): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at + 3 <= letters.length; at++) {
    const term = INITIALS_MARK + letters.slice(at, at + 3);
    const alternative = { term, factor: ranking.way.initials, match: 'INITIALS' as const, concept: null };
    units.push({ start: 0, end, weight: ranking.unit.initials, alternatives: [alternative] });
  }
  const guess = { start: 0, end, match: 'INITIALS' as const, factor: ranking.way.initialsTerm };
  const terms = lexicon
    .termsWithInitials(letters)
    .map((text) => guessedTermUnit({ ...guess, text }, lexicon));
  return [...units, ...anyOf(terms)];
}

/** Letters stand for one thing: of all terms that they may be, a document gets the best that it holds. */
function anyOf(units: readonly Unit[]): readonly Unit[] {
  const [first] = units;
  if (!first) return [];
  const best = new Map<string, Alternative>();
  for (const alternative of units.flatMap(({ alternatives }) => alternatives)) {
    if ((best.get(alternative.term)?.factor ?? 0) < alternative.factor)
      best.set(alternative.term, alternative);
  }
  return [{ ...first, alternatives: [...best.values()] }];
}
