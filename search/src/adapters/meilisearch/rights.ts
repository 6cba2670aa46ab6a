import { RequestRefused } from './failures.ts';
import type { Http, Request } from './http.ts';

export type RightsToCheck = {
  readonly reader: Http;
  readonly writer: Http;
  /** Of an index that the keys are for; it need not be there. */
  readonly uid: string;
};

/**
 * Asks for everything that is done later, so that a key that may not is told at start. What would change something is
 * asked wrongly: the server looks at the key before it looks at the request. Rejects with `SearchKeyRefused`.
 */
export async function checkRights({ reader, writer, uid }: RightsToCheck): Promise<void> {
  await ask(reader, {
    ...post('multi-search', { queries: [{ indexUid: uid, limit: 0 }] }),
    action: 'search',
  });
  for (const request of wrongRequests(uid)) await ask(writer, request);
}

function wrongRequests(uid: string): readonly Request[] {
  const index = `indexes/${uid}`;
  return [
    { ...get(index), action: 'indexes.get' },
    { ...get(`${index}/settings`), action: 'settings.get' },
    { ...get(`${index}/stats`), action: 'stats.get' },
    { ...get('tasks?limit=1'), action: 'tasks.get' },
    { ...post(`${index}/documents/fetch`, { limit: 1 }), action: 'documents.get' },
    { ...post(`${index}/documents`, 'no document'), action: 'documents.add' },
    { ...post(`${index}/documents/delete-batch`, { no: 'list' }), action: 'documents.delete' },
    { ...post('indexes', { no: 'uid' }), action: 'indexes.create' },
    { ...post('swap-indexes', [{ no: 'indexes' }]), action: 'indexes.swap' },
    { method: 'PATCH', path: `${index}/settings`, body: [], action: 'settings.update' },
    { method: 'DELETE', path: `${index}!`, action: 'indexes.delete' },
  ];
}

function get(path: string) {
  return { method: 'GET', path } as const;
}

function post(path: string, body: unknown) {
  return { method: 'POST', path, body } as const;
}

/** A refusal for any other reason than the key is fine. */
async function ask(http: Http, request: Request): Promise<void> {
  try {
    await http.send(request);
  } catch (error) {
    if (!(error instanceof RequestRefused) || error.status >= 500) throw error;
  }
}
