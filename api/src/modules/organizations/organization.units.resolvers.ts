import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';

type Editing = { organizationId: string; expectedRevision: number };

export const unitResolvers: Resolvers = {
  Mutation: {
    addUnit: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationUnits.add(context.viewer, { ...editingOf(input), draft: input }),
      ),

    editUnit: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationUnits.edit(context.viewer, {
          ...editingOf(input),
          unitId: parseId('unit', input.unitId),
          draft: input,
        }),
      ),

    removeUnit: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationUnits.remove(context.viewer, {
          ...editingOf(input),
          unitId: parseId('unit', input.unitId),
        }),
      ),

    orderUnits: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationUnits.order(context.viewer, {
          ...editingOf(input),
          unitIds: input.unitIds,
        }),
      ),
  },
};

function editingOf({ organizationId, expectedRevision }: Editing) {
  return { id: parseId('organization', organizationId), expectedRevision };
}
