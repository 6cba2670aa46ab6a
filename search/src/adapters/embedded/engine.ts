import { warmUp } from '../../analysis/warm-up.ts';
import { checkDocument, checkQuery, checkSuggestLimit } from '../../check-query.ts';
import type { DocumentRevision, IndexedDocument, SearchDocument } from '../../documents.ts';
import { SearchUnavailable, SearchWriteFailed } from '../../errors.ts';
import { Explainer } from '../../explain/explain.ts';
import { compiledOf } from '../../lexicon/compiled-of.ts';
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
import { Persistence } from './disk/persistence.ts';
import type { LoggedWrite } from './disk/write-log.ts';
import { execute } from './execute.ts';
import { HeldIndex } from './held-index.ts';
import { InvertedIndex } from './inverted-index.ts';
import { KeptScores } from './kept-scores.ts';
import { createPacer } from './pacer.ts';
import { Scorer } from './scorer.ts';
import { suggest } from './suggest.ts';
import { Upkeep } from './upkeep.ts';

export type EmbeddedEngineOptions = {
  /** Where snapshots are kept; null keeps nothing. */
  readonly snapshotDir?: string | null | undefined;
  readonly lexicon?: Lexicon | undefined;
  /** The taxonomy, for `suggest`. */
  readonly fields?: readonly FieldLabel[] | undefined;
};

/** The engine that runs inside the process. */
export function createEmbeddedEngine(options: EmbeddedEngineOptions = {}): SearchEngine {
  return new EmbeddedEngine(options);
}

class EmbeddedEngine implements SearchEngine {
  readonly #fields: readonly FieldLabel[];
  readonly #scorer = new Scorer();
  readonly #kept = new KeptScores();
  readonly #held: HeldIndex;
  readonly #files: Persistence | null;
  readonly #upkeep: Upkeep;
  #state: 'NEW' | 'OPEN' | 'CLOSED' = 'NEW';

  constructor({ snapshotDir = null, lexicon = defaultLexicon, fields = [] }: EmbeddedEngineOptions) {
    this.#fields = fields;
    this.#held = new HeldIndex(new InvertedIndex(compiledOf(lexicon)), lexicon);
    this.#files = snapshotDir === null ? null : new Persistence(snapshotDir);
    this.#upkeep = new Upkeep(this.#held, this.#files);
  }

  async open(): Promise<OpenOutcome> {
    if (this.#state === 'CLOSED') throw new SearchUnavailable();
    warmUp();
    if (this.#state === 'NEW') await this.#upkeep.restore();
    this.#state = 'OPEN';
    return { documents: this.#held.current.live };
  }

  ready(): boolean {
    return this.#state === 'OPEN';
  }

  async health(): Promise<EngineHealth> {
    const open = this.#state === 'OPEN';
    const status = !open ? 'UNAVAILABLE' : this.#held.replacing ? 'BUILDING' : 'READY';
    return { engine: 'embedded', status, documents: open ? this.#held.current.live : 0, detail: null };
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
    const index = this.#held.current;
    const { result, plan, page } = execute({ index, scorer: this.#scorer, kept: this.#kept, query });
    if (!query.highlight || plan.units.length === 0) return result;
    const explainer = new Explainer(index.lexicon, plan);
    const hits = result.hits.map((hit, at) => ({
      ...hit,
      ...explainer.explain(index.document(page[at] ?? 0)),
    }));
    return { ...result, hits };
  }

  async suggest(text: string, limit: number): Promise<Suggestions> {
    this.#assertOpen();
    checkSuggestLimit(limit);
    const reads = { index: this.#held.current, scorer: this.#scorer, kept: this.#kept };
    return suggest({ ...reads, fields: this.#fields, text, limit });
  }

  async *revisions(): AsyncIterable<IndexedDocument> {
    this.#assertOpen();
    const pace = createPacer();
    for (const held of this.#held.current.revisions()) {
      yield held;
      await pace();
    }
  }

  async replaceAll(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<{ readonly documents: number }> {
    this.#assertOpen();
    return { documents: await this.#upkeep.rebuild({ documents, onProgress }) };
  }

  async useLexicon(lexicon: Lexicon, { onProgress }: LexiconUse = {}): Promise<void> {
    this.#assertOpen();
    const checked = parseLexicon(lexicon);
    await this.#upkeep.rebuild({ documents: this.#stored(), lexicon: checked, onProgress });
  }

  async flush(): Promise<void> {
    this.#assertOpen();
    await this.#upkeep.flush();
  }

  async close(): Promise<void> {
    if (this.#state !== 'OPEN') return;
    this.#state = 'CLOSED';
    await this.#upkeep.end();
  }

  #assertOpen(): void {
    if (this.#state !== 'OPEN') throw new SearchUnavailable();
  }

  async #write(writes: readonly LoggedWrite[]): Promise<WriteOutcome> {
    const pace = createPacer();
    const accepted: string[] = [];
    const refused: RefusedRevision[] = [];
    await this.#held.room();
    for (const write of writes) {
      const late = this.#held.write(write);
      if (late) refused.push(late);
      else {
        this.#files?.log.note(write);
        accepted.push('put' in write ? write.put.id : write.remove.id);
      }
      await pace();
    }
    await this.#files?.log.flushed().catch((cause: unknown) => {
      throw new SearchWriteFailed('write log', cause);
    });
    await this.#upkeep.afterWrite();
    return { accepted, refused };
  }

  async *#stored(): AsyncIterable<SearchDocument> {
    const index = this.#held.current;
    for (const slot of index.liveSlots()) if (index.columns.alive[slot] === 1) yield index.document(slot);
  }
}
