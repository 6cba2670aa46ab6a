import { checkDocument } from '../../check-query.ts';
import type { DocumentRevision, SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import type { ReindexProgress } from '../../port.ts';
import { documentOf, type EncodedDocument, encodeDocument, keyOf } from './encode.ts';
import type { Removal, Server } from './server.ts';
import { BATCH, type Writer } from './writer.ts';

/** Batches that the server has taken and not yet worked off; more would fill its queue. */
const MOST_AHEAD = 8;

export type Reindexing = {
  readonly server: Server;
  readonly writer: Writer;
  readonly lexicon: CompiledLexicon;
  readonly documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>;
  readonly onProgress: (progress: ReindexProgress) => void;
  /** True where the documents come from the index itself: pages of it shift when others remove from it. */
  readonly isCopy?: boolean;
};

/**
 * Fills an index beside the one in use and swaps. The old one answers throughout and stays in use should anything go
 * wrong; what a broken run left behind, the next one clears away. Returns the number of documents that were filled in.
 */
export async function reindex(work: Reindexing): Promise<number> {
  const { server, writer, onProgress } = work;
  await server.deleteIndex(server.nextUid);
  await server.createIndex(server.nextUid);
  await server.applySettings(server.nextUid);
  const since = writer.now();
  const done = await fill(work);
  onProgress({ done, phase: 'SWAPPING' });
  // No write of this process falls between the last look and the swap.
  await writer.queue.run(async () => {
    const known = work.isCopy ? Number.NEGATIVE_INFINITY : since;
    await catchUp(work, { since: known, from: server.documentsUid, to: server.nextUid });
    await server.swap();
  });
  // What other processes wrote between that look and the swap stayed behind in the old index.
  await writer.queue.run(() => catchUp(work, { since, from: server.nextUid, to: server.documentsUid }));
  await server.deleteIndex(server.nextUid);
  onProgress({ done, phase: 'DONE' });
  return done;
}

async function fill({ server, writer, lexicon, documents, onProgress }: Reindexing): Promise<number> {
  const ahead: Promise<void>[] = [];
  let done = 0;
  for await (const batch of gathered(documents)) {
    for (const document of batch) checkDocument(document);
    const removed = await revisionsOf(server, server.removalsUid, batch);
    const current = batch.filter(({ id, revision }) => revision >= (removed.get(id) ?? revision));
    const writtenAt = writer.now();
    const encoded = current.map((document) => encodeDocument(document, lexicon, writtenAt));
    const task = server.done(await server.put(server.nextUid, encoded));
    // Awaited below; until then a failure must not count as unhandled.
    task.catch(() => {});
    ahead.push(task);
    if (ahead.length >= MOST_AHEAD) await ahead.shift();
    done += batch.length;
    onProgress({ done, phase: 'FILLING' });
  }
  await Promise.all(ahead);
  return done;
}

type CatchingUp = { readonly since: number; readonly from: string; readonly to: string };

/** Takes over what was written and removed since, where it is newer. */
async function catchUp(
  { server, writer, lexicon }: Reindexing,
  { since, from, to }: CatchingUp,
): Promise<void> {
  const filter = `writtenAt > ${Math.max(since, 0)}`;
  const tasks: number[] = [];
  const written = server.allDocuments<EncodedDocument>(from, {
    ...{ filter, fields: ['id', 'revision', 'source'], limit: BATCH },
  });
  for await (const batch of written) {
    const known = await revisionsOf(server, to, batch);
    const newer = batch.filter(({ id, revision }) => revision > (known.get(id) ?? Number.NEGATIVE_INFINITY));
    const encoded = newer.map(({ source }) => encodeDocument(documentOf(source), lexicon, writer.now()));
    tasks.push(...(await server.put(to, encoded)));
  }
  const removals = server.allDocuments<Removal>(server.removalsUid, {
    ...{ filter, fields: ['key', 'id', 'revision'], limit: BATCH },
  });
  for await (const batch of removals) {
    const known = await revisionsOf(server, to, batch);
    const gone = batch.filter(({ id, revision }) => (known.get(id) ?? Number.POSITIVE_INFINITY) <= revision);
    tasks.push(
      ...(await server.remove(
        to,
        gone.map(({ key }) => key),
      )),
    );
  }
  await server.done(tasks);
}

async function revisionsOf(
  server: Server,
  uid: string,
  batch: readonly DocumentRevision[],
): Promise<ReadonlyMap<string, number>> {
  if (batch.length === 0) return new Map();
  const ids = batch.map(({ id }) => keyOf(id));
  const found = await server.documents<DocumentRevision>(uid, {
    ...{ ids, fields: ['id', 'revision'], limit: ids.length },
  });
  return new Map(found.map(({ id, revision }) => [id, revision]));
}

async function* gathered(
  items: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
): AsyncIterable<readonly SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
