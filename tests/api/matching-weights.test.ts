import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { codesOf, type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;
let clock: TestClock;
let administrator: Person;

beforeEach(async () => {
  await app?.server.close();
  clock = new TestClock();
  app = await startApp({ clock });
  administrator = await signedIn(app, { isAdministrator: true });
});
afterAll(() => app.server.close());

type Weights = {
  version: number;
  validFrom: string;
  source: string;
  factors: { factor: string; weight: number }[];
};
type Payload = {
  weights: Weights | null;
  errors: { code: string; path: string[] | null; message: string }[];
};

const FIELDS = 'version validFrom source factors { factor weight } viewerCanChange';
const READ = `query W { matchWeights { ${FIELDS} } }`;
const HISTORY = `query H { matchWeightsHistory { ${FIELDS} } }`;
const CHANGE = `mutation C($input: ChangeMatchWeightsInput!) { changeMatchWeights(input: $input) { weights { ${FIELDS} } errors { code path message } } }`;

const even = {
  TEXT: 51,
  FIELD: 7,
  STAGE: 7,
  FORM: 7,
  READINESS: 7,
  PROXIMITY: 7,
  AVAILABILITY: 7,
  RECORD: 7,
};
const listed = (weights: Record<string, number>) =>
  Object.entries(weights).map(([factor, weight]) => ({ factor, weight }));

function ask(who: Person, wish: object = {}) {
  const input = {
    expectedVersion: 0,
    weights: listed(even),
    validFrom: '2026-03-01',
    source: '局务会议 3 号',
    ...wish,
  };
  return who.ask<{ changeMatchWeights: Payload }>(CHANGE, { input });
}
const change = async (wish: object = {}) => (await ask(administrator, wish)).data.changeMatchWeights;
const current = async () => (await person(app).ask<{ matchWeights: Weights }>(READ)).data.matchWeights;

describe('what the factors count', () => {
  it('is shown to everybody, with where it comes from, and adds up to 100', async () => {
    const weights = await current();
    expect(weights).toMatchObject({ version: 0, viewerCanChange: false });
    expect(weights.source.length).toBeGreaterThan(4);
    expect(weights.factors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 6);
  });

  it('counts from its day on, not before, and stays on record', async () => {
    await change({ validFrom: '2026-03-03' });
    expect(await current()).toMatchObject({ version: 0 });
    clock.pass(2 * 24 * 60 * 60_000);
    expect(await current()).toMatchObject({ version: 1, source: '局务会议 3 号' });
    const { data } = await administrator.ask<{ matchWeightsHistory: Weights[] }>(HISTORY);
    expect(data.matchWeightsHistory.map(({ version }) => version)).toEqual([1, 0]);
  });

  it('is the business of administrators alone', async () => {
    const officer = await signedIn(app, { isOfficer: true });
    expect(codesOf(await ask(officer))).toEqual(['FORBIDDEN']);
    expect(codesOf(await ask(person(app)))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await officer.ask(HISTORY))).toEqual(['FORBIDDEN']);
    expect(codesOf(await person(app).ask(HISTORY))).toEqual(['UNAUTHENTICATED']);
    expect(await current()).toMatchObject({ version: 0 });
  });

  it.each([
    ['a sum other than 100', { weights: listed({ ...even, TEXT: 50 }) }, ['input', 'weights']],
    ['a factor that is missing', { weights: listed(even).slice(1) }, ['input', 'weights']],
    [
      'a factor given twice',
      { weights: [...listed(even), { factor: 'TEXT', weight: 0 }] },
      ['input', 'weights'],
    ],
    ['a day in the past', { validFrom: '2026-02-28' }, ['input', 'validFrom']],
    ['no source', { source: ' ' }, ['input', 'source']],
  ])('refuses %s, and says which field', async (_case, wish, path) => {
    const { errors } = await change(wish);
    expect(errors.map((error) => error.path)).toContainEqual(path);
    expect(await current()).toMatchObject({ version: 0 });
  });

  it('refuses a weight below 0', async () => {
    const { errors } = await change({ weights: listed({ ...even, TEXT: 65, FIELD: -7 }) });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'weights.FIELD'] }]);
  });

  it('lets one of ten administrators change it at one moment, and tells the others', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => change()));
    const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toEqual(Array(9).fill('MATCH_WEIGHTS_CHANGED_MEANWHILE'));
    expect(await current()).toMatchObject({ version: 1 });
  });
});
