import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type App, buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';
import { recordMail } from '../support/mail.ts';
import { addOrganization } from '../support/organizations.ts';
import { REQUEST, WITHDRAW } from '../support/partnerships.ts';
import { startPlatform } from '../support/process.ts';
import { settle } from '../support/world.ts';

const MINUTE = 60_000;
/** Of `tests/support/serve.ts`, which finds it there. */
const OWNER = { email: 'owner@example.com', password: 'a password for tests' };

/** The platform in this process, on the same folder, with time running ahead. */
async function open(dataDir: string) {
  const ahead = { ms: 0 };
  const mail = recordMail();
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const app = await buildApp(config, {
    mail,
    clock: { now: () => new Date(Date.now() + ahead.ms) },
    search: createEmbeddedEngine({ snapshotDir: null }),
    passwordCost: { memoryCost: 1_024, timeCost: 1 },
  });
  const pass = (ms: number) => {
    ahead.ms += ms;
  };
  return { app, mail, pass };
}

async function addAccount(app: App, organizationId: Id<'organization'>, wish = OWNER) {
  return app.services.accounts.add({
    ...{ ...wish, displayName: '一位', isOfficer: false, commissionerId: null, isExample: false },
    memberships: [{ organizationId, role: 'OWNER' }],
  });
}

const PUBLISH =
  'mutation C($input: CreateNeedInput!) { createNeed(input: $input) { need { id } errors { code } } }';

it('tells all that was answered, each once, with its letter and its place in the index, though the process is killed in between', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'notices-'));
  try {
    const before = await open(dataDir);
    const firmId = await addOrganization(before.app);
    const universityId = await addOrganization(before.app, { kind: 'UNIVERSITY' });
    await addAccount(before.app, firmId);
    const reader = await addAccount(before.app, universityId, { ...OWNER, email: 'reader@example.com' });
    await before.app.server.close();

    const ids: string[] = [];
    const needIds: string[] = [];
    for (const wait of [0, 60]) {
      const platform = await startPlatform(dataDir);
      const input = { requesterId: firmId, recipientId: universityId, form: 'CONSULTING', message: '散热' };
      const [open = ''] = ids.splice(0);
      if (open) await platform.ask(WITHDRAW, { input: { partnershipId: open } });
      else {
        const { data } = await platform.ask<{ requestPartnership: { partnership: { id: string } } }>(
          REQUEST,
          { input },
        );
        ids.push(data.requestPartnership.partnership.id);
      }
      const need = { title: `频闪整改 ${wait}`, text: '灯具频闪超标，需要整改电源。', fieldCodes: ['DR01'] };
      const { data: published } = await platform.ask<{ createNeed: { need: { id: string } } }>(PUBLISH, {
        input: { enterpriseId: firmId, ...need },
      });
      needIds.push(published.createNeed.need.id);
      // Before anything followed from it, and while it may.
      await new Promise((resolve) => setTimeout(resolve, wait));
      await platform.kill();
    }

    const { app, mail, pass } = await open(dataDir);
    try {
      for (let turn = 0; turn < 4; turn += 1) {
        pass(MINUTE);
        await settle(app);
      }
      const viewer = await app.services.accounts.actFor(reader.id);
      if (!viewer) throw new Error('no such account');
      const wish = { topics: [], isUnreadOnly: false };
      const { rows } = await app.services.notifications.list(viewer, wish, { limit: 10, after: null });
      expect(rows.map(({ kind }) => kind)).toEqual(['PARTNERSHIP_WITHDRAWN', 'PARTNERSHIP_REQUESTED']);
      const letters = mail.letters.filter(({ to }) => to === 'reader@example.com');
      expect(letters.flatMap(({ text }) => text.match(/撤回了合作申请|申请和你们合作/g)).sort()).toEqual(
        ['申请和你们合作', '撤回了合作申请'].sort(),
      );
      // Listeners may hear a thing twice, and know it by its id; the index has it once.
      const found: string[] = [];
      for await (const { id } of app.search.revisions()) if (needIds.includes(id)) found.push(id);
      expect(found.sort()).toEqual([...needIds].sort());
    } finally {
      await app.server.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}, 120_000);
