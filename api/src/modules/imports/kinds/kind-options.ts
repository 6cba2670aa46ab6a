import type { Services } from '#graphql/context.ts';
import type { ParseContext } from '../parsers/parser.ts';
import type { UniversityLookup } from './university.lookup.ts';

/** What the importers of all kinds may lean on. */
export type KindOptions = Pick<
  Services,
  | 'organizationIntake'
  | 'commissionerIntake'
  | 'needLists'
  | 'needProposalLists'
  | 'capabilityLists'
  | 'invitationLists'
  | 'organizations'
> & {
  contextNow(): ParseContext;
  findUniversities: UniversityLookup;
};
