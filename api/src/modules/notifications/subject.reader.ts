import type { Services } from '#graphql/context.ts';
import { Forbidden, NotFound } from '#kernel/errors.ts';
import { type Id, type IdKind, kindOf as kindOfId, parseId } from '#kernel/id.ts';
import type { Account } from '#kernel/viewer.ts';
import type { Fact } from './fact.ts';
import type { Words } from './kind.ts';
import { kindOf } from './notification.kinds.ts';

/** The subject of a fact as one reader may see it. */
export type Told = { readonly words: Words; readonly path: string };

type Asked = {
  readonly viewer: Account;
  /** As whose member the viewer is told. */
  readonly organizationId: Id<'organization'> | null;
};

type Reader = (id: string, asked: Asked) => Promise<Told>;

export type SubjectReader = ReturnType<typeof createSubjectReader>;

/**
 * Reads subjects through the services of their modules, with the rights that the reader has at that moment: who may not
 * see it is told nothing.
 */
export function createSubjectReader(services: Services) {
  const { organizations, needs, capabilities, partnerships, assignments, savedSearches } = services;

  async function nameOf(id: Id<'organization'>): Promise<Words> {
    const [organization] = await organizations.getMany([id]);
    return organization ? { organization: organization.name } : {};
  }

  const readers: Partial<Record<IdKind, Reader>> = {
    async partnership(id, { viewer, organizationId }) {
      const { requesterId, recipientId, needId, capabilityId } = await partnerships.get(
        viewer,
        parseId('partnership', id),
      );
      const [need] = needId ? await needs.getMany([needId]) : [];
      const [capability] = capabilityId ? await capabilities.getMany([capabilityId]) : [];
      const thing = need?.title ?? capability?.title;
      const sides = [requesterId, recipientId].filter((side) => side !== organizationId);
      const names = await Promise.all(sides.map(nameOf));
      const organization = names.flatMap((name) => name.organization ?? []).join(' × ');
      return {
        words: { ...(organization && { organization }), ...(thing && { thing }) },
        path: `/partnerships/${id}`,
      };
    },

    async need(id, { viewer }) {
      const { title } = await needs.get(viewer, parseId('need', id));
      return { words: { thing: title }, path: `/needs/${id}` };
    },

    async commissionerRequest(id, { viewer }) {
      const { enterpriseId } = await assignments.get(viewer, parseId('commissionerRequest', id));
      return { words: await nameOf(enterpriseId), path: '/commissioner-requests' };
    },

    async savedSearch(id, { viewer }) {
      const { name } = await savedSearches.get(viewer, parseId('savedSearch', id));
      return { words: { thing: name }, path: '/saved-searches' };
    },

    // Its name is told by who writes the fact: people hear of organizations that they do not belong to (yet, or any more).
    organization: async (id) => ({ words: {}, path: `/partners/${id}` }),
  };

  return {
    /** Null where there is no such thing, or not for this reader. */
    async read({ kind, subjectId, words }: Pick<Fact, 'kind' | 'subjectId' | 'words'>, asked: Asked) {
      const kindOfSubject = kindOfId(subjectId);
      const reader = kindOfSubject && readers[kindOfSubject];
      if (!reader) return null;
      try {
        const told = await reader(subjectId, asked);
        return { words: { ...told.words, ...words }, path: kindOf(kind).path ?? told.path };
      } catch (error) {
        if (error instanceof NotFound || error instanceof Forbidden) return null;
        throw error;
      }
    },
  };
}
