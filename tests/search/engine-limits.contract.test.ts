import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyQuery, type SearchEngine, type SearchQuery } from '#search';
import { contractDocuments } from './support/contract-documents.ts';
import { enginesUnderTest } from './support/engines.ts';

describe.each(enginesUnderTest())('what the $name makes of bad input', ({ name, create }) => {
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = create();
    await engine.open();
    await engine.replaceAll(contractDocuments);
  });
  afterAll(() => engine.close());

  const search = (text: string, given: Partial<SearchQuery> = {}) =>
    engine.search({ ...emptyQuery, text, ...given });

  it.each([
    ['limit', { limit: -1 }],
    ['limit', { limit: 10_001 }],
    ['limit', { limit: 1.5 }],
    ['offset', { offset: Number.NaN }],
    ['near', { order: 'NEAREST' }],
    ['near.latitude', { near: { latitude: 91, longitude: 0 } }],
    ['filter.colour', { filter: { colour: ['red'] } as never }],
    ['filter.kinds', { filter: { kinds: 'NEED' } as never }],
    ['filter.towns', { filter: { towns: [442000] } as never }],
    ['filter.verified', { filter: { verified: 'yes' } as never }],
    ['filter.trl', { filter: { trl: { min: Number.NaN } } }],
    ['filter.trl', { filter: { trl: { max: '9' } } as never }],
    ['near.longitude', { near: { latitude: 0, longitude: -181 } }],
    ['near.withinKilometres', { near: { latitude: 0, longitude: 0, withinKilometres: -1 } }],
    ['near.latitude', { near: { latitude: Number.NaN, longitude: 0 } }],
    ['offset', { offset: 10_001 }],
    ['text', { text: null } as never],
    ['facets', { facets: ['colour'] as never }],
    ['order', { order: 'BEST' as never }],
  ] satisfies [string, Partial<SearchQuery>][])('refuses a wrong %s', async (field, given) => {
    await expect(search('灯', given)).rejects.toMatchObject({ code: 'INVALID_SEARCH_QUERY', field });
  });

  it.each([
    ['10,000 characters', '照明灯具'.repeat(2500)],
    ['10,000 letters', 'zhaoming'.repeat(1250)],
    ['one long word', 'x'.repeat(10_000)],
    ['stop words only', '的 了 和 我们 有没有 the of'],
    ['punctuation only', '，。！？——……()[]{}'],
    ['emoji', '💡🔦 照明 👨‍👩‍👧'],
    ['lone surrogates', '\ud83d 照明 \udca1'],
    ['unbalanced quotes', '"照明 “灯具'],
    ['regular expressions', '.*+?^$(){}|[\\]\\\\ (a+)+$'],
    ['control characters', '照明\u0000\u001b灯\r\n\t具'],
    ['only a minus', '- -- -" "'],
    ['an engine filter', 'kind = NEED OR 1=1'],
    ['combining marks', `e${'\u0301'.repeat(500)}`],
    ['only an excluded phrase', '-"没有人写过的话"'],
    ['many phrases', '"灯" '.repeat(200)],
    ['many exclusions', '-灯 '.repeat(200)],
    ['nested quotes', '""“「照明」”""'],
    ['a minus before everything', '-照明 -"灯具" -GB7000'],
    ['half a surrogate in quotes', '"照\ud83d明" -\udca1'],
    ['only codes', 'GB7000.1 IEC61000-3-2 '.repeat(40)],
  ])('answers %s in time', async (_, text) => {
    const waits: number[] = [];
    const works: number[] = [];
    // The fastest of several: neither what else the machine does nor the first run is at issue.
    for (let attempt = 0; attempt < 5; attempt++) {
      const started = performance.now();
      const cpu = process.cpuUsage();
      const { hits } = await search(text, { highlight: true, facets: ['kind', 'field'] });
      const { user, system } = process.cpuUsage(cpu);
      waits.push(performance.now() - started);
      works.push((user + system) / 1000);
      expect(hits.length).toBeLessThanOrEqual(20);
    }
    expect(Math.min(...waits)).toBeLessThan(1000);
    if (name !== 'Meilisearch') expect(Math.min(...works)).toBeLessThan(50);
    await engine.suggest(text, 5);
  });
});
