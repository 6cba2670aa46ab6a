import { objectId } from '#database/object-id.ts';
import { toId } from '#kernel/id.ts';
import type { Organization, OrganizationRecord, Profile } from './organization.model.ts';

export function toOrganization(record: OrganizationRecord): Organization {
  const { _id, units, parentUniversityId, mergedInto, ...rest } = record;
  return {
    ...withoutBookkeeping(rest),
    id: toId('organization', _id.toHexString()),
    units: units.map(({ _id: unitId, ...unit }) => ({ ...unit, id: toId('unit', unitId.toHexString()) })),
    parentUniversityId: parentUniversityId && toId('organization', parentUniversityId.toHexString()),
    profileRevision: record.profileRevision ?? 0,
    edits: record.edits ?? [],
    identityChange: record.identityChange ?? null,
    identityDecisions: record.identityDecisions ?? [],
    state: record.state ?? 'ACTIVE',
    stateSteps: record.stateSteps ?? [],
    pausedUntil: record.pausedUntil ?? null,
    registeredBy: record.registeredBy ?? null,
    formerKeys: record.formerKeys ?? [],
    absorptions: record.absorptions ?? [],
    mergedInto: mergedInto ? toId('organization', mergedInto.toHexString()) : null,
  };
}

/** With what it was last compared by. */
export function toCompared(record: OrganizationRecord) {
  return { ...toOrganization(record), likenessStamp: record.likenessStamp ?? null };
}

/** The stored form of what a profile says. */
export function toStored({ units, parentUniversityId, ...profile }: Partial<Profile>): object {
  return {
    ...profile,
    ...(units && { units: units.map(({ id, ...unit }) => ({ ...unit, _id: objectId(id) })) }),
    ...(parentUniversityId !== undefined && {
      parentUniversityId: parentUniversityId && objectId(parentUniversityId),
    }),
  };
}

type Bookkeeping =
  | 'keys'
  | 'identityWaitsSince'
  | 'merging'
  | 'coreName'
  | 'likenessStamp'
  | 'pending'
  | 'dueAt'
  | 'attempts'
  | 'claim'
  | 'deliveredRevision'
  | 'trail'
  | 'gone';

function withoutBookkeeping<Row extends Partial<Record<Bookkeeping, unknown>>>({
  keys: _keys,
  identityWaitsSince: _identityWaitsSince,
  merging: _merging,
  coreName: _coreName,
  likenessStamp: _likenessStamp,
  pending: _pending,
  dueAt: _dueAt,
  attempts: _attempts,
  claim: _claim,
  deliveredRevision: _delivered,
  trail: _trail,
  gone: _gone,
  ...row
}: Row): Omit<Row, Bookkeeping> {
  return row;
}
