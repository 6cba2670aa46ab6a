import type { Services } from '#graphql/context.ts';
import { changesOf } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { organizationEntry } from './organization.audit.ts';
import type { DuplicateRepository } from './organization.duplicates.repository.ts';
import { MergeRunning, OrganizationStateUnchanged } from './organization.errors.ts';
import type { MergeRepository } from './organization.merge.repository.ts';
import type { Organization } from './organization.model.ts';
import { canListWaiting, canSeeBelongings, isAlive } from './organization.policy.ts';
import type { OrganizationService } from './organization.service.ts';
import { organizationStates } from './organization.states.ts';

export type MergeServiceOptions = {
  merges: MergeRepository;
  duplicates: DuplicateRepository;
  organizations: OrganizationService;
  accounts: Pick<Services['accounts'], 'listByOrganization'>;
  bus: Bus;
  clock: Clock;
};

export type Merge = { readonly loser: Organization; readonly winner: Organization };

/** Whose belongings are counted: each module counts its own. */
export type Belongings = { readonly organizationId: Id<'organization'>; readonly units: number };

export type MergeService = ReturnType<typeof createMergeService>;

const REASON = { min: 2, max: 500, multiline: true };

/**
 * Two entries of one organization become one. The write on the one that goes decides; what hangs on it is moved by the
 * outbox, module by module, and a process that dies in between leaves it to the next one.
 */
export function createMergeService(options: MergeServiceOptions) {
  const { merges, organizations, accounts, clock } = options;

  async function begin(
    viewer: Viewer,
    wish: { loserId: Id<'organization'>; winnerId: Id<'organization'>; reason: string },
  ): Promise<Merge> {
    const { accountId } = requireAccount(viewer);
    if (!canListWaiting(viewer)) throw new Forbidden();
    const [loser, winner] = await readBoth(wish);
    const input = checkInput();
    const reason = input.text('reason', wish.reason, REASON);
    checkPair(input, loser, winner);
    input.done();
    const state = organizationStates.next(loser.state, 'merge');
    if (!state) throw new OrganizationStateUnchanged(loser);
    const step = { state, by: accountId, at: clock.now(), reason, until: null };
    try {
      const entry = organizationEntry(viewer, {
        id: loser.id,
        action: 'ORGANIZATION_MERGE_BEGUN',
        related: [winner.id],
        changes: changesOf<Standing>(loser, { state, mergedInto: winner.id }),
        reason,
        at: step.at,
      });
      const begun = await merges.begin(loser, winner.id, { step, entry });
      if (!begun) throw new OrganizationStateUnchanged((await readBoth(wish))[0]);
      return { loser: begun, winner };
    } catch (error) {
      throw error instanceof Conflict ? new MergeRunning(error) : error;
    }
  }

  async function readBoth({
    loserId,
    winnerId,
  }: {
    loserId: Id<'organization'>;
    winnerId: Id<'organization'>;
  }) {
    const loser = await organizations.getUnmerged(loserId);
    const winner = await organizations.getUnmerged(winnerId);
    if (!loser || !winner) throw new NotFound();
    return [loser, winner] as const;
  }

  /** Goes on with a merge, from wherever it stands; for one that is done, brings along what came late. */
  async function proceed(loser: Organization): Promise<void> {
    const winnerId = loser.mergedInto;
    if (winnerId === null) return;
    const winner = await organizations.getUnmerged(winnerId);
    const isMerging = loser.state === 'MERGING';
    // Merges run one by one, so this answer cannot change before the merge is done: no two go into each other.
    if (isMerging && (!winner || winner.mergedInto !== null)) {
      const step = { state: 'PAUSED', by: null, at: clock.now(), reason: null, until: null } as const;
      await merges.abandon(loser.id, step, entryOfEnd(loser, step));
      return;
    }
    await moveAll(options, loser, winnerId);
    if (!isMerging) return;
    const step = { state: 'MERGED', by: null, at: clock.now(), reason: null, until: null } as const;
    await merges.finish(loser.id, step, entryOfEnd(loser, step));
  }

  return {
    begin,
    proceed,

    /** How a merge stands. @throws NotFound where that organization was never merged. */
    async get(viewer: Viewer, loserId: Id<'organization'>): Promise<Merge> {
      requireAccount(viewer);
      if (!canListWaiting(viewer)) throw new Forbidden();
      const loser = await organizations.getUnmerged(loserId);
      const winner = loser?.mergedInto ? await organizations.getUnmerged(loser.mergedInto) : null;
      if (!loser || !winner) throw new NotFound();
      return { loser, winner };
    },

    /** What would move with it, or end with it; for officers and owners. */
    async belongings(viewer: Viewer, id: Id<'organization'>): Promise<Belongings> {
      requireAccount(viewer);
      const organization = await organizations.get(viewer, id);
      if (!canSeeBelongings(viewer, organization)) throw new Forbidden();
      return { organizationId: organization.id, units: organization.units.length };
    },

    countMembers: async (id: Id<'organization'>) => (await accounts.listByOrganization(id)).length,
  };
}

