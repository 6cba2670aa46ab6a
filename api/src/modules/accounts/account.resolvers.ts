import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import type { Account } from './account.model.ts';

const languages = { ZH: 'zh', EN: 'en' } as const satisfies Record<string, Account['language']>;

export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_root, _arguments, { viewer }) => (viewer.kind === 'ACCOUNT' ? viewer : null),
  },

  Mutation: {
    register: (_root, { input }, context) =>
      toPayload(context, 'retryAt', () =>
        context.services.registrations.register(
          { ...input, language: languages[input.language] },
          context.session.origin,
        ),
      ),

    confirmEmail: (_root, { input }, context) =>
      toPayload(
        context,
        'email',
        async () =>
          (await context.services.registrations.confirmEmail(input.token, context.session.origin)).email,
      ),

    requestEmailChange: (_root, { input }, context) =>
      toPayload(context, 'retryAt', () => context.services.emailChanges.request(context.viewer, input)),

    async confirmEmailChange(_root, { input }, context) {
      const payload = await toPayload(context, 'email', () =>
        context.services.emailChanges.confirm(input.token, context.session.origin),
      );
      if (payload.email) context.session.end();
      return payload;
    },

    updateProfile: (_root, { input }, context) =>
      toPayload(context, 'account', () =>
        context.services.accounts.updateProfile(context.viewer, {
          displayName: input.displayName,
          language: languages[input.language],
        }),
      ),
  },

  Viewer: {
    account: (viewer, _arguments, { services }) => services.accounts.getOwn(viewer),
  },

  Account: {
    email: (account) => ('isOwn' in account ? account.email : null),
    language: (account) => ('isOwn' in account ? (account.language === 'en' ? 'EN' : 'ZH') : null),
  },
};
