import type { Marks } from '#database/marks.ts';
import type { Services } from '#graphql/context.ts';
import type { Bus } from '#kernel/bus.ts';
import { visitor } from '#kernel/viewer.ts';
import type { DocumentRevision, SearchDocument, SearchEngine } from '#search';
import { createDocumentSource, type IndexBatch, stampOf } from './discovery.documents.ts';

export type IndexService = ReturnType<typeof createIndexService>;

export type IndexServiceOptions = { services: Services; search: SearchEngine; bus: Bus; marks: Marks };

/** Set by a process that changed the data without the index at hand; whoever has it takes the mark and checks. */
export const CHECK_WANTED = 'index-check-wanted';

/** Keeps the index in step with the truth. All of it may happen twice: the engine refuses what is older. */
export function createIndexService({ services, search, bus, marks }: IndexServiceOptions) {
  const source = createDocumentSource(services);

  async function write({ upserts, removals }: IndexBatch): Promise<void> {
    if (upserts.length > 0) await search.upsert(upserts);
    if (removals.length > 0) await search.remove(removals);
  }

  bus.subscribe('OrganizationsChanged', async ({ organizations }) => {
    await write(await source.ofOrganizations(organizations));
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
    write(await source.ofCommissioners(commissioners)),
  );
  bus.subscribe('NeedsChanged', async ({ needs }) => {
    await write(await source.ofNeeds(needs));
    await services.organizations.touch(unique(needs.map(({ enterpriseId }) => enterpriseId)));
  });
  bus.subscribe('CapabilitiesChanged', async ({ capabilities }) => {
    await write(await source.ofCapabilities(capabilities));
    await services.organizations.touch(unique(capabilities.map(({ ownerId }) => ownerId)));
  });
  bus.subscribe('PartnershipsChanged', async ({ partnerships }) => {
    const completed = partnerships.filter(({ state }) => state === 'COMPLETED');
    const sides = completed.flatMap(({ requesterId, recipientId }) => [requesterId, recipientId]);
    await services.organizations.touch(unique(sides));
  });
  for (const [name, ids] of removals) {
    bus.subscribe(name, async (fact) => {
      await search.remove(ids(fact as never).map((id) => ({ id, revision: Number.MAX_SAFE_INTEGER })));
    });
  }

  /** Builds only what the index holds in an older revision, or not at all; takes from `held` all that there is. */
  async function mend<Thing extends DocumentRevision>(
    held: Map<string, number>,
    walk: AsyncIterable<readonly Thing[]>,
    build: (things: readonly Thing[]) => Promise<IndexBatch>,
  ): Promise<number> {
    let mended = 0;
    for await (const things of walk) {
      const stale = things.filter(({ id, revision }) => (held.get(id) ?? 0) < revision);
      const batch = await build(stale);
      await write(batch);
      mended += batch.upserts.length + batch.removals.filter(({ id }) => held.has(id)).length;
      for (const { id } of things) held.delete(id);
    }
    return mended;
  }

  async function* batches(): AsyncGenerator<IndexBatch> {
    for await (const organizations of services.organizations.walk())
      yield source.ofOrganizations(organizations);
    for await (const commissioners of services.commissioners.walk())
      yield source.ofCommissioners(commissioners);
    for await (const needs of services.needs.walk()) yield source.ofNeeds(needs);
    for await (const capabilities of services.capabilities.walk()) yield source.ofCapabilities(capabilities);
  }

  async function* documents(): AsyncGenerator<SearchDocument> {
    for await (const { upserts } of batches()) yield* upserts;
  }

  return {
    /** For a process beside the one that has the index. */
    askForCheck: () => marks.set(CHECK_WANTED),

    /** A new index beside the old one, then the swap. Returns how many documents it holds. */
    async rebuild(onProgress?: (done: number) => void): Promise<number> {
      const outcome = await search.replaceAll(documents(), ({ done }) => onProgress?.(done));
      await search.flush();
      return outcome.documents;
    },

    /**
     * Mends what an index lost (a snapshot that was older than the last write) or kept too long. Returns how many
     * documents it wrote and removed.
     */
    async reconcile(): Promise<number> {
      const held = new Map<string, number>();
      for await (const { id, revision } of search.revisions()) held.set(id, revision);
      if (held.size === 0) return (await search.replaceAll(documents())).documents;

      const mended =
        (await mend(held, services.organizations.walk(), source.ofOrganizations)) +
        (await mend(held, services.commissioners.walk(), source.ofCommissioners)) +
        (await mend(held, services.needs.walk(), source.ofNeeds)) +
        (await mend(held, services.capabilities.walk(), source.ofCapabilities));
      const lost: DocumentRevision[] = [...held].map(([id, revision]) => ({ id, revision: revision + 1 }));
      await write({ upserts: [], removals: lost });
      return mended + lost.length;
    },
  };
}

const removals = [
  ['ExamplesRemoved', ({ organizationIds }: { organizationIds: readonly string[] }) => organizationIds],
  ['CommissionersRemoved', ({ commissionerIds }: { commissionerIds: readonly string[] }) => commissionerIds],
  ['NeedsRemoved', ({ needIds }: { needIds: readonly string[] }) => needIds],
  ['CapabilitiesRemoved', ({ capabilityIds }: { capabilityIds: readonly string[] }) => capabilityIds],
] as const;

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
