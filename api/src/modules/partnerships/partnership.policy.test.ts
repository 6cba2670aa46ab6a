import { describe, expect, it } from 'vitest';
import { type Id, toId } from '#kernel/id.ts';
import { type Viewer, visitor } from '#kernel/viewer.ts';
import { type PartnershipAct, partnershipActs } from './partnership.acts.ts';
import { asked, examplePartnership } from './partnership.examples.ts';
import type { Disclosure, Partnership } from './partnership.model.ts';
import {
  actorFor,
  actsOf,
  canListOf,
  canRequestFor,
  canSee,
  canSeeAuthor,
  canSeeRating,
  canSendMessage,
  isParty,
  sideOf,
} from './partnership.policy.ts';
import { isOpen, partnershipStates, runningStates } from './partnership.states.ts';

const requested = examplePartnership();
const { requesterId: firm, recipientId: university } = requested;
const elsewhere = toId('organization', 'c'.repeat(24));
const platform = toId('organization', 'd'.repeat(24));

const contact = { role: null, email: null };
const disclosure: Disclosure = { at: new Date(0), requester: contact, recipient: contact };
const accepted = { ...requested, state: 'ACCEPTED' as const, disclosure };
const brokered = { ...requested, brokerId: platform, isProposed: true };

const viewers = {
  visitor,
  stranger: memberOf(elsewhere),
  requester: memberOf(firm),
  recipient: memberOf(university),
  broker: memberOf(platform),
  officer: { ...memberOf(), isOfficer: true },
  memberOfBoth: memberOf(firm, university),
};
type Name = keyof typeof viewers;

const operations = {
  see: (viewer: Viewer) => canSee(viewer, requested),
  seeBrokered: (viewer: Viewer) => canSee(viewer, brokered),
  listOfRequester: (viewer: Viewer) => canListOf(viewer, firm),
  request: (viewer: Viewer) => canRequestFor(viewer, firm),
  readMessagesContactsAndTerms: (viewer: Viewer) => isParty(viewer, brokered),
  sendMessage: (viewer: Viewer) => canSendMessage(viewer, requested),
  nameOfRequester: (viewer: Viewer) => canSeeAuthor(viewer, requested, 'REQUESTER'),
  nameOfRequesterOnceAgreed: (viewer: Viewer) => canSeeAuthor(viewer, accepted, 'REQUESTER'),
};
type Operation = keyof typeof operations;

const both: Operation[] = ['readMessagesContactsAndTerms', 'sendMessage'];
const allowed: Record<Name, readonly Operation[]> = {
  visitor: [],
  stranger: [],
  requester: [
    'see',
    'seeBrokered',
    'listOfRequester',
    'request',
    ...both,
    'nameOfRequester',
    'nameOfRequesterOnceAgreed',
  ],
  recipient: ['see', 'seeBrokered', ...both, 'nameOfRequesterOnceAgreed'],
  broker: ['seeBrokered'],
  officer: ['see', 'seeBrokered', 'listOfRequester'],
  memberOfBoth: keysOf(operations),
};

/** Of what is nobody else's: who may ever do it, in a request and in what a platform proposed. */
const makers: Record<PartnershipAct, readonly [asked: readonly Name[], proposed: readonly Name[]]> = {
  ACCEPT: [['recipient'], ['requester', 'recipient']],
  DECLINE: [['recipient'], ['requester', 'recipient']],
  WITHDRAW: [['requester'], ['broker']],
  BEGIN_NEGOTIATION: ofSides(),
  REVISE_AGREEMENT: ofSides(),
  SIGN_AGREEMENT: ofSides(),
  DROP_AMENDMENT: ofSides(),
  START: ofSides(),
  DELIVER_MILESTONE: ofSides(),
  ACCEPT_MILESTONE: ofSides(),
  RETURN_MILESTONE: ofSides(),
  COMPLETE: ofSides(),
  REFUSE_COMPLETION: ofSides(),
  TERMINATE: [
    ['requester', 'recipient', 'officer'],
    ['requester', 'recipient', 'officer'],
  ],
  RATE: ofSides(),
  INVITE_BROKER: ofSides(),
  ADMIT_BROKER: ofSides(),
  REFUSE_BROKER: ofSides(),
  DISMISS_BROKER: [
    ['requester', 'recipient'],
    ['requester', 'recipient', 'broker'],
  ],
};

