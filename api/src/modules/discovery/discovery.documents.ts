import { createHash } from 'node:crypto';
import type { Services } from '#graphql/context.ts';
import type { Id } from '#kernel/id.ts';
import type { Capability } from '#modules/capabilities/index.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Need } from '#modules/needs/index.ts';
import { isFindable, type Organization } from '#modules/organizations/index.ts';
import type { DocumentRevision, SearchDocument } from '#search';
import { createProjection } from './discovery.projection.ts';

/** What a batch of changes means for the index. */
export type IndexBatch = {
  readonly upserts: readonly SearchDocument[];
  /** May not be found (any more): unverified, withdrawn, or a public office. */
  readonly removals: readonly DocumentRevision[];
};

export type DocumentSource = ReturnType<typeof createDocumentSource>;

/** Builds search documents with a fixed number of queries a batch, however large the batch is. */
export function createDocumentSource(services: Services) {
  const project = createProjection(services.taxonomies);

  return {
    async ofOrganizations(organizations: readonly Organization[]): Promise<IndexBatch> {
      const { found, hidden } = split(organizations, isFindable);
      const ids = found.map(({ id }) => id);
      const [needs, capabilities, platforms, parents, completed] = await Promise.all([
        services.needs.listOpenOf(ids),
        services.capabilities.listOpenOf(ids),
        services.organizations.listByParents(ids),
        services.organizations.getMany(found.flatMap(({ parentUniversityId }) => parentUniversityId ?? [])),
        services.partnerships.countCompleted(ids),
      ]);
      const parentOf = new Map(parents.map((parent) => [parent?.id ?? null, parent]));
      return {
        upserts: found.map((organization) =>
          project.organization(organization, {
            needs: needs.filter(({ enterpriseId }) => enterpriseId === organization.id),
            capabilities: capabilities.filter(({ ownerId }) => ownerId === organization.id),
            platforms: platforms.filter(({ parentUniversityId }) => parentUniversityId === organization.id),
            parent: parentOf.get(organization.parentUniversityId) ?? null,
            completed: completed.get(organization.id) ?? 0,
          }),
        ),
        removals: hidden,
      };
    },

    async ofCommissioners(commissioners: readonly Commissioner[]): Promise<IndexBatch> {
      const { found, hidden } = split(commissioners, ({ verifiedAt }) => verifiedAt !== null);
      const homes = await services.organizations.getMany(
        found.map(({ homeInstitutionId }) => homeInstitutionId),
      );
      return {
        upserts: found.map((commissioner, place) => project.commissioner(commissioner, homes[place] ?? null)),
        removals: hidden,
      };
    },

    async ofNeeds(needs: readonly Need[]): Promise<IndexBatch> {
      const owners = await byId(needs.map(({ enterpriseId }) => enterpriseId));
      const { found, hidden } = split(
        needs,
        ({ state, enterpriseId }) => state === 'PUBLISHED' && isOwnerFound(owners.get(enterpriseId)),
      );
      return {
        upserts: found.flatMap((need) => {
          const owner = owners.get(need.enterpriseId);
          return owner ? [project.need(need, owner)] : [];
        }),
        removals: hidden,
      };
    },

    async ofCapabilities(capabilities: readonly Capability[]): Promise<IndexBatch> {
      const owners = await byId(capabilities.map(({ ownerId }) => ownerId));
      const { found, hidden } = split(
        capabilities,
        ({ state, ownerId }) => state === 'PUBLISHED' && isOwnerFound(owners.get(ownerId)),
      );
      return {
        upserts: found.flatMap((capability) => {
          const owner = owners.get(capability.ownerId);
          return owner ? [project.capability(capability, owner)] : [];
        }),
        removals: hidden,
      };
    },
  };

  async function byId(ids: readonly Id<'organization'>[]): Promise<Map<Id<'organization'>, Organization>> {
    const found = await services.organizations.getMany([...new Set(ids)]);
    return new Map(found.flatMap((organization) => (organization ? [[organization.id, organization]] : [])));
  }
}

/** What the documents of needs and capabilities take over from their owner: when it changes, they are told again. */
export function stampOf(organization: Organization): string {
  const { name, shortName, nameEn, creditCode, townCode, units } = organization;
  const taken = [
    name,
    shortName,
    nameEn,
    creditCode,
    townCode,
    isFindable(organization),
    units.map((unit) => unit.name),
  ];
  return createHash('sha256').update(JSON.stringify(taken)).digest('base64url').slice(0, 16);
}

function isOwnerFound(owner: Organization | undefined): boolean {
  return owner !== undefined && isFindable(owner);
}

function split<Thing extends DocumentRevision>(things: readonly Thing[], isFound: (thing: Thing) => boolean) {
  return {
    found: things.filter(isFound),
    hidden: things.filter((thing) => !isFound(thing)).map(({ id, revision }) => ({ id, revision })),
  };
}
