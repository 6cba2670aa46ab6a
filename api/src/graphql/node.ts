import type { Resolvers } from '#generated/resolvers.ts';
import { orNull } from '#kernel/errors.ts';
import { type IdKind, kindOf } from '#kernel/id.ts';
import type { Context } from './context.ts';
import type { NodeSource, SchemaPart } from './schema.ts';

/** `node(id)` over the sources of all modules: the prefix of the id says which one is asked. */
export function nodePart(parts: readonly SchemaPart[]): Pick<SchemaPart, 'resolvers'> {
  const sources: Partial<Record<IdKind, NodeSource>> = Object.assign(
    {},
    ...parts.map(({ nodes }) => nodes ?? {}),
  );

  const resolvers = {
    Query: {
      node: (_root: unknown, { id }: { id: string }, context: Context) => findNode(sources, id, context),
    },
    Node: { resolveType: (node: { id: string }) => typeOf(sources, node) },
  };
  return { resolvers: resolvers as unknown as Resolvers };
}

async function findNode(sources: Partial<Record<IdKind, NodeSource>>, id: string, context: Context) {
  const kind = kindOf(id);
  const source = kind && sources[kind];
  return source ? orNull(() => source.find(id, context)) : null;
}

function typeOf(sources: Partial<Record<IdKind, NodeSource>>, node: { id: string }): string {
  const kind = kindOf(node.id);
  const source = kind && sources[kind];
  if (!source) throw new Error(`nothing resolves the type of ${kind ?? 'an unknown id'}`);
  return source.typeOf(node);
}
