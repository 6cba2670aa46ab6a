import { hexOf, type Id, toId } from '#kernel/id.ts';
import { idInLink, isSame } from '#modules/accounts/index.ts';
import type { Need, Proposal } from './need.model.ts';

/** What became of a link. */
export type ProposalLinkState = 'OPEN' | 'CONFIRMED' | 'REFUSED' | 'EXPIRED' | 'REPLACED';

export type ProposalLinks = ReturnType<typeof createProposalLinks>;

/**
 * What stands in the links of proposals: the id, and a proof that follows from the secret of the installation. So a letter
 * can be written after a crash although only a hash of its token is stored.
 */
export function createProposalLinks(hashOf: (value: string) => string) {
  const tokenOf = (id: Id<'need'>, round: number) => `${hexOf(id)}${hashOf(`need-proposal:${id}:${round}`)}`;
  const hashFor = (id: Id<'need'>, round: number) => hashOf(tokenOf(id, round));
  const opensLatest = (token: string, { tokenHash }: Proposal) => isSame(tokenHash ?? '', hashOf(token));

  return {
    tokenOf,
    hashFor,

    /** Null for what no link of ours looks like. */
    idIn(token: string): Id<'need'> | null {
      const hex = idInLink(token);
      return hex === null ? null : toId('need', hex);
    },

    /** Null for a made-up one; that of an earlier letter is known to be one, and is told so. */
    stateOf(token: string, { id, state, proposal }: Need, now: Date): ProposalLinkState | null {
      if (!proposal) return null;
      const rounds = Array.from({ length: proposal.round }, (_, place) => place + 1);
      if (!rounds.some((round) => isSame(tokenOf(id, round), token))) return null;
      if (state === 'REFUSED') return 'REFUSED';
      if (state !== 'PROPOSED') return 'CONFIRMED';
      if (!opensLatest(token, proposal)) return 'REPLACED';
      return proposal.expiresAt <= now ? 'EXPIRED' : 'OPEN';
    },
  };
}
