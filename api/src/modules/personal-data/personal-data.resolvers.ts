import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { canDiscloseContacts } from './personal-data.policy.ts';

export const personalDataResolvers: Resolvers = {
  Query: {
    retentionPolicies: (_root, _arguments, { services }) => services.retention.policies(),
    retention: (_root, _arguments, { services, viewer }) => services.retention.list(viewer),
  },

  Viewer: {
    deletion: (viewer, _arguments, { services }) => services.deletions.planOf(viewer),
    openObjections: (viewer, _arguments, { services }) => services.objectionDesk.countOpen(viewer),
    viewerCanDiscloseContacts: (viewer) => canDiscloseContacts(viewer),
  },

  Mutation: {
    requestAccountDeletion: (_root, { input }, context) =>
      toPayload(context, 'deletion', () => context.services.deletions.request(context.viewer, input)),

    cancelAccountDeletion: (_root, _arguments, context) =>
      toPayload(context, 'deletion', () => context.services.deletions.cancel(context.viewer)),

    handOverContact: (_root, { input }, context) =>
      toPayload(context, 'deletion', () => context.services.deletions.handOverContact(context.viewer, input)),

    discloseContact: (_root, { input }, context) =>
      toPayload(context, 'contact', () =>
        context.services.contactDisclosures.disclose(context.viewer, input),
      ),
  },

  DeletionBlocker: {
    message: ({ message }, _arguments, { language }) => message[language],
  },

  RetentionPolicy: {
    name: ({ what }) => what,
    validFrom: ({ from }) => from,
  },

  RetentionRule: {
    policy: (rule) => rule,
    lastRunAt: ({ lastRun }) => lastRun?.at ?? null,
    lastRemoved: ({ lastRun }) => lastRun?.removed ?? null,
  },
};
