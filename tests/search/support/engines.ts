import { randomUUID } from 'node:crypto';
import { createEmbeddedEngine, createMeilisearchEngine, type SearchEngine } from '#search';

export type EngineUnderTest = { readonly name: string; readonly create: () => SearchEngine };

/** Both adapters; Meilisearch only where `MEILI_URL` (and `MEILI_API_KEY`) say where one runs, and loudly not otherwise. */
export function enginesUnderTest(): readonly EngineUnderTest[] {
  const fields = [{ code: 'LS05', zh: '荧光粉与光谱调配', en: 'Phosphors and spectrum tuning' }];
  const embedded = { name: 'embedded engine', create: () => createEmbeddedEngine({ fields }) };
  // biome-ignore lint/style/noProcessEnv: tests alone decide here whether a server is there
  const { MEILI_URL: url, MEILI_API_KEY: apiKey = '' } = process.env;
  if (!url) {
    console.warn(
      '\n  ⚠ MEILI_URL is not set: the Meilisearch half of the search contract has NOT been run.\n',
    );
    return [embedded];
  }
  const indexPrefix = `test_${randomUUID().slice(0, 8)}`;
  return [
    embedded,
    { name: 'Meilisearch', create: () => createMeilisearchEngine({ url, apiKey, indexPrefix, fields }) },
  ];
}
