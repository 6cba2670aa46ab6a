import { accounts } from './modules/accounts/index.ts';
import { assignments } from './modules/assignments/index.ts';
import { audit } from './modules/audit/index.ts';
import { bookmarks } from './modules/bookmarks/index.ts';
import { capabilities } from './modules/capabilities/index.ts';
import { commissioners } from './modules/commissioners/index.ts';
import { consents } from './modules/consents/index.ts';
import { disclosures } from './modules/disclosures/index.ts';
import { discovery } from './modules/discovery/index.ts';
import { exports } from './modules/exports/index.ts';
import { files } from './modules/files/index.ts';
import { imports } from './modules/imports/index.ts';
import { lexicon } from './modules/lexicon/index.ts';
import { matching } from './modules/matching/index.ts';
import { memberships } from './modules/memberships/index.ts';
import type { Module } from './modules/module.ts';
import { needs } from './modules/needs/index.ts';
import { notifications } from './modules/notifications/index.ts';
import { objections } from './modules/objections/index.ts';
import { organizations } from './modules/organizations/index.ts';
import { partnerships } from './modules/partnerships/index.ts';
import { personalData } from './modules/personal-data/index.ts';
import { savedSearches } from './modules/saved-searches/index.ts';
import { taxonomies } from './modules/taxonomies/index.ts';

/** In rank order: a module starts after those it leans on. */
export const modules: readonly Module[] = [
  taxonomies,
  consents,
  accounts,
  files,
  disclosures,
  objections,
  organizations,
  memberships,
  commissioners,
  needs,
  capabilities,
  partnerships,
  assignments,
  imports,
  exports,
  lexicon,
  discovery,
  savedSearches,
  bookmarks,
  personalData,
  matching,
  notifications,
  audit,
];
