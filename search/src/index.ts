export { createEmbeddedEngine, type EmbeddedEngineOptions } from './adapters/embedded/engine.ts';
export { createMeilisearchEngine } from './adapters/meilisearch/engine.ts';
export { SearchKeyRefused } from './adapters/meilisearch/failures.ts';
export type { MeilisearchEngineOptions } from './adapters/meilisearch/options.ts';
export { digestOf } from './digest.ts';
export {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentRevision,
  type IndexedDocument,
  type Location,
  type SearchDocument,
} from './documents.ts';
export {
  InvalidSearchDocument,
  InvalidSearchQuery,
  SearchError,
  type SearchErrorText,
  SearchUnavailable,
  SearchWriteFailed,
} from './errors.ts';
export {
  CONCEPT_LIMITS,
  type ConceptFault,
  type ConceptFaultKind,
  type ConceptPart,
  checkConcept,
  lexiconKeyOf,
} from './lexicon/check-concept.ts';
export { defaultLexicon } from './lexicon/default-lexicon.ts';
export { InvalidLexicon } from './lexicon/invalid-lexicon.ts';
export type { FieldLabel, Lexicon, LexiconConcept } from './lexicon/lexicon.ts';
export { parseConcept, parseLexicon } from './lexicon/parse-lexicon.ts';
export {
  createLexiconReader,
  type LexiconReader,
  type LexiconReading,
  type ReadWording,
} from './lexicon/read-query.ts';
export type {
  EngineHealth,
  LexiconUse,
  OpenOutcome,
  RefusedRevision,
  ReindexProgress,
  SearchEngine,
  WriteOutcome,
} from './port.ts';
export {
  emptyQuery,
  FACET_NAMES,
  type Facet,
  type FacetCount,
  type FacetName,
  type Highlight,
  MAX_LIMIT,
  MAX_OFFSET,
  type MatchKind,
  type MatchReason,
  SEARCH_ORDERS,
  type SearchFilter,
  type SearchHit,
  type SearchOrder,
  type SearchPlace,
  type SearchQuery,
  type SearchResult,
  type Suggestion,
  type SuggestionKind,
  type Suggestions,
  type TextField,
  type TextRange,
  type Understood,
  type UnderstoodConcept,
} from './query.ts';
