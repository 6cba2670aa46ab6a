import type { Context } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import { isMemberOf } from '#kernel/viewer.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Showing } from '#modules/disclosures/index.ts';
import type { Contact } from '#modules/organizations/index.ts';
import type { Assignment } from './commissioner-request.model.ts';
import { canSeeContacts } from './commissioner-request.policy.ts';

type ShownContacts = {
  readonly enterprise: Contact;
  readonly commissioner: Contact;
  readonly disclosedAt: Date;
};

/** Contacts of both sides for their members; what the viewer sees of the other side is written down before. */
export async function assignmentContactsFor(
  assignments: readonly Assignment[],
  { viewer, services }: Context,
): Promise<(ShownContacts | null)[]> {
  const shown = assignments.filter((assignment) => canSeeContacts(viewer, assignment));
  const showings = shown.map((assignment): Showing => {
    const { enterpriseId, commissionerId, homeInstitutionId, disclosure } = assignment;
    const about = { purpose: 'DISPATCH_AGREED', note: null, contextId: null } as const;
    return isMemberOf(viewer, enterpriseId)
      ? {
          ...about,
          viewerOrganizationId: enterpriseId,
          subject: { kind: 'COMMISSIONER', id: commissionerId },
          fields: fieldsOf(disclosure.commissioner),
        }
      : {
          ...about,
          viewerOrganizationId: homeInstitutionId,
          subject: { kind: 'ORGANIZATION', id: enterpriseId },
          fields: fieldsOf(disclosure.enterprise),
        };
  });
  await services.disclosures.noteOnce(viewer, showings);
  return assignments.map((assignment) => {
    if (!canSeeContacts(viewer, assignment)) return null;
    const { at, enterprise, commissioner } = assignment.disclosure;
    return { enterprise, commissioner, disclosedAt: at };
  });
}

function fieldsOf({ role, email }: Contact) {
  return [...(role === null ? [] : ['ROLE' as const]), ...(email === null ? [] : ['EMAIL' as const])];
}

const gone: Text = { zh: '已注销用户', en: 'Deleted user' };

/** In the place of somebody who has left the platform: the dispatch stays, the person does not. */
export function goneCommissioner(
  { commissionerId, homeInstitutionId, assignedAt }: Assignment,
  language: keyof Text,
): Commissioner {
  return {
    id: commissionerId,
    kind: 'COMMISSIONER',
    displayName: gone[language],
    homeInstitutionId,
    fieldCodes: [],
    chainStageCodes: [],
    forms: [],
    capacity: 0,
    freeCapacity: 0,
    serving: [],
    availability: null,
    yearsOfExperience: null,
    earlierDispatches: [],
    bestAt: null,
    contact: null,
    isExample: false,
    verifiedAt: null,
    createdAt: assignedAt,
    revision: 0,
  };
}
