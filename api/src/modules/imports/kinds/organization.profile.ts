import type { Contact, Profile } from '#modules/organizations/index.ts';
import type { OrganizationRow } from '../columns/organization.columns.ts';

const nothingTold: Omit<Profile, 'kind' | 'name'> = {
  shortName: null,
  nameEn: null,
  creditCode: null,
  townCode: null,
  city: null,
  description: null,
  fieldCodes: [],
  chainStageCodes: [],
  forms: [],
  contact: null,
  isExample: false,
  foundedYear: null,
  employeeCount: null,
  products: [],
  strengths: [],
  certificates: [],
  universityCategory: null,
  schoolCode: null,
  supervisor: null,
  level: null,
  units: [],
  platformCategory: null,
  parentUniversityId: null,
  services: [],
};

type Told = Omit<Partial<OrganizationRow>, 'name'> & { readonly name: string };

/** A profile that says what the row tells, and nothing else. */
export function profileOf(
  kind: Profile['kind'],
  { place, contactRole, contactEmail, ...told }: Told,
  more: Partial<Profile> = {},
): Profile {
  return {
    ...nothingTold,
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
