import type { Contact, OrganizationService } from '#modules/organizations/index.ts';
import type { Disclosure, Partnership } from './partnership.model.ts';

const nobody: Contact = { role: null, email: null };

/**
 * What each side gets to see of the other, as it stands at that instant. It goes into the same write as the agreement,
 * so that neither is ever there without the other, and stays as the record of what was shown.
 */
export async function disclose(
  { requesterId, recipientId }: Pick<Partnership, 'requesterId' | 'recipientId'>,
  { organizations, at }: { organizations: Pick<OrganizationService, 'getMany'>; at: Date },
): Promise<Disclosure> {
  const [requester, recipient] = await organizations.getMany([requesterId, recipientId]);
  return { at, requester: requester?.contact ?? nobody, recipient: recipient?.contact ?? nobody };
}
