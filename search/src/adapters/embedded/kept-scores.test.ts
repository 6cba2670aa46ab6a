import { afterEach, beforeEach, expect, it } from 'vitest';
import { aDocument } from '../../../../tests/search/support/documents.ts';
import type { SearchEngine } from '../../port.ts';
import { emptyQuery, type SearchQuery } from '../../query.ts';
import { createEmbeddedEngine } from './engine.ts';

const documents = [
  aDocument({ id: 'a', name: '驱动电源整改', kind: 'CAPABILITY', town: '古镇' }),
  aDocument({ id: 'b', name: '驱动电源浪涌', kind: 'NEED' }),
  aDocument({ id: 'c', name: '灯具外观设计', kind: 'CAPABILITY' }),
];

let engine: SearchEngine;
beforeEach(async () => {
  engine = createEmbeddedEngine({ snapshotDir: null });
  await engine.open();
  await engine.upsert(documents);
});
afterEach(() => engine.close());

async function find(text: string, wish: Partial<SearchQuery> = {}) {
  const { hits } = await engine.search({ ...emptyQuery, text, ...wish });
  return hits.map(({ id }) => id).sort();
}

it('tells a text that was asked a moment ago apart by its filters, with the scores of a first answer', async () => {
  const asked = await engine.search({ ...emptyQuery, text: '驱动电源', filter: { kinds: ['NEED'] } });
  expect(asked.hits.map(({ id }) => id)).toEqual(['b']);
  expect(await find('驱动电源', { filter: { ids: ['a', 'c'] } })).toEqual(['a']);
  const again = await engine.search({ ...emptyQuery, text: '驱动电源', filter: { kinds: ['NEED'] } });
  expect(again).toEqual(asked);
});

it('finds what was written since, and nothing that was removed', async () => {
  expect(await find('驱动电源')).toEqual(['a', 'b']);
  await engine.upsert([aDocument({ id: 'd', name: '驱动电源降噪' })]);
  expect(await find('驱动电源')).toEqual(['a', 'b', 'd']);
  await engine.upsert([aDocument({ id: 'd', name: '玻璃罩', revision: 2 })]);
  expect(await find('驱动电源')).toEqual(['a', 'b']);
  await engine.remove([{ id: 'a', revision: 2 }]);
  expect(await find('驱动电源')).toEqual(['b']);
});

it('answers from the new index once all was written anew', async () => {
  await find('驱动电源');
  await engine.replaceAll([aDocument({ id: 'e', name: '驱动电源' }), ...documents.slice(1)]);
  expect(await find('驱动电源')).toEqual(['b', 'e']);
});

it('answers right though many other texts were asked in between', async () => {
  const first = await find('驱动电源');
  for (const text of ['灯具', '外观', '设计', '浪涌', '整改', '电源', '驱动', '古镇']) await find(text);
  expect(await find('驱动电源')).toEqual(first);
});

it('keeps phrases and exclusions of a text apart from the same words without', async () => {
  expect(await find('驱动电源')).toEqual(['a', 'b']);
  expect(await find('驱动电源 -浪涌')).toEqual(['a']);
  expect(await find('驱动电源')).toEqual(['a', 'b']);
});
