import type { SearchDocument } from '../../documents.ts';
import { SearchUnavailable } from '../../errors.ts';
import { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { defaultLexicon } from '../../lexicon/default-lexicon.ts';
import type { FieldLabel, Lexicon } from '../../lexicon/lexicon.ts';
import type { EngineHealth, RefusedRevision, SearchEngine, WriteOutcome } from '../../port.ts';
import type { SearchQuery, SearchResult, Suggestions } from '../../query.ts';
import { execute } from './execute.ts';
import { InvertedIndex } from './inverted-index.ts';
import { createPacer } from './pacer.ts';
import { Scorer } from './scorer.ts';

export type EmbeddedEngineOptions = {
  /** Where snapshots are kept; null keeps nothing. */
  readonly snapshotDir?: string | null | undefined;
  readonly lexicon?: Lexicon | undefined;
  readonly fields?: readonly FieldLabel[] | undefined;
};

/** The engine that runs inside the process. */
export function createEmbeddedEngine(options: EmbeddedEngineOptions = {}): SearchEngine {
  return new EmbeddedEngine(options);
}

class EmbeddedEngine implements SearchEngine {
  #index: InvertedIndex;
  readonly #scorer = new Scorer();

  constructor({ lexicon = defaultLexicon }: EmbeddedEngineOptions) {
    this.#index = new InvertedIndex(new CompiledLexicon(lexicon));
  }
  async open() {
    return { documents: this.#index.live };
  }
  ready() {
    return true;
  }
  async health(): Promise<EngineHealth> {
    return { engine: 'embedded', status: 'READY', documents: this.#index.live, detail: null };
  }
  async upsert(documents: readonly SearchDocument[]): Promise<WriteOutcome> {
    const pace = createPacer();
    const accepted: string[] = [];
    const refused: RefusedRevision[] = [];
    for (const document of documents) {
      const current = this.#index.revisionOf(document.id) ?? Number.NEGATIVE_INFINITY;
      if (document.revision < current)
        refused.push({ id: document.id, revision: document.revision, current });
      else {
        this.#index.add(document);
        accepted.push(document.id);
      }
      await pace();
    }
    if (this.#index.isUntidy()) await this.#index.tidy(pace);
    return { accepted, refused };
  }
  async remove(revisions: readonly { id: string; revision: number }[]): Promise<WriteOutcome> {
    for (const { id } of revisions) this.#index.remove(id);
    return { accepted: revisions.map(({ id }) => id), refused: [] };
  }
  async search(query: SearchQuery): Promise<SearchResult> {
    return execute({ index: this.#index, scorer: this.#scorer, query }).result;
  }
  async suggest(): Promise<Suggestions> {
    return { items: [], didYouMean: null };
  }
  async *revisions() {
    yield* this.#index.revisions();
  }
  async replaceAll(documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>) {
    const next = new InvertedIndex(this.#index.lexicon);
    const pace = createPacer();
    for await (const document of documents) {
      next.add(document);
      if (next.isUntidy()) await next.tidy(pace);
      await pace();
    }
    this.#index = next;
    return { documents: next.live };
  }
  async useLexicon() {
    throw new SearchUnavailable();
  }
  async flush() {}
  async close() {}
}
