import type { DocumentNode, SelectionSetNode } from 'graphql';

/** How many levels of fields the deepest operation nests. Valid documents only: fragments must not go round. */
export function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === 'FragmentDefinition' ? [[one.name.value, one.selectionSet]] : [],
    ),
  );
  const known = new Map<SelectionSetNode, number>();

  function below(selectionSet: SelectionSetNode | undefined): number {
    if (!selectionSet) return 0;
    const found = known.get(selectionSet);
    if (found !== undefined) return found;
    const depths = selectionSet.selections.map((selection) => {
      if (selection.kind === 'FragmentSpread') return below(fragments.get(selection.name.value));
      return below(selection.selectionSet) + (selection.kind === 'Field' ? 1 : 0);
    });
    const depth = Math.max(0, ...depths);
    known.set(selectionSet, depth);
    return depth;
  }

  const operations = definitions.flatMap((one) =>
    one.kind === 'OperationDefinition' ? [one.selectionSet] : [],
  );
  return Math.max(0, ...operations.map(below));
}
