import { beforeAll, describe, expect, it } from 'vitest';
import { rankNeeds } from '../../../api/src/modules/matching/matching.rank.ts';
import { needRange, retrieve } from '../../../api/src/modules/matching/matching.retrieval.ts';
import { FITTING_NEED_SCORE } from '../../../api/src/modules/matching/matching.scale.ts';
import { firstWeights } from '../../../api/src/modules/matching/matching.weights.ts';
import * as raw from '../../../scripts/starter/raw.ts';
import { enginesUnderTest } from '../support/engines.ts';
import { type Grades, measure } from '../support/measures.ts';
import { exampleNeeds, gradedNeeds, openExamples } from './matching.examples.ts';

type Radar = {
  /** Of the needs, as they were graded from the other side. */
  readonly grades: Grades;
  readonly ranked: readonly { readonly id: string; readonly score: number }[];
};

const bestOf = ({ ranked }: Radar) => ranked[0]?.score ?? 0;
const average = (values: readonly number[]) =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1_000) / 1_000;

describe.each(enginesUnderTest())('needs that an offer could solve, with the $name', ({ create }) => {
  let capabilities: readonly Radar[];
  let people: readonly Radar[];

  beforeAll(async () => {
    const engine = create();
    const { candidates, asking, context, labelsOf, wantedOf } = await openExamples(
      engine,
      firstWeights.weights,
    );
    const needs = [...exampleNeeds().values()].map((need) => ({ id: need.id, wanted: wantedOf(need) }));
    async function radarOf(row: { id: string; fields: readonly string[]; title: string; text: string }) {
      const offer = candidates.find(({ id }) => id === row.id);
      if (!offer) throw new Error(`seed: there is no ${row.id}`);
      const retrieved = await retrieve({ ...row, fieldLabels: labelsOf(row.fields) }, needRange, asking);
      const found = needs.filter(({ id }) => retrieved.relevance.has(id));
      return { grades: gradesOf(row.id), ranked: rankNeeds(offer, found, retrieved, context) };
    }
    const all = async (rows: readonly Parameters<typeof radarOf>[0][]) => {
      const radars: Radar[] = [];
      for (const row of rows) radars.push(await radarOf(row));
      return radars;
    };
    capabilities = await all(raw.readExamples<raw.RawCapability>('capabilities'));
    const known = raw.readExamples<raw.RawCommissioner>('commissioners');
    people = await all(known.map((row) => ({ ...row, title: '', text: row.bestAt })));
    await engine.close();
  }, 60_000);

  it.each([
    ['capabilities', () => capabilities],
    ['commissioners', () => people],
  ])('rank what was graded for %s before what was not', (name, radarsOf) => {
    const measured = radarsOf().flatMap(({ grades, ranked }) => {
      const relevant = Object.keys(grades);
      if (relevant.length === 0) return [];
      const ids = ranked.map(({ id }) => id);
      const found = relevant.filter((id) => ids.slice(0, 20).includes(id)).length;
      return [{ ndcg: measure(ids, grades).ndcg, recall: found / Math.min(20, relevant.length) }];
    });
    const ndcg = average(measured.map((each) => each.ndcg));
    const recall = average(measured.map((each) => each.recall));
    console.info('radar', name, JSON.stringify({ ndcg, recall, of: measured.length }));
    expect(ndcg).toBeGreaterThanOrEqual(0.87);
    expect(recall).toBeGreaterThanOrEqual(0.94);
  });

  it('keep quiet where nobody asks, and seldom where somebody asks for just that', () => {
    const answered = [...capabilities, ...people].filter(({ grades }) => Object.values(grades).includes(3));
    const silenced = answered.filter((radar) => bestOf(radar) < FITTING_NEED_SCORE);
    console.info('radar silent', silenced.length, 'of', answered.length);
    expect(silenced.length / answered.length).toBeLessThan(0.05);
    const idle = capabilities.filter(({ grades }) => Object.keys(grades).length === 0);
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.filter((radar) => bestOf(radar) >= FITTING_NEED_SCORE).length).toBeLessThan(idle.length);
  });
});

function gradesOf(offerId: string): Grades {
  const graded = gradedNeeds().flatMap(({ needId, partners, capabilities }) => {
    const grade = partners[offerId] ?? capabilities[offerId] ?? 0;
    return grade > 0 ? [[needId, grade] as const] : [];
  });
  return Object.fromEntries(graded);
}
