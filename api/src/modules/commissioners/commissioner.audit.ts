import { type AuditEntry, changesOf, type Doer, entryOf } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { Verification } from './commissioner.intake.repository.ts';
import type { Commissioner, CommissionerContent } from './commissioner.model.ts';

/** A commissioner is a person: nearly all of the profile is about them. */
const PERSONAL = ['displayName', 'contact', 'bestAt', 'availability', 'yearsOfExperience'] as const;

type Shared = { readonly verified: Verification | null; readonly at: Date };
type Verified = Pick<Commissioner, 'verifiedAt'>;

export function importedEntry(
  doer: Doer,
  { id, content, verified, at }: Shared & { id: Id<'commissioner'>; content: CommissionerContent },
): AuditEntry {
  const { homeInstitutionId } = content;
  return entryOf(doer, {
    action: 'COMMISSIONER_IMPORTED',
    object: { type: 'commissioner', id },
    related: [homeInstitutionId],
    changes: changesOf<Verified & Pick<CommissionerContent, 'homeInstitutionId'>>(null, {
      homeInstitutionId,
      verifiedAt: verified?.at ?? null,
    }),
    reason: verified?.because ?? null,
    at,
  });
}

/** The write that it goes with finds the profile as it was read. */
export function changedByImportEntry(
  doer: Doer,
  { existing, news, verified, at }: Shared & { existing: Commissioner; news: Partial<CommissionerContent> },
): AuditEntry {
  return entryOf(doer, {
    action: 'COMMISSIONER_CHANGED_BY_IMPORT',
    object: { type: 'commissioner', id: existing.id },
    related: [existing.homeInstitutionId],
    changes: [
      ...changesOf<CommissionerContent>(existing, news, PERSONAL),
      ...(verified ? changesOf<Verified>(existing, { verifiedAt: verified.at }) : []),
    ],
    reason: verified?.because ?? null,
    at,
  });
}

/** By the person. */
export function correctedEntry(
  doer: Doer,
  { existing, news, at }: { existing: Commissioner; news: Partial<CommissionerContent>; at: Date },
): AuditEntry {
  return entryOf(doer, {
    action: 'COMMISSIONER_CHANGED',
    object: { type: 'commissioner', id: existing.id },
    related: [existing.homeInstitutionId],
    changes: changesOf<CommissionerContent>(existing, news, PERSONAL),
    at,
  });
}
