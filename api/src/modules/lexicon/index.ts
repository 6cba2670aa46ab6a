import { randomUUID } from 'node:crypto';
import { readSchema } from '#graphql/schema.ts';
import { defaultLexicon } from '#search';
import type { Module } from '../module.ts';
import { createLexiconEditions } from './lexicon.editions.ts';
import { createLexiconFollower } from './lexicon.follower.ts';
import { lexiconLoaders } from './lexicon.loaders.ts';
import { createLexiconVersionModel, createSharedIndexModel } from './lexicon.model.ts';
import { createLexiconRepository } from './lexicon.repository.ts';
import { lexiconResolvers } from './lexicon.resolvers.ts';
import { listenForRights } from './lexicon.rights.ts';
import { createLexiconService, type LexiconService } from './lexicon.service.ts';
import { createSharedIndexRepository } from './shared-index.repository.ts';

export type { Edition, LexiconEntry } from './lexicon.edition.ts';
export type { LexiconVersion } from './lexicon.model.ts';
export { storedLexicon } from './lexicon.stored.ts';

declare module '#graphql/context.ts' {
  interface Services {
    lexicon: LexiconService;
  }
}

/** The words that search knows: what ships, the administrators' edits, and how search follows them. */
export const lexicon: Module = {
  schema: readSchema(new URL('./lexicon.graphql', import.meta.url)),
  resolvers: lexiconResolvers,
  loaders: lexiconLoaders,
  start({ connection, search, lexicon: opened, bus, clock, report }) {
    const repository = createLexiconRepository(createLexiconVersionModel(connection));
    listenForRights({ bus, repository });
    const editions = createLexiconEditions(repository, defaultLexicon);
    const sharedIndex = createSharedIndexRepository(createSharedIndexModel(connection), clock, randomUUID());
    const follower = createLexiconFollower({ editions, search, opened, sharedIndex, clock, report });
    return {
      services: { lexicon: createLexiconService({ repository, editions, follower, clock }) },
      workers: [follower],
    };
  },
};
