import type { TrailNotes } from '#database/trail.ts';
import { type AuditAction, auditActionsByModule } from '#kernel/audit.actions.ts';
import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Forbidden, NotFound, type Text } from '#kernel/errors.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { ChainRepository } from './audit.chain.repository.ts';
import { csvHead, csvRow } from './audit.csv.ts';
import type { CheckRecord } from './audit.model.ts';
import type { NamesOf } from './audit.names.ts';
import { canReadAudit } from './audit.policy.ts';
import { readNamed, readShown } from './audit.reading.ts';
import type { AuditFilter, AuditRepository } from './audit.repository.ts';
import { ruleAt } from './audit.retention.ts';
import type { ShownEntry } from './audit.shown.ts';

export type AuditServiceOptions = {
  repository: AuditRepository;
  chain: Pick<ChainRepository, 'head'>;
  trailNotes: TrailNotes;
  namesOf: NamesOf;
  clock: Clock;
};

export type AuditService = ReturnType<typeof createAuditService>;

export type AuditExport = { readonly csv: string; readonly rows: number; readonly isComplete: boolean };

/** How the chain stands, and how the last walk along it went. */
export type AuditState = {
  readonly entries: number;
  readonly head: string;
  readonly check: CheckRecord | null;
  /** For how long addresses and values about persons are kept. */
  readonly personalPartsKeptDays: number;
};

/** One file for a spreadsheet program, and for one answer: more is exported by the command at the server. */
const MOST_EXPORTED = 10_000;
const TEXT = { min: 1, max: 100 };

export function createAuditService(options: AuditServiceOptions) {
  const { repository, chain, trailNotes, namesOf, clock } = options;

  function open(viewer: Viewer): void {
    requireAccount(viewer);
    if (!canReadAudit(viewer)) throw new Forbidden();
  }

  /** Who reads the trail is in it, too. */
  function note(viewer: Viewer, action: AuditAction, filter: object): Promise<void> {
    return trailNotes.add(
      entryOf(viewer, {
        action,
        object: { type: 'auditTrail', id: null },
        changes: changesOf<Record<string, unknown>>(null, { ...filter }, ['text']),
        at: clock.now(),
      }),
    );
  }

  return {
    namesOf,

    /** Newest first. @throws Forbidden for all but officers. */
    async list(viewer: Viewer, wish: AuditFilter, page: { limit: number; before: number | null }) {
      open(viewer);
      const filter = checkFilter(wish);
      // Turning the page is the same reading.
      if (page.before === null) await note(viewer, 'AUDIT_SEARCHED', filter);
      const { rows, ...rest } = await repository.list(filter, page);
      return { ...rest, rows: await readShown(repository, rows) };
    },

    /** @throws NotFound where there is none, and for all but officers. */
    async get(viewer: Viewer, sequence: number): Promise<ShownEntry> {
      const record = canReadAudit(viewer) ? await repository.find(sequence) : null;
      const [entry] = record ? await readShown(repository, [record]) : [];
      if (!entry) throw new NotFound();
      await note(viewer, 'AUDIT_SEARCHED', { sequence });
      return entry;
    },

    /** What the filter shows, as a spreadsheet; at most 10,000 rows, newest first. */
    async export(viewer: Viewer, wish: AuditFilter, language: keyof Text): Promise<AuditExport> {
      open(viewer);
      const filter = checkFilter(wish);
      await note(viewer, 'AUDIT_EXPORTED', filter);
      const { totalCount } = await repository.list(filter, { limit: 1, before: null });
      const lines: string[] = [];
      for await (const some of readNamed({ repository, namesOf }, filter, MOST_EXPORTED)) {
        for (const entry of some) lines.push(csvRow(entry, language));
      }
      return {
        csv: csvHead(language) + lines.join(''),
        rows: lines.length,
        isComplete: totalCount <= MOST_EXPORTED,
      };
    },

    /** All that can be filtered by. */
    listActions(viewer: Viewer): { action: AuditAction; module: string }[] {
      open(viewer);
      return Object.entries(auditActionsByModule).flatMap(([module, actions]) =>
        actions.map((action) => ({ action, module })),
      );
    },

    async state(viewer: Viewer): Promise<AuditState> {
      open(viewer);
      const [{ sequence, hash }, check] = await Promise.all([chain.head(), repository.readCheck()]);
      const { keepDays } = ruleAt(clock.now());
      return { entries: sequence, head: hash, check, personalPartsKeptDays: keepDays };
    },
  };
}

function checkFilter({ text, ...filter }: AuditFilter): AuditFilter {
  const input = checkInput();
  const clean = input.optionalText('text', text, TEXT);
  if (filter.since && filter.until && filter.since >= filter.until) {
    input.fault('until', { zh: '结束时间要晚于开始时间', en: 'The end has to be after the beginning' });
  }
  input.done();
  return { ...filter, ...(clean && { text: clean }) };
}
