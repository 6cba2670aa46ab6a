import type { CapabilityContentInput, Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, type Id, parseId } from '#kernel/id.ts';
import { type ConnectionArguments, parsePage } from '#kernel/page.ts';
import type { Capability } from './capability.model.ts';
import { patentKindOf } from './capability.patent.ts';
import { can, canDiscard, canEdit, isOwner } from './capability.policy.ts';
import { priceKindOf } from './capability.price.ts';
import type { CapabilityState } from './capability.states.ts';

type Edited = { capabilityId: string; expectedRevision: number };

export const capabilityResolvers: Resolvers = {
  Query: {
    capability: (_root, { id }, { services, viewer }) =>
      services.capabilities.get(viewer, parseId('capability', id)),
    schoolEnterpriseForms: (_root, _arguments, { services, language }) => {
      const { source, ...rules } = services.capabilities.schoolEnterprise();
      return { ...rules, source: source[language] };
    },
  },

  Mutation: {
    createCapability: (_root, { input }, context) =>
      toPayload(context, 'capability', () =>
        context.services.capabilities.create(context.viewer, { ...input, ownerId: ownerOf(input) }),
      ),

    saveCapabilityDraft: (_root, { input }, context) =>
      toPayload(context, 'capability', () =>
        context.services.capabilities.saveDraft(context.viewer, {
          ownerId: ownerOf(input),
          draft: input.content,
        }),
      ),

    updateCapability: (_root, { input }, context) =>
      toPayload(context, 'capability', () =>
        context.services.capabilities.update(context.viewer, { ...editOf(input), draft: input.content }),
      ),

    publishCapability: (_root, { input }, context) =>
      toPayload(context, 'capability', () =>
        context.services.capabilities.publish(context.viewer, {
          ...editOf(input),
          draft: input.content ?? null,
        }),
      ),

    pauseCapability: (_root, { input }, context) => move(context, input, 'pause'),
    resumeCapability: (_root, { input }, context) => move(context, input, 'resume'),
    withdrawCapability: (_root, { input }, context) => move(context, input, 'withdraw'),

    changeCapabilityAttachments: (_root, { input }, context) =>
      toPayload(context, 'capability', () =>
        context.services.capabilityAttachments.set(context.viewer, {
          capabilityId: idOf(input),
          attachmentIds: input.attachmentIds,
        }),
      ),

    discardCapabilityDraft: (_root, { input }, context) =>
      toPayload(context, 'owner', async () => {
        const { services, viewer } = context;
        const ownerId = await services.capabilities.discard(viewer, idOf(input));
        return services.organizations.get(viewer, ownerId);
      }),

    pinCapabilities: (_root, { input }, context) =>
      toPayload(context, 'owner', () =>
        context.services.capabilities.pin(context.viewer, {
          ownerId: ownerOf(input),
          capabilityIds: input.capabilityIds.map((id) => parseId('capability', id)),
        }),
      ),
  },

  Capability: {
    fields: ({ fieldCodes }, _arguments, { services }) => services.taxonomies.fieldsOf(fieldCodes),
    chainStages: ({ chainStageCodes }, _arguments, { services }) =>
      services.taxonomies.chainStagesOf(chainStageCodes),
    patents: ({ patents }) => patents.map((number) => ({ number, kind: patentKindOf(number) })),
    price: ({ price }) =>
      price && {
        kind: priceKindOf(price),
        minYuan: toYuan(price.minFen),
        maxYuan: toYuan(price.maxFen),
        per: price.per,
      },
    town: ({ townCode }, _arguments, { services }) => services.taxonomies.town(townCode),
    schoolEnterprise: ({ schoolEnterpriseForm }, _arguments, { services }) =>
      services.capabilities.schoolEnterprise().forms.find(({ number }) => number === schoolEnterpriseForm) ??
      null,
    revision: ({ edition }) => edition,
    steps: (capability, _arguments, { viewer }) => (isOwner(viewer, capability) ? capability.steps : []),
    viewerIsOwner: (capability, _arguments, { viewer }) => isOwner(viewer, capability),
    viewerCanEdit: (capability, _arguments, { viewer }) => canEdit(viewer, capability),
    viewerCanPublish: (capability, _arguments, { viewer }) => can(viewer, capability, 'publish'),
    viewerCanPause: (capability, _arguments, { viewer }) => can(viewer, capability, 'pause'),
    viewerCanResume: (capability, _arguments, { viewer }) => can(viewer, capability, 'resume'),
    viewerCanWithdraw: (capability, _arguments, { viewer }) => can(viewer, capability, 'withdraw'),
    viewerCanDiscard: (capability, _arguments, { viewer }) => canDiscard(viewer, capability),
  },

  OrganizationBelongings: {
    capabilities: ({ organizationId }, _arguments, { services }) =>
      services.capabilities.countOf(organizationId),
  },

  University: { capabilities: listOf },
  TransferPlatform: { capabilities: listOf },
};

function move(
  context: Context,
  input: { capabilityId: string },
  transition: 'pause' | 'resume' | 'withdraw',
) {
  return toPayload(context, 'capability', () =>
    context.services.capabilities.move(context.viewer, idOf(input), transition),
  );
}

function idOf({ capabilityId }: { capabilityId: string }): Id<'capability'> {
  return parseId('capability', capabilityId);
}

function ownerOf({ ownerId }: { ownerId: string }): Id<'organization'> {
  return parseId('organization', ownerId);
}

function editOf(input: Edited & { content?: CapabilityContentInput | null | undefined }) {
  return { id: idOf(input), expectedEdition: input.expectedRevision };
}

type Listing = ConnectionArguments & { readonly states?: readonly CapabilityState[] | null | undefined };

async function listOf(
  { id }: { id: Id<'organization'> },
  { states, ...page }: Listing,
  { services, viewer }: Context,
) {
  return toConnection(
    await services.capabilities.listOf(viewer, { ownerId: id, states, ...parsePage(page) }),
    keysetOf,
  );
}

function keysetOf({ publishedAt, id }: Capability) {
  return { at: publishedAt, hex: hexOf(id) };
}

function toYuan(fen: number | null): number | null {
  return fen === null ? null : fen / 100;
}
