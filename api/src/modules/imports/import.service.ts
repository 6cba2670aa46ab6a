import type { TrailNotes } from '#database/trail.ts';
import type { Services } from '#graphql/context.ts';
import { type AuditEntry, changesOf, type Doer, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Account } from '#kernel/viewer.ts';
import type { RowFault } from './columns/parse-row.ts';
import { surveySpreadsheet } from './import.survey.ts';
import type { RowOutcome } from './kinds/importer.ts';
import { type ImportKind, importerOf } from './kinds/kinds.ts';
import { createUniversityLookup } from './kinds/university.lookup.ts';
import { createParseContext } from './parsers/parser.ts';
import { isBlank, type SheetRow, type Spreadsheet } from './spreadsheet/spreadsheet.ts';

const BATCH = 500;
const MAX_GROUND = 500;
const BY_COMMAND: Doer = { command: 'import' };

export type ImportOrder = {
  readonly kind: ImportKind;
  readonly spreadsheet: Spreadsheet;
  /** On what ground they count as verified, at most 500 characters; null leaves that to an officer. */
  readonly verifiedBecause: string | null;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** Whose needs, capabilities or members they are; of needs for others, the association. */
  readonly organizationId?: Id<'organization'> | null;
  /** In whose place the command stands, where letters go out in a person's name. */
  readonly doer?: Account | undefined;
  onProgress?(progress: { readonly done: number; readonly total: number }): void;
};

export type RefusedRow = {
  /** As the spreadsheet program shows it. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFault[];
};

export type ImportResult = {
  /** Null in a CSV file. */
  readonly sheet: string | null;
  /** Sheets that were not read: one file brings one list. */
  readonly otherSheets: readonly string[];
  readonly header: readonly string[];
  readonly ignoredColumns: readonly string[];
  readonly notes: readonly Text[];
  readonly rows: number;
  readonly blankRows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedRow[];
};

export type ImportService = ReturnType<typeof createImportService>;

export type ImportServiceOptions = Pick<
  Services,
  | 'organizationIntake'
  | 'commissionerIntake'
  | 'needLists'
  | 'needProposalLists'
  | 'invitationLists'
  | 'capabilityLists'
  | 'organizations'
  | 'taxonomies'
> & { trailNotes: TrailNotes; clock: Clock };

/** Takes in lists from spreadsheets, row by row: a bad one is told and the good ones still come in. */
export function createImportService({ taxonomies, trailNotes, clock, ...intakes }: ImportServiceOptions) {
  const findUniversities = createUniversityLookup(intakes.organizationIntake);
  const contextNow = () => createParseContext(taxonomies, clock.now());

  return {
    /**
     * The same list twice changes nothing. A run that breaks off may simply be repeated.
     * @throws SpreadsheetUnreadable, SpreadsheetUnfit before anything is written; Failures for a bad ground.
     */
    async run({
      kind,
      spreadsheet,
      verifiedBecause,
      dryRun,
      organizationId = null,
      doer = BY_COMMAND,
      onProgress,
    }: Omit<ImportOrder, 'doer'> & { doer?: Doer | undefined }): Promise<ImportResult> {
      const ground = checkGround(verifiedBecause);
      const importer = importerOf(kind, { ...intakes, contextNow, findUniversities });
      const survey = await surveySpreadsheet(spreadsheet, importer.columns);
      const { sheet, header, matched, rows: total } = survey;
      const tally = { created: 0, updated: 0, unchanged: 0 };
      const refused: RefusedRow[] = [];
      const met = new Map<string, number>();

      let done = 0;
      for await (const rows of batches(rowsBelow(sheet.rows(), header.number))) {
        const outcomes = await importer.takeRows(rows, matched, {
          verifiedBecause: ground,
          dryRun,
          doer,
          organizationId,
          plannedBefore: tally.created,
          met,
        });
        for (const [index, outcome] of outcomes.entries()) {
          const row = rows[index];
          if (outcome.status !== 'REFUSED') tally[tallyOf[outcome.status]] += 1;
          else if (row) refused.push({ number: row.number, cells: row.cells, faults: outcome.faults });
        }
        done += rows.length;
        onProgress?.({ done, total });
      }
      if (!dryRun) {
        const counts = { ...tally, refused: refused.length, rows: total };
        await trailNotes.add(runEntry({ kind, counts, reason: ground, at: clock.now() }));
      }
      return {
        ...tally,
        refused,
        sheet: sheet.name,
        otherSheets: spreadsheet.sheets.flatMap(({ name }) =>
          name !== null && name !== sheet.name ? [name] : [],
        ),
        header: header.cells,
        ignoredColumns: matched.ignored,
        notes: spreadsheet.notes,
        rows: total,
        blankRows: survey.blankRows,
      };
    },
  };
}

const tallyOf = { CREATED: 'created', UPDATED: 'updated', UNCHANGED: 'unchanged' } as const satisfies Record<
  Exclude<RowOutcome['status'], 'REFUSED'>,
  string
>;

type Run = { kind: ImportKind; counts: Record<string, number>; reason: string | null; at: Date };

/** One for the run; what became of each organization and each person is told by entries of their own. */
function runEntry({ kind, counts, reason, at }: Run): AuditEntry {
  return entryOf(BY_COMMAND, {
    action: 'IMPORT_RUN',
    object: { type: 'spreadsheet', id: null },
    changes: changesOf<Record<string, unknown>>(null, { kind, ...counts }),
    reason,
    at,
  });
}

function checkGround(verifiedBecause: string | null): string | null {
  const input = checkInput();
  const ground =
    verifiedBecause === null ? null : input.text('verified', verifiedBecause, { min: 1, max: MAX_GROUND });
  input.done();
  return ground;
}

async function* rowsBelow(rows: AsyncIterable<SheetRow>, header: number): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    if (row.number > header && !isBlank(row)) yield row;
  }
}

async function* batches(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow[]> {
  let batch: SheetRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
