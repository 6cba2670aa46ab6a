import type { Services } from '#graphql/context.ts';
import { Forbidden, NotFound } from '#kernel/errors.ts';
import { type Id, kindOf } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { DisclosurePurpose, DisclosureSubject } from '#modules/disclosures/index.ts';
import type { Contact } from '#modules/organizations/index.ts';
import { ContactMissing } from './personal-data.errors.ts';
import { canDiscloseContacts } from './personal-data.policy.ts';

/** What an officer can state; the other purposes follow from agreements. */
export type StatedPurpose = Exclude<DisclosurePurpose, 'PARTNERSHIP_AGREED' | 'DISPATCH_AGREED'>;

export type ContactDisclosureService = ReturnType<typeof createContactDisclosureService>;

type Options = { services: Pick<Services, 'organizations' | 'commissioners' | 'disclosures'> };

const MAX_NOTE = 300;
/** A purpose that is none of the list has to be told. */
const LEAST_NOTE = 5;

/** An officer looks at a contact: for a purpose, once, and on record. */
export function createContactDisclosureService({ services }: Options) {
  async function contactOf(viewer: Viewer, subject: DisclosureSubject): Promise<Contact | null> {
    if (subject.kind === 'ORGANIZATION')
      return (await services.organizations.get(viewer, subject.id)).contact;
    if (subject.kind === 'COMMISSIONER')
      return (await services.commissioners.get(viewer, subject.id)).contact;
    throw new NotFound();
  }

  return {
    /** Written down before it is shown; where that fails, nothing is shown. @throws Failures, ContactMissing. */
    async disclose(
      viewer: Viewer,
      wish: { subjectId: string; purpose: StatedPurpose; note?: string | null | undefined },
    ): Promise<Contact> {
      requireAccount(viewer);
      if (!canDiscloseContacts(viewer)) throw new Forbidden();
      const input = checkInput();
      const min = wish.purpose === 'OTHER' ? LEAST_NOTE : 1;
      const note =
        wish.purpose === 'OTHER'
          ? input.text('note', wish.note ?? '', { min, max: MAX_NOTE, multiline: true })
          : input.optionalText('note', wish.note, { min, max: MAX_NOTE, multiline: true });
      input.done();
      const subject = subjectOf(wish.subjectId);
      const contact = await contactOf(viewer, subject);
      const fields = [
        ...(contact?.role ? ['ROLE' as const] : []),
        ...(contact?.email ? ['EMAIL' as const] : []),
      ];
      if (!contact || fields.length === 0) throw new ContactMissing();
      const about = { purpose: wish.purpose, note, contextId: null, viewerOrganizationId: null };
      await services.disclosures.note(viewer, { subject, fields, ...about });
      return contact;
    },
  };
}

function subjectOf(id: string): DisclosureSubject {
  const kind = kindOf(id);
  if (kind === 'organization') return { kind: 'ORGANIZATION', id: id as Id<'organization'> };
  if (kind === 'commissioner') return { kind: 'COMMISSIONER', id: id as Id<'commissioner'> };
  throw new NotFound();
}
