import { termsOf } from '../../candidates/document-terms.ts';
import { checkDocument } from '../../check-query.ts';
import type { DocumentRevision, SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import type { RefusedRevision, WriteOutcome } from '../../port.ts';
import { encodeDocument, keyOf } from './encode.ts';
import type { TermsReader } from './index-terms.ts';
import { Queue } from './queue.ts';
import type { Removal, Server } from './server.ts';

/** Documents a request: the server takes more, but a slow one should not hold up the others. */
export const BATCH = 500;

export type WriterOptions = {
  readonly server: Server;
  readonly terms: TermsReader;
  readonly lexicon: () => CompiledLexicon;
};

type Judged<Item> = {
  readonly fresh: readonly Item[];
  readonly refused: readonly RefusedRevision[];
  /** Of documents that can be found already. */
  readonly held: ReadonlySet<string>;
};

/**
 * Writes one after the other, so that what is judged is what is written: the server itself has no conditional write.
 * A write resolves once its documents can be found; waiting for that goes on beside the next write.
 */
export class Writer {
  readonly queue = new Queue();
  readonly #options: WriterOptions;
  /** Revisions on their way: the server has taken them but does not show them yet. */
  readonly #underWay = new Map<string, number>();
  #lastWrittenAt = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Milliseconds since 1970, later with each call. */
  now(): number {
    this.#lastWrittenAt = Math.max(Date.now(), this.#lastWrittenAt + 1);
    return this.#lastWrittenAt;
  }

  async upsert(documents: readonly SearchDocument[]): Promise<WriteOutcome> {
    for (const document of documents) checkDocument(document);
    return this.#write(documents, async ({ fresh, held }) => {
      const { server, terms } = this.#options;
      const lexicon = this.#options.lexicon();
      const writtenAt = this.now();
      const tasks: number[] = [];
      for (const batch of batches(fresh)) {
        const encoded = batch.map((document) => encodeDocument(document, lexicon, writtenAt));
        tasks.push(...(await server.put(server.documentsUid, encoded)));
      }
      return {
        tasks,
        learn: () => {
          for (const document of fresh) terms.add(termsOf(document, lexicon).keys(), !held.has(document.id));
        },
      };
    });
  }

  async remove(revisions: readonly DocumentRevision[]): Promise<WriteOutcome> {
    return this.#write(revisions, async ({ fresh }) => {
      const { server } = this.#options;
      const writtenAt = this.now();
      const removals = fresh.map(
        ({ id, revision }): Removal => ({ key: keyOf(id), id, revision, writtenAt }),
      );
      const kept = await server.put(server.removalsUid, removals);
      const keys = removals.map(({ key }) => key);
      return { tasks: [...kept, ...(await server.remove(server.documentsUid, keys))], learn: () => {} };
    });
  }

  async #write<Item extends DocumentRevision>(
    items: readonly Item[],
    enqueue: (judged: Judged<Item>) => Promise<{ readonly tasks: readonly number[]; learn(): void }>,
  ): Promise<WriteOutcome> {
    const taken = await this.queue.run(async () => {
      const judged = await this.#judge(items);
      const enqueued = await enqueue(judged);
      for (const { id, revision } of judged.fresh) this.#underWay.set(id, revision);
      return { ...judged, ...enqueued };
    });
    try {
      await this.#options.server.done(taken.tasks);
      taken.learn();
    } finally {
      for (const { id, revision } of taken.fresh) {
        if (this.#underWay.get(id) === revision) this.#underWay.delete(id);
      }
    }
    return { accepted: taken.fresh.map(({ id }) => id), refused: taken.refused };
  }

  /** Of several revisions of a document the latest is written. */
  async #judge<Item extends DocumentRevision>(items: readonly Item[]): Promise<Judged<Item>> {
    const { known, held } = await this.#known(items);
    const latest = new Map<string, Item>();
    const refused: RefusedRevision[] = [];
    for (const item of items) {
      const current = Math.max(
        known.get(item.id) ?? Number.NEGATIVE_INFINITY,
        this.#underWay.get(item.id) ?? Number.NEGATIVE_INFINITY,
        latest.get(item.id)?.revision ?? Number.NEGATIVE_INFINITY,
      );
      if (item.revision >= current) latest.set(item.id, item);
      else refused.push({ id: item.id, revision: item.revision, current });
    }
    return { fresh: [...latest.values()], refused, held };
  }

  async #known(items: readonly DocumentRevision[]) {
    const { server } = this.#options;
    const known = new Map<string, number>();
    const held = new Set<string>();
    for (const batch of batches(items)) {
      const request = {
        ids: batch.map(({ id }) => keyOf(id)),
        fields: ['id', 'revision'],
        limit: batch.length,
      };
      const [present, removed] = await Promise.all([
        server.documents<DocumentRevision>(server.documentsUid, request),
        server.documents<DocumentRevision>(server.removalsUid, request),
      ]);
      for (const { id } of present) held.add(id);
      for (const { id, revision } of [...removed, ...present])
        known.set(id, Math.max(revision, known.get(id) ?? revision));
    }
    return { known, held };
  }
}

export function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, at) =>
    items.slice(at * BATCH, (at + 1) * BATCH),
  );
}
