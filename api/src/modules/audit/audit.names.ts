import type { Services } from '#graphql/context.ts';
import { type Id, type IdKind, kindOf } from '#kernel/id.ts';

/** What things are called, for who reads about them. Those without a name, and those that are gone, are left out. */
export type NamesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

type Named = Pick<
  Services,
  'accounts' | 'organizations' | 'needs' | 'capabilities' | 'commissioners' | 'partnerships'
>;

type Lookup = (ids: never[]) => Promise<readonly (string | null)[]>;

/** One query a kind, however many there are. The services come late: they are asked once all modules have started. */
export function createNames(services: Named): NamesOf {
  const organizationNames = async (ids: readonly Id<'organization'>[]) =>
    (await services.organizations.getMany(ids)).map((one) => one?.name ?? null);

  const lookups: Partial<Record<IdKind, Lookup>> = {
    organization: organizationNames,
    account: async (ids) => (await services.accounts.getMany(ids)).map((one) => one?.displayName ?? null),
    need: async (ids) => (await services.needs.getMany(ids)).map((one) => one?.title ?? null),
    capability: async (ids) => (await services.capabilities.getMany(ids)).map((one) => one?.title ?? null),
    commissioner: async (ids) =>
      (await services.commissioners.getMany(ids)).map((one) => one?.displayName ?? null),
    async partnership(ids) {
      const found = await services.partnerships.getMany(ids);
      const sides = found.flatMap((one) => (one ? [one.requesterId, one.recipientId] : []));
      const names = await organizationNames(sides);
      const nameOf = new Map(sides.map((id, place) => [id, names[place] ?? '']));
      return found.map((one) => one && `${nameOf.get(one.requesterId)} – ${nameOf.get(one.recipientId)}`);
    },
  };

  return async (ids) => {
    const byKind = new Map<IdKind | null, string[]>();
    for (const id of new Set(ids)) byKind.set(kindOf(id), [...(byKind.get(kindOf(id)) ?? []), id]);
    const named = await Promise.all(
      [...byKind].map(async ([kind, group]) => {
        const names = (kind && (await lookups[kind]?.(group as never[]))) ?? [];
        return group.flatMap((id, place): [string, string][] => {
          const name = names[place];
          return name ? [[id, name]] : [];
        });
      }),
    );
    return new Map(named.flat());
  };
}
