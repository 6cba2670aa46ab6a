import type { Organization } from './organization.model.ts';

/** What search could use and does not have, most useful first. */
export const profileGaps = [
  'FIELDS',
  'DESCRIPTION',
  'PRODUCTS',
  'SERVICES',
  'UNITS',
  'CHAIN_STAGES',
  'FORMS',
  'TOWN',
  'CONTACT',
  'NAME_EN',
] as const;
export type ProfileGap = (typeof profileGaps)[number];

/** Shorter than this tells search next to nothing. */
const LEAST_DESCRIPTION = 20;

/** By which words and facets nobody finds it yet. */
export function gapsOf(organization: Organization): ProfileGap[] {
  const { kind } = organization;
  if (kind === 'BUREAU') return [];
  const missing: Readonly<Record<ProfileGap, boolean>> = {
    FIELDS: organization.fieldCodes.length === 0,
    DESCRIPTION: (organization.description?.length ?? 0) < LEAST_DESCRIPTION,
    PRODUCTS: kind === 'ENTERPRISE' && organization.products.length === 0,
    SERVICES: kind === 'TRANSFER_PLATFORM' && organization.services.length === 0,
    UNITS: kind === 'UNIVERSITY' && organization.units.length === 0,
    CHAIN_STAGES: organization.chainStageCodes.length === 0,
    FORMS: organization.forms.length === 0,
    TOWN: organization.townCode === null && organization.city === null,
    CONTACT: !organization.contact?.email,
    NAME_EN: organization.nameEn === null,
  };
  return profileGaps.filter((gap) => missing[gap]);
}
