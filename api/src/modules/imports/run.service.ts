import { newId } from '#database/object-id.ts';
import type { Services } from '#graphql/context.ts';
import type { AuditAction } from '#kernel/audit.actions.ts';
import { type AuditEntry, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, requirePerson, type Viewer } from '#kernel/viewer.ts';
import { closedText, isAlive } from '#modules/organizations/index.ts';
import type { ChunkRepository } from './chunk.repository.ts';
import { SpreadsheetUnfit } from './import.errors.ts';
import { findTable } from './import.survey.ts';
import type { Importer } from './kinds/importer.ts';
import type { ImportKind } from './kinds/kinds.ts';
import { checkChoices, choicesOf, missingIn } from './run.columns.ts';
import { noCounts } from './run.counts.ts';
import { ImportMovedOn, MAX_OPEN_RUNS, NothingToImport, TooManyImports } from './run.errors.ts';
import { checkMends, type RowMend, refuseUnknownRows } from './run.mend.ts';
import type { ColumnChoice, ImportRun } from './run.model.ts';
import { hasList } from './run.owners.ts';
import { bureauKinds, canBelong, canBring, canSee, ownersKinds } from './run.policy.ts';
import type { RunRepository, RunStep } from './run.repository.ts';
import { type RunTransition, runStates } from './run.states.ts';
import { cellsOf, cleanName, storeRows } from './run.upload.ts';
import { openSpreadsheet } from './spreadsheet/open-spreadsheet.ts';
import type { Spreadsheet } from './spreadsheet/spreadsheet.ts';

type Options = {
  runs: RunRepository;
  chunks: ChunkRepository;
  importerOf(kind: ImportKind): Importer;
  organizations: Services['organizations'];
  clock: Clock;
};

export type Upload = {
  readonly kind: ImportKind;
  /** Whose things or members they are; null for the bureau's lists. */
  readonly organizationId: Id<'organization'> | null;
  /** On what ground organizations count as verified; null leaves that to an officer. */
  readonly verifiedBecause: string | null;
  /** What the sender calls the file. */
  readonly fileName: string;
  /** Where its bytes lie until this call returns. */
  readonly path: string;
};

type Subject = Pick<Upload, 'kind' | 'organizationId'>;

