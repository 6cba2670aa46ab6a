import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { Organization } from './organization.model.ts';
import { canSeeInside, canVerify, isOwnerOf } from './organization.policy.ts';
import { canTake, verificationStateOf } from './organization.verification.states.ts';

/** For those who may see inside; null for everybody else. */
function inside<Value>(read: (organization: Organization) => Value) {
  return (organization: Organization, _arguments: unknown, { viewer }: Context): Value | null =>
    canSeeInside(viewer, organization) ? read(organization) : null;
}

/** What all kinds share. */
export const verificationFields = {
  isVerified: ({ verifiedAt }: Organization) => verifiedAt !== null,
  waitsForVerificationSince: inside(({ waitsSince }) => waitsSince ?? null),
  verificationState: inside((organization) =>
    organization.kind === 'BUREAU' ? null : verificationStateOf(organization),
  ),
  verificationNote: inside(({ verification }) => {
    const latest = verification.at(-1);
    return latest && latest.action !== 'VERIFY' && latest.action !== 'SUPPLY' ? latest.note : null;
  }),
  refusalReason: inside(({ verification }) => verification.at(-1)?.reason ?? null),
  viewerCanVerify: (organization: Organization, _arguments: unknown, { viewer }: Context) =>
    canVerify(viewer, organization),
  viewerCanSupply: (organization: Organization, _arguments: unknown, { viewer }: Context) =>
    isOwnerOf(viewer, organization.id) && canTake(organization, 'SUPPLY'),
};

export const verificationResolvers: Resolvers = {
  Query: {
    async organizationsToVerify(_root, page, { services, viewer }) {
      const waiting = await services.organizationVerifications.listWaiting(viewer, parsePage(page));
      return toConnection(waiting, ({ id, createdAt, waitsSince }) => ({
        at: waitsSince ?? createdAt,
        hex: hexOf(id),
      }));
    },
  },

  Mutation: {
    verifyOrganization: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationVerifications.verify(context.viewer, {
          id: parseId('organization', input.organizationId),
          note: input.note ?? null,
        }),
      ),

    askForSupplement: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationVerifications.ask(context.viewer, {
          id: parseId('organization', input.organizationId),
          text: input.text,
        }),
      ),

    supplyForVerification: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationVerifications.supply(context.viewer, {
          id: parseId('organization', input.organizationId),
          text: input.text,
        }),
      ),

    refuseVerification: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationVerifications.refuse(context.viewer, {
          id: parseId('organization', input.organizationId),
          reason: input.reason,
          note: input.note ?? null,
        }),
      ),

    withdrawVerification: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationVerifications.withdraw(context.viewer, {
          id: parseId('organization', input.organizationId),
          reason: input.reason,
        }),
      ),
  },
};
