import { type DocumentNode, type GraphQLSchema, isListType, isNonNullType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/**
 * What one document may cost. A field costs 1; what hangs on a list counts once for each entry: as many as `first`
 * asks for, else `USUAL_LIST`. The dearest search of the client, at a hundred hits a page, stands at half of it.
 */
export const MAX_COST = 40_000;
/** Lists without `first` are short by design: the fields of a need, the milestones of a partnership. */
const USUAL_LIST = 5;
/** Ranking for one subject scores some hundred candidates: a few a document, not one for each entry of a list. */
const RANKING = 3_000;
/** The longest page of any list. */
const MAX_PAGE = 100;

/** Told with each answer in `extensions.cost`. */
export type Cost = { readonly requested: number; readonly limit: number };

type Asked = {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
};

/** The cost of a document with these variables; null where they do not fit it, which its execution tells better. */
export function costOf(asked: Asked): Cost | null {
  try {
    return { requested: known(asked), limit: MAX_COST };
  } catch {
    return null;
  }
}

/** Documents are parsed once and kept, and of their variables only the sizes of pages decide. */
const costs = new WeakMap<DocumentNode, Map<string, number>>();
const MOST_KEPT = 50;

function known({ schema, document, variables = {} }: Asked): number {
  const kept = costs.get(document) ?? new Map<string, number>();
  const key = keyOf(variables);
  const before = kept.get(key);
  if (before !== undefined) return before;

  const cost = Math.ceil(getComplexity({ schema, query: document, variables, estimators: [estimate] }));
  if (kept.size < MOST_KEPT) costs.set(document, kept.set(key, cost));
  return cost;
}

/** Numbers and switches (`@include`) alone can change what a document costs. */
function keyOf(variables: Record<string, unknown>): string {
  const deciding = Object.entries(variables).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'boolean',
  );
  return JSON.stringify(deciding);
}

const estimate: ComplexityEstimator = ({ type: parent, field, args, childComplexity }) => {
  const { first } = args as { first?: unknown };
  // More than a page is refused anyway, in words of its own.
  if (typeof first === 'number') {
    return begin(field) + Math.min(Math.max(first, 1), MAX_PAGE) * childComplexity;
  }
  // `edges` and `nodes` were counted where `first` stands; what else a page holds, it holds once.
  if (field.name === 'edges' || field.name === 'nodes') return 1 + childComplexity;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const cost = begin(field) + (isListType(type) ? USUAL_LIST : 1) * childComplexity;
  return parent.name.endsWith('Connection') ? cost / MAX_PAGE : cost;
};

/** What a field costs before anything of what it holds is asked for. */
function begin({ type }: { type: unknown }): number {
  return rankings.get(String(type).replaceAll(/[[\]!]/g, '')) ?? 1;
}

/** `OwnNeedFit` is told of up to five needs. */
const rankings = new Map([
  ['MatchConnection', RANKING],
  ['OwnNeedFit', 5 * RANKING],
]);
