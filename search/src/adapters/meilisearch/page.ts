import type { Candidate } from '../../candidates/candidate.ts';
import { distanceTo } from '../../candidates/order.ts';
import type { SearchDocument } from '../../documents.ts';
import { Explainer } from '../../explain/explain.ts';
import { understoodOf } from '../../plan/plan.ts';
import type { Facet, SearchHit, SearchResult } from '../../query.ts';
import type { Answer, SearchContext } from './context.ts';
import { documentOf, type EncodedDocument, keyOf } from './encode.ts';
import { isAmong } from './filter.ts';

export type PageOfHits = {
  readonly hits: readonly { readonly candidate: Candidate; readonly score: number }[];
  readonly total: SearchResult['total'];
  readonly facets: readonly Facet[];
  /** Of the hits by id, where they are to be explained. */
  readonly documents: ReadonlyMap<string, SearchDocument>;
};

/** Whether the documents themselves are needed to answer. */
export function needsDocuments({ query, wantsDocuments }: SearchContext): boolean {
  return query.highlight || wantsDocuments;
}

/** Documents by id, one round trip; none where none are needed. */
export async function fetchDocuments(
  context: SearchContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SearchDocument>> {
  if (ids.length === 0 || !needsDocuments(context)) return new Map();
  const { server } = context;
  const filter = isAmong('key', ids.map(keyOf));
  const attributesToRetrieve: readonly (keyof EncodedDocument)[] = ['id', 'source'];
  const [answer] = await server.search([
    { indexUid: server.documentsUid, filter, limit: ids.length, attributesToRetrieve },
  ]);
  return new Map((answer?.hits ?? []).map(({ id, source }) => [id, documentOf(source)]));
}

/** Hits as the port tells them: explained, with distances, scores beside the best. */
export function answerWith(context: SearchContext, page: PageOfHits, best: number): Answer {
  const { lexicon, plan, query, terms } = context;
  const explainer = query.highlight ? new Explainer(lexicon, plan) : null;
  const hits = page.hits.map(({ candidate, score }): SearchHit => {
    const document = page.documents.get(candidate.id);
    return {
      id: candidate.id,
      kind: candidate.kind,
      revision: candidate.revision,
      score: best > 0 ? Math.min(1, score / best) : 0,
      distance: distanceTo(candidate, query.near),
      ...(explainer && document ? explainer.explain(document) : { highlights: [], reasons: [] }),
    };
  });
  const understood = understoodOf(plan, (term) => terms.count(term) > 0);
  const { total, facets } = page;
  return {
    result: { hits, total, facets, understood },
    documents: page.hits.flatMap(({ candidate }) => page.documents.get(candidate.id) ?? []),
  };
}
