import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';

export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_root, _arguments, { viewer }) => (viewer.kind === 'ACCOUNT' ? viewer : null),
  },

  Mutation: {
    signIn: (_root, { input }, context) =>
      toPayload(context, 'viewer', async () => {
        const { services, session } = context;
        const { token, expiresAt, viewer } = await services.accounts.signIn(input);
        // A session that was open before, whoever's it was, does not outlive the new one.
        await services.accounts.signOut(session.token);
        session.begin(token, expiresAt);
        return viewer;
      }),

    async signOut(_root, _arguments, { services, session }) {
      await services.accounts.signOut(session.token);
      session.end();
      return { errors: [] };
    },
  },

  Viewer: {
    account: (viewer, _arguments, { services }) => services.accounts.getOwn(viewer),
  },

  Account: {
    email: (account) => ('isOwn' in account ? account.email : null),
  },
};
