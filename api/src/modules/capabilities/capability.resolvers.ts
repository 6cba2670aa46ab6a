import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, type Id, parseId } from '#kernel/id.ts';
import { type ConnectionArguments, parsePage } from '#kernel/page.ts';
import type { Capability } from './capability.model.ts';
import { canWithdraw, isOwner } from './capability.policy.ts';

export const capabilityResolvers: Resolvers = {
  Query: {
    capability: (_root, { id }, { services, viewer }) =>
      services.capabilities.get(viewer, parseId('capability', id)),
  },

  Mutation: {
    createCapability: (_root, { input }, context) =>
      toPayload(context, 'capability', () =>
        context.services.capabilities.create(context.viewer, {
          ...input,
          ownerId: parseId('organization', input.ownerId),
        }),
      ),

    withdrawCapability: (_root, { input }, context) =>
      toPayload(context, 'capability', () =>
        context.services.capabilities.withdraw(context.viewer, parseId('capability', input.capabilityId)),
      ),
  },

  Capability: {
    fields: ({ fieldCodes }, _arguments, { services }) => services.taxonomies.fieldsOf(fieldCodes),
    chainStages: ({ chainStageCodes }, _arguments, { services }) =>
      services.taxonomies.chainStagesOf(chainStageCodes),
    price: ({ price }) =>
      price && { minYuan: toYuan(price.minFen), maxYuan: toYuan(price.maxFen), per: price.per },
    viewerIsOwner: (capability, _arguments, { viewer }) => isOwner(viewer, capability),
    viewerCanWithdraw: (capability, _arguments, { viewer }) => canWithdraw(viewer, capability),
  },

  OrganizationBelongings: {
    capabilities: ({ organizationId }, _arguments, { services }) =>
      services.capabilities.countOf(organizationId),
  },

  University: { capabilities: listOf },
  TransferPlatform: { capabilities: listOf },
};

async function listOf(
  { id }: { id: Id<'organization'> },
  page: ConnectionArguments,
  { services, viewer }: Context,
) {
  return toConnection(
    await services.capabilities.listOf(viewer, { ownerId: id, ...parsePage(page) }),
    keysetOf,
  );
}

function keysetOf({ publishedAt, id }: Capability) {
  return { at: publishedAt, hex: hexOf(id) };
}

function toYuan(fen: number | null): number | null {
  return fen === null ? null : fen / 100;
}
