import type { TextField } from './query.ts';

/** How much a field counts, how much its length matters (0…1), and its usual length in tokens. */
export type FieldWeight = { readonly weight: number; readonly length: number; readonly usual: number };

/** What sharing all that the best hits have in common is worth beside the best score, with words of the query or without. */
export type AffinityWeights = {
  readonly bonus: number;
  readonly fill: number;
  /** The part of it for firms and their needs: whoever tells a problem looks for somebody who can solve it. */
  readonly asking: number;
};

/**
 * Everything that decides what comes first, in one place. Tuned on the graded queries of `tests/search/relevance`;
 * change a number only together with a run of them.
 */
export const ranking = {
  fields: {
    name: { weight: 7, length: 0.25, usual: 12 },
    aliases: { weight: 4.2, length: 0.2, usual: 10 },
    keywords: { weight: 1.2, length: 0.3, usual: 60 },
    codes: { weight: 3, length: 0, usual: 4 },
    body: { weight: 1.4, length: 0.35, usual: 140 },
    related: { weight: 0.9, length: 0.32, usual: 160 },
  } satisfies Readonly<Record<TextField, FieldWeight>>,
  /** How fast further occurrences of a term stop counting. */
  saturation: 2.2,

  /** What a relation of the lexicon is worth beside the word itself (1): exact words must not drown in synonyms. */
  relation: { same: 0.45, translation: 0.8, narrower: 0.4, related: 0.22 },

  /** What each part of a query weighs beside a pair of characters inside a word (1). */
  unit: {
    term: 2,
    /** For each further character (or word) of a term, up to four. */
    longerTerm: 0.5,
    pairInTerm: 0.15,
    /** A part of a term that the query was corrected or completed to; times its own weight. */
    partOfGuess: 0.3,
    pairAcross: 0.85,
    word: 0.7,
    initials: 1,
    partOfCode: 0.25,
    code: 2,
  },
  /** What finding a part in another way than as it is written is worth. */
  way: {
    prefix: 0.6,
    typo: 0.6,
    homophone: 0.45,
    homophoneTerm: 0.7,
    pinyin: 0.95,
    pinyinTerm: 0.85,
    initials: 0.8,
    initialsTerm: 0.7,
    codePrefix: 0.7,
    termPrefix: 0.6,
    termTypo: 0.8,
    almostPinyin: 0.7,
    codeNumber: 0.6,
  },

  /** Rarity counts less than in full BM25 below 1. */
  rarityPower: 1.1,
  /**
   * The least part of the query that a hit holds. From `longFrom` parts on a query is a colloquial sentence, which
   * nothing ever holds whole.
   */
  coverage: { longFrom: 12, least: 0.15, longLeast: 0.03 },
  /**
   * Weaker hits than this part of the best are noise; down to `few` where there are fewer than `enough`. Of more than
   * `many`, those below `tail` are let go at once.
   */
  floor: { usual: 0.05, few: 0.006, enough: 100, many: 3000, tail: 0.03 },

  name: { equal: 2, begins: 1.6, contains: 1.45, contained: 1.3, wholeInitials: 3, initials: 2 },

  /**
   * What the best hits have in common beyond words; see `affinity.ts`. `power` is how much more the better hits say,
   * `spread` and `breadth` how much less whoever is filed under many things says and gains.
   */
  affinity: {
    witnesses: 8,
    power: 1,
    spread: 0.25,
    breadth: 0,
    stage: 0.15,
    share: 0.1,
    lift: 1.8,
    enough: 90,
    /** A hit that counts among the enough, as a part of the best. */
    strong: 0.05,
    /** What so many are filed under tells too little to look through it. */
    mostHolders: 2000,
    leastToFill: 0.12,
    words: { bonus: 0.4, fill: 0.05, asking: 0.7 },
    sentence: { bonus: 0.45, fill: 0.4, asking: 0.3 },
    /** From so many parts in different places on a query tells a problem rather than names a thing. */
    sentenceFrom: 4,
  },
};
