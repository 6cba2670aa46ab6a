import type { DocumentRevision, SearchDocument } from '../../documents.ts';
import type { FieldLabel, Lexicon } from '../../lexicon/lexicon.ts';
import type { SearchEngine, WriteOutcome } from '../../port.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../../query.ts';

export type EmbeddedEngineOptions = {
  /** Where snapshots are kept; null keeps nothing. */
  readonly snapshotDir?: string | null | undefined;
  readonly lexicon?: Lexicon | undefined;
  readonly fields?: readonly FieldLabel[] | undefined;
};

/** The engine that runs inside the process. */
export function createEmbeddedEngine(_options: EmbeddedEngineOptions = {}): SearchEngine {
  const held = new Map<string, SearchDocument>();
  return {
    open: async () => ({ documents: held.size }),
    ready: () => true,
    health: async () => ({ engine: 'embedded', status: 'READY', documents: held.size, detail: null }),
    upsert: async (documents) => write(held, documents, (document) => held.set(document.id, document)),
    remove: async (revisions) => write(held, revisions, ({ id }) => held.delete(id)),
    search: async (query) => scan([...held.values()], query),
    suggest: async () => ({ items: [], didYouMean: null }),
    async *revisions() {
      for (const { id, revision } of held.values()) yield { id, revision };
    },
    async replaceAll(documents) {
      held.clear();
      for await (const document of documents) held.set(document.id, document);
      return { documents: held.size };
    },
    useLexicon: async () => {},
    flush: async () => {},
    close: async () => {},
  };
}

function write<T extends DocumentRevision>(
  held: ReadonlyMap<string, SearchDocument>,
  items: readonly T[],
  apply: (item: T) => void,
): WriteOutcome {
  const accepted: string[] = [];
  const refused: { id: string; revision: number; current: number }[] = [];
  for (const item of items) {
    const current = held.get(item.id)?.revision ?? 0;
    if (item.revision < current) refused.push({ id: item.id, revision: item.revision, current });
    else {
      apply(item);
      accepted.push(item.id);
    }
  }
  return { accepted, refused };
}

function scan(documents: readonly SearchDocument[], query: SearchQuery): SearchResult {
  const { kinds, towns, ids } = query.filter;
  const found = documents.filter(
    (document) =>
      (!kinds?.length || kinds.includes(document.kind)) &&
      (!towns?.length || towns.includes(document.town ?? '')) &&
      (!ids?.length || ids.includes(document.id)) &&
      JSON.stringify(document).includes(query.text.trim()),
  );
  const hits = found
    .slice(query.offset, query.offset + query.limit)
    .map(
      ({ id, kind, revision }): SearchHit => ({
        id,
        kind,
        revision,
        score: 1,
        distance: null,
        highlights: [],
        reasons: [],
      }),
    );
  return {
    hits,
    total: { value: found.length, exact: true },
    facets: query.facets.map((name) => ({ name, values: [] })),
    understood: { terms: [], concepts: [], ignored: [], didYouMean: null },
  };
}
