import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { matchingLoaders } from './matching.loaders.ts';
import { matchingResolvers } from './matching.resolvers.ts';
import type { MatchingService } from './matching.service.ts';
import { startMatching } from './matching.start.ts';

export type { OwnNeedFit } from './fit.service.ts';
export type { MatchPage, ShownMatch } from './matching.page.ts';
export type { ShownDismissal } from './matching.service.ts';
export type { SimilarNeed } from './similar.service.ts';
export type { StatedWeights } from './weights.states.ts';
export type { TrialRow, WeightsTrial } from './weights.trial.ts';

declare module '#graphql/context.ts' {
  interface Services {
    matching: MatchingService;
  }
}

/** Who could solve a need, and which needs fit an offer: ranked, explained, learning from refusals. */
export const matching: Module = {
  schema: ['matching', 'similar', 'fit', 'weights']
    .map((part) => readSchema(new URL(`./${part}.graphql`, import.meta.url)))
    .join('\n'),
  resolvers: matchingResolvers,
  loaders: matchingLoaders,
  start: startMatching,
};
