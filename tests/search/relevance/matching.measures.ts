import { byOrganization } from '../../../api/src/modules/matching/matching.grouping.ts';
import { type Grades, mean, measure } from '../support/measures.ts';
import type { RankedNeed } from './matching.examples.ts';

/** nDCG@10 and Recall@20 (found of at most 20 relevant ones). */
type Quality = { readonly ndcg: number; readonly recall: number };

export type MatchMeasures = {
  /** The list as the page shows it: an entry is an organization with up to two capabilities and one person of it. */
  readonly page: Quality & { readonly thingsOnTwenty: number };
  /** One list of partners and capabilities, each for itself. */
  readonly together: Quality;
  readonly partners: Quality;
  readonly capabilities: Quality;
};

const FIRST = 20;

export function measureMatches(answers: readonly RankedNeed[]): MatchMeasures {
  const isCapability = (id: string) => id.startsWith('cap-');
  return {
    page: pageQuality(answers),
    together: quality(answers, allGrades),
    partners: quality(answers, ({ partners }) => partners, { isMeant: (id) => !isCapability(id) }),
    capabilities: quality(answers, ({ capabilities }) => capabilities, { isMeant: isCapability }),
  };
}

/**
 * Of what 20 entries show, how much of what is relevant stands among it; for nDCG@10 what they show in the order in which
 * it is read, thing by thing.
 */
function pageQuality(answers: readonly RankedNeed[]): MatchMeasures['page'] {
  const shown = answers.map(({ graded, ranked }) => {
    const entries = byOrganization(ranked).map(({ lead, alsoFits }) => [lead, ...alsoFits]);
    const things = entries.slice(0, FIRST).flat();
    return { things: things.length, answer: { graded, ranked: things } };
  });
  const read = shown.map(({ answer }) => answer);
  const things = shown.reduce((sum, each) => sum + each.things, 0) / shown.length;
  return { ...quality(read, allGrades, { among: Infinity }), thingsOnTwenty: rounded(things) };
}

function allGrades({ partners, capabilities }: RankedNeed['graded']): Grades {
  return { ...partners, ...capabilities };
}

/** The part of the places one to five that near-misses take. */
export function hardInFirstFive(answers: readonly RankedNeed[]): number {
  const hard = answers.map(({ graded, ranked }) => {
    const known = new Set([...graded.hard.partners, ...graded.hard.capabilities]);
    return ranked.slice(0, 5).filter(({ id }) => known.has(id)).length / 5;
  });
  return rounded(hard.reduce((sum, each) => sum + each, 0) / answers.length);
}

function quality(
  answers: readonly RankedNeed[],
  gradesOf: (graded: RankedNeed['graded']) => Grades,
  { isMeant = () => true, among = FIRST }: { isMeant?: (id: string) => boolean; among?: number } = {},
): Quality {
  const measured = answers.flatMap(({ graded, ranked }) => {
    const grades = gradesOf(graded);
    const relevant = Object.values(grades).filter((grade) => grade > 0).length;
    if (relevant === 0) return [];
    const ids = ranked.map(({ id }) => id).filter(isMeant);
    const found = ids.slice(0, among).filter((id) => (grades[id] ?? 0) > 0).length;
    return [{ ndcg: measure(ids, grades).ndcg, recall: found / Math.min(FIRST, relevant) }];
  });
  const { ndcg, recall } = mean(measured);
  return { ndcg: rounded(ndcg), recall: rounded(recall) };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
