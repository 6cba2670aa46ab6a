import type { LexiconReader } from '#search';

/** What a need asks for, cut up so that two can be held against each other. */
export type Features = {
  /** Pairs of Han characters and words of other scripts. */
  readonly title: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Of the trade, however it is worded: its id, with the word that was written. */
  readonly concepts: ReadonlyMap<string, string>;
};

export type Likeness = {
  /** 0 to 1. */
  readonly value: number;
  /** Words of the trade that both name, as the second writes them. */
  readonly terms: readonly string[];
};

/**
 * From there on two needs ask for much the same. The 60 examples, each another problem of one trade, stay below 0.25;
 * what tells one problem in other words lies above 0.3.
 */
export const ALIKE = 0.3;
/** Hardly another need: the same problem, told again. */
export const SAME = 0.55;

const WEIGHTS = { title: 0.3, all: 0.4, concepts: 0.3 };
/** Of a few words all are soon found anywhere. */
const FEWEST = 15;
/** What is longer is cut: a hint has to come while somebody writes. UTF-16 units. */
const MAX_READ = 1_600;
const MAX_TITLE = 200;
const PIECE = 800;

export function featuresOf({ title, text }: { title: string; text: string }, read: LexiconReader): Features {
  const whole = `${title}。${text}`.slice(0, MAX_READ);
  return {
    title: gramsOf(title.slice(0, MAX_TITLE)),
    all: gramsOf(whole),
    concepts: conceptsOf(whole, read),
  };
}

/** Pure; which of the two comes first decides the wording of `terms` only. */
export function likenessOf(one: Features, other: Features): Likeness {
  const shared = [...other.concepts].filter(([id]) => one.concepts.has(id));
  const value =
    WEIGHTS.title * dice(one.title, other.title) +
    WEIGHTS.all * contained(one.all, other.all) +
    WEIGHTS.concepts * dice(new Set(one.concepts.keys()), new Set(other.concepts.keys()));
  return { value: Math.round(value * 1_000) / 1_000, terms: [...new Set(shared.map(([, term]) => term))] };
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  const runs = text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[a-z0-9][a-z0-9.+/-]*/gu);
  for (const [run] of runs) {
    const characters = [...run];
    if (!/^\p{Script=Han}/u.test(run)) grams.add(run);
    else for (const [at, next] of characters.slice(1).entries()) grams.add(`${characters[at]}${next}`);
  }
  return grams;
}

function conceptsOf(text: string, read: LexiconReader): Map<string, string> {
  const concepts = new Map<string, string>();
  for (let from = 0; from < text.length; from += PIECE) {
    for (const { text: term, wordings } of read(text.slice(from, from + PIECE)).terms) {
      const concept = wordings.find(({ match }) => match === 'SYNONYM')?.concept.id ?? term;
      if (!concepts.has(concept)) concepts.set(concept, term);
    }
  }
  return concepts;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * sharedBy(one, other)) / all;
}

/** Against the shorter of the two: who is still writing has told little. */
function contained(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return sharedBy(one, other) / Math.max(FEWEST, Math.min(one.size, other.size));
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count += 1;
  return count;
}
