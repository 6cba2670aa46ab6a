import { checkQuery, checkSuggestLimit } from '../../check-query.ts';
import type { DocumentRevision, IndexedDocument, SearchDocument } from '../../documents.ts';
import { SearchUnavailable } from '../../errors.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { compiledOf } from '../../lexicon/compiled-of.ts';
import { defaultLexicon } from '../../lexicon/default-lexicon.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { parseLexicon } from '../../lexicon/parse-lexicon.ts';
import type {
  EngineHealth,
  LexiconUse,
  OpenOutcome,
  ReindexProgress,
  SearchEngine,
  WriteOutcome,
} from '../../port.ts';
import type { SearchQuery, SearchResult, Suggestions } from '../../query.ts';
import type { Answer } from './context.ts';
import { documentOf, type EncodedDocument, encodingVersion } from './encode.ts';
import { isIndexMissing, SearchKeyRefused } from './failures.ts';
import { TermsReader } from './index-terms.ts';
import { type MeilisearchEngineOptions, serverOptionsOf } from './options.ts';
import { reindex } from './reindex.ts';
import { Retry } from './retry.ts';
import { runSearch } from './run-search.ts';
import { Server } from './server.ts';
import { suggestBy } from './suggest.ts';
import { BATCH, Writer } from './writer.ts';

/** The engine that asks a Meilisearch server. */
export function createMeilisearchEngine(options: MeilisearchEngineOptions): SearchEngine {
  return new MeilisearchEngine(options);
}

class MeilisearchEngine implements SearchEngine {
  readonly #options: MeilisearchEngineOptions;
  readonly #closing = new AbortController();
  readonly #server: Server;
  readonly #terms: TermsReader;
  readonly #writer: Writer;
  readonly #retry = new Retry();
  #lexicon: CompiledLexicon;
  #state: 'NEW' | 'WAITING' | 'OPEN' | 'CLOSED' = 'NEW';
  #isBuilding = false;
  /** True from when the index was found missing until something is written again. */
  #isEmptied = false;

