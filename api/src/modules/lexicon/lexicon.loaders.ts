import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { LexiconVersion } from './lexicon.model.ts';

/** One query a list for the people behind it. */
export const lexiconLoaders = {
  LexiconVersion: {
    by: (queries: readonly { obj: LexiconVersion }[], { services }: MercuriusContext) =>
      services.accounts.getMany(queries.map(({ obj }) => obj.accountId)),
  },
} satisfies MercuriusLoaders;
