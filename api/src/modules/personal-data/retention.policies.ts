import { readFileSync } from 'node:fs';
import { dayInChina } from '#kernel/day.ts';
import type { Text } from '#kernel/errors.ts';

export const policyNames = [
  'DELETION_GRACE',
  'OBJECTION_ANSWER',
  'SESSIONS',
  'ATTEMPTS',
  'LETTERS',
  'SENT_LETTERS',
  'API_KEYS',
  'ALERTS',
  'NOTIFICATIONS',
  'INVITATIONS',
  'DISCLOSURES',
  'ENDED_ACCOUNTS',
  'OBJECTION_CONTACTS',
  'AUDIT_ADDRESSES',
  'IMPORT_REPORTS',
  'SEARCH_FILES',
] as const;
export type PolicyName = (typeof policyNames)[number];

/** A value that changes by decree: an old one stays as the record of what held before. */
export type Policy = {
  readonly what: PolicyName;
  /** The day in China from which on it holds, ISO 8601. */
  readonly from: string;
  readonly days: number;
  readonly unit: 'DAYS' | 'WORKING_DAYS';
  /** What is kept, for people. */
  readonly kept: Text;
  readonly source: Text;
};

export const policies = JSON.parse(
  readFileSync(new URL('./data/policies.json', import.meta.url), 'utf8'),
) as readonly Policy[];

/** What holds on the day of that instant. */
export function policyAt(what: PolicyName, at: Date, all: readonly Policy[] = policies): Policy {
  const day = dayInChina(at);
  const own = all.filter((policy) => policy.what === what);
  const found = own.findLast(({ from }) => from <= day) ?? own[0];
  if (!found) throw new Error(`no policy ships for ${what}`);
  return found;
}

/** All that hold on that day, in the order of their names above. */
export function policiesAt(at: Date): Policy[] {
  return policyNames.map((what) => policyAt(what, at));
}
