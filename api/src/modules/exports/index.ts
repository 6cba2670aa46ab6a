import type { Module } from '../module.ts';
import { createExportService, type ExportService } from './export.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    exports: ExportService;
  }
}

/** Lists as spreadsheets. They are asked through the schema, so this module knows no other one's things. */
export const exports: Module = {
  schema: '',
  resolvers: {},
  start: ({ trailNotes, clock }) => ({ services: { exports: createExportService({ trailNotes, clock }) } }),
};
