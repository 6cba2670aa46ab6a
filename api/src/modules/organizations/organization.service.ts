import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { type Identity, keysOf } from './organization.keys.ts';
import { type Organization, organizationKinds } from './organization.model.ts';
import { canSee } from './organization.policy.ts';
import type { OrganizationRepository } from './organization.repository.ts';

export type OrganizationService = ReturnType<typeof createOrganizationService>;

/** Nobody merges that often in a row: what is longer is a circle, and a fault of ours. */
const MAX_MERGES = 20;

export function createOrganizationService({ repository }: { repository: OrganizationRepository }) {
  /**
   * The one it was merged into, where it was.
   * @throws NotFound where there is none, and where the viewer may not know that there is.
   */
  async function get(viewer: Viewer, id: Id<'organization'>): Promise<Organization> {
    const [organization] = await getMany([id]);
    if (!organization || !canSee(viewer, organization)) throw new NotFound();
    return organization;
  }

  /**
   * In the order of the ids, null where there is none: for what its reader may see by another right. What was merged
   * comes as the one it went into.
   */
  async function getMany(ids: readonly Id<'organization'>[]): Promise<(Organization | null)[]> {
    const byId = new Map<Id<'organization'>, Organization>();
    let wanted = [...new Set(ids)];
    for (let turn = 0; wanted.length > 0 && turn < MAX_MERGES; turn += 1) {
      const found = await repository.listByIds(wanted);
      for (const organization of found) byId.set(organization.id, organization);
      wanted = found.flatMap(({ mergedInto }) => (mergedInto && !byId.has(mergedInto) ? [mergedInto] : []));
    }
    return ids.map((id) => last(byId, id));
  }

  return {
    get,
    getMany,
    /** As it is stored, merged or not: for who looks at the merge itself. */
    async getUnmerged(id: Id<'organization'>): Promise<Organization | null> {
      return (await repository.listByIds([id]))[0] ?? null;
    },
    /** Which known one has such a code, and which such a name; null where there is none. */
    async findByIdentity(
      identity: Identity,
    ): Promise<{ byCode: Organization | null; byName: Organization | null }> {
      const keys = keysOf(identity);
      const found = await repository.listByKeys(keys);
      const holder = (isWanted: (key: string) => boolean) => {
        const key = keys.find(isWanted);
        return found.find((one) => key !== undefined && keysOf(one, one.formerKeys).includes(key)) ?? null;
      };
      return {
        byCode: holder((key) => key.startsWith('code:')),
        byName: holder((key) => key.startsWith('name:')),
      };
    },
    /** Those that lists call so, by that name; a firm before an institution of the same name. */
    async listNamed(names: readonly string[]): Promise<Map<string, Organization>> {
      const wanted = names.flatMap((name) =>
        organizationKinds.flatMap((kind) =>
          keysOf({ kind, name, creditCode: null, schoolCode: null }).map((key) => ({ name, key })),
        ),
      );
      const found = await repository.listByKeys(wanted.map(({ key }) => key));
      const byKey = new Map(found.flatMap((one) => keysOf(one, one.formerKeys).map((key) => [key, one])));
      return new Map(
        wanted.toReversed().flatMap(({ name, key }) => {
          const meant = byKey.get(key);
          return meant ? [[name, meant] as const] : [];
        }),
      );
    },
    /** For the index, and for search while it is down: verified ones are everybody's to see. */
    listByParents: repository.listByParents,
    /** For matching: some hundred at a time, merged or not. */
    listOffers: repository.listOffers,
    browse: repository.browse,
    /** For the index: what hangs on them has changed. */
    touch: (ids: readonly Id<'organization'>[]) => repository.touch(ids),
    /** For the index: all of them, some hundred at a time. */
    walk: () => repository.walk(),
    count: () => repository.count(),
  };
}

function last(byId: Map<Id<'organization'>, Organization>, id: Id<'organization'>): Organization | null {
  let organization = byId.get(id);
  for (let turn = 0; organization?.mergedInto && turn < MAX_MERGES; turn += 1) {
    organization = byId.get(organization.mergedInto) ?? organization;
  }
  return organization ?? null;
}
