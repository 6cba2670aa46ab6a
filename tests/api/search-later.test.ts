import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, inject, it, vi } from 'vitest';
import { type App, buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { type FakeServer, startFakeServer } from '../search/meilisearch/fake-server.ts';
import { addOrganization } from '../support/organizations.ts';
import { person, settle, TestClock } from '../support/world.ts';

const SEARCH = '{ partners(query: "迟来灯饰") { isDegraded nodes { name } } }';
type Found = { partners: { isDegraded: boolean; nodes: { name: string }[] } };

let app: App | undefined;
let server: FakeServer | undefined;
const clock = new TestClock();

afterEach(async () => {
  await app?.server.close();
  await server?.stop();
});

function start(url: string): Promise<App> {
  const config = readConfig({
    NODE_ENV: 'test',
    MONGODB_URI: new URL(`/test-${randomUUID()}`, inject('storeUri')).href,
    DATA_DIR: join(tmpdir(), `dengqiao-test-${randomUUID()}`),
    LOG_LEVEL: 'silent',
    MEILI_URL: url,
    MEILI_API_KEY: 'write-key',
  });
  return buildApp(config, { clock, passwordCost: { memoryCost: 1_024, timeCost: 1 } });
}

async function drained(started: App): Promise<void> {
  // A failed delivery is tried again after a pause.
  clock.pass(60_000);
  await settle(started).catch(() => {});
}

it('starts without its search server, answers with plain lists, loses no write and catches up', async () => {
  const gone = await startFakeServer();
  await gone.stop();
  app = await start(gone.url);
  const started = app;
  expect(started.places.search).toContain('not reachable yet');
  expect(started.search.ready()).toBe(false);
  await addOrganization(started, { name: '中山市迟来灯饰厂' });
  await drained(started);
  const meanwhile = await person(started).ask<Found>(SEARCH);
  expect(meanwhile.data.partners.isDegraded).toBe(true);
  server = await startFakeServer(gone.port);
  await vi.waitFor(() => expect(started.search.ready()).toBe(true), { timeout: 10_000, interval: 100 });
  await vi.waitFor(
    async () => {
      await drained(started);
      const { data } = await person(started).ask<Found>(SEARCH);
      expect(data.partners).toEqual({ isDegraded: false, nodes: [{ name: '中山市迟来灯饰厂' }] });
    },
    { timeout: 8_000, interval: 200 },
  );
}, 30_000);

it('refuses to start with a key that may not do what is needed, and says which right is missing', async () => {
  server = await startFakeServer();
  server.fault = ({ path }) =>
    path.endsWith('/delete-batch') ? { status: 403, code: 'invalid_api_key' } : undefined;
  await expect(start(server.url)).rejects.toMatchObject({
    text: { en: expect.stringMatching(/MEILI_API_KEY.*documents\.delete/) },
  });
});
