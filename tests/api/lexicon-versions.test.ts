import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { lexiconOf } from '../support/lexicon.ts';
import { codesOf, type Person, signedIn, startApp } from '../support/world.ts';

let app: App;
let administrator: Person;
let lexicon: ReturnType<typeof lexiconOf>;

beforeAll(async () => {
  app = await startApp();
  administrator = await signedIn(app, { isAdministrator: true });
  lexicon = lexiconOf(administrator);
});
afterAll(() => app.server.close());

describe('two administrators at once', () => {
  it('one wins and the other is told who was first, with nothing lost', async () => {
    const other = lexiconOf(await signedIn(app, { isAdministrator: true }));
    const expectedVersion = await lexicon.version();
    const wish = { id: 'light-source', label: '光源', expectedVersion };
    const answers = await Promise.all([
      lexicon.save({ ...wish, same: ['光源', '光源乙'] }),
      other.save({ ...wish, same: ['光源', '光源丙'] }),
    ]);
    const [told] = answers.flatMap(({ errors }) => errors);
    expect(told).toMatchObject({
      code: 'LEXICON_CHANGED_MEANWHILE',
      version: { version: expectedVersion + 1, by: { displayName: '测试账号' } },
      concept: { id: 'light-source' },
    });
    expect(await lexicon.version()).toBe(expectedVersion + 1);
    const [winner] = answers.flatMap(({ concept }) => concept ?? []);
    expect((await lexicon.concept('light-source'))?.same).toEqual(winner?.same);
  });

  it('do not disturb each other with different concepts', async () => {
    const expectedVersion = await lexicon.version();
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((name) => lexicon.save({ label: `并行灯${name}`, expectedVersion })),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await lexicon.version()).toBe(expectedVersion + 3);
  });

  it('are told also when one removes what the other edits', async () => {
    const { concept } = await lexicon.save({ label: '待删灯' });
    const id = concept?.id ?? '';
    const expectedVersion = await lexicon.version();
    expect((await lexicon.remove(id)).errors).toEqual([]);
    const { errors } = await lexicon.save({ id, label: '待删灯', same: ['再改'], expectedVersion });
    expect(errors).toMatchObject([{ code: 'LEXICON_CONCEPT_UNKNOWN' }]);
  });
});

describe('going back', () => {
  it('restores what ships, also for a concept that was removed', async () => {
    const before = await lexicon.concept('luminaire');
    const removed = await lexicon.remove('luminaire', { note: '试一下' });
    expect(removed.concept).toMatchObject({ edit: 'REMOVED', lastEdit: { note: '试一下' } });
    const { concept } = await lexicon.restore('luminaire');
    expect(concept).toMatchObject({ edit: 'UNCHANGED', same: before?.same });
  });

  it('has nothing to restore for a concept that was added', async () => {
    const { concept } = await lexicon.save({ label: '自加灯' });
    const { errors } = await lexicon.restore(concept?.id ?? '');
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'id'] }]);
  });

  it('does nothing where there is nothing to do', async () => {
    const before = await lexicon.version();
    await lexicon.restore('led');
    await lexicon.restoreVersion(before, before);
    expect(await lexicon.version()).toBe(before);
  });

  it('goes back to any version, as a version of its own that can be undone alike', async () => {
    const { concept } = await lexicon.save({ label: '往返灯', same: ['往返灯', '来回灯'] });
    const id = concept?.id ?? '';
    const version = await lexicon.version();
    await lexicon.save({ id, label: '往返灯', same: ['往返灯'] });
    await lexicon.remove(id);
    const back = await lexicon.restoreVersion(version, version + 2);
    expect(back.version).toEqual({
      version: version + 3,
      restoredVersion: version,
      edits: [{ conceptId: id, before: null, after: { same: ['往返灯', '来回灯'] } }],
    });
    expect(await lexicon.concept(id)).toMatchObject({ edit: 'ADDED', same: ['往返灯', '来回灯'] });
    await lexicon.restoreVersion(version + 2, version + 3);
    expect(await lexicon.concept(id)).toBeNull();
  });

  it('does not go back over what somebody has just saved, nor to a version that there is not', async () => {
    const stale = await lexicon.version();
    await lexicon.save({ label: `刚存灯${stale}` });
    const { errors } = await lexicon.restoreVersion(0, stale);
    expect(errors).toMatchObject([{ code: 'LEXICON_CHANGED_MEANWHILE' }]);
    for (const version of [-1, stale + 100]) {
      const refused = await lexicon.restoreVersion(version, stale + 1);
      expect(refused.errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'version'] }]);
    }
  });

  it('keeps the history, the latest first, with what was there before and after', async () => {
    const { concept } = await lexicon.save({ label: '史册灯', note: '第一次' });
    await lexicon.save({ id: concept?.id ?? '', label: '史册灯', same: ['史册灯', '编年灯'] });
    const HISTORY = `query History($first: Int!, $after: String) { lexiconHistory(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { version note by { displayName } edits { conceptId before { same } after { same } } } } }`;
    type History = {
      lexiconHistory: { totalCount: number; pageInfo: { endCursor: string }; nodes: { version: number }[] };
    };
    const first = (await administrator.ask<History>(HISTORY, { first: 1 })).data.lexiconHistory;
    expect(first.nodes).toMatchObject([
      {
        by: { displayName: '测试账号' },
        edits: [{ before: { same: ['史册灯'] }, after: { same: ['史册灯', '编年灯'] } }],
      },
    ]);
    const next = await administrator.ask<History>(HISTORY, { first: 1, after: first.pageInfo.endCursor });
    expect(next.data.lexiconHistory.nodes).toMatchObject([
      { version: first.totalCount - 1, note: '第一次', edits: [{ before: null }] },
    ]);
    expect(codesOf(await administrator.ask(HISTORY, { first: 1, after: 'bGV4aWNvbjp4' }))).toEqual([
      'INVALID_INPUT',
    ]);
  });
});
