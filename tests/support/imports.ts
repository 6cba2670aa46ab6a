import type { App } from '../../api/src/app.ts';
import { type ImportKind, type ImportResult, openSpreadsheet } from '../../api/src/modules/imports/index.ts';

export type ImportWish = { kind?: ImportKind; dryRun?: boolean; verifiedBecause?: string };

/** Imports a file, verified universities unless told otherwise. */
export async function importFile(app: App, file: string, wish: ImportWish = {}): Promise<ImportResult> {
  const spreadsheet = await openSpreadsheet(file);
  const usual = { kind: 'university', dryRun: false, verifiedBecause: '测试' } as const;
  try {
    return await app.services.imports.run({ ...usual, ...wish, spreadsheet });
  } finally {
    spreadsheet.close();
  }
}

/** Created, updated, unchanged, refused. */
export function countsOf({ created, updated, unchanged, refused }: ImportResult): number[] {
  return [created, updated, unchanged, refused.length];
}
