import { describe, expect, it } from 'vitest';
import { type Id, toId } from '#kernel/id.ts';
import { type Viewer, visitor } from '#kernel/viewer.ts';
import type { Disclosure } from './partnership.model.ts';
import {
  canListOf,
  canMake,
  canRequestFor,
  canSee,
  canSeeAuthor,
  canSendMessage,
  isParty,
  sideOf,
} from './partnership.policy.ts';
import { isOpen, partnershipStates } from './partnership.states.ts';

const firm = toId('organization', 'a'.repeat(24));
const university = toId('organization', 'b'.repeat(24));
const elsewhere = toId('organization', 'c'.repeat(24));

const requested = {
  requesterId: firm,
  recipientId: university,
  state: 'REQUESTED' as const,
  disclosure: null,
};
const contact = { role: null, email: null };
const disclosure: Disclosure = { at: new Date(0), requester: contact, recipient: contact };
const accepted = { ...requested, state: 'ACCEPTED' as const, disclosure };

const viewers = {
  visitor,
  stranger: memberOf(elsewhere),
  requester: memberOf(firm),
  recipient: memberOf(university),
  officer: { ...memberOf(), isOfficer: true },
  memberOfBoth: memberOf(firm, university),
};

const operations = {
  see: (viewer: Viewer) => canSee(viewer, requested),
  listOfRequester: (viewer: Viewer) => canListOf(viewer, firm),
  request: (viewer: Viewer) => canRequestFor(viewer, firm),
  accept: (viewer: Viewer) => canMake(viewer, requested, 'accept'),
  decline: (viewer: Viewer) => canMake(viewer, requested, 'decline'),
  withdraw: (viewer: Viewer) => canMake(viewer, requested, 'withdraw'),
  expire: (viewer: Viewer) => canMake(viewer, requested, 'expire'),
  readMessagesAndContacts: (viewer: Viewer) => isParty(viewer, requested),
  sendMessage: (viewer: Viewer) => canSendMessage(viewer, requested),
  nameOfRequester: (viewer: Viewer) => canSeeAuthor(viewer, requested, 'REQUESTER'),
  nameOfRequesterOnceAgreed: (viewer: Viewer) => canSeeAuthor(viewer, accepted, 'REQUESTER'),
};

type Operation = keyof typeof operations;

const both: Operation[] = ['readMessagesAndContacts', 'sendMessage'];
const allowed: Record<keyof typeof viewers, readonly Operation[]> = {
  visitor: [],
  stranger: [],
  requester: [
    'see',
    'listOfRequester',
    'request',
    'withdraw',
    ...both,
    'nameOfRequester',
    'nameOfRequesterOnceAgreed',
  ],
  recipient: ['see', 'accept', 'decline', ...both, 'nameOfRequesterOnceAgreed'],
  officer: ['see', 'listOfRequester'],
  // All but what only time can do.
  memberOfBoth: keysOf(operations).filter((operation) => operation !== 'expire'),
};

describe('the policy of partnerships', () => {
  it.each(keysOf(viewers))('lets the %s do what the table says, and nothing else', (name) => {
    expect(keysOf(operations).filter((operation) => operations[operation](viewers[name]))).toEqual(
      allowed[name],
    );
  });

  it.each(partnershipStates.states.filter((state) => state !== 'REQUESTED'))(
    'offers no decision to anybody once %s',
    (state) => {
      const offered = keysOf(viewers).flatMap((name) =>
        partnershipStates.transitions.filter((transition) =>
          canMake(viewers[name], { ...requested, state }, transition),
        ),
      );
      expect(offered).toEqual([]);
    },
  );

  it.each(partnershipStates.states)('lets both sides talk while %s is open, and nobody else', (state) => {
    const talking = keysOf(viewers).filter((name) => canSendMessage(viewers[name], { ...requested, state }));
    expect(talking).toEqual(isOpen(state) ? ['requester', 'recipient', 'memberOfBoth'] : []);
  });

  it('knows for whom each speaks', () => {
    expect(keysOf(viewers).map((name) => sideOf(viewers[name], requested))).toEqual([
      null,
      null,
      'REQUESTER',
      'RECIPIENT',
      null,
      'REQUESTER',
    ]);
  });
});

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
