import type { Marks } from '#database/marks.ts';
import type { Services } from '#graphql/context.ts';
import { type Doer, entryOf } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { visitor } from '#kernel/viewer.ts';
import type { SearchEngine } from '#search';
import type { Worker } from '../module.ts';
import { createDocumentSource, stampOf } from './discovery.documents.ts';
import { mendIndex, writeBatch } from './discovery.mending.ts';
import { createReindex, type RunOptions } from './discovery.reindex.ts';
import type { Reindexing } from './discovery.state.model.ts';
import type { IndexStateRepository } from './discovery.state.repository.ts';
import { createStatus } from './discovery.status.ts';

export type IndexService = ReturnType<typeof createIndexService>;

export type IndexServiceOptions = {
  services: Services;
  search: SearchEngine;
  bus: Bus;
  marks: Marks;
  state: IndexStateRepository;
  workers: readonly Worker[];
  clock: Clock;
};

/** Set by a process that changed the data without the index at hand; whoever has it takes the mark and checks. */
export const CHECK_WANTED = 'index-check-wanted';

/** Keeps the index in step with the truth. All of it may happen twice: the engine refuses what is older. */
export function createIndexService(options: IndexServiceOptions) {
  const { services, search, bus, marks, state, workers, clock } = options;
  const source = createDocumentSource(services);
  const { rebuild, run } = createReindex({ services, search, source, state });
  const status = createStatus({ search, state, workers });

  bus.subscribe('OrganizationsChanged', async ({ organizations }) => {
    await writeBatch(search, await source.ofOrganizations(organizations));
    const stamps = new Map(organizations.map((organization) => [organization.id, stampOf(organization)]));
    const universities = organizations.filter(({ kind }) => kind === 'UNIVERSITY').map(({ id }) => id);
    // What a visitor sees of its staff is what the index holds of it.
    const staff = (await services.commissioners.listByInstitutions(visitor, universities)).flat();
    await services.needs.restamp(stamps);
    await services.capabilities.restamp(stamps);
    await services.commissioners.touch(staff.map(({ id }) => id));
    await services.organizations.touch(
      organizations.flatMap(({ parentUniversityId }) => parentUniversityId ?? []),
    );
  });
  bus.subscribe('CommissionersChanged', async ({ commissioners }) =>
    writeBatch(search, await source.ofCommissioners(commissioners)),
  );
  bus.subscribe('NeedsChanged', async ({ needs }) => {
    await writeBatch(search, await source.ofNeeds(needs));
    await services.organizations.touch(unique(needs.map(({ enterpriseId }) => enterpriseId)));
  });
  bus.subscribe('CapabilitiesChanged', async ({ capabilities }) => {
    await writeBatch(search, await source.ofCapabilities(capabilities));
    await services.organizations.touch(unique(capabilities.map(({ ownerId }) => ownerId)));
  });
  bus.subscribe('PartnershipsChanged', async ({ partnerships }) => {
    const completed = partnerships.filter(({ state: now }) => now === 'COMPLETED');
    const sides = completed.flatMap(({ requesterId, recipientId }) => [requesterId, recipientId]);
    await services.organizations.touch(unique(sides));
  });
  for (const [name, ids] of removals) {
    bus.subscribe(name, async (fact) => {
      await search.remove(ids(fact as never).map((id) => ({ id, revision: Number.MAX_SAFE_INTEGER })));
    });
  }

  return {
    /** For a process beside the one that has the index. */
    askForCheck: () => marks.set(CHECK_WANTED),

    /** A new index beside the old one, then the swap. Returns how many documents it holds. */
    rebuild,

    /** The same as a run on record: wished for by anybody, taken up by a process that has the index. */
    async askForReindex(doer: Doer = { command: 'reindex' }): Promise<Reindexing | null> {
      const object = { type: 'searchIndex', id: null } as const;
      await state.wish(entryOf(doer, { action: 'REINDEX_STARTED', object, at: clock.now() }));
      return (await state.read()).reindexing;
    },
    reindex: (given?: RunOptions) => run(given),
    reindexing: async (): Promise<Reindexing | null> => (await state.read()).reindexing,

    status,

    /**
     * Mends what an index lost (a snapshot that was older than the last write), kept too long, or holds otherwise than
     * this release would write it. Returns how many documents it wrote and removed.
     */
    async reconcile(): Promise<number> {
      const began = clock.now();
      const { documents: held } = await search.health();
      const { documents, ahead } =
        held === 0 ? { documents: await rebuild(), ahead: 0 } : await mendIndex(search, source, services);
      // The engine refuses what is older than what it has: only a new index takes a backup in.
      const mended = ahead > 0 ? await rebuild() : documents;
      const at = clock.now();
      await state.recordCheck({ at, mended, tookMs: at.getTime() - began.getTime() });
      return mended;
    },
  };
}

const removals = [
  ['ExamplesRemoved', ({ organizationIds }: { organizationIds: readonly string[] }) => organizationIds],
  ['CommissionersRemoved', ({ commissionerIds }: { commissionerIds: readonly string[] }) => commissionerIds],
  ['CommissionerErasing', ({ commissionerId }: { commissionerId: string }) => [commissionerId]],
  ['NeedsRemoved', ({ needIds }: { needIds: readonly string[] }) => needIds],
  ['CapabilitiesRemoved', ({ capabilityIds }: { capabilityIds: readonly string[] }) => capabilityIds],
] as const;

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
