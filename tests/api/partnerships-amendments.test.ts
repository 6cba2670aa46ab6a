import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { told } from '../support/notifications.ts';
import { active, sign } from '../support/partnership-course.ts';
import { DELIVER, hashOfTerms, REVISE, type Scene, termsOf } from '../support/partnerships.ts';
import { settle, startApp, TestClock } from '../support/world.ts';

const DROP =
  'mutation Drop($input: DropAmendmentInput!) { dropAmendment(input: $input) { partnership { id state } errors { __typename code path message } } }';
const STANDS =
  'query S($id: ID!) { partnership(id: $id) { state agreedVersion amendment awaited agreement { number } viewerActs milestones { id dueOn state } timeline { kind version } } }';

type Stands = {
  partnership: {
    agreedVersion: number;
    amendment: number | null;
    awaited: string[];
    viewerActs: string[];
    agreement: { number: number };
    milestones: { id: string; dueOn: string; state: string }[];
    timeline: { kind: string; version: number | null }[];
  };
};

let app: App;
const clock = new TestClock();
beforeAll(async () => {
  app = await startApp({ clock });
}, 30_000);
afterAll(() => app.server.close());

type Active = Scene & { id: string };
const standsFor = async ({ firm, id }: Active) => (await firm.ask<Stands>(STANDS, { id })).data.partnership;

/** The terms that hold with the day of the first milestone moved. */
function moved(id: string, version = 1, dueOn = '2027-05-01') {
  const terms = termsOf(id, version);
  const [first, second] = terms.milestones;
  const milestones = [
    { ...first, id: 'm1', dueOn },
    { ...second, id: 'm2' },
  ];
  return { ...terms, milestones };
}

describe('an amendment of what both have signed', () => {
  it('holds once both have signed it; until then the one before does', async () => {
    const scene: Active = await active(app);
    const { id } = scene;
    expect((await scene.decide(scene.firm, REVISE, id, moved(id))).errors).toEqual([]);
    expect(await standsFor(scene)).toMatchObject({
      state: 'ACTIVE',
      agreedVersion: 1,
      amendment: 2,
      agreement: { number: 2 },
      awaited: ['RECIPIENT'],
      milestones: [{ id: 'm1', dueOn: '2027-02-01' }, { id: 'm2' }],
    });
    await sign(scene, scene.university, { id, version: 2 });
    expect(await standsFor(scene)).toMatchObject({ agreedVersion: 1, awaited: ['REQUESTER'] });
    await sign(scene, scene.firm, { id, version: 2 });
    const after = await standsFor(scene);
    expect(after).toMatchObject({
      state: 'ACTIVE',
      agreedVersion: 2,
      amendment: null,
      awaited: [],
      milestones: [{ id: 'm1', dueOn: '2027-05-01', state: 'PLANNED' }, { id: 'm2' }],
    });
    expect(after.timeline.slice(0, 4).map(({ kind, version }) => [kind, version])).toEqual([
      ['AMENDED', 2],
      ['AGREEMENT_SIGNED', 2],
      ['AGREEMENT_SIGNED', 2],
      ['AMENDMENT_PROPOSED', 2],
    ]);
    await settle(app);
    const kinds = (await told(scene.university)).nodes.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['PARTNERSHIP_AMENDMENT_PROPOSED', 'PARTNERSHIP_AMENDED']));
  });

  it('is dropped by either side with a word to it, and then cannot be signed', async () => {
    const scene: Active = await active(app);
    const { id } = scene;
    await scene.decide(scene.firm, REVISE, id, moved(id));
    const hash = await hashOfTerms(scene.university, id);
    const drop = (more: object) => scene.decide(scene.university, DROP, id, more);
    expect((await drop({ version: 2, note: ' ' })).errors).toMatchObject([{ path: ['input', 'note'] }]);
    expect((await drop({ version: 1, note: '太晚' })).errors).toMatchObject([
      { code: 'AGREEMENT_CHANGED_MEANWHILE' },
    ]);
    expect((await drop({ version: 2, note: '太晚' })).errors).toEqual([]);
    expect((await drop({ version: 2, note: '太晚' })).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED' },
    ]);
    expect(await standsFor(scene)).toMatchObject({
      agreedVersion: 1,
      amendment: null,
      agreement: { number: 1 },
      awaited: [],
    });
    const late = await scene.university.ask<{ signAgreement: { errors: { code: string }[] } }>(
      'mutation S($input: SignAgreementInput!) { signAgreement(input: $input) { errors { code } } }',
      { input: { partnershipId: id, version: 2, hash } },
    );
    expect(late.data.signAgreement.errors).toMatchObject([{ code: 'PARTNERSHIP_ACT_REFUSED' }]);
    // The next one is a version of its own.
    expect((await scene.decide(scene.firm, REVISE, id, moved(id, 2))).errors).toEqual([]);
    expect(await standsFor(scene)).toMatchObject({ agreedVersion: 1, amendment: 3 });
  });

  it('leaves alone what is delivered, before it is written and after', async () => {
    const scene: Active = await active(app);
    const { id } = scene;
    await scene.decide(scene.firm, REVISE, id, moved(id));
    await scene.decide(scene.university, DELIVER, id, { milestoneId: 'm1' });
    const { errors } = await scene.decide(scene.firm, REVISE, id, moved(id, 2));
    expect(errors).toMatchObject([{ path: ['input', 'milestones', '0', 'title'] }]);
    expect((await standsFor(scene)).viewerActs).not.toContain('SIGN_AGREEMENT');
    expect((await scene.decide(scene.firm, DROP, id, { version: 2, note: '已经交付' })).errors).toEqual([]);
  });

  it('is reminded of by the new day, although the old one was reminded of', async () => {
    const scene: Active = await active(app);
    const { id } = scene;
    const due = async () =>
      (await standsFor(scene)).timeline.filter(({ kind }) => kind === 'MILESTONE_DUE').length;
    const soon = new Date(clock.now().getTime() + 3 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    const later = new Date(clock.now().getTime() + 6 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    for (const [version, day] of [
      [2, soon],
      [3, later],
    ] as const) {
      await scene.decide(scene.firm, REVISE, id, moved(id, version - 1, day));
      await sign(scene, scene.university, { id, version });
      await sign(scene, scene.firm, { id, version });
      await settle(app);
    }
    expect(await due()).toBe(2);
  });
});
