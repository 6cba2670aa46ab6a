import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import { type Id, kindOf } from '#kernel/id.ts';
import type { Objection } from './objection.model.ts';

export const objectionLoaders = {
  Objection: {
    /** Two queries a list. */
    async subject(queries: readonly { obj: Objection }[], { services }: MercuriusContext) {
      const ids = queries.map(({ obj }) => obj.subjectId);
      const people = ids.filter((id): id is Id<'commissioner'> => kindOf(id) === 'commissioner');
      const places = ids.filter((id): id is Id<'organization'> => kindOf(id) === 'organization');
      const [commissioners, organizations] = await Promise.all([
        services.commissioners.getMany(people),
        services.organizations.getMany(places),
      ]);
      const found = new Map<string, object | null>([
        ...people.map((id, place) => [id, commissioners[place] ?? null] as const),
        ...places.map((id, place) => [id, organizations[place] ?? null] as const),
      ]);
      return ids.map((id) => found.get(id) ?? null);
    },
  },
} satisfies MercuriusLoaders;
