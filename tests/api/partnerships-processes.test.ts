import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../../api/src/database/embedded/index.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';
import { addOrganization } from '../support/organizations.ts';
import { ACCEPT, type Payload, REQUEST, WITHDRAW } from '../support/partnerships.ts';
import { type RunningPlatform, startPlatform } from '../support/process.ts';

const AT_ONCE = 50;
const ROUNDS = 3;
const PASSWORD = 'a password for tests';

type Ask = RunningPlatform['ask'];

let dataDir: string;
let store: EmbeddedStore;
let firmId: Id<'organization'>;
let universityId: Id<'organization'>;
const platforms: RunningPlatform[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'two-processes-'));
  store = await startEmbeddedStore({ dataDir: join(dataDir, 'store') });
  const storeUri = new URL('/dengqiao', store.uri).href;
  const config = readConfig({
    NODE_ENV: 'test',
    MONGODB_URI: storeUri,
    LOG_LEVEL: 'silent',
    DATA_DIR: dataDir,
  });
  const app = await buildApp(config, {
    search: createEmbeddedEngine({ snapshotDir: null }),
    passwordCost: { memoryCost: 1_024, timeCost: 1 },
  });
  firmId = await addOrganization(app);
  universityId = await addOrganization(app, { kind: 'UNIVERSITY' });
  await addMember(app, 'owner@example.com', firmId);
  await addMember(app, 'reader@example.com', universityId);
  await app.server.close();
  for (const name of ['one', 'other']) platforms.push(await startPlatform(join(dataDir, name), storeUri));
}, 60_000);
afterAll(async () => {
  for (const platform of platforms) await platform.close();
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});

function addMember(app: App, email: string, organizationId: Id<'organization'>) {
  return app.services.accounts.add({
    ...{
      email,
      password: PASSWORD,
      displayName: '一位',
      isOfficer: false,
      commissionerId: null,
      isExample: false,
    },
    memberships: [{ organizationId, role: 'OWNER' }],
  });
}

/** Fifty decisions at once, half of them at each process, half of them the other way. */
async function decideAtOnce(firms: readonly Ask[], universities: readonly Ask[], partnershipId: string) {
  return Promise.all(
    Array.from({ length: AT_ONCE }, async (_, turn) => {
      const [document, at] = turn % 2 ? [ACCEPT, universities] : [WITHDRAW, firms];
      const ask = at[(turn >> 1) % at.length];
      const answer = await ask?.<Record<string, Payload>>(document, { input: { partnershipId } });
      const [payload] = Object.values(answer?.data ?? {});
      if (!payload) throw new Error('no answer');
      return payload;
    }),
  );
}

it('lets one win of fifty that accept and withdraw at once, at two processes of their own, and tells all others', async () => {
  const firms = await Promise.all(platforms.map((each) => each.signIn('owner@example.com', PASSWORD)));
  const universities = await Promise.all(
    platforms.map((each) => each.signIn('reader@example.com', PASSWORD)),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const wish = { requesterId: firmId, recipientId: universityId, form: 'CONSULTING' };
    const { data } = (await firms[0]?.<Record<string, Payload>>(REQUEST, {
      input: { ...wish, message: `第 ${round} 次` },
    })) ?? { data: {} };
    const id = data.requestPartnership?.partnership?.id ?? '';
    const answers = await decideAtOnce(firms, universities, id);
    const winners = answers.filter(({ errors }) => errors.length === 0);
    expect(winners).toHaveLength(1);
    const state = winners[0]?.partnership?.state;
    const refusals = answers.flatMap(({ errors }) => errors);
    expect(refusals.map(({ code, partnership }) => `${code} ${partnership?.state}`)).toEqual(
      Array.from({ length: AT_ONCE - 1 }, () => `PARTNERSHIP_ALREADY_DECIDED ${state}`),
    );
    const READ = 'query R($id: ID!) { partnership(id: $id) { state steps { number state } } }';
    for (const ask of [...firms, ...universities]) {
      const read = await ask<{ partnership: object }>(READ, { id });
      expect(read.data.partnership).toEqual({
        state,
        steps: [
          { number: 1, state: 'REQUESTED' },
          { number: 2, state },
        ],
      });
    }
    // The two have one open partnership at a time.
    if (state === 'ACCEPTED') return;
  }
}, 60_000);
