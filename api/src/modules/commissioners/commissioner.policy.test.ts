import { describe, expect, it } from 'vitest';
import { type Id, toId } from '#kernel/id.ts';
import { type Account, type Viewer, visitor } from '#kernel/viewer.ts';
import { canSee, canSeeHomeInstitution, isSelf } from './commissioner.policy.ts';

const university = toId('organization', 'a'.repeat(24));
const elsewhere = toId('organization', 'b'.repeat(24));
const verified = {
  id: toId('commissioner', 'c'.repeat(24)),
  homeInstitutionId: university,
  verifiedAt: new Date(0),
};
const unverified = { ...verified, verifiedAt: null };

const viewers = {
  visitor,
  stranger: account({ memberOf: elsewhere }),
  otherCommissioner: account({ commissionerId: toId('commissioner', 'd'.repeat(24)) }),
  colleague: account({ memberOf: university }),
  self: account({ commissionerId: verified.id }),
  officer: account({ isOfficer: true }),
};

const operations = {
  see: (viewer: Viewer) => canSee(viewer, verified),
  seeUnverified: (viewer: Viewer) => canSee(viewer, unverified),
  seeHome: (viewer: Viewer) => canSeeHomeInstitution(viewer, { id: university, verifiedAt: new Date(0) }),
  seeUnverifiedHome: (viewer: Viewer) => canSeeHomeInstitution(viewer, { id: university, verifiedAt: null }),
  beSelf: (viewer: Viewer) => isSelf(viewer, verified),
};

const allowed: Record<keyof typeof viewers, readonly (keyof typeof operations)[]> = {
  visitor: ['see', 'seeHome'],
  stranger: ['see', 'seeHome'],
  otherCommissioner: ['see', 'seeHome'],
  colleague: ['see', 'seeUnverified', 'seeHome', 'seeUnverifiedHome'],
  self: ['see', 'seeUnverified', 'seeHome', 'beSelf'],
  officer: ['see', 'seeUnverified', 'seeHome', 'seeUnverifiedHome'],
};

describe('the policy of commissioners', () => {
  it.each(keysOf(viewers))('lets the %s do what the table says, and nothing else', (name) => {
    expect(keysOf(operations).filter((operation) => operations[operation](viewers[name]))).toEqual(
      allowed[name],
    );
  });
});

type Wish = Partial<Pick<Account, 'isOfficer' | 'commissionerId'>> & { memberOf?: Id<'organization'> };

function account({ memberOf, isOfficer = false, commissionerId = null }: Wish): Viewer {
  const memberships = memberOf ? [{ organizationId: memberOf, role: 'MEMBER' as const }] : [];
  return {
    kind: 'ACCOUNT',
    accountId: toId('account', 'e'.repeat(24)),
    isOfficer,
    isAdministrator: false,
    commissionerId,
    memberships,
  };
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  return Object.keys(table) as Key[];
}
