import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import type { Organization } from './organization.model.ts';
import { canMake, canSeeInside } from './organization.policy.ts';
import type { OrganizationTransition } from './organization.states.ts';

const can =
  (transition: OrganizationTransition) =>
  (organization: Organization, _arguments: unknown, { viewer }: Context): boolean =>
    canMake(viewer, organization, transition);

/** What all kinds share. */
export const stateFields = {
  pausedUntil: (organization: Organization, _arguments: unknown, { viewer }: Context) =>
    canSeeInside(viewer, organization) ? organization.pausedUntil : null,
  viewerCanPause: can('pause'),
  viewerCanResume: can('resume'),
  viewerCanClose: can('close'),
  viewerCanReopen: can('reopen'),
};

export const stateResolvers: Resolvers = {
  Mutation: {
    pauseOrganization: (_root, { input: { organizationId, ...wish } }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationStates.pause(context.viewer, {
          ...wish,
          id: parseId('organization', organizationId),
        }),
      ),

    resumeOrganization: (_root, { input }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationStates.resume(context.viewer, {
          id: parseId('organization', input.organizationId),
        }),
      ),

    closeOrganization: (_root, { input: { organizationId, ...wish } }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationStates.close(context.viewer, {
          ...wish,
          id: parseId('organization', organizationId),
        }),
      ),

    reopenOrganization: (_root, { input: { organizationId, reason } }, context) =>
      toPayload(context, 'organization', () =>
        context.services.organizationStates.reopen(context.viewer, {
          id: parseId('organization', organizationId),
          reason,
        }),
      ),
  },
};
