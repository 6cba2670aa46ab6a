import { type AuditEntry, changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, requirePerson, type Viewer } from '#kernel/viewer.ts';
import type { ContactDisclosure, DisclosureSubject } from './disclosure.model.ts';
import { canListOf } from './disclosure.policy.ts';
import type { DisclosureRepository, NewDisclosure } from './disclosure.repository.ts';

export type DisclosureService = ReturnType<typeof createDisclosureService>;

/** What is to be shown to the viewer: `at` and who it is are filled in here. */
export type Showing = Omit<NewDisclosure, 'at' | 'viewerId'>;

type Options = { repository: DisclosureRepository; clock: Clock };

/** The log of every contact that was shown to somebody outside. */
export function createDisclosureService({ repository, clock }: Options) {
  const complete = (viewer: Viewer, showing: Showing): NewDisclosure => ({
    ...showing,
    viewerId: requireAccount(viewer).accountId,
    at: clock.now(),
  });

  return {
    /** Each time anew. What is not written down must not be shown: call it before. */
    note(viewer: Viewer, showing: Showing): Promise<void> {
      const disclosure = complete(viewer, showing);
      return repository.add(disclosure, shownEntry(viewer, disclosure));
    },

    /** Once for each viewer, context, subject and set of fields. Call it before showing. */
    noteOnce: (viewer: Viewer, showings: readonly Showing[]): Promise<void> =>
      repository.addMissing(
        showings.filter(({ fields }) => fields.length > 0).map((showing) => complete(viewer, showing)),
      ),

    /** Who saw the contact of that organization. @throws NotFound for everybody but its members. */
    async listOfOrganization(
      viewer: Viewer,
      id: Id<'organization'>,
      page: PageRequest,
    ): Promise<Page<ContactDisclosure>> {
      requireAccount(viewer);
      if (!canListOf(viewer, { kind: 'ORGANIZATION', id })) throw new NotFound();
      return repository.listOf([{ kind: 'ORGANIZATION', id }], page);
    },

    /** Who saw the viewer's own data, as a person and as a commissioner. */
    async listOfViewer(viewer: Viewer, page: PageRequest): Promise<Page<ContactDisclosure>> {
      const { accountId, commissionerId } = requirePerson(viewer);
      const subjects: DisclosureSubject[] = [{ kind: 'ACCOUNT', id: accountId }];
      if (commissionerId) subjects.push({ kind: 'COMMISSIONER', id: commissionerId });
      return repository.listOf(subjects, page);
    },

    /** For the person's own copy, latest first. */
    showingsTo: repository.listBy,
    showingsOf: repository.listAllOf,
    pseudonymise: repository.pseudonymise,
    moveSubject: repository.moveSubject,
    /** Deletes what is older; returns how many. */
    purge: repository.purge,
  };
}

const types = {
  ORGANIZATION: 'organization',
  COMMISSIONER: 'commissioner',
  ACCOUNT: 'account',
} as const satisfies Record<DisclosureSubject['kind'], string>;

/** Of which fields and why, never what stood in them. */
function shownEntry(viewer: Viewer, { subject, fields, purpose, note, at }: NewDisclosure): AuditEntry {
  return entryOf(viewer, {
    action: 'CONTACT_SHOWN_TO_OFFICER',
    object: { type: types[subject.kind], id: subject.id },
    changes: changesOf<Pick<NewDisclosure, 'purpose' | 'fields'>>(null, { purpose, fields }),
    reason: note,
    at,
  });
}
