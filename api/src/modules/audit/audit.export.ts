import type { TrailNotes } from '#database/trail.ts';
import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Text } from '#kernel/errors.ts';
import { csvHead, csvRow } from './audit.csv.ts';
import type { NamesOf } from './audit.names.ts';
import { readAll, readNamed } from './audit.reading.ts';
import type { AuditFilter, AuditRepository } from './audit.repository.ts';

type Options = { repository: AuditRepository; trailNotes: TrailNotes; namesOf: NamesOf; clock: Clock };

type Order = { readonly filter: AuditFilter; readonly command: string };

export type AuditExporter = ReturnType<typeof createAuditExporter>;

/** Files of any length, for commands at the server, newest first. That they were made is in the trail. */
export function createAuditExporter({ repository, trailNotes, namesOf, clock }: Options) {
  const note = ({ filter, command }: Order) =>
    trailNotes.add(
      entryOf(
        { command },
        {
          action: 'AUDIT_EXPORTED',
          object: { type: 'auditTrail', id: null },
          changes: changesOf<Record<string, unknown>>(null, { ...filter }),
          at: clock.now(),
        },
      ),
    );

  return {
    /** As officers see it, for spreadsheet programs. */
    async *csv(order: Order, language: keyof Text): AsyncGenerator<string> {
      await note(order);
      yield csvHead(language);
      for await (const entries of readNamed({ repository, namesOf }, order.filter)) {
        yield entries.map((entry) => csvRow(entry, language)).join('');
      }
    },

    /** The links as they are stored, one JSON a line: their hashes can be worked out again. */
    async *jsonLines(order: Order): AsyncGenerator<string> {
      await note(order);
      for await (const records of readAll(repository, order.filter)) {
        yield records.map((record) => `${JSON.stringify(record)}\n`).join('');
      }
    },
  };
}
