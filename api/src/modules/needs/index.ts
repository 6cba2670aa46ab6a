import { mergeByType, readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { needLoaders } from './need.loaders.ts';
import './need.messages.ts';
import { proposalResolvers } from './need.proposal.resolvers.ts';
import { needResolvers } from './need.resolvers.ts';
import { type NeedServices, startNeeds } from './need.start.ts';

export { giveawayIn } from './need.anonymity.ts';
export type { NeedDraft } from './need.input.ts';
export type { Need } from './need.model.ts';
export { isIntakeBody } from './need.policy.ts';
export type { ListedProposal } from './need.proposal.lists.service.ts';
export type { OpenedProposal } from './need.proposal.service.ts';
export type { NeedService } from './need.service.ts';

declare module '#graphql/context.ts' {
  interface Services extends NeedServices {}
}

const schemas = ['', '.writing', '.proposal'];

/** What firms want solved. */
export const needs: Module = {
  schema: schemas.map((part) => readSchema(new URL(`./need${part}.graphql`, import.meta.url))).join('\n'),
  resolvers: mergeByType([needResolvers, proposalResolvers]),
  loaders: needLoaders,
  nodes: {
    need: {
      find: (id, { services, viewer }) => services.needs.get(viewer, parseId('need', id)),
      typeOf: () => 'Need',
    },
  },
  start: startNeeds,
};
