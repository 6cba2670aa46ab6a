import { setImmediate } from 'node:timers/promises';
import type { Services } from '#graphql/context.ts';
import { type DocumentRevision, digestOf, type IndexedDocument, type SearchEngine } from '#search';
import type { DocumentSource, IndexBatch } from './discovery.documents.ts';

export type Mended = {
  /** Written and removed. */
  readonly documents: number;
  /** How many the index holds in a newer revision than there is: the data was restored from a backup. */
  readonly ahead: number;
};

/** How many digests are worked out before requests get their turn. */
const SLICE = 50;

/**
 * Compares what the index holds with the truth, document by document, and mends what differs: by revision, and by digest
 * too, since a new release may make another document of the same record.
 */
export async function mendIndex(
  search: SearchEngine,
  source: DocumentSource,
  services: Services,
): Promise<Mended> {
  const held = new Map<string, IndexedDocument>();
  for await (const document of search.revisions()) held.set(document.id, document);
  let documents = 0;
  let ahead = 0;

  async function mend<Thing extends DocumentRevision>(
    walk: AsyncIterable<readonly Thing[]>,
    build: (things: readonly Thing[]) => Promise<IndexBatch>,
  ): Promise<void> {
    for await (const things of walk) {
      ahead += things.filter(({ id, revision }) => (held.get(id)?.revision ?? 0) > revision).length;
      const { upserts, removals } = await build(things);
      const wanting = {
        upserts: await differing(upserts, held),
        removals: removals.filter(({ id }) => held.has(id)),
      };
      await writeBatch(search, wanting);
      documents += wanting.upserts.length + wanting.removals.length;
      for (const { id } of things) held.delete(id);
    }
  }

  await mend(services.organizations.walk(), source.ofOrganizations);
  await mend(services.commissioners.walk(), source.ofCommissioners);
  await mend(services.needs.walk(), source.ofNeeds);
  await mend(services.capabilities.walk(), source.ofCapabilities);
  // What is left has no source any more.
  const lost = [...held.values()].map(({ id, revision }) => ({ id, revision: revision + 1 }));
  await writeBatch(search, { upserts: [], removals: lost });
  return { documents: documents + lost.length, ahead };
}

export async function writeBatch(search: SearchEngine, { upserts, removals }: IndexBatch): Promise<void> {
  if (upserts.length > 0) await search.upsert(upserts);
  if (removals.length > 0) await search.remove(removals);
}

async function differing(
  upserts: IndexBatch['upserts'],
  held: ReadonlyMap<string, IndexedDocument>,
): Promise<IndexBatch['upserts']> {
  const kept = [];
  for (const [turn, document] of upserts.entries()) {
    if (turn % SLICE === SLICE - 1) await setImmediate();
    const known = held.get(document.id);
    const isSame = known && known.revision >= document.revision && known.digest === digestOf(document);
    if (!isSame) kept.push(document);
  }
  return kept;
}
