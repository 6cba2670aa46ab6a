import { warmUp } from '../../analysis/warm-up.ts';
import { checkDocument, checkQuery, checkSuggestLimit } from '../../check-query.ts';
import type { DocumentRevision, IndexedDocument, SearchDocument } from '../../documents.ts';
import { SearchUnavailable, SearchWriteFailed } from '../../errors.ts';
import { Explainer } from '../../explain/explain.ts';
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
import type { SearchQuery, SearchResult, Suggestions } from '../../query.ts';
import { execute } from './execute.ts';
import { InvertedIndex } from './inverted-index.ts';
import { createPacer } from './pacer.ts';
import { Persistence } from './persistence.ts';
import { Scorer } from './scorer.ts';
import { suggest } from './suggest.ts';
import { Tombstones } from './tombstones.ts';
import { snapshotVersion } from './version.ts';
import type { LoggedWrite } from './write-log.ts';

export type EmbeddedEngineOptions = {
  /** Where snapshots are kept; null keeps nothing. */
  readonly snapshotDir?: string | null | undefined;
  readonly lexicon?: Lexicon | undefined;
  /** The taxonomy, for `suggest`. */
  readonly fields?: readonly FieldLabel[] | undefined;
};

/** Logged writes after which a snapshot is taken, and the share of dead documents from which the index is written anew. */
const SNAPSHOT_EVERY = 5000;
const MOST_DEAD = 0.2;

/** The engine that runs inside the process. */
export function createEmbeddedEngine(options: EmbeddedEngineOptions = {}): SearchEngine {
  return new EmbeddedEngine(options);
}

class EmbeddedEngine implements SearchEngine {
  readonly #fields: readonly FieldLabel[];
  readonly #scorer = new Scorer();
  readonly #tombstones = new Tombstones();
  readonly #files: Persistence | null;
  #lexicon: Lexicon;
  #index: InvertedIndex;
  #state: 'NEW' | 'OPEN' | 'CLOSED' = 'NEW';
  /** Writes made while another index is being built, to be repeated on it. */
  #journal: LoggedWrite[] | null = null;
  /** Long work on the index, one at a time. */
  #work: Promise<unknown> = Promise.resolve();
  #tidying = false;

  constructor({ snapshotDir = null, lexicon = defaultLexicon, fields = [] }: EmbeddedEngineOptions) {
    this.#fields = fields;
    this.#lexicon = lexicon;
    this.#files = snapshotDir === null ? null : new Persistence(snapshotDir);
    this.#index = new InvertedIndex(new CompiledLexicon(lexicon));
  }

