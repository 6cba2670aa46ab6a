import { benchEmbedded } from './embedded.ts';
import { benchExamples } from './examples.ts';
import { benchHttp } from './http.ts';
import { benchMeilisearch } from './meilisearch.ts';

/** What can be measured, in this order. A further part is a file beside this one and a line here. */
const parts: Readonly<Record<string, () => Promise<object>>> = {
  examples: benchExamples,
  embedded: benchEmbedded,
  http: benchHttp,
  meilisearch: benchMeilisearch,
};

/** All parts, or those named; each figure stands beside its target. Throws where a name is not one of a part. */
export async function runSearchBench(names: readonly string[] = []): Promise<object> {
  const results: Record<string, object> = {};
  for (const name of names.length > 0 ? names : Object.keys(parts)) {
    const run = parts[name];
    if (!run) throw new Error(`${name} is none of ${Object.keys(parts).join(', ')}`);
    results[name] = await run();
  }
  return results;
}
