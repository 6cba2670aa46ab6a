import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { runOf, upload, work } from '../support/import-runs.ts';
import { contentOf, done } from '../support/needs.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf } from '../support/spreadsheets.ts';
import { type Person, signedIn, startApp } from '../support/world.ts';

let app: App;
let firm: Awaited<ReturnType<typeof addOrganization>>;
let member: Person;

beforeAll(async () => {
  app = await startApp();
  firm = await addOrganization(app, { name: '编号照明有限公司' });
  member = await signedIn(app, { memberOf: firm });
});
afterAll(() => app.server.close());

const inFullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

it('a number that an export told is known however it is typed; that of another kind of thing is refused', async () => {
  const { title, text } = contentOf() as { title: string; text: string };
  const { id } = await done(member, 'createNeed', { enterpriseId: firm, title, text, fieldCodes: ['MT05'] });
  const expected = [
    [inFullWidth(id), { created: 0, updated: 1, unchanged: 0, refused: 0 }],
    [id.toUpperCase(), { created: 0, updated: 1, unchanged: 0, refused: 0 }],
    [firm, { created: 0, updated: 0, unchanged: 0, refused: 1 }],
  ] as const;
  for (const [number, counts] of expected) {
    const rows = [
      ['编号', '需求标题', '需求内容', '技术领域'],
      [number, '换了一个标题的需求', text, 'MT05'],
    ];
    const list = await upload(app, member, csvOf(rows), { kind: 'NEED', organization: firm });
    await work(app);
    expect([number, (await runOf(member, list.id)).checked]).toEqual([number, counts]);
  }
});
