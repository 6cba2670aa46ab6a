import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Connection → edges → match → reasons. */
const DEEPEST = 4;

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * Which fields below the resolved one somebody asked for, as dotted paths (`edges.match.reasons`), so that a resolver
 * need not work out the others. What a directive may leave out counts as asked for.
 */
export function askedOf({ fieldNodes, fragments }: Info): ReadonlySet<string> {
  // Parsed documents are kept by the server, so the same query brings the same node again. Of several nodes a directive
  // may leave one out the next time.
  const [only, another] = fieldNodes;
  const kept = only && !another ? known.get(only) : undefined;
  if (kept) return kept;
  const paths = new Set<string>();
  for (const { selectionSet } of fieldNodes) collect(selectionSet, '', { fragments, paths, depth: 1 });
  if (only && !another) known.set(only, paths);
  return paths;
}

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

type Walk = { fragments: Info['fragments']; paths: Set<string>; depth: number };

function collect(selectionSet: SelectionSetNode | undefined, prefix: string, walk: Walk): void {
  if (walk.depth > DEEPEST) return;
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === 'Field') {
      const path = `${prefix}${selection.name.value}`;
      walk.paths.add(path);
      collect(selection.selectionSet, `${path}.`, { ...walk, depth: walk.depth + 1 });
    } else if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet, prefix, walk);
    } else {
      collect(walk.fragments[selection.name.value]?.selectionSet, prefix, walk);
    }
  }
}
