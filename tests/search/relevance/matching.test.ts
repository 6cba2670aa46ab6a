import { beforeAll, describe, expect, it } from 'vitest';
import { FITTING_SCORE, LEAST_SCORE } from '../../../api/src/modules/matching/matching.scale.ts';
import { firstWeights } from '../../../api/src/modules/matching/matching.weights.ts';
import { enginesUnderTest } from '../support/engines.ts';
import { rankByField, rankByText } from './matching.baselines.ts';
import { gradedNeeds, type RankedNeed, rankExamples } from './matching.examples.ts';
import { hardInFirstFive, type MatchMeasures, measureMatches } from './matching.measures.ts';

/** Weights were chosen by the needs with odd numbers, and those with even numbers looked at beside them. */
const isOfOtherHalf = ({ graded }: RankedNeed) => Number(graded.needId.slice(-3)) % 2 === 0;
/** Among partners and capabilities alike there is no real answer to these: `data/examples/README.md`. */
const unanswerable = ['need-005', 'need-012', 'need-044'];

const nothingFits = ({ ranked }: RankedNeed) => (ranked[0]?.score ?? 0) < FITTING_SCORE;

describe.each(enginesUnderTest())('matches of 60 needs with the $name', ({ create }) => {
  let answers: readonly RankedNeed[];
  let all: MatchMeasures;
  let otherHalf: MatchMeasures;

  beforeAll(async () => {
    answers = await rankExamples(create(), firstWeights.weights);
    all = measureMatches(answers);
    otherHalf = measureMatches(answers.filter(isOfOtherHalf));
    console.info('matching', JSON.stringify({ all, otherHalf }));
  }, 180_000);

  it('are measured on all graded needs', () => {
    expect(answers).toHaveLength(60);
    expect(gradedNeeds()).toHaveLength(60);
  });

  it('reach nDCG@10 of 0.75 and Recall@20 of 0.90 in the list that the page shows', () => {
    expect(all.page.ndcg).toBeGreaterThanOrEqual(0.75);
    expect(all.page.recall).toBeGreaterThanOrEqual(0.9);
    expect(otherHalf.page.ndcg).toBeGreaterThanOrEqual(0.74);
    expect(otherHalf.page.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('reach nDCG@10 of 0.75 over partners and capabilities one by one, in the half that weights were not chosen by, too', () => {
    expect(all.together.ndcg).toBeGreaterThanOrEqual(0.8);
    expect(otherHalf.together.ndcg).toBeGreaterThanOrEqual(0.75);
  });

  it('reach Recall@20 of 0.90 in the list of partners and in that of capabilities', () => {
    expect(all.partners.recall).toBeGreaterThanOrEqual(0.9);
    expect(all.capabilities.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('fall back in no figure below what has been reached', () => {
    expect(all.together.recall).toBeGreaterThanOrEqual(0.82);
    expect(otherHalf.partners.recall).toBeGreaterThanOrEqual(0.88);
    expect(otherHalf.capabilities.recall).toBeGreaterThanOrEqual(0.9);
  });

  it('are ahead of text alone and of field overlap alone by more than 0.10, in the same run', () => {
    const text = measureMatches(rankByText());
    const field = measureMatches(rankByField());
    console.info('baselines', JSON.stringify({ text, field }));
    for (const baseline of [text, field]) {
      expect(all.together.ndcg - baseline.together.ndcg).toBeGreaterThan(0.1);
      expect(all.page.ndcg - baseline.page.ndcg).toBeGreaterThan(0.1);
      expect(all.page.recall - baseline.page.recall).toBeGreaterThan(0.1);
    }
  });

  it('hold fewer than 5 % near-misses among the first five that are shown', () => {
    const shown = answers.map((answer) => ({
      ...answer,
      ranked: nothingFits(answer) ? [] : answer.ranked.filter(({ score }) => score >= LEAST_SCORE),
    }));
    console.info('near-misses', hardInFirstFive(shown), 'of the bare ranking', hardInFirstFive(answers));
    expect(hardInFirstFive(shown)).toBeLessThan(0.05);
  });

  it('say that nothing fits for each need that nobody can answer, and seldom for others', () => {
    const silent = answers.filter(nothingFits).map(({ graded }) => graded.needId);
    expect(silent).toEqual(expect.arrayContaining(unanswerable));
    const wronged = answers.filter(
      (answer) => nothingFits(answer) && Object.values(answer.graded.partners).includes(3),
    );
    console.info('nothing fits', silent.join(' '), 'though somebody does', wronged.length);
    expect(wronged.length).toBeLessThanOrEqual(6);
  });
});
