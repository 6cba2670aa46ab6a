import { hexOf } from '#kernel/id.ts';
import type { PersonKey } from '#modules/objections/index.ts';
import type { CommissionerProfile } from './commissioner.model.ts';

type Identity = Pick<CommissionerProfile, 'key' | 'displayName' | 'homeInstitutionId'>;

/**
 * By what the same person is recognised when a list brings it again. Surname and title are shared by many, so a list
 * that has numbers of its own gives them as `key`.
 */
export function keyOf({ key, displayName, homeInstitutionId }: Identity): string {
  if (key !== null) return `key:${key}`;
  return `name:${hexOf(homeInstitutionId)}:${plain(displayName)}`;
}

function plain(displayName: string): string {
  return displayName.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}

/** Everything by which a list may bring the person again. */
type Known = Identity & { readonly contact: { readonly email: string | null } | null };

/** Of a row that comes in: any of these stands for somebody who objected. */
export function personKeysOf({ key, displayName, homeInstitutionId, contact }: Known): PersonKey[] {
  const name = plain(displayName);
  return [
    ...(key === null ? [] : [{ organizationId: null, value: `key:${key}` }]),
    // Two people of one name are told apart by their numbers: without one, the name has to do.
    { organizationId: homeInstitutionId, value: key === null ? `bare:${name}` : `name:${name}` },
    ...addressKeys(contact),
  ];
}

/** Of a person who objects: what is kept, as hashes. `storedKey` is the one that the profile was known by. */
export function objectedKeysOf({
  storedKey,
  ...person
}: Omit<Known, 'key'> & { storedKey: string }): PersonKey[] {
  const { homeInstitutionId: organizationId, displayName, contact } = person;
  const name = plain(displayName);
  const byNumber = storedKey.startsWith('key:');
  return [
    ...(byNumber
      ? [{ organizationId: null, value: storedKey }]
      : [{ organizationId, value: `name:${name}` }]),
    { organizationId, value: `bare:${name}` },
    ...addressKeys(contact),
  ];
}

function addressKeys(contact: Known['contact']): PersonKey[] {
  const address = contact?.email?.normalize('NFKC').trim().toLowerCase();
  return address ? [{ organizationId: null, value: `email:${address}` }] : [];
}
