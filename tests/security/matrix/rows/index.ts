import type { MatrixPart } from '../format.ts';
import { accounts } from './accounts.ts';
import { audit } from './audit.ts';
import { capabilities } from './capabilities.ts';
import { commissioners } from './commissioners.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { memberships } from './memberships.ts';
import { needs } from './needs.ts';
import { notifications } from './notifications.ts';
import { organizations } from './organizations.ts';
import { partnerships } from './partnerships.ts';
import { personalData } from './personal-data.ts';
import { searching } from './searching.ts';

export const parts: readonly MatrixPart[] = [
  accounts,
  organizations,
  needs,
  capabilities,
  commissioners,
  imports,
  partnerships,
  searching,
  memberships,
  personalData,
  matching,
  notifications,
  audit,
];