describe('the policy of partnerships', () => {
  it.each(keysOf(viewers))('lets the %s do what the table says, and nothing else', (name) => {
    expect(keysOf(operations).filter((operation) => operations[operation](viewers[name]))).toEqual(
      allowed[name],
    );
  });

  it.each(partnershipActs)('knows whose %s is', (act) => {
    const mayIn = (partnership: Partnership) =>
      keysOf(viewers).filter(
        (name) =>
          name !== 'memberOfBoth' && actorFor(viewers[name], act, { partnership, at: asked }) !== null,
      );
    expect([mayIn(requested), mayIn(brokered)]).toEqual(makers[act]);
  });

  it('offers to accept, decline and withdraw while it is requested, to whom it is due, and nothing later', () => {
    const offered = (partnership: Partnership) =>
      keysOf(viewers).map((name) => actsOf(viewers[name], partnership, asked).join(' '));
    const decide = 'ACCEPT DECLINE';
    expect(offered(requested)).toEqual(['', '', 'WITHDRAW', decide, '', '', `${decide} WITHDRAW`]);
    expect(offered(brokered)).toEqual(['', '', decide, decide, 'WITHDRAW', '', decide]);
    for (const state of ['DECLINED', 'WITHDRAWN', 'EXPIRED', 'TERMINATED'] as const) {
      expect(offered({ ...requested, state }).join('')).toBe('');
    }
  });

  it('lets the side that accepted a proposal wait for the other', () => {
    const half = { ...brokered, acceptedBy: ['REQUESTER' as const] };
    expect(actsOf(viewers.requester, half, asked)).toEqual(['DECLINE']);
    expect(actsOf(viewers.recipient, half, asked)).toEqual(['ACCEPT', 'DECLINE']);
  });

  it.each(partnershipStates.states)('lets both sides talk while %s is open, and nobody else', (state) => {
    const talking = keysOf(viewers).filter((name) => canSendMessage(viewers[name], { ...requested, state }));
    expect(talking).toEqual(isOpen(state) ? ['requester', 'recipient', 'memberOfBoth'] : []);
  });

  it.each(partnershipStates.states)('lets an officer end what is %s only where it runs', (state) => {
    expect(actsOf(viewers.officer, { ...requested, state }, asked)).toEqual(
      runningStates.includes(state) ? ['TERMINATE'] : [],
    );
  });

  it('shows what the other side said at the end once both have, or the time is over', () => {
    const rating = { quality: 5, punctuality: 5, communication: 5, words: null, at: asked } as const;
    const completed = {
      ...accepted,
      state: 'COMPLETED' as const,
      ratings: [{ ...rating, side: 'RECIPIENT' as const }],
      ratingsOpenAt: new Date(asked.getTime() + 1),
    };
    const seen = (at: Date, partnership: Partnership = completed) =>
      keysOf(viewers).filter((name) => canSeeRating(viewers[name], partnership, { side: 'RECIPIENT', at }));
    expect(seen(asked)).toEqual(['recipient', 'memberOfBoth']);
    const all = ['requester', 'recipient', 'officer', 'memberOfBoth'];
    expect(seen(completed.ratingsOpenAt)).toEqual(all);
    const answered = [...completed.ratings, { ...rating, side: 'REQUESTER' as const }];
    expect(seen(asked, { ...completed, ratings: answered })).toEqual(all);
  });

  it('knows for whom each speaks', () => {
    expect(keysOf(viewers).map((name) => sideOf(viewers[name], requested))).toEqual([
      null,
      null,
      'REQUESTER',
      'RECIPIENT',
      null,
      null,
      'REQUESTER',
    ]);
  });
});

function ofSides(): readonly [readonly Name[], readonly Name[]] {
  return [
    ['requester', 'recipient'],
    ['requester', 'recipient'],
  ];
}

function memberOf(...organizationIds: Id<'organization'>[]): Viewer {
  return {
    kind: 'ACCOUNT',
    accountId: toId('account', 'e'.repeat(24)),
    isOfficer: false,
    isAdministrator: false,
    commissionerId: null,
    memberships: organizationIds.map((organizationId) => ({ organizationId, role: 'MEMBER' as const })),
  };
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  return Object.keys(table) as Key[];
}
