import { expect, it } from 'vitest';
import type { Id } from './id.ts';
import { type Account, actingFor, visitor } from './viewer.ts';

const id = (name: string) => `org_${name}` as Id<'organization'>;
const memberships = [
  { organizationId: id('1'), role: 'OWNER' },
  { organizationId: id('2'), role: 'MEMBER' },
] as const;
const viewer: Account = {
  kind: 'ACCOUNT',
  accountId: 'acc_1',
  isOfficer: false,
  isAdministrator: false,
  commissionerId: null,
  memberships,
};
const namesOf = (one: ReturnType<typeof actingFor>) =>
  one.kind === 'ACCOUNT' ? one.memberships.map(({ organizationId }) => organizationId) : null;

it.each([
  ['the second where that is named', ['org_2'], ['org_2', 'org_1']],
  ['the first of several that is the viewer’s own', ['org_9', 'org_2', 'org_1'], ['org_2', 'org_1']],
  ['the oldest where nothing is named', [], ['org_1', 'org_2']],
  ['the oldest where only others’ are named', ['org_9', '', 'nonsense'], ['org_1', 'org_2']],
])('a member of two acts for %s', (_case, wanted, expected) => {
  expect(namesOf(actingFor(viewer, wanted))).toEqual(expected);
});

it('naming an organization gives no right that was not there', () => {
  expect(actingFor(viewer, ['org_9'])).toBe(viewer);
  expect(actingFor(visitor, ['org_1'])).toBe(visitor);
  const chosen = actingFor(viewer, ['org_2']);
  expect(chosen).toMatchObject({ ...viewer, memberships: expect.arrayContaining([...memberships]) });
});
