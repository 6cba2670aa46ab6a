import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/graphql-env.d.ts';

/**
 * Writes a query, mutation or fragment: `graphql('query NeedPage($id: ID!) { … }')`. Types of variables and data come
 * from the printed schema; fragments are not masked, so a component reads what it spread.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
