import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { active, completed, negotiating, sign } from '../support/partnership-course.ts';
import {
  ACCEPT_MILESTONE,
  COMPLETE,
  DELIVER,
  hashOfTerms,
  RATE,
  REFUSE_COMPLETION,
  RETURN_MILESTONE,
  REVISE,
  SIGN,
  START,
  TERMINATE,
  termsOf,
} from '../support/partnerships.ts';
import { codesOf, person, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp({ clock: new TestClock() });
});
afterAll(() => app.server.close());

const stars = { quality: 5, punctuality: 4, communication: 3 };

describe('the agreement', () => {
  it('is made by the second signature under the same version, and by nothing less', async () => {
    const scene = await negotiating(app);
    const { id } = scene;
    expect((await sign(scene, scene.firm, { id, version: 1 })).partnership).toMatchObject({
      state: 'NEGOTIATING',
      awaited: ['RECIPIENT'],
      signatures: [{ side: 'REQUESTER', version: 1, isIntact: true, signerName: '测试账号' }],
    });
    expect((await sign(scene, scene.university, { id, version: 1 })).partnership).toMatchObject({
      state: 'AGREED',
      signatures: [{ side: 'REQUESTER' }, { side: 'RECIPIENT', signerName: '测试账号' }],
      milestones: [
        { id: 'm1', state: 'PLANNED', side: 'RECIPIENT' },
        { id: 'm2', state: 'PLANNED' },
      ],
      viewerActs: ['REVISE_AGREEMENT', 'START', 'TERMINATE', 'INVITE_BROKER'],
    });
  });

  it('voids what was signed with every further version', async () => {
    const scene = await negotiating(app);
    const { id } = scene;
    await sign(scene, scene.firm, { id, version: 1 });
    const changed = await scene.decide(scene.university, REVISE, id, {
      ...termsOf(id, 1),
      goals: '灯体温度降低十二度。',
    });
    expect(changed.partnership).toMatchObject({
      agreementVersions: 2,
      signatures: [],
      awaited: ['REQUESTER'],
    });
    expect((await sign(scene, scene.university, { id, version: 2 })).partnership).toMatchObject({
      state: 'NEGOTIATING',
      signatures: [{ side: 'RECIPIENT', version: 2 }],
    });
  });

  it('takes no signature under what was not read, and no version over what somebody else wrote', async () => {
    const scene = await negotiating(app);
    const { id } = scene;
    const hash = await hashOfTerms(scene.firm, id);
    for (const input of [
      { version: 2, hash },
      { version: 1, hash: hash.replace(/^./, 'x') },
    ]) {
      expect((await scene.decide(scene.university, SIGN, id, input)).errors).toMatchObject([
        { code: 'AGREEMENT_CHANGED_MEANWHILE', partnership: { id } },
      ]);
    }
    expect((await scene.decide(scene.university, REVISE, id, termsOf(id, 0))).errors).toMatchObject([
      { code: 'AGREEMENT_CHANGED_MEANWHILE', path: ['input', 'version'] },
    ]);
  });

  it('of two versions written at once is one, and a signature that crosses one does not hold', async () => {
    const scene = await negotiating(app);
    const { id } = scene;
    const hash = await hashOfTerms(scene.university, id);
    const answers = await Promise.all([
      scene.decide(scene.firm, REVISE, id, termsOf(id, 1)),
      scene.decide(scene.university, REVISE, id, termsOf(id, 1)),
      scene.decide(scene.university, SIGN, id, { version: 1, hash }),
    ]);
    const refused = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused)).toEqual(new Set(['AGREEMENT_CHANGED_MEANWHILE']));
    const { data } = await scene.firm.ask(
      'query R($id: ID!) { partnership(id: $id) { state agreementVersions signatures { version } } }',
      { id },
    );
    expect(data).toEqual({ partnership: { state: 'NEGOTIATING', agreementVersions: 2, signatures: [] } });
  });

  it('tells all that is wrong with it at once, each at its field', async () => {
    const scene = await negotiating(app);
    const { id } = scene;
    const [first] = termsOf(id, 1).milestones;
    const { errors } = await scene.decide(scene.firm, REVISE, id, {
      ...termsOf(id, 1),
      title: ' ',
      goals: '长'.repeat(2_001),
      milestones: [{ ...first, dueOn: '2026-02-28', title: '' }],
    });
    expect(errors.map(({ path }) => path?.slice(1).join('.'))).toEqual([
      'title',
      'goals',
      'milestones.0.title',
      'milestones.0.dueOn',
    ]);
    const none = await scene.decide(scene.firm, REVISE, id, { ...termsOf(id, 1), milestones: [] });
    expect(none.errors).toMatchObject([{ path: ['input', 'milestones'] }]);
  });

  it('is read by the two alone', async () => {
    const { id } = await negotiating(app);
    const officer = await signedIn(app, { isOfficer: true });
    const READ = 'query R($id: ID!) { partnership(id: $id) { state agreement { goals } milestones { id } } }';
    expect((await officer.ask(READ, { id })).data).toEqual({
      partnership: { state: 'NEGOTIATING', agreement: null, milestones: [] },
    });
  });
});

