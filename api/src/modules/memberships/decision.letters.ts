import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { LetterFacts, LetterKind } from './membership.letter.text.ts';
import { ownersOf } from './membership.policy.ts';
import type { RosterService } from './roster.service.ts';

/** Something that the bureau decided on an organization. */
type Decision = {
  readonly at: Date;
  readonly by: Id<'account'>;
  readonly kind: LetterKind;
  readonly facts: Omit<LetterFacts, 'organization'>;
};

/** What is older is no news, and was told or missed for good. */
const NEWS_MS = 7 * 24 * 60 * 60_000;

/**
 * Tells owners what the bureau decided. The organization tells of itself again and again, with all that was ever decided
 * on it: the roster remembers what its owners were told, in the write that has them told.
 */
export function tellOwnersOfDecisions({
  bus,
  rosters,
  clock,
}: {
  bus: Bus;
  rosters: RosterService;
  clock: Clock;
}) {
  bus.subscribe('OrganizationsChanged', async ({ organizations }) => {
    const since = new Date(clock.now().getTime() - NEWS_MS);
    for (const organization of organizations) {
      for (const decision of decisionsOn(organization)) {
        if (decision.at > since) await tell(rosters, organization, decision);
      }
    }
  });
}

async function tell(rosters: RosterService, { id, name }: Organization, decision: Decision): Promise<void> {
  const { kind, at, by, facts } = decision;
  const key = `${kind}:${at.getTime()}`;
  await rosters.change(null, id, (roster) => {
    if (roster.told.includes(key)) return null;
    // Closed by an owner: not the bureau's decision.
    if (kind === 'CLOSED' && roster.members.some(({ accountId }) => accountId === by)) return null;
    // Whoever became an owner later finds it in the timeline; whoever decided knows.
    const to = ownersOf(roster)
      .filter((owner) => owner.since <= at && owner.accountId !== by)
      .map(({ accountId }) => accountId);
    if (to.length === 0) return null;
    const letter = { key: `decision:${id}:${key}`, kind, to, facts: { organization: name, ...facts } };
    return { steps: [], deeds: [], letters: [letter], told: [key] };
  });
}

const verificationKinds = {
  VERIFY: 'VERIFIED',
  WITHDRAW: 'VERIFICATION_WITHDRAWN',
  ASK: 'SUPPLEMENT_ASKED',
  REFUSE: 'VERIFICATION_REFUSED',
  // The owners' own answer.
  SUPPLY: null,
} as const;

function decisionsOn(organization: Organization): Decision[] {
  const { verification, identityDecisions, absorptions } = organization;
  return [
    ...verification.flatMap(({ action, by, at, note, reason }): Decision[] => {
      const kind = verificationKinds[action];
      return kind && by ? [{ kind, at, by, facts: { note, reason } }] : [];
    }),
    ...identityDecisions.flatMap(({ outcome, by, at, note, change }): Decision[] => {
      if (outcome === 'WITHDRAWN') return [];
      const { name, creditCode } = change;
      const facts = { note, name, creditCode };
      return [{ kind: outcome === 'ACCEPTED' ? 'IDENTITY_ACCEPTED' : 'IDENTITY_REFUSED', at, by, facts }];
    }),
    ...absorptions.flatMap(({ name, by, at, reason }): Decision[] =>
      by ? [{ kind: 'MERGED', at, by, facts: { name, note: reason } }] : [],
    ),
    ...statesOf(organization),
  ];
}

/** Closings and reopenings; an owner who closes it is the one who knows. */
function statesOf({ stateSteps }: Organization): Decision[] {
  return stateSteps.flatMap(({ state, by, at, reason }, place): Decision[] => {
    if (!by) return [];
    if (state === 'CLOSED') return [{ kind: 'CLOSED', at, by, facts: { note: reason } }];
    const isReopened = state === 'ACTIVE' && stateSteps[place - 1]?.state === 'CLOSED';
    return isReopened ? [{ kind: 'REOPENED', at, by, facts: { note: reason } }] : [];
  });
}
