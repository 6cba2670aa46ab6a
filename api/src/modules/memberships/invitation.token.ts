import { hexOf, type Id, toId } from '#kernel/id.ts';
import { idInLink, isSame } from '#modules/accounts/index.ts';
import type { Invitation } from './roster.model.ts';

export type InvitationTokens = ReturnType<typeof createInvitationTokens>;

/**
 * What stands in the links of invitations: the id, and a proof that follows from the secret of the installation. So
 * a letter can be written after a crash although only a hash of its token is stored.
 */
export function createInvitationTokens(hashOf: (value: string) => string) {
  const tokenOf = ({ id, round }: Pick<Invitation, 'id' | 'round'>) =>
    `${hexOf(id)}${hashOf(`invitation:${id}:${round}`)}`;

  return {
    tokenOf,
    hashFor: (invitation: Pick<Invitation, 'id' | 'round'>) => hashOf(tokenOf(invitation)),

    /** Null for what no link of ours looks like. */
    idIn(token: string): Id<'invitation'> | null {
      const hex = idInLink(token);
      return hex === null ? null : toId('invitation', hex);
    },

    /** Whether it is the token of the latest letter. */
    opens: (token: string, { tokenHash }: Pick<Invitation, 'tokenHash'>) => isSame(tokenHash, hashOf(token)),
  };
}
