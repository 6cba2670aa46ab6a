import { hexOf } from '#kernel/id.ts';
import type { CommissionerProfile } from './commissioner.model.ts';

type Identity = Pick<CommissionerProfile, 'key' | 'displayName' | 'homeInstitutionId'>;

/**
 * By what the same person is recognised when a list brings it again. Surname and title are shared by many, so a list
 * that has numbers of its own gives them as `key`.
 */
export function keyOf({ key, displayName, homeInstitutionId }: Identity): string {
  if (key !== null) return `key:${key}`;
  const name = displayName.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
  return `name:${hexOf(homeInstitutionId)}:${name}`;
}
