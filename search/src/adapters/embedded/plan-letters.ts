import type { ParsedQuery } from '../../analysis/parse-query.ts';
import { stem } from '../../analysis/stem.ts';
import { foldSyllable, type PinyinReading, readPinyin } from '../../analysis/syllables.ts';
import { INITIALS_MARK } from '../../analysis/tokens.ts';
import { ranking } from '../../ranking.ts';
import type { Alternative, Unit } from './plan.ts';
import { type PlanContext, termWeight } from './plan-weights.ts';
import type { KnownTerm, Vocabulary } from './vocabulary.ts';

export type LettersPlan = { readonly units: readonly Unit[]; readonly initials: string | null };

const nothing: LettersPlan = { units: [], initials: null };
const LONGEST_INITIALS = 12;

/** Letters that are no words the index knows, read as pinyin or as first letters of names and terms. */
export function planLetters(query: ParsedQuery, context: PlanContext): LettersPlan {
  const { letters } = query;
  const { vocabulary } = context;
  if (letters === null || letters.length < 2) return nothing;
  const known = query.words.every(({ text, stop }) => stop || vocabulary.count(stem(text)) > 0);
  if (known) return nothing;
  const reading = bestReading(letters, vocabulary);
  const units = reading ? pinyinUnits(reading, letters, context) : [];
  const initials = letters.length >= 2 && letters.length <= LONGEST_INITIALS ? letters : null;
  return { units: [...units, ...(initials ? initialsUnits(initials, context) : [])], initials };
}

function bestReading(letters: string, vocabulary: Vocabulary): PinyinReading | null {
  let best: PinyinReading | null = null;
  let most = 0;
  for (const reading of readPinyin(letters)) {
    const lists = pairLists(reading, vocabulary);
    const found = lists.filter((list) => list.length > 0).length / Math.max(1, lists.length);
    const score = found - 0.01 * reading.syllables.length;
    if (lists.length > 0 && found > 0 && score > most) {
      most = score;
      best = reading;
    }
  }
  return best;
}

function pairLists(
  { syllables, tail }: PinyinReading,
  vocabulary: Vocabulary,
): readonly (readonly KnownTerm[])[] {
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
  letters: string,
  { lexicon, vocabulary }: PlanContext,
): readonly Unit[] {
  const lists = chained(pairLists(reading, vocabulary));
  const units = lists.map((list): Unit => {
    const most = list[0]?.count ?? 1;
    return {
      source: letters,
      weight: 1,
      alternatives: list.map(({ term, count }) => ({
        term,
        factor: ranking.way.pinyin * Math.max(0.4, (count / most) ** 0.2),
        match: 'PINYIN',
        concept: null,
      })),
    };
  });
  const terms = lexicon.termsSounding(reading.syllables.map(foldSyllable), reading.tail);
  return [
    ...units,
    ...terms.map((text) => termUnit(letters, text, 'PINYIN', ranking.way.pinyinTerm, lexicon)),
  ];
}

/** Pairs that continue each other, where there are any: of 植物, 职务 + 物照 only 植物 goes with 物照. */
function chained(lists: readonly (readonly KnownTerm[])[]): readonly (readonly KnownTerm[])[] {
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

function initialsUnits(letters: string, { lexicon }: PlanContext): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at + 3 <= letters.length; at++) {
    const term = INITIALS_MARK + letters.slice(at, at + 3);
    units.push({
      source: letters,
      weight: ranking.unit.word,
      alternatives: [alternative(term, ranking.way.initials)],
    });
  }
  const terms = lexicon.termsWithInitials(letters);
  return [
    ...units,
    ...terms.map((text) => termUnit(letters, text, 'INITIALS', ranking.way.initialsTerm, lexicon)),
  ];
}

function alternative(term: string, factor: number): Alternative {
  return { term, factor, match: 'INITIALS', concept: null };
}

function termUnit(
  source: string,
  text: string,
  match: 'PINYIN' | 'INITIALS',
  factor: number,
  lexicon: PlanContext['lexicon'],
): Unit {
  const term = lexicon.termOf(text);
  const alternatives: Alternative[] = [{ term, factor, match, concept: null }];
  for (const expansion of lexicon.expand(term)) {
    alternatives.push({
      term: expansion.term,
      factor: factor * expansion.factor,
      match,
      concept: expansion.concept,
    });
  }
  return { source, weight: termWeight(text), alternatives };
}