type Standing = Pick<Organization, 'state' | 'mergedInto'>;

/** The platform goes on with what an officer began; the filter of its write finds the merge under way. */
function entryOfEnd(
  { id, mergedInto }: Organization,
  { state, at }: { state: 'PAUSED' | 'MERGED'; at: Date },
) {
  const isAbandoned = state === 'PAUSED';
  const before: Standing = { state: 'MERGING', mergedInto };
  return organizationEntry(null, {
    id,
    action: isAbandoned ? 'ORGANIZATION_MERGE_ABANDONED' : 'ORGANIZATION_MERGED',
    related: mergedInto ? [mergedInto] : [],
    changes: changesOf(before, { state, mergedInto: isAbandoned ? null : mergedInto }),
    at,
  });
}

async function moveAll(
  { merges, duplicates, bus, clock }: MergeServiceOptions,
  loser: Organization,
  winnerId: Id<'organization'>,
): Promise<void> {
  await bus.publish('OrganizationMerging', { loserId: loser.id, winnerId });
  await merges.moveChildren(loser.id, winnerId);
  await merges.handOverKeys(loser.id, winnerId);
  const begun = loser.stateSteps.findLast(({ state }) => state === 'MERGING');
  const absorption = {
    organizationId: loser.id,
    name: loser.name,
    creditCode: loser.creditCode,
    by: begun?.by ?? null,
    at: begun?.at ?? clock.now(),
    reason: begun?.reason ?? null,
  };
  const entry = organizationEntry(null, {
    id: winnerId,
    action: 'ORGANIZATION_ABSORBED',
    related: [loser.id],
    changes: changesOf<Pick<Organization, 'name' | 'creditCode'>>(null, {
      name: loser.name,
      creditCode: loser.creditCode,
    }),
    reason: absorption.reason,
    at: clock.now(),
  });
  await merges.absorb(loser, winnerId, { absorption, entry });
  await duplicates.setMerged([loser.id, winnerId]);
}

function checkPair(input: InputCheck, loser: Organization, winner: Organization): void {
  if (loser.id === winner.id) {
    input.fault('winnerId', { zh: '请选两家不同的单位', en: 'Choose two different organizations' });
    return;
  }
  if (loser.kind === 'BUREAU' || winner.kind === 'BUREAU') {
    input.fault('loserId', { zh: '政府部门不能合并', en: 'A public office cannot be merged' });
    return;
  }
  if (loser.kind !== winner.kind) {
    input.fault('winnerId', {
      zh: '两家单位类别不同，不能合并',
      en: 'They are of different kinds and cannot become one',
    });
  }
  if (!isAlive(winner)) {
    input.fault('winnerId', {
      zh: '保留的一方已经关闭或合并，请选另一家',
      en: 'The one that stays is closed or merged; choose another',
    });
  }
  if (loser.verifiedAt !== null && winner.verifiedAt === null) {
    input.fault('winnerId', {
      zh: '请保留核验过的那一家',
      en: 'Keep the one that is verified',
    });
  }
  if (loser.isExample !== winner.isExample) {
    input.fault('winnerId', {
      zh: '示例单位不能和真实单位合并',
      en: 'A sample cannot become one with a real organization',
    });
  }
}
