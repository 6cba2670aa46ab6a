import { normalize } from '../analysis/normalize.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { hasHan } from '../analysis/tokens.ts';
import { indexTermOf } from './compiled-lexicon.ts';
import type { LexiconConcept } from './lexicon.ts';

export type ConceptPart = 'label' | 'same' | 'narrower' | 'related';

export type ConceptFaultKind =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'CONTROL_CHARACTERS'
  /** Nothing in it that anybody searches for: `的`, `of the`. */
  | 'STOP_WORD'
  /** Neither a letter nor a digit nor a character: `？！`. */
  | 'NO_WORD'
  /** Stands among the words of the same concept with another relation. */
  | 'REPEATED';

export type ConceptFault = {
  readonly part: ConceptPart;
  readonly kind: ConceptFaultKind;
  /** The word at fault; null where the list is. */
  readonly term: string | null;
};

/** Most characters of a term, and most terms of a list: several times what the lexicon that ships has. */
export const CONCEPT_LIMITS = { term: 60, terms: 60 } as const;

/** Controls and bidirectional overrides: invisible, and good for nothing but deceit. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const lists = ['same', 'narrower', 'related'] as const;

/** Everything that is wrong with what somebody wrote for a concept; empty where it can be taken. */
export function checkConcept(concept: Omit<LexiconConcept, 'id'>): readonly ConceptFault[] {
  const label = faultOfTerm(concept.label);
  const faults: ConceptFault[] = label ? [{ part: 'label', kind: label, term: concept.label }] : [];
  const seen = new Set<string>();
  for (const part of lists) {
    // A faulty label is told once, not again as one of the words.
    const terms = concept[part].filter((term) => part !== 'same' || term !== concept.label);
    faults.push(...faultsOfList(part, terms, seen));
    for (const term of concept[part]) seen.add(wordingOf(term));
  }
  return faults;
}

function faultsOfList(
  part: ConceptPart,
  terms: readonly string[],
  seen: ReadonlySet<string>,
): readonly ConceptFault[] {
  if (terms.length > CONCEPT_LIMITS.terms) return [{ part, kind: 'TOO_MANY', term: null }];
  return terms.flatMap((term) => {
    const kind = faultOfTerm(term) ?? (seen.has(wordingOf(term)) ? 'REPEATED' : null);
    return kind ? [{ part, kind, term }] : [];
  });
}

/** What a term is looked up by: two terms with one key are one word to search, in whatever case, form or spelling. */
export function lexiconKeyOf(term: string): string {
  return indexTermOf(wordingOf(term));
}

function faultOfTerm(term: string): ConceptFaultKind | null {
  if (term.trim() === '') return 'EMPTY';
  if (!term.isWellFormed() || CONTROL.test(term)) return 'CONTROL_CHARACTERS';
  if ([...term].length > CONCEPT_LIMITS.term) return 'TOO_LONG';
  const wording = wordingOf(term);
  if (!/[\p{L}\p{N}]/u.test(wording)) return 'NO_WORD';
  return isStopped(wording) ? 'STOP_WORD' : null;
}

function isStopped(wording: string): boolean {
  if (hasHan(wording)) return isStopWord(wording.replace(/[^\u3400-\u9fffa-z0-9]/g, ''));
  return wording.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || isStopWord(word));
}

function wordingOf(term: string): string {
  return normalize(term).trim();
}
