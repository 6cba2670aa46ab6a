import { mergeByType, readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { duplicateResolvers } from './organization.duplicates.resolvers.ts';
import { organizationLoaders } from './organization.loaders.ts';
import './organization.messages.ts';
import { profileResolvers } from './organization.profile.resolvers.ts';
import { organizationResolvers, typeOfOrganization } from './organization.resolvers.ts';
import { type OrganizationServices, startOrganizations } from './organization.start.ts';
import { stateResolvers } from './organization.states.resolvers.ts';
import { unitResolvers } from './organization.units.resolvers.ts';
import { verificationResolvers } from './organization.verification.resolvers.ts';

export { blankProfile } from './organization.blank.ts';
export type { Duplicate } from './organization.duplicates.model.ts';
export type { Belongings, Merge } from './organization.merge.service.ts';
export type { Contact, Organization, Profile, Unit } from './organization.model.ts';
export { canSee, isAlive, isFindable, isPublic } from './organization.policy.ts';
export { OrganizationClosed } from './organization.profile.errors.ts';
export type { RegistrationDraft } from './organization.registration.service.ts';
export type { OrganizationService } from './organization.service.ts';
export { closedText } from './organization.text.ts';
export { type TimelineStep, timelineStep } from './organization.timeline.ts';
export { verificationStateOf } from './organization.verification.states.ts';

declare module '#graphql/context.ts' {
  interface Services extends OrganizationServices {}
}

const schemas = ['', '.profile', '.units', '.verification', '.states', '.duplicates'];

/** Firms, universities, platforms and public offices: who they are, and whether the bureau has checked it. */
export const organizations: Module = {
  schema: schemas
    .map((part) => readSchema(new URL(`./organization${part}.graphql`, import.meta.url)))
    .join('\n'),
  resolvers: mergeByType([
    organizationResolvers,
    profileResolvers,
    unitResolvers,
    verificationResolvers,
    stateResolvers,
    duplicateResolvers,
  ]),
  loaders: organizationLoaders,
  nodes: {
    organization: {
      find: (id, { services, viewer }) => services.organizations.get(viewer, parseId('organization', id)),
      typeOf: (node) => typeOfOrganization(node as Parameters<typeof typeOfOrganization>[0]),
    },
  },
  start: startOrganizations,
};
