import { normalize, normalizeWithOffsets } from './analysis/normalize.ts';
import { foldSyllable, initialsOf, readPinyin, soundsOf } from './analysis/syllables.ts';
import type { SearchDocument } from './documents.ts';
import type { CompiledLexicon } from './lexicon/compiled-lexicon.ts';
import type { FieldLabel } from './lexicon/lexicon.ts';
import type { Suggestion, Suggestions, TextRange } from './query.ts';

const LONGEST_NAME = 60;

export type WordsRequest = {
  readonly lexicon: CompiledLexicon;
  readonly fields: readonly FieldLabel[];
  /** Normalised. */
  readonly typed: string;
};

type Named = Pick<SearchDocument, 'id' | 'kind' | 'name' | 'aliases'>;

export type NamesRequest = {
  /** The best hits, whose names are looked at. */
  readonly documents: readonly Named[];
  readonly words: readonly Suggestion[];
  readonly typed: string;
  readonly limit: number;
  readonly didYouMean: string | null;
};

/** Words of the lexicon and fields that complete what is typed. */
export function suggestWords({ lexicon, fields, typed }: WordsRequest): readonly Suggestion[] {
  return [...conceptSuggestions(lexicon, typed), ...fieldSuggestions(fields, typed)];
}

/** Names that hold what is typed, then the words; names get at least half the room. */
export function suggestNames({ documents, words, typed, limit, didYouMean }: NamesRequest): Suggestions {
  const names = documents.flatMap((document) => nameSuggestion(document, typed));
  const room = Math.max(limit - words.length, Math.ceil(limit / 2));
  const items = distinct([...names.slice(0, room), ...words, ...names.slice(room)]).slice(0, limit);
  return { items, didYouMean };
}

function nameSuggestion({ id, kind, name, aliases }: Named, typed: string): readonly Suggestion[] {
  if (name.length > LONGEST_NAME) return [];
  const range = foundIn(name, typed);
  if (!range && !aliases.some((alias) => foundIn(alias, typed))) return [];
  return [{ kind: 'NAME', text: name, ranges: range ? [range] : [], id, documentKind: kind }];
}

function conceptSuggestions(lexicon: CompiledLexicon, typed: string): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const concept of lexicon.concepts) {
    const match =
      concept.same.find((text) => normalize(text).startsWith(typed)) ?? soundingTerm(concept.same, typed);
    if (match === undefined) continue;
    const range = foundIn(match, typed);
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
    const range = foundIn(text, typed);
    return [{ kind: 'FIELD', text, ranges: range ? [range] : [], id: code, documentKind: null }];
  });
}

/** As `rangeIn`, in the text as it is written: normalised, `℃` is longer by one. */
function foundIn(original: string, typed: string): TextRange | null {
  const { text, offsets } = normalizeWithOffsets(original);
  const range = rangeIn(text, typed);
  if (!range || !offsets) return range;
  const start = offsets[range.start] ?? 0;
  // Half of such a character is marked whole.
  return { start, end: Math.max(offsets[range.end] ?? original.length, start + 1) };
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
