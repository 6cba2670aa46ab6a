import { isDeepStrictEqual } from 'node:util';
import {
  type AuditChange,
  type AuditEntry,
  changesOf,
  type Deed,
  type Doer,
  entryOf,
} from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { IdentityOutcome, VerificationStep } from './organization.history.model.ts';
import type { Organization, Profile, Unit } from './organization.model.ts';
import type { OrganizationTransition } from './organization.states.ts';

type Told = Omit<Deed, 'object'> & { readonly id: Id<'organization'> };

/** What is told of people. */
const PERSONAL = ['contact'] as const;

/** An entry about an organization. */
export function organizationEntry(doer: Doer, { id, ...deed }: Told): AuditEntry {
  return entryOf(doer, { ...deed, object: { type: 'organization', id } });
}

/** What becomes of a profile. Of a long list of units only those that differ are told. */
export function profileChanges(before: Partial<Profile> | null, profile: Partial<Profile>): AuditChange[] {
  const { units, ...rest } = profile;
  const changes = changesOf<Partial<Profile>>(before, rest, PERSONAL);
  const unitsBefore = before?.units ?? [];
  if (!units || isDeepStrictEqual(units, unitsBefore)) return changes;
  const [gone, come] = [without(unitsBefore, units), without(units, unitsBefore)];
  const isOrderOnly = gone.length === 0 && come.length === 0;
  const order = (list: readonly Unit[]) => list.map(({ name }) => name);
  return [
    ...changes,
    isOrderOnly
      ? { field: 'units', before: order(unitsBefore), after: order(units) }
      : { field: 'units', before: gone, after: come },
  ];
}

function without(units: readonly Unit[], others: readonly Unit[]): Unit[] {
  return units.filter((unit) => !others.some((other) => isDeepStrictEqual(unit, other)));
}

export const verificationActions = {
  VERIFY: 'ORGANIZATION_VERIFIED',
  WITHDRAW: 'ORGANIZATION_VERIFICATION_WITHDRAWN',
  ASK: 'ORGANIZATION_SUPPLEMENT_ASKED',
  SUPPLY: 'ORGANIZATION_SUPPLEMENT_GIVEN',
  REFUSE: 'ORGANIZATION_VERIFICATION_REFUSED',
} as const satisfies Record<VerificationStep['action'], Deed['action']>;

export const identityActions = {
  ACCEPTED: 'IDENTITY_CHANGE_ACCEPTED',
  REFUSED: 'IDENTITY_CHANGE_REFUSED',
  WITHDRAWN: 'IDENTITY_CHANGE_WITHDRAWN',
} as const satisfies Record<IdentityOutcome, Deed['action']>;

export const stateActions = {
  pause: 'ORGANIZATION_PAUSED',
  resume: 'ORGANIZATION_RESUMED',
  close: 'ORGANIZATION_CLOSED',
  reopen: 'ORGANIZATION_REOPENED',
  merge: 'ORGANIZATION_MERGE_BEGUN',
} as const satisfies Partial<Record<OrganizationTransition, Deed['action']>>;

type Verified = { readonly at: Date; readonly note: string } | null;
type Known = Pick<Organization, 'name' | 'creditCode' | 'verifiedAt'>;

export function importedEntry(
  doer: Doer,
  { id, profile, verified, at }: { id: Id<'organization'>; profile: Profile; verified: Verified; at: Date },
): AuditEntry {
  const { name, creditCode } = profile;
  return organizationEntry(doer, {
    id,
    action: 'ORGANIZATION_IMPORTED',
    changes: changesOf<Known>(null, { name, creditCode, verifiedAt: verified?.at ?? null }),
    reason: verified?.note ?? null,
    at,
  });
}

type Brought = {
  readonly existing: Organization;
  readonly news: Partial<Profile>;
  readonly verified: Verified;
  readonly at: Date;
};

export function changedByImportEntry(doer: Doer, { existing, news, verified, at }: Brought): AuditEntry {
  const verifies = verified !== null && existing.verifiedAt === null;
  return organizationEntry(doer, {
    id: existing.id,
    action: 'ORGANIZATION_CHANGED_BY_IMPORT',
    changes: [
      ...profileChanges(existing, news),
      ...(verifies ? changesOf<Known>(existing, { verifiedAt: verified.at }) : []),
    ],
    reason: verifies ? verified.note : null,
    at,
  });
}
