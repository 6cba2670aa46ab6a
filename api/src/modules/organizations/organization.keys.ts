import type { Profile } from './organization.model.ts';

/** What tells an organization apart from all others; at least its name. */
export type Identity = Pick<Profile, 'kind' | 'name' | 'creditCode' | 'schoolCode'>;

/** By what the same organization is recognised when a list brings it again; each key belongs to one organization. */
export function keysOf({ kind, name, creditCode, schoolCode }: Identity): string[] {
  return [
    `name:${kind}:${normalizeName(name)}`,
    ...(creditCode ? [`code:${creditCode}`] : []),
    ...(schoolCode ? [`school:${schoolCode}`] : []),
  ];
}

/** Brackets and blanks come in every width; they do not make another organization. */
function normalizeName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}
