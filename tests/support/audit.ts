import type { App } from '../../api/src/app.ts';
import { type Person, settle } from './world.ts';

export type SeenEntry = {
  id: string;
  sequence: number;
  action: string;
  at: string;
  actor: { kind: string; accountId: string | null; command: string | null; apiKeyId: string | null };
  object: { id: string | null; type: string; name: string | null };
  changes: { field: string; before: string | null; after: string | null; isPersonal: boolean }[];
  reason: string | null;
  address: string | null;
  requestId: string | null;
};

const ENTRIES = `
  query Entries($filter: AuditFilter, $first: Int! = 50, $after: String) {
    auditEntries(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id sequence action at reason address requestId
        actor { kind accountId command apiKeyId }
        object { id type name }
        changes { field before after isPersonal }
      }
    }
  }`;

type Page = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: SeenEntry[];
};

/** What an officer finds, once all that waits is collected. */
export async function pageOfEntries(app: App, officer: Person, variables: object = {}): Promise<Page> {
  await settle(app);
  const { data, errors } = await officer.ask<{ auditEntries: Page }>(ENTRIES, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.auditEntries;
}

export async function entriesOf(app: App, officer: Person, filter: object = {}): Promise<SeenEntry[]> {
  return (await pageOfEntries(app, officer, { filter })).nodes;
}
