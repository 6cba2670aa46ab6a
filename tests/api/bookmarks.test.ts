import { randomUUID } from 'node:crypto';
import mongoose, { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { exportOf, rowsOf } from '../support/exports.ts';
import { contentOf, done } from '../support/needs.ts';
import { addOrganization } from '../support/organizations.ts';
import { codesOf, type Person, person, signedIn, startApp, TestClock } from '../support/world.ts';

type Kept = { itemId: string; list: string; createdAt: string; item: { id: string; title?: string } | null };
type Payload = { bookmark: Kept | null; errors: { code: string; path: string[] | null; message: string }[] };

let app: App;
let firm: string;
let university: string;
let commissioner: string;
let owner: Person;
const clock = new TestClock();
const bus = createBus();

beforeAll(async () => {
  app = await startApp({ clock, bus });
  const enterprise = await addOrganization(app);
  firm = enterprise;
  university = await addOrganization(app, { kind: 'UNIVERSITY', name: '珠江工学院' });
  commissioner = await addCommissioner(app);
  owner = await signedIn(app, { memberOf: enterprise });
});
afterAll(() => app.server.close());

const newcomer = () => signedIn(app, {});
const FIELDS = 'itemId list createdAt item { id ... on Need { title } }';

async function ask(who: Person, verb: 'add' | 'remove', itemId: string) {
  const type = verb === 'add' ? 'AddBookmarkInput' : 'RemoveBookmarkInput';
  const document = `mutation Change($input: ${type}!) { ${verb}Bookmark(input: $input) { bookmark { ${FIELDS} } errors { code path message } } }`;
  return who.ask<Record<string, Payload>>(document, { input: { itemId } });
}

async function change(who: Person, verb: 'add' | 'remove', itemId: string): Promise<Payload> {
  const { data } = await ask(who, verb, itemId);
  const payload = data[`${verb}Bookmark`];
  if (!payload) throw new Error('no answer');
  return payload;
}

type Page = {
  nodes: Kept[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

async function list(who: Person, page: object = {}) {
  const { data } = await who.ask<{ viewer: { bookmarks: Page; bookmarkedIds: string[] } }>(
    `query List($first: Int! = 20, $after: String, $list: BookmarkList) { viewer {
      bookmarks(first: $first, after: $after, list: $list) { totalCount nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } }
      bookmarkedIds } }`,
    page,
  );
  return data.viewer;
}

const needOf = (wish: object = {}) => done(owner, 'createNeed', { enterpriseId: firm, ...contentOf(wish) });

describe('what is put aside', () => {
  it('stands there, the latest first, by list and by page, for nobody else', async () => {
    const who = await newcomer();
    const { id: need } = await needOf({ title: '收藏的需求' });
    for (const id of [university, commissioner, need]) {
      clock.pass(1_000);
      await change(who, 'add', id);
    }
    const all = await list(who);
    expect(all.bookmarkedIds).toEqual([need, commissioner, university]);
    expect(all.bookmarks.nodes.map(({ list: name }) => name)).toEqual(['NEEDS', 'PARTNERS', 'PARTNERS']);
    expect(all.bookmarks.nodes[0]?.item).toMatchObject({ id: need, title: '收藏的需求' });

    const first = await list(who, { first: 1, list: 'PARTNERS' });
    expect(first.bookmarks).toMatchObject({ totalCount: 2, nodes: [{ itemId: commissioner }] });
    const after = first.bookmarks.pageInfo.endCursor;
    const second = await list(who, { first: 1, list: 'PARTNERS', after });
    expect(second.bookmarks).toMatchObject({
      nodes: [{ itemId: university }],
      pageInfo: { hasNextPage: false },
    });
    expect(await list(await newcomer())).toMatchObject({ bookmarks: { totalCount: 0 }, bookmarkedIds: [] });
  });

  it('is there once, since the first time, however often and at how many windows it is added', async () => {
    const who = await newcomer();
    const since = clock.now().toISOString();
    await Promise.all(Array.from({ length: 8 }, () => change(who, 'add', university)));
    clock.pass(60_000);
    const { bookmark, errors } = await change(who, 'add', university);
    expect([bookmark?.createdAt, errors]).toEqual([since, []]);
    expect((await list(who)).bookmarkedIds).toEqual([university]);
  });

  it('keeps all that come at one moment', async () => {
    const who = await newcomer();
    const items = [university, commissioner, firm];
    await Promise.all(items.map((id) => change(who, 'add', id)));
    expect((await list(who)).bookmarkedIds.sort()).toEqual(items.sort());
  });

  it('goes when it is taken out, and comes back when that is undone', async () => {
    const who = await newcomer();
    await change(who, 'add', university);
    expect(await change(who, 'remove', university)).toMatchObject({ bookmark: { itemId: university } });
    expect(await change(who, 'remove', university)).toEqual({ bookmark: null, errors: [] });
    expect((await list(who)).bookmarkedIds).toEqual([]);
    await change(who, 'add', university);
    expect((await list(who)).bookmarkedIds).toEqual([university]);
  });

  it('stays without its words once it may not be seen any more', async () => {
    const who = await newcomer();
    const { id } = await needOf();
    await change(who, 'add', id);
    await done(owner, 'withdrawNeed', { needId: id, reason: '先等样品' });
    const { bookmarks } = await list(who);
    expect(bookmarks.nodes).toMatchObject([{ itemId: id, item: null }]);
    expect(await change(who, 'remove', id)).toMatchObject({ bookmark: { itemId: id }, errors: [] });
    for (const verb of ['remove', 'add'] as const)
      expect(codesOf(await ask(who, verb, id))).toEqual(['NOT_FOUND']);
  });
});

describe('what cannot be put aside', () => {
  it('is what the person may not see, and what does not exist: answered alike', async () => {
    const who = await newcomer();
    const hidden = await addOrganization(app, { kind: 'UNIVERSITY', verified: false });
    const draft = await done(owner, 'saveNeedDraft', {
      enterpriseId: firm,
      key: randomUUID(),
      ...contentOf(),
    });
    for (const id of [hidden, draft.id, newId('need'), newId('organization')]) {
      expect(codesOf(await ask(who, 'add', id))).toEqual(['NOT_FOUND']);
    }
    expect((await list(who)).bookmarkedIds).toEqual([]);
  });

  it('is the bureau, an account, a partnership, and what is no id', async () => {
    const who = await newcomer();
    const bureau = await addOrganization(app, { kind: 'BUREAU' });
    for (const id of [bureau, newId('account'), newId('partnership'), '', 'org_', '../etc', 'org_\u202e']) {
      expect(codesOf(await ask(who, 'add', id))).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await ask(who, 'remove', newId('message')))).toEqual(['NOT_FOUND']);
  });

  it('is one more than 500, said in words; a place that is given up can be taken', async () => {
    const who = await newcomer();
    const { data } = await who.ask<{ viewer: { account: { id: string } } }>('{ viewer { account { id } } }');
    const _id = new Types.ObjectId(data.viewer.account.id.slice(4));
    const createdAt = clock.now();
    const bookmarks = Array.from({ length: 500 }, () => ({ itemId: newId('need'), createdAt }));
    await mongoose.connections.at(-1)?.collection('bookmarks').insertOne({ _id, bookmarks });
    const full = await change(who, 'add', university);
    expect(full.errors).toMatchObject([{ code: 'TOO_MANY_BOOKMARKS', path: ['input', 'itemId'] }]);
    expect(full.errors[0]?.message).toContain('500');
    await change(who, 'remove', bookmarks[7]?.itemId ?? '');
    const both = await Promise.all([university, commissioner].map((id) => change(who, 'add', id)));
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['TOO_MANY_BOOKMARKS']);
    expect((await list(who)).bookmarkedIds).toHaveLength(500);
  });

  it('is anything for a visitor, and a page that is none', async () => {
    expect(codesOf(await ask(person(app), 'add', university))).toEqual(['UNAUTHENTICATED']);
    const who = await newcomer();
    for (const page of ['first: 0', 'first: 101', 'after: "nonsense"']) {
      const answer = await who.ask(`{ viewer { bookmarks(${page}) { totalCount } } }`);
      expect(codesOf(answer)).toEqual(['INVALID_INPUT']);
    }
  });
});

it('is saved as a spreadsheet as it is narrowed, and holds nobody else’s', async () => {
  const who = await newcomer();
  const { id } = await needOf({ title: '导出的需求' });
  for (const item of [university, id]) await change(who, 'add', item);
  const exported = (by: Person, list: string) =>
    exportOf(app, by, { list: 'BOOKMARKS', variables: { list } });
  const rows = await rowsOf((await exported(who, 'NEEDS')).bytes, 'saved.csv');
  expect(rows.slice(1).map(([kind, name]) => [kind, name])).toEqual([['技术需求', '导出的需求']]);
  expect((await exported(who, 'PARTNERS')).headers['x-rows']).toBe('1');
  expect((await exported(await newcomer(), 'NEEDS')).headers['x-rows']).toBe('0');
});

it('what a person has put aside is in the copy of their data, and gone with the account', async () => {
  const who = await newcomer();
  await change(who, 'add', university);
  const { data } = await who.ask<{ viewer: { account: { id: `acc_${string}` } } }>(
    '{ viewer { account { id } } }',
  );
  const accountId = data.viewer.account.id;
  const [account] = await app.services.accounts.getMany([accountId]);
  if (!account) throw new Error('no account');
  const parts = await app.services.personalCopies.gather(account);
  expect(parts.find(({ name }) => name === 'bookmarks')?.rows).toMatchObject([{ itemId: university }]);
  await bus.publish('AccountErasing', {
    ...{ accountId, pseudonymId: newId('account'), commissionerId: null },
    ...{ emailKey: account.email, displayName: account.displayName },
  });
  const kept = mongoose.connections.at(-1)?.collection('bookmarks');
  expect(await kept?.countDocuments({ _id: new Types.ObjectId(accountId.slice(4)) })).toBe(0);
});
