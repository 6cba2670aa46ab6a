import type { SearchQuery } from '../../query.ts';
import type { Answer, SearchContext } from './context.ts';
import { countingQueries, facetsOf } from './counts.ts';
import { candidateAttributes, candidateOf, documentOf } from './encode.ts';
import { textConditions } from './filter.ts';
import { answerWith, needsDocuments } from './page.ts';

/** Everything that passes the filters, in the server's order: one round trip. */
export async function browse(context: SearchContext): Promise<Answer> {
  const { server, query, parsed, terms } = context;
  const nothing = { hits: [], total: { value: 0, exact: true }, facets: [], documents: new Map() };
  // Text that holds no word (`？！`) asks for something, and nothing is that.
  if (query.text.trim() !== '' && parsed.excluded.length === 0) {
    return answerWith(context, { ...nothing, facets: facetsOf(context, []) }, 0);
  }
  const conditions = textConditions(parsed, terms.vocabulary);
  const { main, others } = countingQueries(context, conditions);
  const answers = await server.search([
    {
      ...main,
      offset: query.offset,
      limit: query.limit,
      sort: sortOf(query),
      attributesToRetrieve: [...candidateAttributes, ...(needsDocuments(context) ? ['source'] : [])],
    },
    ...others,
  ]);
  const [page] = answers;
  const hits = (page?.hits ?? []).map((hit) => ({ candidate: candidateOf(hit), score: 0 }));
  const documents = new Map(
    (page?.hits ?? []).flatMap(({ id, source }) => (source ? [[id, documentOf(source)]] : [])),
  );
  const total = { value: page?.estimatedTotalHits ?? 0, exact: conditions.length === 0 };
  return answerWith(context, { hits, total, facets: facetsOf(context, answers), documents }, 0);
}

function sortOf({ order, near }: SearchQuery): readonly string[] {
  if (order === 'NEAREST' && near) return [`_geoPoint(${near.latitude}, ${near.longitude}):asc`, 'id:asc'];
  return [...(order === 'RECORD' ? ['record:desc'] : []), 'publishedAt:desc', 'id:asc'];
}
