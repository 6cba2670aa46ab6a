import type { FieldLabel, Lexicon } from '../../lexicon/lexicon.ts';
import type { ServerOptions } from './server.ts';
import type { Embedder } from './settings.ts';

export type MeilisearchEngineOptions = {
  readonly url: string;
  /** A key for writing, and for queries too where there is no `searchKey`; not the master key. */
  readonly apiKey: string;
  /** A key with the action `search` only. */
  readonly searchKey?: string | undefined;
  /** Before the names of the indexes, so that several installations share a server. Default `dengqiao`. */
  readonly indexPrefix?: string | undefined;
  readonly lexicon?: Lexicon | undefined;
  /** The taxonomy, for `suggest`. */
  readonly fields?: readonly FieldLabel[] | undefined;
  /** Vectors beside words, where the server can make them. */
  readonly embedder?: Embedder | undefined;
  /** Called when the index may lack documents: the server came back, or the index was gone and is made anew. */
  readonly onCheckWanted?: (() => void) | undefined;
  /** Milliseconds for an answer to a query (default 2,000) and to anything else (30,000). */
  readonly searchTimeout?: number | undefined;
  readonly writeTimeout?: number | undefined;
};

const SEARCH_TIMEOUT = 2_000;
const WRITE_TIMEOUT = 30_000;

export function serverOptionsOf(options: MeilisearchEngineOptions, closing: AbortSignal): ServerOptions {
  return {
    url: options.url,
    apiKey: options.apiKey,
    searchKey: options.searchKey,
    prefix: options.indexPrefix ?? 'dengqiao',
    embedder: options.embedder ?? null,
    closing,
    searchTimeout: options.searchTimeout ?? SEARCH_TIMEOUT,
    writeTimeout: options.writeTimeout ?? WRITE_TIMEOUT,
  };
}
