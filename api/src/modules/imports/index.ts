import type { Module } from '../module.ts';
import { createImportService, type ImportService } from './import.service.ts';

export { reportOf, sayings } from './import.report.ts';
export type { ImportResult } from './import.service.ts';
export { type ImportKind, importKinds } from './kinds/kinds.ts';
export { openSpreadsheet } from './spreadsheet/open-spreadsheet.ts';

declare module '#graphql/context.ts' {
  interface Services {
    imports: ImportService;
  }
}

/** Lists that come as spreadsheets: by command so far, so there is nothing of it in the schema. */
export const imports: Module = {
  schema: '',
  resolvers: {},
  start: ({ clock, trailNotes, services: { organizationIntake, commissionerIntake, taxonomies } }) => ({
    services: {
      imports: createImportService({ organizationIntake, commissionerIntake, taxonomies, trailNotes, clock }),
    },
  }),
};
