import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import type { CreatedApiKey } from './api-key.service.ts';

/** What opens an account: password, second factor, keys. */
export const securityResolvers: Resolvers = {
  Viewer: {
    secondFactor: (viewer, _arguments, { services }) => services.secondFactor.stateOf(viewer),
    apiKeys: (viewer, _arguments, { services }) => services.apiKeys.list(viewer),
  },

  Mutation: {
    requestPasswordReset: (_root, { input }, context) =>
      toPayload(context, 'retryAt', () =>
        context.services.passwords.requestReset(input, context.session.origin),
      ),

    resetPassword: (_root, { input }, context) =>
      toPayload(context, 'done', () => context.services.passwords.reset(input, context.session.origin)),

    changePassword: (_root, { input }, context) =>
      toPayload(context, 'done', async () => {
        const { services, session, viewer } = context;
        const { token, expiresAt } = await services.passwords.change(viewer, input, session.origin.userAgent);
        session.begin(token, expiresAt);
      }),

    beginSecondFactor: (_root, { input }, context) =>
      toPayload(context, 'setup', () => context.services.secondFactor.begin(context.viewer, input)),

    enableSecondFactor: (_root, { input }, context) =>
      toPayload(context, 'recoveryCodes', async () => {
        const { services, session, viewer } = context;
        const enabled = await services.secondFactor.enable(viewer, input, session.origin.userAgent);
        session.begin(enabled.session.token, enabled.session.expiresAt);
        return enabled.recoveryCodes;
      }),

    disableSecondFactor: (_root, { input }, context) =>
      toPayload(context, 'done', async () => {
        const { services, session, viewer } = context;
        const disabled = await services.secondFactor.disable(viewer, input, session.origin.userAgent);
        session.begin(disabled.session.token, disabled.session.expiresAt);
      }),

    renewRecoveryCodes: (_root, { input }, context) =>
      toPayload(context, 'recoveryCodes', () =>
        context.services.secondFactor.renewRecoveryCodes(context.viewer, input),
      ),

    async createApiKey(_root, { input }, context) {
      const payload = await toPayload(context, 'created', () =>
        context.services.apiKeys.create(context.viewer, input),
      );
      const created = payload.created as CreatedApiKey | null;
      return { apiKey: created?.apiKey ?? null, secret: created?.secret ?? null, errors: payload.errors };
    },

    revokeApiKey: (_root, { input }, context) =>
      toPayload(context, 'done', () => context.services.apiKeys.revoke(context.viewer, input.apiKeyId)),
  },
};
