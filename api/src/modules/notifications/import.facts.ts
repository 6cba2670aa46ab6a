import type { ImportRun } from '#modules/imports/index.ts';
import type { Fact } from './fact.ts';

/** To who brought the list. */
export function factOfImport({ id, accountId, state, endedAt }: ImportRun): Fact[] {
  if (!endedAt) return [];
  const kind = state === 'DONE' ? 'IMPORT_DONE' : 'IMPORT_FAILED';
  const audience = { accountIds: [accountId] };
  return [{ key: `${id}:ended`, kind, subjectId: id, audience, doneBy: null, at: endedAt }];
}
