import type { PersonKey } from '#modules/objections/index.ts';
import type { Profile } from './organization.model.ts';

/** What tells an organization apart from all others; at least its name. */
export type Identity = Pick<Profile, 'kind' | 'name' | 'creditCode' | 'schoolCode'>;

/**
 * By what the same organization is recognised when a list brings it again; each key belongs to one organization.
 * `former` are those of organizations that were merged into it.
 */
export function keysOf(
  { kind, name, creditCode, schoolCode }: Identity,
  former: readonly string[] = [],
): string[] {
  const own = [
    `name:${kind}:${normalizeName(name)}`,
    ...(creditCode ? [`code:${creditCode}`] : []),
    ...(schoolCode ? [`school:${schoolCode}`] : []),
  ];
  return [...new Set([...own, ...former])];
}

/** By what a list would bring a contact person who objected. */
export function contactKeysOf({ contact }: Pick<Profile, 'contact'>): PersonKey[] {
  const address = contact?.email?.normalize('NFKC').trim().toLowerCase();
  return address ? [{ organizationId: null, value: `email:${address}` }] : [];
}

/** Brackets and blanks come in every width; they do not make another organization. */
function normalizeName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}
