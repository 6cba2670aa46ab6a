import type { Profile } from './organization.model.ts';

/** A profile of which nothing is told but what it is and how it is called. */
export const blankProfile: Omit<Profile, 'kind' | 'name'> = {
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
