import { describe, expect, it } from 'vitest';
import { type Id, toId } from '#kernel/id.ts';
import { type Account, type Viewer, visitor } from '#kernel/viewer.ts';
import {
  canAssign,
  canDecideAssignments,
  canListOf,
  canRequestFor,
  canSee,
  canSeeContacts,
  canWithdraw,
} from './commissioner-request.policy.ts';

const firm = toId('organization', 'a'.repeat(24));
const university = toId('organization', 'b'.repeat(24));
const elsewhere = toId('organization', 'c'.repeat(24));
const commissionerId = toId('commissioner', 'd'.repeat(24));

const assignment = { enterpriseId: firm, commissionerId, homeInstitutionId: university };
const open = { enterpriseId: firm, state: 'OPEN' as const, assignment: null };
const assigned = { enterpriseId: firm, state: 'ASSIGNED' as const, assignment };
const withdrawn = { ...open, state: 'WITHDRAWN' as const };

const viewers = {
  visitor,
  stranger: account({ memberOf: elsewhere }),
  otherCommissioner: account({ commissionerId: toId('commissioner', 'f'.repeat(24)) }),
  enterprise: account({ memberOf: firm }),
  commissioner: account({ commissionerId }),
  homeInstitution: account({ memberOf: university }),
  officer: account({ isOfficer: true }),
};

const operations = {
  request: (viewer: Viewer) => canRequestFor(viewer, firm),
  list: (viewer: Viewer) => canListOf(viewer, firm),
  seeOpen: (viewer: Viewer) => canSee(viewer, open),
  seeAssigned: (viewer: Viewer) => canSee(viewer, assigned),
  seeWithdrawn: (viewer: Viewer) => canSee(viewer, withdrawn),
  contacts: (viewer: Viewer) => canSeeContacts(viewer, assignment),
  candidates: (viewer: Viewer) => canDecideAssignments(viewer),
  assign: (viewer: Viewer) => canAssign(viewer, open),
  assignAgain: (viewer: Viewer) => canAssign(viewer, assigned) || canAssign(viewer, withdrawn),
  withdraw: (viewer: Viewer) => canWithdraw(viewer, open),
  withdrawLate: (viewer: Viewer) => canWithdraw(viewer, assigned) || canWithdraw(viewer, withdrawn),
};

const allowed: Record<keyof typeof viewers, readonly (keyof typeof operations)[]> = {
  visitor: [],
  stranger: [],
  otherCommissioner: [],
  enterprise: ['request', 'list', 'seeOpen', 'seeAssigned', 'seeWithdrawn', 'contacts', 'withdraw'],
  commissioner: ['seeAssigned', 'contacts'],
  homeInstitution: ['seeAssigned', 'contacts'],
  officer: ['list', 'seeOpen', 'seeAssigned', 'seeWithdrawn', 'candidates', 'assign'],
};

describe('the policy of commissioner requests', () => {
  it.each(keysOf(viewers))('lets the %s do what the table says, and nothing else', (name) => {
    expect(keysOf(operations).filter((operation) => operations[operation](viewers[name]))).toEqual(
      allowed[name],
    );
  });
});

type Wish = Partial<Pick<Account, 'isOfficer' | 'commissionerId'>> & { memberOf?: Id<'organization'> };

function account({ memberOf, isOfficer = false, commissionerId: own = null }: Wish): Viewer {
  return {
    kind: 'ACCOUNT',
    accountId: toId('account', 'e'.repeat(24)),
    isOfficer,
    isAdministrator: false,
    commissionerId: own,
    memberships: memberOf ? [{ organizationId: memberOf, role: 'MEMBER' }] : [],
  };
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  return Object.keys(table) as Key[];
}
