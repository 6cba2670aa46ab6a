import { type Grades, mean, measure } from '../support/measures.ts';
import type { RankedNeed } from './matching.examples.ts';

/** nDCG@10 and Recall@20 (found of at most 20 relevant ones). */
type Quality = { readonly ndcg: number; readonly recall: number };

export type MatchMeasures = {
  /** One list of partners and capabilities, as the page shows it. */
  readonly together: Quality;
  readonly partners: Quality;
  readonly capabilities: Quality;
};

const FIRST = 20;

export function measureMatches(answers: readonly RankedNeed[]): MatchMeasures {
  const isCapability = (id: string) => id.startsWith('cap-');
  return {
    together: quality(answers, ({ partners, capabilities }) => ({ ...partners, ...capabilities })),
    partners: quality(
      answers,
      ({ partners }) => partners,
      (id) => !isCapability(id),
    ),
    capabilities: quality(answers, ({ capabilities }) => capabilities, isCapability),
  };
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
  isMeant: (id: string) => boolean = () => true,
): Quality {
  const measured = answers.flatMap(({ graded, ranked }) => {
    const grades = gradesOf(graded);
    const relevant = Object.values(grades).filter((grade) => grade > 0).length;
    if (relevant === 0) return [];
    const ids = ranked.map(({ id }) => id).filter(isMeant);
    const found = ids.slice(0, FIRST).filter((id) => (grades[id] ?? 0) > 0).length;
    return [{ ndcg: measure(ids, grades).ndcg, recall: found / Math.min(FIRST, relevant) }];
  });
  const { ndcg, recall } = mean(measured);
  return { ndcg: rounded(ndcg), recall: rounded(recall) };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
