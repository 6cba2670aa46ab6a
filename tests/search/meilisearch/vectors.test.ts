import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeilisearchEngine, emptyQuery, type SearchEngine } from '#search';
import { aDocument } from '../support/documents.ts';
import { realServer } from './real-server.ts';

const server = realServer();

/** Meanings that a model would know: texts of one meaning get one vector. */
const meanings = [/鱼缸|水族/, /猫|宠物/, /灯|照明|lamp/];

function vectorOf(text: string): readonly number[] {
  const found = meanings.map((meaning) => (meaning.test(text) ? 1 : 0));
  const all = [...found, found.some(Boolean) ? 0 : 1];
  const length = Math.hypot(...all);
  return all.map((part) => part / length);
}

/** A `rest` embedder as Meilisearch asks one. */
async function startEmbedder(): Promise<{ readonly url: string; readonly embedder: Server }> {
  const embedder = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { input }: { input: string[] } = JSON.parse(Buffer.concat(chunks).toString());
    response.end(JSON.stringify({ vectors: input.map(vectorOf) }));
  });
  await new Promise<void>((resolve) => embedder.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(embedder.address() as AddressInfo).port}`, embedder };
}

describe.skipIf(!server)('vectors of a real Meilisearch', () => {
  let embedder: Server;
  let engine: SearchEngine;

  beforeAll(async () => {
    const started = await startEmbedder();
    embedder = started.embedder;
    const made = await server?.send('POST', 'keys', {
      ...{ actions: ['*'], indexes: [`${server.prefix}v_*`], expiresAt: null },
    });
    const settings = {
      ...{ source: 'rest', url: started.url, dimensions: 4 },
      request: { input: ['{{text}}', '{{..}}'] },
      response: { vectors: ['{{embedding}}', '{{..}}'] },
    };
    engine = createMeilisearchEngine({
      ...{ url: server?.url ?? '', apiKey: String(made?.key), indexPrefix: `${server?.prefix}v` },
      embedder: { name: 'fake', settings, semanticRatio: 0.4 },
    });
    await engine.open();
    await engine.replaceAll([
      aDocument({ id: 'v1', name: '水族箱补光', kind: 'NEED' }),
      aDocument({ id: 'v2', name: '宠物用品' }),
      aDocument({ id: 'v3', name: '鱼缸' }),
    ]);
  }, 60_000);
  afterAll(async () => {
    await engine?.close();
    await server?.forget(`${server.prefix}v`);
    await new Promise((resolve) => embedder?.close(resolve));
  });
  const idsOf = async (text: string, filter = {}) =>
    (await engine.search({ ...emptyQuery, text, filter })).hits.map(({ id }) => id);

  it('finds by meaning what shares no word with the query, behind what does', async () => {
    expect(await idsOf('鱼缸')).toEqual(['v3', 'v1']);
    expect(await idsOf('猫')).toEqual(['v2']);
  });

  it('keeps to filters, exclusions and silence', async () => {
    expect(await idsOf('鱼缸', { kinds: ['NEED'] })).toEqual(['v1']);
    expect(await idsOf('鱼缸 -水族')).toEqual(['v3']);
    expect(await idsOf('？！')).toEqual([]);
  });
});
