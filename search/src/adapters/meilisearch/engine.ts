import { SearchUnavailable } from '../../errors.ts';
import type { FieldLabel, Lexicon } from '../../lexicon/lexicon.ts';
import type { SearchEngine } from '../../port.ts';

export type MeilisearchEngineOptions = {
  readonly url: string;
  readonly apiKey: string;
  /** Before the names of the indexes, so that several installations share a server. Default `dengqiao`. */
  readonly indexPrefix?: string | undefined;
  readonly lexicon?: Lexicon | undefined;
  readonly fields?: readonly FieldLabel[] | undefined;
};

/** The engine that asks a Meilisearch server. */
export function createMeilisearchEngine(_options: MeilisearchEngineOptions): SearchEngine {
  throw new SearchUnavailable();
}
