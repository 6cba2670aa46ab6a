import { readdirSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import type { Viewer } from '../../api/src/kernel/viewer.ts';
import { atMost, type Judged, round } from '../bench-search/figures.ts';

const CALLS = 20_000;
const MOST_MS = 0.05;

const id = (prefix: string) => `${prefix}_${'a'.repeat(24)}`;
const viewer: Viewer = {
  kind: 'ACCOUNT',
  accountId: 'acc_a',
  isOfficer: false,
  isAdministrator: false,
  commissionerId: null,
  // More organizations than anybody has: they are looked through one by one.
  memberships: Array.from({ length: 20 }, (_, n) => ({
    organizationId: `org_${n}` as const,
    role: 'OWNER' as const,
  })),
};

/** Of every kind at once, so that one thing fits all policies. */
const subject = {
  id: id('org'),
  kind: 'ENTERPRISE',
  state: 'ACTIVE',
  verifiedAt: null,
  ownerId: id('org'),
  enterpriseId: id('org'),
  requesterId: id('org'),
  recipientId: id('org'),
  homeInstitutionId: id('org'),
  organizationId: id('org'),
  commissionerId: id('com'),
  accountId: 'acc_b',
  isAnonymous: true,
  assignment: null,
  disclosure: null,
};
const further = { ownerIsVerified: false };

type Policy = { readonly name: string; readonly call: () => unknown };

/** Every function of every policy file; milliseconds for one check. */
export async function benchPolicies(): Promise<object> {
  const policies = (await Promise.all(files().map(policiesIn))).flat();
  const times = policies.map(({ name, call }) => ({ name, ms: msOf(call) }));
  const slowest = times.toSorted((one, other) => other.ms - one.ms);
  const most: Judged = atMost(slowest[0]?.ms ?? 0, MOST_MS, 'ms');
  return {
    checks: times.length,
    slowest: slowest.slice(0, 3).map(({ name, ms }) => ({ name, microseconds: round(ms * 1_000) })),
    most,
  };
}

function files(): URL[] {
  const modules = new URL('../../api/src/modules/', import.meta.url);
  return readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.policy.ts'))
    .map((path) => new URL(path, modules));
}

async function policiesIn(file: URL): Promise<Policy[]> {
  // Bundled programs know no other files than their own.
  const exported = (await tsImport(file.href, import.meta.url)) as Record<string, unknown>;
  return Object.entries(exported).flatMap(([name, check]) => {
    if (!isCheck(check)) return [];
    const arguments_ = [[viewer, subject, further], [subject], [viewer, subject, 'close']].find((given) =>
      runs(check, given),
    );
    return arguments_
      ? [{ name: `${file.pathname.split('/').at(-2)}.${name}`, call: () => check(...arguments_) }]
      : [];
  });
}

type Check = (...given: unknown[]) => unknown;

function isCheck(value: unknown): value is Check {
  return typeof value === 'function';
}

function runs(check: Check, given: readonly unknown[]): boolean {
  try {
    check(...given);
    return true;
  } catch {
    return false;
  }
}

function msOf(call: () => unknown): number {
  for (let turn = 0; turn < CALLS; turn += 1) call();
  const began = performance.now();
  for (let turn = 0; turn < CALLS; turn += 1) call();
  return (performance.now() - began) / CALLS;
}
