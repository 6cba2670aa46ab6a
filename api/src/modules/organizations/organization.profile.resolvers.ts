import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, type Id, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import { gapsOf } from './organization.gaps.ts';
import type { IdentityChange } from './organization.history.model.ts';
import { codeProblemOf } from './organization.identity.service.ts';
import type { Organization } from './organization.model.ts';
import { canEdit, canSeeInside } from './organization.policy.ts';

/** What all kinds share. */
export const profileFields = {
  viewerCanEdit: (organization: Organization, _arguments: unknown, { viewer }: Context) =>
    canEdit(viewer, organization),
  searchGaps: (organization: Organization, _arguments: unknown, { viewer }: Context) =>
    canSeeInside(viewer, organization) ? gapsOf(organization) : [],
  identityChange: (organization: Organization, _arguments: unknown, { viewer, language }: Context) =>
    canSeeInside(viewer, organization) && organization.identityChange
      ? shown(organization.identityChange, language)
      : null,
};

function shown({ by: _by, at, ...change }: IdentityChange, language: Context['language']) {
  const problem = change.creditCode ? codeProblemOf(change.creditCode) : null;
  return { ...change, creditCodeProblem: problem?.[language] ?? null, requestedAt: at };
}

export const profileResolvers: Resolvers = {
  Query: {
    async identityChanges(_root, page, { services, viewer }) {
      const waiting = await services.organizationIdentities.listWaiting(viewer, parsePage(page));
      return toConnection(waiting, ({ id, createdAt, identityChange }) => ({
        at: identityChange?.at ?? createdAt,
        hex: hexOf(id),
      }));
    },
  },

  Mutation: {
    updateOrganization(_root, { input }, context) {
      const { organizationId, expectedRevision, parentUniversityId, ...draft } = input;
      return toPayload(context, 'organization', () =>
        context.services.organizationProfiles.update(context.viewer, {
          id: parseId('organization', organizationId),
          expectedRevision,
          parentUniversityId,
          draft,
        }),
      );
    },

    requestIdentityChange: (_root, { input: { organizationId, ...wish } }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationIdentities.request(context.viewer, {
          ...wish,
          id: parseId('organization', organizationId),
        }),
      ),

    withdrawIdentityChange: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationIdentities.withdraw(
          context.viewer,
          parseId('organization', input.organizationId),
        ),
      ),

    acceptIdentityChange: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationIdentities.accept(context.viewer, {
          id: parseId('organization', input.organizationId),
          note: input.note ?? null,
        }),
      ),

    refuseIdentityChange: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationIdentities.refuse(context.viewer, {
          id: parseId('organization', input.organizationId),
          reason: input.reason,
        }),
      ),
  },

  ProfileChangedMeanwhile: {
    async changedBy({ changedBy }, _arguments, { services }) {
      const id = changedBy as unknown as Id<'account'> | null;
      return id ? ((await services.accounts.getMany([id]))[0] ?? null) : null;
    },
  },
};
