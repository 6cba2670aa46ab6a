import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../documents.ts';
import { emptyQuery } from '../../query.ts';
import { createEmbeddedEngine } from './engine.ts';

const document = (id: string, name: string): SearchDocument => ({
  id,
  kind: 'ENTERPRISE',
  revision: 1,
  name,
  aliases: [],
  keywords: [],
  codes: [],
  body: '',
  related: [],
  fields: [],
  stages: [],
  town: null,
  forms: [],
  trl: null,
  verified: true,
  example: false,
  location: null,
  publishedAt: 0,
  record: 0,
  freeCapacity: null,
});

describe('letters that may be initials', () => {
  it('find the name that they begin, whole or in part', async () => {
    const engine = createEmbeddedEngine({ snapshotDir: null });
    await engine.open();
    await engine.upsert([document('a', '岭南光电大学'), document('b', '中山照明学院')]);
    const found = async (text: string) =>
      (await engine.search({ ...emptyQuery, text })).hits.map(({ id }) => id);
    expect(await found('lngddx')).toEqual(['a']);
    expect(await found('zszm')).toEqual(['b']);
  });

  it('find nothing where only some of them stand in a row', async () => {
    const engine = createEmbeddedEngine({ snapshotDir: null });
    await engine.open();
    await engine.upsert([document('a', '岭南光电大学')]);
    const { hits, total } = await engine.search({ ...emptyQuery, text: 'lngxyz' });
    expect([hits, total.value]).toEqual([[], 0]);
  });
});
