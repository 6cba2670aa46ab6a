import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { createConsentModel } from './consent.model.ts';
import { createConsentRepository } from './consent.repository.ts';
import { consentResolvers } from './consent.resolvers.ts';
import { type ConsentService, createConsentService } from './consent.service.ts';

export type { ConsentService } from './consent.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    consents: ConsentService;
  }
}

/** What people agreed to, in which words; and the notice that tells everybody what is done with their data. */
export const consents: Module = {
  schema: readSchema(new URL('./consent.graphql', import.meta.url)),
  resolvers: consentResolvers,
  start({ connection, clock }) {
    const repository = createConsentRepository(createConsentModel(connection));
    return { services: { consents: createConsentService({ repository, clock }) } };
  },
};
