import { blankProfile, type Contact, type Profile } from '#modules/organizations/index.ts';

import type { OrganizationRow } from '../columns/organization.columns.ts';

type Told = Omit<Partial<OrganizationRow>, 'name'> & { readonly name: string };

/** A profile that says what the row tells, and nothing else. */
export function profileOf(
  kind: Profile['kind'],
  { place, contactRole, contactEmail, ...told }: Told,
  more: Partial<Profile> = {},
): Profile {
  return {
    ...blankProfile,
    ...told,
    ...(place && { townCode: place.townCode, city: place.city }),
    contact: contactOf({ contactRole, contactEmail }),
    ...more,
    kind,
  };
}

/** Without an address there is nothing to get in touch by. */
export function contactOf(told: {
  contactRole?: string | undefined;
  contactEmail?: string | undefined;
}): Contact | null {
  const { contactRole, contactEmail } = told;
  return contactEmail ? { role: contactRole ?? null, email: contactEmail } : null;
}
