import { normalize } from '../analysis/normalize.ts';
import { initialsOf } from '../analysis/syllables.ts';
import { INITIALS_MARK, isHan, tokenize } from '../analysis/tokens.ts';
import type { SearchDocument } from '../documents.ts';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.ts';
import type { TextField } from '../query.ts';
import { ranking } from '../ranking.ts';
import { textsOf } from '../text-fields.ts';

const LONGEST_NAME = 24;
/** Occurrences of a term in a field beyond which more say nothing. */
const MOST_TIMES = 12;

/** Every index term of a document with its impact (1…255): BM25F, saturated and length-normalised once and for all. */
export function termsOf(document: SearchDocument, lexicon: CompiledLexicon): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const [field, values] of textsOf(document)) {
    const counts = new Map<string, number>();
    let length = 0;
    for (const value of values) length += countTerms(normalize(value), lexicon, counts);
    for (const value of values) {
      if (mayBeName(field, value)) countInitials(normalize(value), counts);
    }
    const { weight, length: influence, usual } = ranking.fields[field];
    const scale = weight / (1 - influence + (influence * length) / usual);
    for (const [term, count] of counts) {
      strengths.set(term, (strengths.get(term) ?? 0) + scale * Math.min(count, MOST_TIMES));
    }
  }
  const impacts = new Map<string, number>();
  for (const [term, strength] of strengths) {
    impacts.set(term, Math.max(1, Math.round((255 * strength) / (strength + ranking.saturation))));
  }
  return impacts;
}

/** What names are compared with. */
export function namesOf({ name, aliases }: SearchDocument): string {
  return [name, ...aliases].map((each) => normalize(each).replace(/[\s']/g, '')).join('\n');
}

/** Related names (an owner's, a parent's) are short; related texts are not. */
function mayBeName(field: TextField, value: string): boolean {
  return field === 'name' || field === 'aliases' || (field === 'related' && value.length <= LONGEST_NAME);
}

function countTerms(text: string, lexicon: CompiledLexicon, counts: Map<string, number>): number {
  const tokens = tokenize(text);
  for (const { term } of tokens) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { term } of lexicon.scan(text)) {
    if (term.startsWith('@')) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return tokens.length;
}

/** First letters of each three characters in a row; all readings, as a name has only one and nobody knows which. */
function countInitials(text: string, counts: Map<string, number>): void {
  for (const run of text.match(/[\u3400-\u9fff]{2,}/g) ?? []) {
    for (const term of initialsTerms(run)) counts.set(term, 1);
  }
}

function initialsTerms(run: string): readonly string[] {
  const terms: string[] = [];
  const letters = [...run].filter(isHan).map(initialsOf);
  for (let at = 0; at + 2 < letters.length; at++) {
    for (const first of letters[at] ?? []) {
      for (const second of letters[at + 1] ?? []) {
        for (const third of letters[at + 2] ?? []) terms.push(INITIALS_MARK + first + second + third);
      }
    }
  }
  return terms;
}
