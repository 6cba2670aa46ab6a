import type { Id } from '#kernel/id.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';

/** What somebody is looked for with. */
export type Wanted = {
  /** The request, and the need that it came out of. */
  readonly text: string;
  readonly fieldCodes: readonly string[];
  readonly chainStageCode: string | null;
  readonly wishedCommissionerId: Id<'commissioner'> | null;
};

type Profile = Pick<Commissioner, 'id' | 'fieldCodes' | 'chainStageCodes' | 'bestAt'>;

/** A profile with its sentences cut up: done once, however many requests it is held against. */
export type Candidate<Person extends Profile = Commissioner> = {
  readonly commissioner: Person;
  readonly sentences: readonly { readonly text: string; readonly terms: ReadonlySet<string> }[];
};

export type CommissionerCandidate<Person extends Profile = Commissioner> = {
  readonly commissioner: Person;
  /** 0 to 1, comparable within one request. */
  readonly score: number;
  /** Fields of both, or the parent of two that are near. */
  readonly sharedFieldCodes: readonly string[];
  readonly evidence: readonly string[];
  readonly isWished: boolean;
};

type ParentOf = (fieldCode: string) => string | null;

const WEIGHTS = { field: 0.5, text: 0.35, stage: 0.15 };
const SAME_PARENT = 0.5;
const WISHED_BONUS = 0.15;
/** So many shared terms count half of what any number of them can. */
const HALF_OF_TEXT = 6;
const MAX_EVIDENCE = 2;
/** One shared pair of characters is an accident. */
const MIN_SHARED_TERMS = 2;

export function toCandidate<Person extends Profile>(commissioner: Person): Candidate<Person> {
  const sentences = (commissioner.bestAt ?? '').match(/[^。！？；!?;\n]+[。！？；!?;]?/g) ?? [];
  return {
    commissioner,
    sentences: sentences.map((text) => ({ text: text.trim(), terms: termsOf(text) })),
  };
}

/** Best first; whom nothing speaks for is left out. */
export function rankCandidates<Person extends Profile>(
  wanted: Wanted,
  candidates: readonly Candidate<Person>[],
  parentOf: ParentOf,
): CommissionerCandidate<Person>[] {
  const terms = termsOf(wanted.text);
  return candidates
    .map((candidate) => score({ wanted, terms, parentOf }, candidate))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || (a.commissioner.id < b.commissioner.id ? -1 : 1));
}

/** Pairs of Han characters, and words of other scripts: enough to see what two short texts share. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  const runs = text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[a-z][a-z0-9.+-]+|\p{Script=Han}+/gu);
  for (const [run] of runs) {
    if (/^[a-z]/.test(run)) terms.add(run);
    else for (const pair of pairsOf([...run])) terms.add(pair);
  }
  return terms;
}

/** Characters of grammar: a pair with one of them says nothing about a topic. */
const GRAMMAR = new Set('的了是在和与及或有能不也就都而被把要会可我你他她它这那个为对到从很再还等');

function pairsOf(characters: readonly string[]): string[] {
  return characters.flatMap((first, place) => {
    const second = characters[place + 1];
    return second === undefined || GRAMMAR.has(first) || GRAMMAR.has(second) ? [] : [first + second];
  });
}

type Question = { wanted: Wanted; terms: ReadonlySet<string>; parentOf: ParentOf };

function score<Person extends Profile>(
  { wanted, terms, parentOf }: Question,
  { commissioner, sentences }: Candidate<Person>,
): CommissionerCandidate<Person> {
  const fields = fieldsShared(wanted.fieldCodes, commissioner.fieldCodes, parentOf);
  const found = sentences.map((sentence) => ({ ...sentence, hits: shared(sentence.terms, terms) }));
  const hits = new Set(found.flatMap((sentence) => sentence.hits)).size;
  const isWished = wanted.wishedCommissionerId === commissioner.id;

  const factors = [
    { weight: WEIGHTS.text, value: hits < MIN_SHARED_TERMS ? 0 : hits / (hits + HALF_OF_TEXT) },
    ...(wanted.fieldCodes.length > 0 ? [{ weight: WEIGHTS.field, value: fields.value }] : []),
    ...(wanted.chainStageCode !== null
      ? [
          {
            weight: WEIGHTS.stage,
            value: commissioner.chainStageCodes.includes(wanted.chainStageCode) ? 1 : 0,
          },
        ]
      : []),
  ];
  const weight = factors.reduce((sum, factor) => sum + factor.weight, 0);
  const fit = factors.reduce((sum, factor) => sum + factor.weight * factor.value, 0) / weight;
  return {
    commissioner,
    score: Math.round(Math.min(1, fit + (isWished ? WISHED_BONUS : 0)) * 1_000) / 1_000,
    sharedFieldCodes: fields.codes,
    evidence: evidenceOf(found),
    isWished,
  };
}

/** For each wanted field: 1 for the same, half for one under the same parent. */
function fieldsShared(wanted: readonly string[], offered: readonly string[], parentOf: ParentOf) {
  const codes = new Set<string>();
  const familyOf = (code: string) => parentOf(code) ?? code;
  const families = new Set(offered.map(familyOf));
  let sum = 0;
  for (const code of wanted) {
    const isSame = offered.includes(code);
    if (isSame) codes.add(code);
    else if (families.has(familyOf(code))) codes.add(familyOf(code));
    else continue;
    sum += isSame ? 1 : SAME_PARENT;
  }
  return { value: wanted.length > 0 ? sum / wanted.length : 0, codes: [...codes] };
}

function evidenceOf(sentences: readonly { text: string; hits: readonly string[] }[]): string[] {
  const best = sentences
    .filter(({ hits }) => hits.length >= MIN_SHARED_TERMS)
    .toSorted((a, b) => b.hits.length - a.hits.length)
    .slice(0, MAX_EVIDENCE);
  return sentences.filter((sentence) => best.includes(sentence)).map(({ text }) => text);
}

function shared(terms: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] {
  return [...terms].filter((term) => wanted.has(term));
}
