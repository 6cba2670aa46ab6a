import type { ParsedQuery } from '../../analysis/parse-query.ts';
import type { SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SearchQuery, SearchResult } from '../../query.ts';
import type { IndexTerms } from './index-terms.ts';
import type { Server } from './server.ts';
import type { Embedder } from './settings.ts';

/** One search: what is asked, and what is known to answer it. */
export type SearchContext = {
  readonly server: Server;
  readonly lexicon: CompiledLexicon;
  readonly terms: IndexTerms;
  readonly embedder: Embedder | null;
  readonly query: SearchQuery;
  readonly parsed: ParsedQuery;
  readonly plan: Plan;
  /** True when the documents of the page are wanted too. */
  readonly wantsDocuments: boolean;
};

export type Answer = {
  readonly result: SearchResult;
  /** Of the page, where they were wanted. */
  readonly documents: readonly SearchDocument[];
};