describe('a step that is not possible now', () => {
  it('is refused with how it stands and what can be done instead', async () => {
    const scene = await negotiating(app);
    expect((await scene.decide(scene.firm, START, scene.id)).errors).toMatchObject([
      {
        code: 'PARTNERSHIP_ACT_REFUSED',
        partnership: { id: scene.id, state: 'NEGOTIATING' },
        possible: ['REVISE_AGREEMENT', 'SIGN_AGREEMENT', 'TERMINATE', 'INVITE_BROKER'],
        message: expect.stringContaining('目前是“商谈”，不能确认启动'),
      },
    ]);
    await sign(scene, scene.firm, { id: scene.id, version: 1 });
    expect((await sign(scene, scene.firm, { id: scene.id, version: 1 })).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED', message: expect.stringContaining('已经签过这一版') },
    ]);
  });
});

describe('the work', () => {
  it('is delivered by one side and accepted or returned by the other', async () => {
    const scene = await active(app);
    const { id, firm, university } = scene;
    const milestoneId = 'm1';
    expect((await scene.decide(firm, DELIVER, id, { milestoneId })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'milestoneId'] },
    ]);
    expect((await scene.decide(university, DELIVER, id, { milestoneId })).partnership).toMatchObject({
      milestones: [{ state: 'DELIVERED' }, { state: 'PLANNED' }],
      awaited: ['REQUESTER'],
    });
    expect((await scene.decide(firm, RETURN_MILESTONE, id, { milestoneId, note: ' ' })).errors).toMatchObject(
      [{ path: ['input', 'note'] }],
    );
    await scene.decide(firm, RETURN_MILESTONE, id, { milestoneId, note: '缺测试报告' });
    await scene.decide(university, DELIVER, id, { milestoneId, note: '补上了' });
    expect((await scene.decide(firm, ACCEPT_MILESTONE, id, { milestoneId })).partnership).toMatchObject({
      milestones: [{ state: 'ACCEPTED' }, { state: 'PLANNED' }],
      awaited: [],
    });
    expect((await scene.decide(firm, ACCEPT_MILESTONE, id, { milestoneId })).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED' },
    ]);
  });

  it('is complete once both say so, and goes on where one objects', async () => {
    const scene = await active(app);
    const { id, firm, university } = scene;
    expect((await scene.decide(firm, COMPLETE, id)).partnership).toMatchObject({
      state: 'ACTIVE',
      completion: { side: 'REQUESTER' },
      awaited: ['RECIPIENT'],
    });
    expect((await scene.decide(firm, COMPLETE, id)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED' },
    ]);
    expect(
      (await scene.decide(university, REFUSE_COMPLETION, id, { note: '还差一批' })).partnership,
    ).toMatchObject({ state: 'ACTIVE', completion: null });
    await scene.decide(university, COMPLETE, id);
    expect((await scene.decide(firm, COMPLETE, id)).partnership).toMatchObject({ state: 'COMPLETED' });
  });

  it('can be ended by either side and by an officer, with a coded reason and words', async () => {
    const scene = await active(app);
    const { id } = scene;
    const why = { reason: 'NEED_CHANGED', note: '客户取消了订单' };
    expect((await scene.decide(scene.firm, TERMINATE, id, { ...why, note: '' })).errors).toMatchObject([
      { path: ['input', 'note'] },
    ]);
    const officer = await signedIn(app, { isOfficer: true });
    expect((await scene.decide(officer, TERMINATE, id, why)).partnership).toMatchObject({
      state: 'TERMINATED',
      terminationReason: 'NEED_CHANGED',
    });
    expect((await scene.decide(scene.firm, TERMINATE, id, why)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED', possible: [], partnership: { state: 'TERMINATED' } },
    ]);
    expect((await scene.request()).partnership?.state).toBe('REQUESTED');
    const broker = await signedIn(app, {
      memberOf: await addOrganization(app, { kind: 'TRANSFER_PLATFORM' }),
    });
    expect(codesOf(await broker.ask(TERMINATE, { input: { partnershipId: id, ...why } }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('what each says of the other', () => {
  it('stays sealed until both have spoken, and counts from then on', async () => {
    const scene = await completed(app);
    const { id, firm, university } = scene;
    expect((await scene.decide(firm, RATE, id, { ...stars, quality: 6 })).errors).toMatchObject([
      { path: ['input', 'quality'] },
    ]);
    await scene.decide(firm, RATE, id, { ...stars, words: '很专业' });
    expect((await scene.decide(firm, RATE, id, stars)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ACT_REFUSED' },
    ]);
    const READ = 'query R($id: ID!) { partnership(id: $id) { ratedBy ratings { side words } } }';
    expect((await university.ask(READ, { id })).data).toEqual({
      partnership: { ratedBy: ['REQUESTER'], ratings: [] },
    });
    expect(await app.services.partnerships.standingsOf([scene.universityId])).toMatchObject([
      { completed: 1, ratings: 0, meanRating: null },
    ]);
    expect((await scene.decide(university, RATE, id, stars)).partnership).toMatchObject({
      ratings: [{ side: 'REQUESTER', words: '很专业' }, { side: 'RECIPIENT' }],
    });
    const RECORD =
      'query R($id: ID!) { organization(id: $id) { ... on University { partnershipRecord { running completed asked answered ratings meanRating } } } }';
    const { data } = await person(app).ask<{ organization: object }>(RECORD, { id: scene.universityId });
    expect(data.organization).toEqual({
      partnershipRecord: { running: 0, completed: 1, asked: 1, answered: 1, ratings: 1, meanRating: 4 },
    });
  });
});
