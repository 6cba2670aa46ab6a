import type { Person } from '../../support/world.ts';

const factors = ['TEXT', 'FIELD', 'STAGE', 'FORM', 'READINESS', 'PROXIMITY', 'AVAILABILITY', 'RECORD'];
/** Of matches; they add up to 100. */
export const WEIGHTS = factors.map((factor, at) => ({ factor, weight: at === 0 ? 30 : 10 }));

/** Weights that begin once the matrix is long over: they can be taken back, and come before the next ones. */
export async function planWeights(administrator: Person): Promise<number> {
  const { data } = await administrator.ask<{ changeMatchWeights: { weights: { version: number } } }>(
    'mutation P($input: ChangeMatchWeightsInput!) { changeMatchWeights(input: $input) { weights { version } } }',
    { input: { expectedVersion: 0, weights: WEIGHTS, validFrom: '2036-12-30', source: '测试用的权重' } },
  );
  return data.changeMatchWeights.weights.version;
}
