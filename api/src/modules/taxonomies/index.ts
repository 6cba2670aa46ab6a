import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { taxonomyResolvers } from './taxonomy.resolvers.ts';
import { createTaxonomyService, type TaxonomyService } from './taxonomy.service.ts';

export {
  type ChainSection,
  type ChainStage,
  type CooperationForm,
  cooperationForms,
  type Field,
  fieldLabels,
  type IpcClass,
  type Label,
  type Town,
} from './taxonomy.data.ts';
export { checkFieldCodes, checkStageCode } from './taxonomy.input.ts';
export type { TaxonomyService } from './taxonomy.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    taxonomies: TaxonomyService;
  }
}

/** Towns, technical fields, the value chain and patent classes: the words that everything is described with. */
export const taxonomies: Module = {
  schema: readSchema(new URL('./taxonomy.graphql', import.meta.url)),
  resolvers: taxonomyResolvers,
  start: () => ({ services: { taxonomies: createTaxonomyService() } }),
};
