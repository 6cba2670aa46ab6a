import { parseQuery } from '../../analysis/parse-query.ts';
import { checkDocument, checkQuery, checkSuggestLimit } from '../../check-query.ts';
import type { DocumentRevision, IndexedDocument, SearchDocument } from '../../documents.ts';
import { SearchUnavailable } from '../../errors.ts';
import { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { defaultLexicon } from '../../lexicon/default-lexicon.ts';
import type { FieldLabel, Lexicon } from '../../lexicon/lexicon.ts';
import { parseLexicon } from '../../lexicon/parse-lexicon.ts';
import type {
  EngineHealth,
  LexiconUse,
  OpenOutcome,
  RefusedRevision,
  ReindexProgress,
  SearchEngine,
  WriteOutcome,
} from '../../port.ts';
import { emptyQuery, type SearchQuery, type SearchResult, type Suggestions } from '../../query.ts';
import { suggestNames, suggestWords } from '../../suggest-words.ts';
import { type EncodedDocument, encodeDocument, keyOf } from './encode.ts';
import { runSearch } from './run-search.ts';
import { asked, Server } from './server.ts';

export type MeilisearchEngineOptions = {
  readonly url: string;
  /** A key with search, documents, indexes, settings, tasks and stats actions; not the master key. */
  readonly apiKey: string;
  /** Before the names of the indexes, so that several installations share a server. Default `dengqiao`. */
  readonly indexPrefix?: string | undefined;
  readonly lexicon?: Lexicon | undefined;
  /** The taxonomy, for `suggest`. */
  readonly fields?: readonly FieldLabel[] | undefined;
};

/** Documents a request: Meilisearch takes more, but a slow one should not hold up the others. */
const BATCH = 500;

/** The engine that asks a Meilisearch server. */
export function createMeilisearchEngine(options: MeilisearchEngineOptions): SearchEngine {
  return new MeilisearchEngine(options);
}

class MeilisearchEngine implements SearchEngine {
  readonly #server: Server;
  readonly #fields: readonly FieldLabel[];
  #lexicon: CompiledLexicon;
  #state: 'NEW' | 'OPEN' | 'CLOSED' = 'NEW';
  /** The index that is being filled, which takes writes too. */
  #building = false;

  constructor({
    url,
    apiKey,
    indexPrefix = 'dengqiao',
    lexicon = defaultLexicon,
    fields = [],
  }: MeilisearchEngineOptions) {
    this.#server = new Server(url, apiKey, indexPrefix);
    this.#fields = fields;
    this.#lexicon = new CompiledLexicon(lexicon);
  }

  async open(): Promise<OpenOutcome> {
    if (this.#state === 'CLOSED') throw new SearchUnavailable();
    await this.#server.prepare();
    this.#state = 'OPEN';
    return { documents: await this.#count() };
  }

  ready(): boolean {
    return this.#state === 'OPEN';
  }

  async health(): Promise<EngineHealth> {
    const engine = 'meilisearch';
    if (this.#state !== 'OPEN') return { engine, status: 'UNAVAILABLE', documents: 0, detail: null };
    try {
      const documents = await this.#count();
      return { engine, status: this.#building ? 'BUILDING' : 'READY', documents, detail: null };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { engine, status: 'UNAVAILABLE', documents: 0, detail };
    }
  }

  async upsert(documents: readonly SearchDocument[]): Promise<WriteOutcome> {
    this.#assertOpen();
    for (const document of documents) checkDocument(document);
    const { fresh, refused } = await this.#judge(documents);
    await this.#each(async (uid) => {
      for (const batch of batches(fresh, BATCH))
        await this.#server.put(
          uid,
          batch.map((document) => this.#encode(document)),
        );
    });
    return { accepted: fresh.map(({ id }) => id), refused };
  }

  async remove(revisions: readonly DocumentRevision[]): Promise<WriteOutcome> {
    this.#assertOpen();
    const { fresh, refused } = await this.#judge(revisions);
    await this.#server.putRemovals(fresh.map(({ id, revision }) => ({ key: keyOf(id), id, revision })));
    await this.#each((uid) =>
      this.#server.remove(
        uid,
        fresh.map(({ id }) => keyOf(id)),
      ),
    );
    return { accepted: fresh.map(({ id }) => id), refused };
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    this.#assertOpen();
    checkQuery(query);
    const parsed = parseQuery(query.text, this.#lexicon);
    const found = await runSearch({ server: this.#server, lexicon: this.#lexicon, query, parsed });
    return found.result;
  }

  async suggest(text: string, limit: number): Promise<Suggestions> {
    this.#assertOpen();
    checkSuggestLimit(limit);
    const parsed = parseQuery(text, this.#lexicon);
    if (parsed.text === '') return { items: [], didYouMean: null };
    const query = { ...emptyQuery, text, limit: 24 };
    const { documents, result } = await runSearch({
      server: this.#server,
      lexicon: this.#lexicon,
      query,
      parsed,
    });
    const words = suggestWords({ lexicon: this.#lexicon, fields: this.#fields, typed: parsed.text });
    return suggestNames({
      documents,
      words,
      typed: parsed.text,
      limit,
      didYouMean: result.understood.didYouMean,
    });
  }

  async *revisions(): AsyncIterable<IndexedDocument> {
    this.#assertOpen();
    for (let offset = 0; ; offset += 1000) {
      const page = await asked(() =>
        this.#server.documents().getDocuments({ fields: ['id', 'revision', 'digest'], offset, limit: 1000 }),
      );
      yield* page.results.map(({ id, revision, digest = '' }) => ({ id, revision, digest }));
      if (page.results.length < 1000) return;
    }
  }

  async replaceAll(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<{ readonly documents: number }> {
    this.#assertOpen();
    const server = this.#server;
    await server.deleteIndex(server.nextUid);
    await server.createIndex(server.nextUid);
    await server.applySettings(server.nextUid);
    this.#building = true;
    let done = 0;
    try {
      for await (const batch of gathered(documents, BATCH)) {
        await this.#fill(batch);
        done += batch.length;
        onProgress?.({ done, phase: 'FILLING' });
      }
      onProgress?.({ done, phase: 'SWAPPING' });
      await server.swap();
    } finally {
      this.#building = false;
    }
    await server.deleteIndex(server.nextUid);
    onProgress?.({ done, phase: 'DONE' });
    return { documents: await this.#count() };
  }

  async useLexicon(lexicon: Lexicon, { reindex = true, onProgress }: LexiconUse = {}): Promise<void> {
    this.#assertOpen();
    this.#lexicon = new CompiledLexicon(parseLexicon(lexicon));
    if (reindex) await this.replaceAll(this.#stored(), onProgress);
  }

  async flush(): Promise<void> {
    this.#assertOpen();
  }

  async close(): Promise<void> {
    this.#state = 'CLOSED';
  }

  #assertOpen(): void {
    if (this.#state !== 'OPEN') throw new SearchUnavailable();
  }

  #encode(document: SearchDocument): EncodedDocument {
    return encodeDocument(document, this.#lexicon);
  }

  async #count(): Promise<number> {
    return (await asked(() => this.#server.documents().getStats())).numberOfDocuments;
  }

  async #each(write: (uid: string) => Promise<void>): Promise<void> {
    await write(this.#server.documentsUid);
    if (this.#building) await write(this.#server.nextUid);
  }

  /** What the source says, unless a write that came meanwhile is newer. */
  async #fill(documents: readonly SearchDocument[]): Promise<void> {
    for (const document of documents) checkDocument(document);
    const known = await this.#known(documents, this.#server.nextUid);
    const current = documents.filter(({ id, revision }) => revision >= (known.get(id) ?? revision));
    await this.#server.put(
      this.#server.nextUid,
      current.map((document) => this.#encode(document)),
    );
  }

  async *#stored(): AsyncIterable<SearchDocument> {
    for (let offset = 0; ; offset += BATCH) {
      const page = await asked(() =>
        this.#server.documents().getDocuments({ fields: ['source'], offset, limit: BATCH }),
      );
      yield* page.results.map(({ source }) => source);
      if (page.results.length < BATCH) return;
    }
  }

  async #judge<T extends DocumentRevision>(
    items: readonly T[],
  ): Promise<{ fresh: readonly T[]; refused: readonly RefusedRevision[] }> {
    const known = await this.#known(items, this.#server.documentsUid);
    const latest = new Map<string, T>();
    const refused: RefusedRevision[] = [];
    for (const item of items) {
      const current = Math.max(
        known.get(item.id) ?? Number.NEGATIVE_INFINITY,
        latest.get(item.id)?.revision ?? Number.NEGATIVE_INFINITY,
      );
      if (item.revision >= current) latest.set(item.id, item);
      else refused.push({ id: item.id, revision: item.revision, current });
    }
    return { fresh: [...latest.values()], refused };
  }

  async #known(items: readonly DocumentRevision[], uid: string): Promise<ReadonlyMap<string, number>> {
    const known = new Map<string, number>();
    for (const batch of batches(items, BATCH)) {
      const ids = batch.map(({ id }) => keyOf(id));
      const limit = batch.length;
      const [held, removed] = await asked(() =>
        Promise.all([
          this.#server.documents(uid).getDocuments({ ids, fields: ['id', 'revision'], limit }),
          this.#server.removals().getDocuments({ ids, fields: ['id', 'revision'], limit }),
        ]),
      );
      for (const { id, revision } of [...removed.results, ...held.results]) {
        known.set(id, Math.max(revision, known.get(id) ?? revision));
      }
    }
    return known;
  }
}

function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

async function* gathered<T>(
  items: AsyncIterable<T> | Iterable<T>,
  size: number,
): AsyncIterable<readonly T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
