import { type Index, Meilisearch, MeilisearchApiError, type Settings, type Task } from 'meilisearch';
import { InvalidSearchQuery, SearchError, SearchUnavailable, SearchWriteFailed } from '../../errors.ts';
import type { EncodedDocument } from './encode.ts';
import { differingSettings, documentSettings } from './settings.ts';

/** What is kept of a removed document. */
export type Removal = { readonly key: string; readonly id: string; readonly revision: number };

const REQUEST_TIMEOUT = 10_000;
const TASK_TIMEOUT = 120_000;
const LONGEST_MESSAGE = 200;

/** A Meilisearch server as this adapter needs it: tasks awaited and checked, its errors translated into ours. */
export class Server {
  readonly client: Meilisearch;
  readonly documentsUid: string;
  readonly nextUid: string;
  readonly removalsUid: string;

  constructor(url: string, apiKey: string, prefix: string) {
    this.client = new Meilisearch({ host: url, apiKey, timeout: REQUEST_TIMEOUT });
    this.documentsUid = `${prefix}_documents`;
    this.nextUid = `${prefix}_documents_next`;
    this.removalsUid = `${prefix}_removals`;
  }

  documents(uid = this.documentsUid): Index<EncodedDocument> {
    return this.client.index<EncodedDocument>(uid);
  }

  removals(): Index<Removal> {
    return this.client.index<Removal>(this.removalsUid);
  }

  /** Creates what is missing and brings the settings to what the code says. */
  async prepare(): Promise<void> {
    await this.createIndex(this.documentsUid);
    await this.createIndex(this.removalsUid);
    const index = this.documents();
    const differing = differingSettings(await asked(() => index.getSettings()));
    if (Object.keys(differing).length > 0) await this.applySettings(this.documentsUid, differing);
  }

  async applySettings(uid: string, settings: Settings = documentSettings): Promise<void> {
    await done(() =>
      this.documents(uid).updateSettings(settings).waitTask({ timeout: TASK_TIMEOUT, interval: 20 }),
    );
  }

  async createIndex(uid: string): Promise<void> {
    const exists = await asked(() => this.client.getRawIndex(uid).then(() => true), isMissing);
    if (exists) return;
    const options = { timeout: TASK_TIMEOUT, interval: 20 };
    await done(
      () => this.client.createIndex(uid, { primaryKey: 'key' }).waitTask(options),
      'index_already_exists',
    );
  }

  async deleteIndex(uid: string): Promise<void> {
    const options = { timeout: TASK_TIMEOUT, interval: 20 };
    await done(() => this.client.deleteIndex(uid).waitTask(options), 'index_not_found');
  }

  async put(uid: string, documents: readonly EncodedDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const options = { timeout: TASK_TIMEOUT, interval: 20 };
    await done(() =>
      this.documents(uid)
        .addDocuments([...documents])
        .waitTask(options),
    );
  }

  async remove(uid: string, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const options = { timeout: TASK_TIMEOUT, interval: 20 };
    await done(() =>
      this.documents(uid)
        .deleteDocuments([...keys])
        .waitTask(options),
    );
  }

  async putRemovals(removals: readonly Removal[]): Promise<void> {
    if (removals.length === 0) return;
    await done(() =>
      this.removals()
        .addDocuments([...removals])
        .waitTask({ timeout: TASK_TIMEOUT, interval: 20 }),
    );
  }

  async swap(): Promise<void> {
    const indexes: [string, string] = [this.documentsUid, this.nextUid];
    await done(() =>
      this.client.swapIndexes([{ indexes, rename: false }]).waitTask({ timeout: TASK_TIMEOUT, interval: 20 }),
    );
  }
}

/** A request whose failure is told as one of ours; `instead` may turn an expected refusal into an answer. */
export async function asked<T>(
  request: () => Promise<T>,
  instead?: (error: unknown) => T | undefined,
): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const answer = instead?.(error);
    if (answer !== undefined) return answer;
    throw translated(error);
  }
}

/** A task that has to succeed; `expected` is a code that is as good as success. */
async function done(task: () => Promise<Task>, expected?: string): Promise<void> {
  const { status, error } = await asked(task);
  if (status === 'succeeded' || (expected !== undefined && error?.code === expected)) return;
  throw new SearchWriteFailed(error?.message ?? status);
}

function isMissing(error: unknown): boolean | undefined {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found' ? false : undefined;
}

function translated(error: unknown): SearchError {
  if (error instanceof SearchError) return error;
  if (error instanceof MeilisearchApiError && error.response.status === 400) {
    const message = (error.cause?.message ?? error.message).slice(0, LONGEST_MESSAGE);
    return new InvalidSearchQuery('filter', { zh: `搜索服务不接受这个查询：${message}`, en: message });
  }
  return new SearchUnavailable(error);
}