  constructor(options: MeilisearchEngineOptions) {
    this.#options = options;
    this.#server = new Server(serverOptionsOf(options, this.#closing.signal));
    this.#terms = new TermsReader(this.#server);
    this.#lexicon = compiledOf(options.lexicon ?? defaultLexicon);
    this.#writer = new Writer({
      server: this.#server,
      terms: this.#terms,
      lexicon: () => this.#lexicon,
    });
  }

  /** Goes on trying by itself where no server answers; the caller need not call again. */
  async open(): Promise<OpenOutcome> {
    if (this.#state === 'CLOSED') throw new SearchUnavailable();
    try {
      return await this.#connect();
    } catch (error) {
      if (error instanceof SearchUnavailable && !(error instanceof SearchKeyRefused)) {
        this.#state = 'WAITING';
        this.#retry.until(async () => {
          await this.#connect();
          this.#options.onCheckWanted?.();
        });
      }
      throw error;
    }
  }

  ready(): boolean {
    return this.#state === 'OPEN' && this.#server.isAnswering;
  }

  async health(): Promise<EngineHealth> {
    const engine = 'meilisearch';
    try {
      this.#assertOpen();
      const documents = await this.#server.count();
      return { engine, status: this.#isBuilding ? 'BUILDING' : 'READY', documents, detail: null };
    } catch (error) {
      const cause = this.#state === 'WAITING' ? this.#retry.lastError : error;
      return { engine, status: 'UNAVAILABLE', documents: 0, detail: detailOf(cause) };
    }
  }

  async upsert(documents: readonly SearchDocument[]): Promise<WriteOutcome> {
    return this.#onIndex(async () => {
      const outcome = await this.#writer.upsert(documents);
      this.#isEmptied = false;
      return outcome;
    });
  }

  async remove(revisions: readonly DocumentRevision[]): Promise<WriteOutcome> {
    return this.#onIndex(() => this.#writer.remove(revisions));
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    this.#assertOpen();
    checkQuery(query);
    return (await this.#run(query, false)).result;
  }

  async suggest(text: string, limit: number): Promise<Suggestions> {
    this.#assertOpen();
    checkSuggestLimit(limit);
    const { fields = [] } = this.#options;
    const search = (query: SearchQuery) => this.#run(query, true);
    return suggestBy({ text, limit, fields, lexicon: this.#lexicon, search });
  }

  /** A document that is encoded as no longer usual has no digest, so that it is written again. */
  async *revisions(): AsyncIterable<IndexedDocument> {
    this.#assertOpen();
    const version = encodingVersion(this.#lexicon);
    const fields = ['id', 'revision', 'digest', 'version'];
    const pages = this.#server.allDocuments<EncodedDocument>(this.#server.documentsUid, {
      fields,
      limit: 1000,
    });
    for await (const page of pages) {
      yield* page.map(({ id, revision, digest, version: own }) => ({
        id,
        revision,
        digest: own === version ? digest : '',
      }));
    }
  }

  async replaceAll(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<{ readonly documents: number }> {
    return this.#replace(documents, { onProgress, isCopy: false });
  }

  async useLexicon(lexicon: Lexicon, { reindex: writes = true, onProgress }: LexiconUse = {}): Promise<void> {
    this.#assertOpen();
    this.#lexicon = compiledOf(parseLexicon(lexicon));
    if (writes) await this.#replace(this.#stored(), { onProgress, isCopy: true });
  }

  async flush(): Promise<void> {
    this.#assertOpen();
  }

  async close(): Promise<void> {
    this.#state = 'CLOSED';
    this.#retry.stop();
    this.#closing.abort();
  }

  #assertOpen(): void {
    if (this.#state !== 'OPEN') throw new SearchUnavailable();
  }

  async #connect(): Promise<OpenOutcome> {
    await this.#server.checkRights();
    await this.#server.prepare();
    const { documents } = await this.#terms.load();
    if (this.#state !== 'CLOSED') this.#state = 'OPEN';
    return { documents };
  }

  async #run(query: SearchQuery, wantsDocuments: boolean): Promise<Answer> {
    try {
      const terms = await this.#terms.current();
      if (this.#isEmptied && terms.documents === 0) throw new SearchUnavailable();
      const { embedder = null } = this.#options;
      return await runSearch({
        ...{ server: this.#server, lexicon: this.#lexicon, terms, embedder, query, wantsDocuments },
      });
    } catch (error) {
      if (isIndexMissing(error)) this.#recover().catch(() => {});
      throw error;
    }
  }

  /** Writes to an index that somebody has deleted make it anew. */
  async #onIndex<Result>(write: () => Promise<Result>): Promise<Result> {
    this.#assertOpen();
    try {
      return await write();
    } catch (error) {
      if (!isIndexMissing(error)) throw error;
      await this.#recover();
      return write();
    }
  }

  async #recover(): Promise<void> {
    this.#isEmptied = true;
    const isNew = await this.#server.prepare();
    await this.#terms.load();
    if (isNew) this.#options.onCheckWanted?.();
  }

  async #replace(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    { onProgress, isCopy }: { onProgress: LexiconUse['onProgress'] | undefined; isCopy: boolean },
  ): Promise<{ readonly documents: number }> {
    this.#assertOpen();
    this.#isBuilding = true;
    try {
      await reindex({
        ...{ server: this.#server, writer: this.#writer, lexicon: this.#lexicon, documents, isCopy },
        onProgress: (progress) => onProgress?.(progress),
      });
    } finally {
      this.#isBuilding = false;
    }
    this.#isEmptied = false;
    await this.#terms.load();
    return { documents: await this.#server.count() };
  }

  async *#stored(): AsyncIterable<SearchDocument> {
    const pages = this.#server.allDocuments<EncodedDocument>(this.#server.documentsUid, {
      fields: ['source'],
      limit: BATCH,
    });
    for await (const page of pages) yield* page.map(({ source }) => documentOf(source));
  }
}

function detailOf(error: unknown): string | null {
  if (
    error instanceof SearchUnavailable &&
    error.cause instanceof Error &&
    error.message !== error.cause.message
  )
    return `${error.message} (${error.cause.message})`;
  return error instanceof Error ? error.message : null;
}
