import type { CsvEntry } from './audit.csv.ts';
import type { AuditRecord } from './audit.model.ts';
import type { NamesOf } from './audit.names.ts';
import type { AuditFilter, AuditRepository } from './audit.repository.ts';
import { type ShownEntry, toShown } from './audit.shown.ts';

type Reading = { readonly repository: AuditRepository; readonly namesOf: NamesOf };

const READ_AT_ONCE = 500;

/** The entries with what stands beside them, as far as officers see it. */
export async function readShown(
  repository: AuditRepository,
  records: readonly AuditRecord[],
): Promise<ShownEntry[]> {
  const besides = await repository.readBesides(records.map(({ entryId }) => entryId));
  return records.map((record) => toShown(record, besides.get(record.entryId)));
}

/** All that the filter finds, newest first, up to `limit`, some hundred at a time. */
export async function* readAll(
  repository: AuditRepository,
  filter: AuditFilter,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<AuditRecord[]> {
  let before: number | null = null;
  for (let left = limit; left > 0; left -= READ_AT_ONCE) {
    const rows = await repository.listRows(filter, { limit: Math.min(left, READ_AT_ONCE), before });
    if (rows.length === 0) return;
    yield rows;
    before = rows.at(-1)?._id ?? null;
  }
}

/** The same as officers see it, with the names of people and things. */
export async function* readNamed(
  { repository, namesOf }: Reading,
  filter: AuditFilter,
  limit?: number,
): AsyncGenerator<CsvEntry[]> {
  for await (const rows of readAll(repository, filter, limit)) {
    const entries = await readShown(repository, rows);
    const ids = entries.flatMap(({ by, object }) => [by.accountId, object.id]).flatMap((id) => id ?? []);
    const names = await namesOf(ids);
    yield entries.map((entry) => ({
      ...entry,
      actorName: (entry.by.accountId && names.get(entry.by.accountId)) ?? null,
      objectName: (entry.object.id && names.get(entry.object.id)) ?? null,
    }));
  }
}
