import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { ACCEPT, openScene } from '../support/partnerships.ts';
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
