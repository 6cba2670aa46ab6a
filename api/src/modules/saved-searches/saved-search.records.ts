import { toId } from '#kernel/id.ts';
import type { SavedSearch, SavedSearchRecord } from './saved-search.model.ts';

/** What leaves the repository; all but this is for the worker. */
export const shownFields = {
  accountId: 1,
  name: 1,
  list: 1,
  query: 1,
  conditions: 1,
  frequency: 1,
  createdAt: 1,
  openedAt: 1,
  fresh: 1,
  alertDueAt: 1,
} as const;

export type ShownRecord = Pick<SavedSearchRecord, '_id' | keyof typeof shownFields>;

export function toSavedSearch(record: ShownRecord): SavedSearch {
  return {
    id: toId('savedSearch', record._id.toHexString()),
    accountId: toId('account', record.accountId.toHexString()),
    name: record.name,
    list: record.list,
    query: record.query,
    conditions: record.conditions,
    frequency: record.frequency,
    createdAt: record.createdAt,
    openedAt: record.openedAt,
    fresh: record.fresh,
    alertDueAt: record.alertDueAt ?? null,
  };
}
