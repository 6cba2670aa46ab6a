import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import './import.messages.ts';
import { importLoaders } from './import.loaders.ts';
import { importResolvers } from './import.resolvers.ts';
import { type ImportServices, startImports } from './import.start.ts';

export { csvLine, reportOf, sayings } from './import.report.ts';
export type { ImportResult } from './import.service.ts';
export { type ImportKind, importKinds } from './kinds/kinds.ts';
export { kindOf } from './run.kinds.ts';
export type { ImportRun } from './run.model.ts';
export { hasList } from './run.owners.ts';
export { belongsToOwner, canBelong, canBring, kindsInAName, ownKinds } from './run.policy.ts';
export { openSpreadsheet } from './spreadsheet/open-spreadsheet.ts';
export { MAX_UPLOAD_BYTES, SpreadsheetUnreadable } from './spreadsheet/spreadsheet.errors.ts';

export { type WrittenCell, writeXlsx } from './spreadsheet/write-xlsx.ts';

declare module '#graphql/context.ts' {
  interface Services extends ImportServices {}
}

/** Lists that come as spreadsheets, through the interface and by command. */
export const imports: Module = {
  schema: readSchema(new URL('./import.graphql', import.meta.url)),
  resolvers: importResolvers,
  loaders: importLoaders,
  nodes: {
    importRun: {
      find: (id, { services, viewer }) => services.importRuns.get(viewer, parseId('importRun', id)),
      typeOf: () => 'ImportRun',
    },
  },
  start: startImports,
};
