import type { Services } from '#graphql/context.ts';
import { Forbidden, NotFound } from '#kernel/errors.ts';
import { type Id, type IdKind, kindOf as kindOfId, parseId } from '#kernel/id.ts';
import { type Account, isOfficer } from '#kernel/viewer.ts';
import type { Fact } from './fact.ts';
import type { Words } from './kind.ts';
import { kindOf, type NotificationKind } from './notification.kinds.ts';
import { createWorkReaders } from './work.readers.ts';

/** The subject of a fact as one reader may see it. */
export type Told = { readonly words: Words; readonly path: string };

export type Asked = {
  /** What is told of it. */
  readonly kind: NotificationKind;
  readonly viewer: Account;
  /** As whose member the viewer is told. */
  readonly organizationId: Id<'organization'> | null;
};

export type SubjectReading = (id: string, asked: Asked) => Promise<Told>;

export type SubjectReader = ReturnType<typeof createSubjectReader>;

/**
 * Reads subjects through the services of their modules, with the rights that the reader has at that moment: who may not
 * see it is told nothing.
 */
export function createSubjectReader(services: Services) {
  const { organizations, needs, capabilities, partnerships, assignments, savedSearches, matching } = services;

  async function nameOf(id: Id<'organization'>): Promise<Words> {
    const [organization] = await organizations.getMany([id]);
    return organization ? { organization: organization.name } : {};
  }

  const readers: Partial<Record<IdKind, SubjectReading>> = {
    async partnership(id, { viewer, organizationId }) {
      const partnership = await partnerships.get(viewer, parseId('partnership', id));
      const { needId, capabilityId } = partnership;
      const [need] = needId ? await needs.getMany([needId]) : [];
      const [capability] = capabilityId ? await capabilities.getMany([capabilityId]) : [];
      const thing = need?.title ?? capability?.title;
      const sides = partnerships.partiesFor(viewer, partnership).filter((party) => party !== organizationId);
      const names = await Promise.all(sides.map(nameOf));
      const organization = names.flatMap((name) => name.organization ?? []).join(' × ');
      return {
        words: { ...(organization && { organization }), ...(thing && { thing }) },
        path: `/partnerships/${id}`,
      };
    },

    async need(id, { kind, viewer, organizationId }) {
      const need = await needs.get(viewer, parseId('need', id));
      const isInPerson = kind === 'MATCH_FOR_OFFER' && organizationId === null;
      if (isInPerson && !(await matching.alerts.mayTellInPerson(viewer, need))) throw new NotFound();
      return { words: { thing: need.title, ...(isInPerson && { isInPerson }) }, path: `/needs/${id}` };
    },

    async commissionerRequest(id, { viewer }) {
      const { enterpriseId } = await assignments.get(viewer, parseId('commissionerRequest', id));
      return { words: await nameOf(enterpriseId), path: '/commissioner-requests' };
    },

    async savedSearch(id, { viewer }) {
      const { name } = await savedSearches.get(viewer, parseId('savedSearch', id));
      return { words: { thing: name }, path: '/saved-searches' };
    },

    ...createWorkReaders(services, nameOf),
  };

  return {
    /** Null where there is no such thing, or not for this reader. */
    async read(
      { kind, subjectId, words }: Pick<Fact, 'kind' | 'subjectId' | 'words'>,
      asked: Omit<Asked, 'kind'>,
    ) {
      const kindOfSubject = kindOfId(subjectId);
      const reader = kindOfSubject && readers[kindOfSubject];
      if (!reader || (kindOf(kind).isForOfficers && !isOfficer(asked.viewer))) return null;
      try {
        const told = await reader(subjectId, { ...asked, kind });
        const path = leadingTo(kindOf(kind).path ?? told.path, { subjectId, ...asked });
        return { words: { ...told.words, ...words }, path };
      } catch (error) {
        if (error instanceof NotFound || error instanceof Forbidden) return null;
        throw error;
      }
    },
  };
}

/** Pages that show whatever the reader acts for. */
const ownPages: readonly string[] = [
  '/organization',
  '/organization/members',
  '/commissioner-requests',
  '/capabilities',
];

/** Who belongs to several organizations is to find there the one that it is about. */
function leadingTo(
  path: string,
  { subjectId, organizationId }: Pick<Fact, 'subjectId'> & Pick<Asked, 'organizationId'>,
): string {
  const own = kindOfId(subjectId) === 'organization' ? subjectId : organizationId;
  return own && ownPages.includes(path) ? `${path}?acting=${own}` : path;
}
