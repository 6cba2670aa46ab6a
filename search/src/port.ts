import type { DocumentRevision, IndexedDocument, SearchDocument } from './documents.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { SearchQuery, SearchResult, Suggestions } from './query.ts';

export type EngineHealth = {
  readonly engine: 'embedded' | 'meilisearch';
  readonly status: 'READY' | 'BUILDING' | 'UNAVAILABLE';
  /** Findable documents; 0 when unavailable. */
  readonly documents: number;
  /** A sentence for operators, or null. */
  readonly detail: string | null;
};

/** A write that came too late: the engine already knows `current`, which is newer. */
export type RefusedRevision = DocumentRevision & { readonly current: number };

export type WriteOutcome = {
  readonly accepted: readonly string[];
  readonly refused: readonly RefusedRevision[];
};

export type ReindexProgress = { readonly done: number; readonly phase: 'FILLING' | 'SWAPPING' | 'DONE' };

export type LexiconUse = {
  /**
   * False where another process writes the index that several share: queries are read with the lexicon at once, the
   * documents stay as they are. An index of one's own is written anew in any case. Default true.
   */
  readonly reindex?: boolean;
  readonly onProgress?: (progress: ReindexProgress) => void;
};

export type OpenOutcome = {
  /** Documents that came back from a snapshot or a server: 0 asks for `replaceAll`. */
  readonly documents: number;
};

/** Search over all kinds of documents. Every method rejects with a `SearchError`. */
export interface SearchEngine {
  /** Makes the engine usable: reads the snapshot or checks the server and applies its settings. Call once. */
  open(): Promise<OpenOutcome>;
  ready(): boolean;
  /** Never rejects. */
  health(): Promise<EngineHealth>;
  /** Adds or replaces; visible to `search` once it resolves. A revision that is equal to the known one is written again. */
  upsert(documents: readonly SearchDocument[]): Promise<WriteOutcome>;
  /** Forgets a document, and refuses older revisions of it from then on. Unknown ids are accepted. */
  remove(revisions: readonly DocumentRevision[]): Promise<WriteOutcome>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Search-as-you-type. `limit` 1…50. */
  suggest(text: string, limit: number): Promise<Suggestions>;
  /** All that is findable, in no order. */
  revisions(): AsyncIterable<IndexedDocument>;
  /** Fills a new index beside the one in use, then swaps. Writes made meanwhile are kept. */
  replaceAll(
    documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
    onProgress?: (progress: ReindexProgress) => void,
  ): Promise<{ readonly documents: number }>;
  /** Takes another lexicon into use and reindexes by itself; searches are answered throughout. */
  useLexicon(lexicon: Lexicon, use?: LexiconUse): Promise<void>;
  /** Makes the index small and fast again and writes a snapshot, where there is such a thing. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
