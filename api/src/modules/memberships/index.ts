import { mergeByType, readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { invitationResolvers } from './invitation.resolvers.ts';
import { membershipLoaders } from './membership.loaders.ts';
import './membership.messages.ts';
import { membershipResolvers } from './membership.resolvers.ts';
import { type MembershipServices, startMemberships } from './membership.start.ts';
import { requestResolvers } from './request.resolvers.ts';

export type { OpenedInvitation } from './invitation.answer.service.ts';
export type { ListedMember } from './invitation.lists.service.ts';
export type { PlacedInvitation } from './invitation.ts';
export type { OwnMembership, PlacedMember } from './member.ts';
export type { ToldLetter } from './membership.messages.ts';
export type { PlacedRequest } from './request.ts';

declare module '#graphql/context.ts' {
  interface Services extends MembershipServices {}
}

const schemas = ['membership', 'invitation', 'membership-request'];

/** Who belongs to an organization: members, invitations, claims and requests to join. */
export const memberships: Module = {
  schema: schemas.map((name) => readSchema(new URL(`./${name}.graphql`, import.meta.url))).join('\n'),
  resolvers: mergeByType([membershipResolvers, invitationResolvers, requestResolvers]),
  loaders: membershipLoaders,
  start: startMemberships,
};
