import { normalize } from '../../analysis/normalize.ts';
import { foldSyllable, initialsOf, readPinyin, soundsOf } from '../../analysis/syllables.ts';
import type { FieldLabel } from '../../lexicon/lexicon.ts';
import { emptyQuery, type Suggestion, type Suggestions, type TextRange } from '../../query.ts';
import { execute } from './execute.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Scorer } from './scorer.ts';

/** Hits whose names are looked at, and the longest name that is offered. */
const LOOKED_AT = 24;
const LONGEST_NAME = 60;

export type SuggestRequest = {
  readonly index: InvertedIndex;
  readonly scorer: Scorer;
  readonly fields: readonly FieldLabel[];
  readonly text: string;
  readonly limit: number;
};

/** Completions: names that begin with or contain what is typed, words of the lexicon, fields. Names get half the room. */
export function suggest({ index, scorer, fields, text, limit }: SuggestRequest): Suggestions {
  const typed = normalize(text).replace(/\s+/g, ' ').trim();
  if (typed === '') return { items: [], didYouMean: null };
  const query = { ...emptyQuery, text, limit: LOOKED_AT };
  const { result, page } = execute({ index, scorer, query });
  const names = page.flatMap((slot) => nameSuggestion(index, slot, typed));
  const words = [...conceptSuggestions(index, typed), ...fieldSuggestions(fields, typed)];
  const room = Math.max(limit - words.length, Math.ceil(limit / 2));
  const items = distinct([...names.slice(0, room), ...words, ...names.slice(room)]).slice(0, limit);
  return { items, didYouMean: result.understood.didYouMean };
}

function nameSuggestion(index: InvertedIndex, slot: number, typed: string): readonly Suggestion[] {
  const lines = (index.names[slot] ?? '').split('\n');
  if (!lines.some((line) => rangeIn(line, typed))) return [];
  const { id, kind, name } = index.store.get(slot);
  if (name.length > LONGEST_NAME) return [];
  const range = rangeIn(normalize(name), typed);
  return [{ kind: 'NAME', text: name, ranges: range ? [range] : [], id, documentKind: kind }];
}

function conceptSuggestions(index: InvertedIndex, typed: string): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const concept of index.lexicon.concepts) {
    const match =
      concept.same.find((text) => normalize(text).startsWith(typed)) ?? soundingTerm(concept.same, typed);
    if (match === undefined) continue;
    const range = rangeIn(normalize(match), typed);
    found.push({
      kind: 'CONCEPT',
      text: match,
      ranges: range ? [range] : [],
      id: concept.id,
      documentKind: null,
    });
  }
  return found.sort((left, right) => left.text.length - right.text.length);
}

function soundingTerm(terms: readonly string[], typed: string): string | undefined {
  return terms.find((text) => rangeIn(text, typed)?.start === 0);
}

function fieldSuggestions(fields: readonly FieldLabel[], typed: string): readonly Suggestion[] {
  return fields.flatMap(({ code, zh, en }): readonly Suggestion[] => {
    const text =
      [zh, en].find((label) => normalize(label).includes(typed)) ?? (rangeIn(zh, typed) ? zh : undefined);
    if (text === undefined) return [];
    const range = rangeIn(normalize(text), typed);
    return [{ kind: 'FIELD', text, ranges: range ? [range] : [], id: code, documentKind: null }];
  });
}

/** Where a text holds what is typed: as it is, as pinyin or as initials. */
function rangeIn(text: string, typed: string): TextRange | null {
  const at = text.indexOf(typed);
  if (at >= 0) return { start: at, end: at + typed.length };
  const letters = typed.replace(/[ ']/g, '');
  if (!/^[a-z]{2,40}$/.test(letters)) return null;
  return initialsRange(text, letters) ?? pinyinRange(text, letters);
}

function initialsRange(text: string, letters: string): TextRange | null {
  for (let start = 0; start + letters.length <= text.length; start++) {
    if ([...letters].every((letter, at) => initialsOf(text.charAt(start + at)).includes(letter))) {
      return { start, end: start + letters.length };
    }
  }
  return null;
}

function pinyinRange(text: string, letters: string): TextRange | null {
  for (const { syllables, tail } of readPinyin(letters)) {
    const sounds = syllables.map(foldSyllable);
    const length = sounds.length + (tail ? 1 : 0);
    for (let start = 0; start + length <= text.length; start++) {
      const whole = sounds.every((sound, at) => soundsOf(text.charAt(start + at)).includes(sound));
      const last = soundsOf(text.charAt(start + sounds.length));
      if (whole && (!tail || last.some((sound) => sound.startsWith(foldSyllable(tail))))) {
        return { start, end: start + length };
      }
    }
  }
  return null;
}

function distinct(items: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return items.filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
