import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import type { Account } from '#modules/accounts/index.ts';

const languages = { ZH: 'zh', EN: 'en' } as const satisfies Record<string, Account['language']>;

/** Invitations, as their owners and as the invited see them. */
export const invitationResolvers: Resolvers = {
  Query: {
    invitationByToken: (_root, { token }, { services, viewer }) =>
      services.invitationAnswers.open(viewer, token),
  },

  Viewer: {
    invitations: (_viewer, _arguments, { services, viewer }) => services.invitationAnswers.listOwn(viewer),
  },

  Invitation: {
    state: (invitation, _arguments, { services }) => services.invitations.stateOf(invitation),
    viewerCanResend: (invitation, _arguments, { services, viewer }) =>
      services.invitations.canChange(viewer, invitation),
    viewerCanRevoke: (invitation, _arguments, { services, viewer }) =>
      services.invitations.canChange(viewer, invitation),
  },

  Mutation: {
    inviteMember: (_root, { input: { organizationId, ...wish } }, context) =>
      toPayload(context, 'invitation', () =>
        context.services.invitations.invite(context.viewer, {
          ...wish,
          organizationId: parseId('organization', organizationId),
        }),
      ),

    resendInvitation: (_root, { input }, context) =>
      toPayload(context, 'invitation', () =>
        context.services.invitations.resend(context.viewer, parseId('invitation', input.invitationId)),
      ),

    revokeInvitation: (_root, { input }, context) =>
      toPayload(context, 'invitation', () =>
        context.services.invitations.revoke(context.viewer, parseId('invitation', input.invitationId)),
      ),

    acceptInvitation: (_root, { input: { token, registration } }, context) =>
      toPayload(context, 'organization', async () => {
        const { services, viewer, session } = context;
        if (!registration) return services.invitationAnswers.accept(viewer, token);
        const { account, organization } = await services.invitationAnswers.acceptAsNewcomer(viewer, token, {
          ...registration,
          language: languages[registration.language],
        });
        // The link and the new password are as good as a first sign-in; who was signed in before is not any more.
        const begun = await services.sessions.begin({ account, epoch: 0 }, session.origin.userAgent);
        await services.sessions.end(session.token);
        session.begin(begun.token, begun.expiresAt);
        return organization;
      }),

    declineInvitation: (_root, { input }, context) =>
      toPayload(context, 'invitation', () =>
        context.services.invitationAnswers.decline(context.viewer, input.token),
      ),
  },
};
