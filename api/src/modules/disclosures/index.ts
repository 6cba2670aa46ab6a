import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { disclosureLoaders } from './disclosure.loaders.ts';
import { createDisclosureModel } from './disclosure.model.ts';
import { createDisclosureRepository } from './disclosure.repository.ts';
import { disclosureResolvers } from './disclosure.resolvers.ts';
import { createDisclosureService, type DisclosureService } from './disclosure.service.ts';

export type {
  ContactDisclosure,
  DisclosurePurpose,
  DisclosureSubject,
} from './disclosure.model.ts';
export type { Showing } from './disclosure.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    disclosures: DisclosureService;
  }
}

/** Who was shown whose contact, which fields of it, why and when. */
export const disclosures: Module = {
  schema: readSchema(new URL('./disclosure.graphql', import.meta.url)),
  resolvers: disclosureResolvers,
  loaders: disclosureLoaders,
  start({ connection, clock }) {
    const repository = createDisclosureRepository(createDisclosureModel(connection));
    return { services: { disclosures: createDisclosureService({ repository, clock }) } };
  },
};
