import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';

export const consentResolvers: Resolvers = {
  Query: {
    privacyNotices: (_root, _arguments, { services: { consents } }) => {
      const { validFrom } = consents.currentNotice();
      return consents
        .notices()
        .filter((notice) => notice.validFrom <= validFrom)
        .toReversed();
    },
  },

  Viewer: {
    consents: (viewer, _arguments, { services }) => services.consents.listOf(viewer),
    consentHistory: async (viewer, _arguments, { services }) =>
      (await services.consents.historyOf(viewer)).toReversed(),
  },

  Mutation: {
    decideConsent: (_root, { input }, context) =>
      toPayload(context, 'consents', () => context.services.consents.decide(context.viewer, input)),
  },
};
