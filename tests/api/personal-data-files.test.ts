import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolderMail } from '../../api/src/mail/folder.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';
import { type AccountsWorld, PASSWORD, startAccounts } from '../support/accounts.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { enterAs, requestDeletion } from '../support/personal-data.ts';
import { person, settleWithoutMatching } from '../support/world.ts';

const DAY = 86_400_000;
let folder: string;
let world: AccountsWorld;
/** Begins where the clock of the machine stands: files bear its time. */
let ahead = 0;
const clock = {
  now: () => new Date(Date.now() + ahead),
  pass: (milliseconds: number) => {
    ahead += milliseconds;
  },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dengqiao-files-'));
  world = await startAccounts({
    clock,
    search: createEmbeddedEngine({ snapshotDir: join(folder, 'search') }),
    mail: createFolderMail({
      folder: join(folder, 'outbox'),
      from: { name: '灯桥', address: 'no-reply@dengqiao.invalid' },
    }),
  });
});
afterAll(async () => {
  await world.app.server.close();
  await rm(folder, { recursive: true });
});

/** In which files, and in the names of which, one of the words stands. */
async function filesWith(...words: string[]): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of names.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (words.some((word) => bytes.includes(word) || path.includes(word))) found.push(entry.name);
  }
  return found;
}

describe('files that the platform keeps beside its store', () => {
  it('hold nothing of somebody some hours after the account went', async () => {
    const { app } = world;
    const commissionerId = await addCommissioner(app, { displayName: '淳于教授' });
    const one = await enterAs(app, { commissionerId, displayName: '淳于意' });
    const other = await enterAs(app);
    for (const { own, email } of [one, other]) {
      await requestDeletion(own, { confirmation: email, password: PASSWORD });
    }
    await person(app, other.own.cookie).ask('mutation C { cancelAccountDeletion { errors { code } } }');
    clock.pass(10_000);
    await settleWithoutMatching(app);
    expect((await filesWith(one.email, other.email)).length).toBeGreaterThan(1);
    expect(await filesWith('淳于教授')).not.toEqual([]);

    clock.pass(8 * DAY);
    for (let round = 0; round < 3; round += 1) {
      await settleWithoutMatching(app);
      clock.pass(61_000);
    }
    clock.pass(DAY / 4);
    await settleWithoutMatching(app);
    await settleWithoutMatching(app);
    expect(await filesWith(one.email, '淳于意', '淳于教授')).toEqual([]);
    // Letters to others stay.
    expect((await filesWith(other.email)).length).toBeGreaterThan(0);
  });

  it('hold letters for a month', async () => {
    const { app } = world;
    expect((await readdir(join(folder, 'outbox'))).length).toBeGreaterThan(0);
    clock.pass(31 * DAY);
    await settleWithoutMatching(app);
    expect(await readdir(join(folder, 'outbox'))).toEqual([]);
  });
});
