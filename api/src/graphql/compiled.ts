import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

/** A document that came this often is compiled, once the process has a moment. */
export const compileAfter = { minCount: 3 };

/**
 * Keeps all but documents of one query from being compiled: what is compiled leaves out the defaults of input objects,
 * which only mutations have (`tests/api/graphql-compiled.test.ts`), and is kept by the document alone, whichever of its
 * operations was meant. The defaults of variables it leaves out as well: they are filled in here.
 */
export function compileQueriesOnly(server: FastifyInstance): void {
  server.graphql.addHook('preExecution', async (_schema, document, _context, variables) => {
    const query = onlyQueryOf(document);
    // A document that a hook has put in place is run as it is.
    return query ? { variables: { ...defaultsOf(query), ...variables } } : { document };
  });
}

function onlyQueryOf({ definitions }: DocumentNode): OperationDefinitionNode | null {
  const operations = definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const [only] = operations;
  return only?.operation === 'query' && operations.length === 1 ? only : null;
}

const known = new WeakMap<OperationDefinitionNode, Record<string, unknown>>();

function defaultsOf(query: OperationDefinitionNode): Record<string, unknown> {
  const before = known.get(query);
  if (before) return before;
  const defaults = (query.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const all = Object.fromEntries(defaults);
  known.set(query, all);
  return all;
}
