import { createHash } from 'node:crypto';
import { entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { findDuplicates } from './organization.duplicates.find.ts';
import type { Duplicate } from './organization.duplicates.model.ts';
import type { DuplicateRepository } from './organization.duplicates.repository.ts';
import { DuplicateGone } from './organization.errors.ts';
import { coreNameOf } from './organization.likeness.ts';
import type { Organization } from './organization.model.ts';
import { canListWaiting } from './organization.policy.ts';

export type DuplicateService = ReturnType<typeof createDuplicateService>;

/** As it is delivered: with what it was last compared by. */
export type Compared = Organization & { readonly likenessStamp: string | null };

const REASON = { min: 2, max: 500, multiline: true };

export function createDuplicateService(options: { duplicates: DuplicateRepository; clock: Clock }) {
  const { duplicates, clock } = options;

  return {
    /** Compares those whose name, codes, town or state changed with all that may be like them. Twice does nothing. */
    async follow(organizations: readonly Compared[]): Promise<void> {
      const changed = organizations.filter(
        (one) => one.kind !== 'BUREAU' && one.likenessStamp !== stampOf(one),
      );
      if (changed.length === 0) return;
      await duplicates.setCoreNames(new Map(changed.map((one) => [one.id, coreNameOf(one)])));
      const alive = changed.filter(({ mergedInto }) => mergedInto === null).map(toComparable);
      const candidates = alive.length > 0 ? await duplicates.listCandidates(alive) : [];
      const found = findDuplicates(alive, candidates);
      await duplicates.put(
        changed.map(({ id }) => id),
        found,
        clock.now(),
      );
      // Last, so that a crash before it repeats the comparison.
      await duplicates.setStamps(new Map(changed.map((one) => [one.id, stampOf(one)])));
    },

    async list(viewer: Viewer, page: PageRequest): Promise<Page<Duplicate>> {
      requireAccount(viewer);
      if (!canListWaiting(viewer)) throw new Forbidden();
      return duplicates.listOpen(page);
    },

    async dismiss(
      viewer: Viewer,
      { id, reason }: { id: Id<'duplicate'>; reason: string },
    ): Promise<Duplicate> {
      const { accountId } = requireAccount(viewer);
      if (!canListWaiting(viewer)) throw new Forbidden();
      const input = checkInput();
      const clean = input.text('reason', reason, REASON);
      input.done();
      const at = clock.now();
      const entry = entryOf(viewer, {
        action: 'DUPLICATE_DISMISSED',
        object: { type: 'duplicate', id },
        related: await duplicates.listPair(id),
        changes: [{ field: 'state', before: 'OPEN', after: 'DISMISSED' }],
        reason: clean,
        at,
      });
      const dismissed = await duplicates.dismiss(id, { by: accountId, at, reason: clean }, entry);
      if (!dismissed) throw new DuplicateGone();
      return dismissed;
    },
  };
}

function toComparable(organization: Organization) {
  const { id, kind, townCode, schoolCode } = organization;
  return {
    id,
    kind,
    townCode,
    schoolCode,
    coreName: coreNameOf(organization),
    creditCodes: codesOf(organization),
  };
}

function codesOf({ creditCode, identityChange }: Organization): string[] {
  return [creditCode, identityChange?.creditCode].flatMap((code) => code ?? []);
}

/** What a comparison looks at: when it changes, there is something to compare anew. */
function stampOf(organization: Organization): string {
  const { kind, name, townCode, schoolCode, mergedInto } = organization;
  const looked = [kind, name, townCode, schoolCode, mergedInto, codesOf(organization)];
  return createHash('sha256').update(JSON.stringify(looked)).digest('base64url').slice(0, 16);
}
