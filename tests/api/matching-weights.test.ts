import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { codesOf, type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';
import { addMatchingWorld } from './matching.examples.ts';

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
  state: string;
  validFrom: string;
  source: string;
  factors: { factor: string; weight: number }[];
};
type Payload = {
  weights: Weights | null;
  errors: { code: string; path: string[] | null; message: string }[];
};

const FIELDS = 'version state validFrom source factors { factor weight } viewerCanChange';
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
const TAKE_BACK = `mutation T($input: TakeBackMatchWeightsInput!) { takeBackMatchWeights(input: $input) { weights { ${FIELDS} takenBackBecause } errors { code path message } } }`;
const takeBack = (who: Person, version: number, reason = '局里改了主意') =>
  who.ask<{ takeBackMatchWeights: Payload }>(TAKE_BACK, { input: { version, reason } });
const states = async () => {
  const { data } = await administrator.ask<{ matchWeightsHistory: Weights[] }>(HISTORY);
  return data.matchWeightsHistory.map(({ version, state }) => `${version} ${state}`);
};
const DAY_MS = 24 * 60 * 60_000;
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

  it('is changed by administrators alone, and read back by the bureau', async () => {
    const officer = await signedIn(app, { isOfficer: true });
    expect(codesOf(await ask(officer))).toEqual(['FORBIDDEN']);
    expect(codesOf(await ask(person(app)))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await officer.ask(HISTORY))).toEqual([]);
    expect(codesOf(await takeBack(officer, 0))).toEqual(['FORBIDDEN']);
    expect(codesOf(await (await signedIn(app, {})).ask(HISTORY))).toEqual(['FORBIDDEN']);
    expect(codesOf(await person(app).ask(HISTORY))).toEqual(['UNAUTHENTICATED']);
    expect(await current()).toMatchObject({ version: 0 });
  });

  it('refuses what is wrong, says which field, and keeps what counts', async () => {
    const refused: [object, string[]][] = [
      [{ weights: listed({ ...even, TEXT: 50 }) }, ['input', 'weights']],
      [{ weights: listed(even).slice(1) }, ['input', 'weights']],
      [{ weights: [...listed(even), { factor: 'TEXT', weight: 0 }] }, ['input', 'weights']],
      [{ validFrom: '2026-02-28' }, ['input', 'validFrom']],
      [{ source: ' ' }, ['input', 'source']],
    ];
    for (const [wish, path] of refused) {
      expect((await change(wish)).errors.map((error) => error.path)).toContainEqual(path);
    }
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

  it('begins as planned, though something else was written in between for an earlier day', async () => {
    await change({ validFrom: '2026-03-03', source: '四季度调整' });
    await change({ expectedVersion: 1, source: '今天先改' });
    expect(await states()).toEqual(['2 IN_FORCE', '1 PLANNED', '0 PAST']);
    clock.pass(3 * DAY_MS);
    expect(await states()).toEqual(['2 PAST', '1 IN_FORCE', '0 PAST']);
    expect(await current()).toMatchObject({ version: 1, state: 'IN_FORCE' });
  });

  it('never begins once it was taken back before its day', async () => {
    await change({ validFrom: '2026-03-03' });
    const { weights } = (await takeBack(administrator, 1)).data.takeBackMatchWeights;
    expect(weights).toMatchObject({ state: 'TAKEN_BACK', takenBackBecause: '局里改了主意' });
    clock.pass(3 * DAY_MS);
    expect(await current()).toMatchObject({ version: 0 });
  });

  it('is taken back once by ten administrators at one moment', async () => {
    await change({ validFrom: '2026-03-03' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => takeBack(administrator, 1)));
    const codes = answers.flatMap(({ data }) => data.takeBackMatchWeights.errors.map(({ code }) => code));
    expect(codes).toEqual(Array(9).fill('MATCH_WEIGHTS_NOT_PLANNED'));
  });

  it('stays once it has begun, and what the platform began with stays, too', async () => {
    await change();
    for (const version of [1, 0]) {
      const { errors } = (await takeBack(administrator, version)).data.takeBackMatchWeights;
      expect(errors).toMatchObject([{ code: 'MATCH_WEIGHTS_NOT_PLANNED', path: ['input', 'version'] }]);
    }
    expect(await current()).toMatchObject({ version: 1 });
  });

  it('is not taken back without a reason, nor where there is no such version', async () => {
    await change({ validFrom: '2026-03-03' });
    const { errors } = (await takeBack(administrator, 1, ' ')).data.takeBackMatchWeights;
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'reason'] }]);
    expect(codesOf(await takeBack(administrator, 99))).toEqual(['NOT_FOUND']);
    expect(await states()).toEqual(['1 PLANNED', '0 IN_FORCE']);
  });
});

describe('a trial of other weights', () => {
  const TRY = `query T($input: TryMatchWeightsInput!) { tryMatchWeights(input: $input) { nothingFitsBefore nothingFitsAfter
    rows { partner { id } capability { id } scoreBefore scoreAfter placeBefore placeAfter } } }`;
  type Row = {
    scoreBefore: number;
    scoreAfter: number;
    placeBefore: number | null;
    placeAfter: number | null;
  };
  const near = { ...even, TEXT: 1, PROXIMITY: 57 };

  it('shows what would stand where, changes nothing, and is refused for weights that are none', async () => {
    const world = await addMatchingWorld(app);
    const input = { needId: world.needId, weights: listed(near) };
    const { data } = await administrator.ask<{ tryMatchWeights: { rows: Row[] } }>(TRY, { input });
    const { rows } = data.tryMatchWeights;
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.some(({ scoreBefore, scoreAfter }) => scoreBefore !== scoreAfter)).toBe(true);
    const places = rows.flatMap(({ placeAfter }) => placeAfter ?? []);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(await current()).toMatchObject({ version: 0 });
    const wrong = { ...input, weights: listed({ ...even, TEXT: 1 }) };
    expect(codesOf(await administrator.ask(TRY, { input: wrong }))).toEqual(['INVALID_INPUT']);
    const WITHDRAW =
      'mutation W($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { errors { code } } }';
    await world.firm.member.ask(WITHDRAW, { input: { needId: world.needId } });
    expect(codesOf(await administrator.ask(TRY, { input }))).toEqual(['NOT_FOUND']);
  });
});
