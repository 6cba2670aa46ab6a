import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEmbeddedEngine, defaultLexicon, emptyQuery } from '#search';
import { CompiledLexicon } from '../../../search/src/lexicon/compiled-lexicon.ts';
import { exampleDocuments } from '../support/example-documents.ts';
import { indexOf, rankedIds } from './in-memory-index.ts';

const queriesOf = (file: string): readonly string[] => {
  const url = new URL(`../relevance/${file}`, import.meta.url);
  const { queries }: { queries: { query: string }[] } = JSON.parse(readFileSync(url, 'utf8'));
  return queries.map(({ query }) => query);
};

describe('the ranking of candidates', () => {
  it('orders as the embedded engine does, so that both adapters answer alike', async () => {
    const documents = exampleDocuments();
    const index = indexOf(documents, new CompiledLexicon(defaultLexicon));
    const engine = createEmbeddedEngine();
    await engine.open();
    await engine.replaceAll(documents);
    const differing = [];
    const queries = [...queriesOf('relevance.json'), ...queriesOf('more-queries.json')];
    for (const text of queries.filter((_, at) => at % 6 === 0)) {
      const { hits } = await engine.search({ ...emptyQuery, text, limit: 60 });
      const scores = new Map(hits.map(({ id, score }) => [id, score]));
      const found = rankedIds(text, index);
      // Equals may change places: the engine reckons in 32 bits.
      const isAlike = hits
        .slice(0, 40)
        .every(({ score }, at) => Math.abs(score - (scores.get(found[at] ?? '') ?? 1)) < 1e-5);
      if (!isAlike) differing.push(text);
    }
    await engine.close();
    expect(differing).toEqual([]);
  }, 60_000);
});
