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
import {
  ACCEPT,
  BEGIN,
  hashOfTerms,
  REQUEST,
  REVISE,
  SEND,
  SIGN,
  termsOf,
  WITHDRAW,
} from '../support/partnerships.ts';
import { type RunningPlatform, startPlatform } from '../support/process.ts';
import { csvOf, fileOf } from '../support/spreadsheets.ts';
import { settle } from '../support/world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
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

async function addAccount(app: App, organizationIds: readonly Id<'organization'>[], wish = OWNER) {
  return app.services.accounts.add({
    ...{ ...wish, displayName: '一位', isOfficer: false, commissionerId: null, isExample: false },
    memberships: organizationIds.map((organizationId) => ({ organizationId, role: 'OWNER' as const })),
  });
}

const BOOK = 'mutation B($input: BookSlotInput!) { bookSlot(input: $input) { errors { code } } }';
const START = 'mutation S($input: StartImportInput!) { startImport(input: $input) { errors { code } } }';
const PUBLISH =
  'mutation C($input: CreateNeedInput!) { createNeed(input: $input) { need { id } errors { code } } }';

async function viewerOf(app: App, accountId: Id<'account'>) {
  const viewer = await app.services.accounts.actFor(accountId);
  if (!viewer) throw new Error('no such account');
  return viewer;
}

/** Two times that firms can book. */
async function offerTimes(app: App, accountId: Id<'account'>, ownerId: Id<'organization'>) {
  const viewer = await viewerOf(app, accountId);
  const text = '按标准做光度和色度测试，出具报告。';
  const offer = { kind: 'SERVICE' as const, title: '光度分布测试', text, fieldCodes: ['DR01'], ownerId };
  const { id: capabilityId } = await app.services.capabilities.create(viewer, offer);
  const on = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
  return app.services.slots.open(viewer, { capabilityId, on, from: '09:00', to: '11:00', weeks: 2 });
}

/** Two lists that are checked and wait to be written. */
async function bringLists(app: App, accountId: Id<'account'>, organizationId: Id<'organization'>) {
  const viewer = await viewerOf(app, accountId);
  const runs = [];
  for (const title of ['驱动电源的纹波整改', '灯体外壳的散热整改']) {
    const rows = [
      ['需求标题', '需求内容', '技术领域'],
      [title, '超标 6 dB，三个月内整改到位。', 'DR01'],
    ];
    const path = fileOf(csvOf(rows));
    const list = {
      kind: 'need' as const,
      organizationId,
      verifiedBecause: null,
      fileName: `${title}.csv`,
      path,
    };
    runs.push(await app.services.importRuns.upload(viewer, list));
  }
  await settle(app);
  return runs;
}

/** As the firm, to which it was accepted: all that is told of a partnership, from the first word to the signature. */
async function agree(platform: RunningPlatform, partnershipId: string) {
  await platform.ask(SEND, { input: { partnershipId, text: '周五到厂', key: 'abcdefgh' } });
  await platform.ask(BEGIN, { input: { partnershipId } });
  await platform.ask(REVISE, { input: termsOf(partnershipId, 0, new Date().getFullYear() + 1) });
  const hash = await hashOfTerms(platform, partnershipId);
  await platform.ask(SIGN, { input: { partnershipId, version: 1, hash } });
}

const agreed = ['发来 1 条消息', '进入商谈', '改了合作协议', '在合作协议上签了字'];

it('tells all that was answered, each once, with its letter and its place in the index, though the process is killed in between', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'notices-'));
  try {
    const before = await open(dataDir);
    const firmId = await addOrganization(before.app);
    const universityId = await addOrganization(before.app, { kind: 'UNIVERSITY' });
    const firm = await addAccount(before.app, [firmId]);
    const instituteId = await addOrganization(before.app, { kind: 'UNIVERSITY' });
    const email = 'reader@example.com';
    const reader = await addAccount(before.app, [universityId, instituteId], { ...OWNER, email });
    const slots = await offerTimes(before.app, reader.id, universityId);
    const lists = await bringLists(before.app, firm.id, firmId);
    const { id: askedId } = await before.app.services.partnerships.request(
      await viewerOf(before.app, reader.id),
      { brokerId: null, requesterId: instituteId, recipientId: firmId, form: 'CONSULTING', message: '散热' },
    );
    await before.app.server.close();

    const ids: string[] = [];
    const needIds: string[] = [];
    for (const wait of [0, 60]) {
      const platform = await startPlatform(dataDir);
      const input = { requesterId: firmId, recipientId: universityId, form: 'CONSULTING', message: '散热' };
      const [open = ''] = ids.splice(0);
      if (open) {
        await platform.ask(WITHDRAW, { input: { partnershipId: open } });
        await agree(platform, askedId);
      } else {
        await platform.ask(ACCEPT, { input: { partnershipId: askedId } });
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
      const turn = needIds.length - 1;
      await platform.ask(BOOK, { input: { slotId: slots[turn]?.id, enterpriseId: firmId } });
      await platform.ask(START, { input: { importRunId: lists[turn]?.id } });
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
      const kindsFor = async (accountId: Id<'account'>) => {
        const viewer = await viewerOf(app, accountId);
        const wish = { topics: [], isUnreadOnly: false };
        const { rows } = await app.services.notifications.list(viewer, wish, { limit: 20, after: null });
        return rows.map(({ kind }) => kind).sort();
      };
      const booked = ['SLOT_BOOKED', 'SLOT_BOOKED'];
      expect(await kindsFor(reader.id)).toEqual([
        'PARTNERSHIP_ACCEPTED',
        'PARTNERSHIP_AGREEMENT_CHANGED',
        'PARTNERSHIP_AGREEMENT_SIGNED',
        'PARTNERSHIP_MESSAGE',
        'PARTNERSHIP_NEGOTIATION_BEGUN',
        'PARTNERSHIP_REQUESTED',
        'PARTNERSHIP_WITHDRAWN',
        ...booked,
      ]);
      expect(await kindsFor(firm.id)).toEqual(['IMPORT_DONE', 'IMPORT_DONE', 'PARTNERSHIP_REQUESTED']);
      // What moves on is told by letter once a day.
      pass(DAY);
      await settle(app);
      const said = ['申请和你们合作', '撤回了合作申请', '接受了合作申请', '预约了', '预约了', ...agreed];
      const told = new RegExp(said.join('|'), 'g');
      const letters = mail.letters.filter(({ to }) => to === email);
      expect(letters.flatMap(({ text }) => text.match(told)).sort()).toEqual(said.sort());
      const viewer = await viewerOf(app, firm.id);
      const done = await Promise.all(lists.map(({ id }) => app.services.importRuns.get(viewer, id)));
      expect(done.map(({ state, done: counts }) => [state, counts?.created])).toEqual(
        lists.map(() => ['DONE', 1]),
      );
      // Listeners may hear a thing twice, and know it by its id; the index has it once.
      const open = (await app.services.needs.listOpenOf([firmId])).map(({ id }) => id);
      expect([open.length, open.filter((id) => needIds.includes(id)).length]).toEqual([4, 2]);
      const indexed = async () => {
        const found: string[] = [];
        for await (const { id } of app.search.revisions()) if (open.some((one) => one === id)) found.push(id);
        return found.sort();
      };
      // This index is a new one: what the killed process had brought into its own comes by looking around.
      for (const worker of app.workers) worker.start(10);
      await expect.poll(indexed, { timeout: 20_000 }).toEqual(open.toSorted());
    } finally {
      await app.server.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}, 120_000);