  async open(): Promise<OpenOutcome> {
    if (this.#state === 'CLOSED') throw new SearchUnavailable();
    warmUp();
    if (this.#files && this.#state === 'NEW') await this.#restore(this.#files);
    this.#state = 'OPEN';
    return { documents: this.#index.live };
  }

  ready(): boolean {
    return this.#state === 'OPEN';
  }

  async health(): Promise<EngineHealth> {
    const open = this.#state === 'OPEN';
    const status = !open ? 'UNAVAILABLE' : this.#journal ? 'BUILDING' : 'READY';
    return { engine: 'embedded', status, documents: open ? this.#index.live : 0, detail: null };
  }

  async upsert(documents: readonly SearchDocument[]): Promise<WriteOutcome> {
    this.#assertOpen();
    for (const document of documents) checkDocument(document);
    return this.#write(documents.map((document) => ({ put: document })));
  }

  async remove(revisions: readonly DocumentRevision[]): Promise<WriteOutcome> {
    this.#assertOpen();
    return this.#write(revisions.map((revision) => ({ remove: revision })));
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    this.#assertOpen();
    checkQuery(query);
    const index = this.#index;
    const { result, plan, page } = execute({ index, scorer: this.#scorer, query });
    if (!query.highlight || plan.units.length === 0) return result;
    const explainer = new Explainer(index.lexicon, plan);
    const hits = result.hits.map((hit, at) => ({
      ...hit,
      ...explainer.explain(index.store.get(page[at] ?? 0)),
    }));
    return { ...result, hits };
  }

  async suggest(text: string, limit: number): Promise<Suggestions> {
    this.#assertOpen();
    checkSuggestLimit(limit);
    return suggest({ index: this.#index, scorer: this.#scorer, fields: this.#fields, text, limit });
  }

  async *revisions(): AsyncIterable<IndexedDocument> {
    this.#assertOpen();
    const pace = createPacer();
    for (const revision of this.#index.revisions()) {
      yield revision;
      await pace();
    }
  }

  async replaceAll(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<{ readonly documents: number }> {
    this.#assertOpen();
    return this.#exclusively(() => this.#rebuild(documents, this.#lexicon, onProgress));
  }

  async useLexicon(lexicon: Lexicon, { onProgress }: LexiconUse = {}): Promise<void> {
    this.#assertOpen();
    const checked = parseLexicon(lexicon);
    await this.#exclusively(() => this.#rebuild(this.#stored(), checked, onProgress));
  }

  async flush(): Promise<void> {
    this.#assertOpen();
    await this.#exclusively(() => this.#flush());
  }

  async close(): Promise<void> {
    if (this.#state !== 'OPEN') return;
    if (this.#files && this.#files.logged > 0) await this.flush();
    await this.#work;
    this.#state = 'CLOSED';
  }

  #assertOpen(): void {
    if (this.#state !== 'OPEN') throw new SearchUnavailable();
  }

  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#work.then(work);
    this.#work = result.catch(() => {});
    return result;
  }

  async #write(writes: readonly LoggedWrite[]): Promise<WriteOutcome> {
    const pace = createPacer();
    const accepted: string[] = [];
    const refused: RefusedRevision[] = [];
    const done: LoggedWrite[] = [];
    for (const write of writes) {
      const { id, revision } = 'put' in write ? write.put : write.remove;
      const current = this.#revisionOf(id);
      if (current !== undefined && revision < current) refused.push({ id, revision, current });
      else {
        this.#apply(this.#index, write);
        this.#journal?.push(write);
        done.push(write);
        accepted.push(id);
      }
      await pace();
    }
    await this.#files?.append(done).catch((cause: unknown) => {
      throw new SearchWriteFailed('write log', cause);
    });
    await this.#tidyUp();
    return { accepted, refused };
  }

  #revisionOf(id: string): number | undefined {
    return this.#index.revisionOf(id) ?? this.#tombstones.get(id);
  }

  #apply(index: InvertedIndex, write: LoggedWrite): void {
    if ('put' in write) {
      this.#tombstones.delete(write.put.id);
      index.add(write.put);
    } else {
      this.#tombstones.set(write.remove);
      index.remove(write.remove.id);
    }
  }

  /** In the background while little waits; a flood of writes waits for it, which bounds the memory it takes. */
  async #tidyUp(): Promise<void> {
    const index = this.#index;
    if (!index.isUntidy()) return;
    if (this.#tidying && index.fresh.length < 4) return;
    this.#tidying = true;
    const tidied = this.#exclusively(async () => {
      await index.tidy(createPacer());
      if (this.#files && this.#files.logged >= SNAPSHOT_EVERY) await this.#flush();
      this.#tidying = false;
    });
    if (index.fresh.length >= 4) await tidied;
    else tidied.catch(() => {});
  }

  async #rebuild(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    lexicon: Lexicon,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<{ readonly documents: number }> {
    const pace = createPacer();
    const next = new InvertedIndex(new CompiledLexicon(lexicon));
    this.#journal = [];
    try {
      for await (const document of documents) {
        checkDocument(document);
        if (document.revision >= (this.#tombstones.get(document.id) ?? document.revision)) next.add(document);
        if (next.isUntidy()) await next.tidy(pace);
        if (next.used % 500 === 0) onProgress?.({ done: next.live, phase: 'FILLING' });
        await pace();
      }
      onProgress?.({ done: next.live, phase: 'SWAPPING' });
      await next.tidy(pace, true);
      this.#repeat(next, this.#journal);
    } finally {
      this.#journal = null;
    }
    this.#lexicon = lexicon;
    this.#index = next;
    await this.#save();
    onProgress?.({ done: next.live, phase: 'DONE' });
    return { documents: next.live };
  }

  /** Synchronous with the swap, so that no write falls between. */
  #repeat(next: InvertedIndex, journal: readonly LoggedWrite[]): void {
    for (const write of journal) {
      const { id, revision } = 'put' in write ? write.put : write.remove;
      if (revision >= (next.revisionOf(id) ?? revision)) this.#apply(next, write);
    }
  }

  async *#stored(): AsyncIterable<SearchDocument> {
    const index = this.#index;
    for (const slot of [...index.slots.values()])
      if (index.columns.alive[slot] === 1) yield index.store.get(slot);
  }

  async #flush(): Promise<void> {
    const pace = createPacer();
    await this.#index.tidy(pace, true);
    if (this.#index.used - this.#index.live > MOST_DEAD * this.#index.used) {
      this.#journal = [];
      try {
        const next = await this.#index.compacted(pace);
        this.#repeat(next, this.#journal);
        this.#index = next;
      } finally {
        this.#journal = null;
      }
    }
    await this.#save();
  }

  async #save(): Promise<void> {
    if (!this.#files) return;
    const pace = createPacer();
    while (!this.#index.isFrozen()) await this.#index.tidy(pace, true);
    const version = snapshotVersion(this.#lexicon);
    await this.#files.save({ index: this.#index, version, removed: this.#tombstones.entries(), pace });
  }

  async #restore(files: Persistence): Promise<void> {
    const pace = createPacer();
    const { index, removed, writes } = await files.read(
      snapshotVersion(this.#lexicon),
      this.#index.lexicon,
      pace,
    );
    if (index) this.#index = index;
    for (const revision of removed) this.#tombstones.set(revision);
    for (const write of writes) {
      this.#apply(this.#index, write);
      if (this.#index.isUntidy()) await this.#index.tidy(pace);
      await pace();
    }
  }
}
