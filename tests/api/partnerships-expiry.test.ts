import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { active } from '../support/partnership-course.ts';
import { ACCEPT, COMPLETE, openScene, RATE } from '../support/partnerships.ts';
import { settle, signedIn, startApp, TestClock } from '../support/world.ts';

const DAY_MS = 86_400_000;
const clock = new TestClock();
let app: App;

beforeAll(async () => {
  app = await startApp({ clock });
});
afterAll(() => app.server.close());

const stateOf = async (id: Id<'partnership'>) => (await app.services.partnerships.getMany([id]))[0]?.state;

describe('a request that nobody answers', () => {
  it('expires after two weeks, tells so to whoever answers then, and frees the two', async () => {
    const scene = await openScene(app);
    const id = await scene.requestedId();

    clock.pass(13 * DAY_MS);
    await settle(app);
    expect(await stateOf(id)).toBe('REQUESTED');

    clock.pass(DAY_MS + 1);
    await settle(app);
    expect(await stateOf(id)).toBe('EXPIRED');
    // Sessions of two weeks ago have ended, too.
    const university = await signedIn(app, { memberOf: scene.universityId });
    const firm = await signedIn(app, { memberOf: scene.firmId });
    expect((await scene.decide(university, ACCEPT, id)).errors).toMatchObject([
      { code: 'PARTNERSHIP_ALREADY_DECIDED', partnership: { id, state: 'EXPIRED' } },
    ]);
    expect((await scene.request({}, firm)).partnership?.state).toBe('REQUESTED');
  });

  it('does not expire once it is accepted', async () => {
    const scene = await openScene(app);
    const id = await scene.requestedId();
    await scene.decide(scene.university, ACCEPT, id);
    clock.pass(15 * DAY_MS);
    await settle(app);
    expect(await stateOf(id)).toBe('ACCEPTED');
  });
});

describe('what time does', () => {
  it('completes what the other side left without a word, opens the ratings, and reminds of milestones once each', async () => {
    const scene = await active(app);
    const { id, firmId } = scene;
    // The first of February is overdue, the first of March is due in a week.
    clock.pass(Date.parse('2027-02-23T00:00:00Z') - clock.now().getTime());
    await settle(app);
    const firm = await signedIn(app, { memberOf: firmId });
    await scene.decide(firm, COMPLETE, id);
    clock.pass(11 * DAY_MS);
    await settle(app);
    const again = await signedIn(app, { memberOf: firmId });
    await scene.decide(again, RATE, id, { quality: 5, punctuality: 4, communication: 3 });
    clock.pass(31 * DAY_MS);
    await settle(app);
    await settle(app);
    const reader = await signedIn(app, { memberOf: scene.universityId });
    const { data } = await reader.ask<{ partnership: { timeline: { kind: string; actor: string }[] } }>(
      'query R($id: ID!) { partnership(id: $id) { state ratings { side } timeline { kind actor milestoneId number } } }',
      { id },
    );
    expect(data).toMatchObject({ partnership: { state: 'COMPLETED', ratings: [{ side: 'REQUESTER' }] } });
    const kinds = data.partnership.timeline.toReversed().slice(7);
    expect(kinds.map(({ kind, actor }) => `${kind} ${actor}`)).toEqual([
      'STARTED REQUESTER',
      'MILESTONE_OVERDUE SYSTEM',
      'MILESTONE_DUE SYSTEM',
      'COMPLETION_PROPOSED REQUESTER',
      'MILESTONE_OVERDUE SYSTEM',
      'COMPLETED SYSTEM',
      'RATED REQUESTER',
      'RATINGS_OPENED SYSTEM',
    ]);
    expect(
      (await scene.decide(reader, RATE, id, { quality: 5, punctuality: 4, communication: 3 })).errors,
    ).toMatchObject([{ code: 'PARTNERSHIP_ACT_REFUSED', message: expect.stringContaining('期限已过') }]);
  });

  it('reminds of a request before it expires', async () => {
    const scene = await openScene(app);
    const asked = await scene.requestedId();
    clock.pass(11 * DAY_MS + 1);
    await settle(app);
    const kindsOf = async (id: string) => {
      const [found] = await app.services.partnerships.getMany([id as typeof asked]);
      return found?.steps.map(({ kind }) => kind);
    };
    expect(await kindsOf(asked)).toEqual(['REQUESTED', 'EXPIRING']);
    clock.pass(3 * DAY_MS);
    await settle(app);
    expect(await kindsOf(asked)).toEqual(['REQUESTED', 'EXPIRING', 'EXPIRED']);
  });
});