/** Spreadsheets that people bring through the interface: uploaded, matched, checked, written. */
export function createImportRunService({ runs, chunks, importerOf, organizations, clock }: Options) {
  /** @throws NotFound also where the viewer may not know that there is one. */
  async function get(viewer: Viewer, id: Id<'importRun'>): Promise<ImportRun> {
    const run = await runs.find(id);
    if (!run || !canSee(viewer, run)) throw new NotFound();
    return run;
  }

  /** @throws ImportMovedOn where the step is none any more; it changes nothing then. */
  async function step(
    viewer: Viewer,
    { run, transition }: { run: ImportRun; transition: RunTransition },
    { set, dueAt, action }: Omit<RunStep, 'entry'> & { action?: AuditAction },
  ): Promise<ImportRun> {
    const state = runStates.next(run.state, transition);
    const entry = action && entryOfStep(viewer, { run, action, at: clock.now() });
    const moved = state && (await runs.move(run, { set: { ...set, state }, dueAt, ...(entry && { entry }) }));
    if (!moved) throw new ImportMovedOn(await get(viewer, run.id));
    return moved;
  }

  async function checkOwner(viewer: Viewer, { kind, organizationId }: Subject): Promise<void> {
    if (!canBelong(kind) || !organizationId) return;
    const owner = await organizations.get(viewer, organizationId);
    if (!isAlive(owner)) throw new InvalidInput({ text: closedText, field: ['organization'] });
    if (!hasList(owner, kind)) throw new InvalidInput({ text: wrongOwner[kind], field: ['organization'] });
  }

  /** Asked before the file is read. @throws Forbidden, InvalidInput, TooManyImports */
  async function allow(viewer: Viewer, subject: Subject): Promise<void> {
    const { accountId } = requirePerson(viewer);
    if (!canBring(viewer, subject)) throw new Forbidden();
    await checkOwner(viewer, subject);
    if ((await runs.countOpen(accountId)) >= MAX_OPEN_RUNS) throw new TooManyImports();
  }

  async function store(
    upload: Upload,
    spreadsheet: Spreadsheet,
    accountId: Id<'account'>,
  ): Promise<ImportRun> {
    const { columns } = importerOf(upload.kind);
    const { sheet, header, matched } = await findTable(spreadsheet, columns);
    const id = newId('importRun');
    const at = clock.now();
    const isReady = matched.missing.length === 0 && matched.doubled === null;
    try {
      const table = await storeRows(sheet, header.number, (place, rows) =>
        chunks.add(id, place, { rows, at }),
      );
      if (table.rows === 0) throw new SpreadsheetUnfit('HEADER_ONLY');
      const run: ImportRun = {
        ...newRun,
        ...table,
        ...{ id, accountId, kind: upload.kind, organizationId: upload.organizationId, createdAt: at },
        fileName: cleanName(upload.fileName),
        sheet: sheet.name,
        otherSheets: spreadsheet.sheets.flatMap(({ name }) =>
          name !== null && name !== sheet.name ? [name] : [],
        ),
        notes: spreadsheet.notes,
        headerRow: header.number,
        header: cellsOf(header),
        columns: choicesOf(matched),
        verifiedBecause: upload.verifiedBecause,
        state: isReady ? 'CHECKING' : 'COLUMNS',
      };
      await runs.add(run, isReady ? at : null);
      return run;
    } catch (error) {
      await chunks.removeOf([id]);
      throw error;
    }
  }

  return {
    get,

    allow,

    /**
     * Reads the whole file before anything else is done with it.
     * @throws Forbidden, TooManyImports, SpreadsheetUnreadable, SpreadsheetUnfit, Failures; nothing is kept then.
     */
    async upload(viewer: Viewer, given: Upload): Promise<ImportRun> {
      const { accountId } = requirePerson(viewer);
      await allow(viewer, given);
      const upload = { ...given, verifiedBecause: checkGround(given.verifiedBecause) };
      const spreadsheet = await openSpreadsheet(upload.path);
      try {
        return await store(upload, spreadsheet, accountId);
      } finally {
        spreadsheet.close();
      }
    },

    /** Has it checked anew. @throws InvalidInput, ImportMovedOn */
    async setColumns(
      viewer: Viewer,
      id: Id<'importRun'>,
      choices: readonly ColumnChoice[],
    ): Promise<ImportRun> {
      requirePerson(viewer);
      const run = await get(viewer, id);
      const all = importerOf(run.kind).columns;
      const columns = checkChoices(choices, { header: run.header, all });
      const set = { columns, checked: null, chunksDone: 0 };
      return step(viewer, { run, transition: 'match' }, { set, dueAt: clock.now() });
    },

    /**
     * Corrects cells of the list as it lies here, and has it checked anew: what a row is known by may stand in others.
     * @throws InvalidInput, ImportMovedOn
     */
    async mend(viewer: Viewer, id: Id<'importRun'>, wanted: readonly RowMend[]): Promise<ImportRun> {
      requirePerson(viewer);
      const run = await get(viewer, id);
      const mends = checkMends(wanted, run.header.length);
      const known = await chunks.listNumbers(
        id,
        mends.map(({ number }) => number),
      );
      if (known.size < mends.length) refuseUnknownRows();
      const set = { mends, checked: null, chunksDone: 0 };
      return step(viewer, { run, transition: 'mend' }, { set, dueAt: clock.now() });
    },

    /** @throws NothingToImport, ImportMovedOn */
    async start(viewer: Viewer, id: Id<'importRun'>): Promise<ImportRun> {
      requirePerson(viewer);
      const run = await get(viewer, id);
      const { created, updated } = run.checked ?? noCounts;
      if (run.state === 'CHECKED' && created + updated === 0) throw new NothingToImport();
      const now = clock.now();
      const set = { chunksDone: 0, done: noCounts, startedAt: now };
      return step(viewer, { run, transition: 'start' }, { set, dueAt: now, action: 'IMPORT_STARTED' });
    },

    /** What was written by then stays. @throws ImportMovedOn */
    async cancel(viewer: Viewer, id: Id<'importRun'>): Promise<ImportRun> {
      requirePerson(viewer);
      const run = await get(viewer, id);
      const set = { endedAt: clock.now(), mends: [] };
      return step(viewer, { run, transition: 'cancel' }, { set, dueAt: null, action: 'IMPORT_CANCELLED' });
    },

    /** Those of the viewer's organizations, and for officers those of the bureau. */
    async list(viewer: Viewer, page: PageRequest): Promise<Page<ImportRun>> {
      const { memberships, isOfficer } = requireAccount(viewer);
      const owned = memberships.filter(({ role }) => role === 'OWNER');
      return runs.listOf(
        {
          organizationIds: memberships.map(({ organizationId }) => organizationId),
          ownedIds: owned.map(({ organizationId }) => organizationId),
          ownersKinds,
          kinds: isOfficer ? bureauKinds : [],
        },
        page,
      );
    },

    columnsOf: (kind: ImportKind) => importerOf(kind).columns,
    missingOf: ({ kind, columns }: ImportRun) => missingIn(columns, importerOf(kind).columns),
  };
}

const newRun = {
  mends: [],
  revision: 1,
  chunksDone: 0,
  checked: null,
  done: null,
  failure: null,
  startedAt: null,
  endedAt: null,
  rowsGoneAt: null,
} as const;

const wrongOwner = {
  need: { zh: '技术需求由企业发布，请换成企业', en: 'Needs are published by enterprises' },
  capability: {
    zh: '技术能力由高校院所或转化平台发布',
    en: 'Capabilities are published by universities and transfer platforms',
  },
  member: { zh: '这里没有成员名单', en: 'There is no list of members here' },
  'proposed-need': {
    zh: '由科技局或已核验的行业协会代填需求',
    en: 'The bureau, and associations that it has verified, write down needs for firms',
  },
} as const;

function checkGround(verifiedBecause: string | null): string | null {
  const input = checkInput();
  const ground = input.optionalText('verified', verifiedBecause, { min: 2, max: 500 });
  input.done();
  return ground;
}

type Told = { run: ImportRun; action: AuditAction; at: Date };

function entryOfStep(viewer: Viewer, { run, action, at }: Told): AuditEntry {
  return entryOf(viewer, {
    action,
    object: { type: 'importRun', id: run.id },
    related: run.organizationId ? [run.organizationId] : [],
    changes: [
      { field: 'kind', before: null, after: run.kind },
      { field: 'rows', before: null, after: run.rows },
    ],
    at,
  });
}
