import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import type { NewSession } from './session.service.ts';
import type { SignInOutcome } from './sign-in.service.ts';

export const sessionResolvers: Resolvers = {
  Viewer: {
    sessions: (viewer, _arguments, { services, session }) => services.sessions.list(viewer, session.token),
  },

  Session: {
    browser: ({ device }) => device.browser,
    system: ({ device }) => device.system,
  },

  Mutation: {
    async signIn(_root, { input }, context) {
      const { services, session } = context;
      const payload = await toPayload(context, 'outcome', () =>
        services.signIns.signIn(input, session.origin),
      );
      const outcome = payload.outcome as SignInOutcome | null;
      const entered = outcome && 'session' in outcome ? await enter(outcome.session, context) : null;
      const challenge = outcome && 'challenge' in outcome ? outcome.challenge : null;
      return { viewer: entered, challenge, errors: payload.errors };
    },

    completeSignIn: (_root, { input }, context) =>
      toPayload(context, 'viewer', async () => {
        const { services, session } = context;
        return enter(await services.signIns.completeSignIn(input, session.origin), context);
      }),

    async signOut(_root, _arguments, { services, session, viewer }) {
      await services.sessions.end(session.token, viewer);
      session.end();
      return { errors: [] };
    },

    endSession: (_root, { input }, context) =>
      toPayload(context, 'done', () => context.services.sessions.endOne(context.viewer, input.sessionId)),

    endOtherSessions: (_root, _arguments, context) =>
      toPayload(context, 'done', () =>
        context.services.sessions.endOthers(context.viewer, context.session.token),
      ),
  },
};

/** A session that was open before, whoever's it was, does not outlive the new one. */
async function enter({ token, expiresAt, viewer }: NewSession, { services, session, ...asked }: Context) {
  await services.sessions.end(session.token, asked.viewer);
  session.begin(token, expiresAt);
  return viewer;
}
