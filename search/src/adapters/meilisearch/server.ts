import { SearchWriteFailed } from '../../errors.ts';
import type { EncodedDocument } from './encode.ts';
import { isIndexMissing, RequestRefused } from './failures.ts';
import { Http } from './http.ts';
import { checkRights } from './rights.ts';
import { differingSettings, type Embedder, type Settings, settingsFor } from './settings.ts';
import { Tasks } from './tasks.ts';

/** What is kept of a removed document. */
export type Removal = {
  readonly key: string;
  readonly id: string;
  readonly revision: number;
  readonly writtenAt: number;
};

export type ServerOptions = {
  readonly url: string;
  readonly apiKey: string;
  /** Of queries; the other one where there is none. */
  readonly searchKey: string | undefined;
  readonly prefix: string;
  readonly embedder: Embedder | null;
  /** Ends all that is under way. */
  readonly closing: AbortSignal;
  /** Milliseconds. */
  readonly searchTimeout: number;
  readonly writeTimeout: number;
};

export type SearchRequest = Readonly<Record<string, unknown>> & { readonly indexUid: string };

export type SearchAnswer = {
  readonly hits: readonly (EncodedDocument & { readonly _rankingScore?: number })[];
  readonly estimatedTotalHits: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export type FetchRequest = {
  readonly ids?: readonly string[];
  readonly filter?: string;
  readonly fields: readonly string[];
  readonly offset?: number;
  readonly limit: number;
};

type AboutIndex = { readonly createdAt: string; readonly updatedAt: string };
type Enqueued = { readonly taskUid: number };

/** A Meilisearch server as this adapter needs it. */
export class Server {
  readonly documentsUid: string;
  readonly nextUid: string;
  readonly removalsUid: string;
  readonly #reader: Http;
  readonly #writer: Http;
  readonly #tasks: Tasks;
  readonly #settings: Settings;

  constructor({
    url,
    apiKey,
    searchKey,
    prefix,
    embedder,
    closing,
    searchTimeout,
    writeTimeout,
  }: ServerOptions) {
    const common = { url, closing };
    const reading = searchKey
      ? { apiKey: searchKey, variable: 'MEILI_SEARCH_KEY' }
      : { apiKey, variable: 'MEILI_API_KEY' };
    this.#reader = new Http({ ...common, ...reading, timeout: searchTimeout });
    this.#writer = new Http({ ...common, apiKey, variable: 'MEILI_API_KEY', timeout: writeTimeout });
    this.#tasks = new Tasks(this.#writer, closing);
    this.#settings = settingsFor(embedder);
    this.documentsUid = `${prefix}_documents`;
    this.nextUid = `${prefix}_documents_next`;
    this.removalsUid = `${prefix}_removals`;
  }

  /** False while the server is given a rest because it did not answer. */
  get isAnswering(): boolean {
    return !this.#reader.breaker.isOpen;
  }

  /** Several queries in one round trip, an answer each. */
  async search(queries: readonly SearchRequest[]): Promise<readonly SearchAnswer[]> {
    const body = { queries };
    const answer = await this.#reader.send<{ results: SearchAnswer[] }>({
      ...{ method: 'POST', path: 'multi-search', action: 'search', body },
    });
    return answer.results;
  }

  /** Several queries in one round trip, one ranked list. */
  async federated(queries: readonly SearchRequest[], limit: number): Promise<SearchAnswer> {
    const body = { federation: { limit }, queries };
    return this.#reader.send({ method: 'POST', path: 'multi-search', action: 'search', body });
  }

  /** Documents by key or filter, in no order; those that are not there are left out. */
  async documents<Fields = EncodedDocument>(uid: string, request: FetchRequest): Promise<readonly Fields[]> {
    const { results } = await this.#writer.send<{ results: Fields[] }>({
      ...{ method: 'POST', path: `indexes/${uid}/documents/fetch`, action: 'documents.get', body: request },
    });
    return results;
  }

  async *allDocuments<Fields>(
    uid: string,
    request: Omit<FetchRequest, 'offset'>,
  ): AsyncIterable<readonly Fields[]> {
    for (let offset = 0; ; offset += request.limit) {
      const page = await this.documents<Fields>(uid, { ...request, offset });
      yield page;
      if (page.length < request.limit) return;
    }
  }

  /** Answers when the server has taken them; `done` tells when they can be found. Halves what is too large for it. */
  async put(uid: string, documents: readonly (EncodedDocument | Removal)[]): Promise<readonly number[]> {
    if (documents.length === 0) return [];
    const path = `indexes/${uid}/documents?primaryKey=key`;
    try {
      const { taskUid } = await this.#writer.send<Enqueued>({
        ...{ method: 'POST', path, action: 'documents.add', body: documents },
      });
      return [taskUid];
    } catch (error) {
      if (!(error instanceof RequestRefused) || error.status !== 413) throw error;
      if (documents.length === 1) {
        throw new SearchWriteFailed(`document ${documents[0]?.id} is larger than the server takes`, error);
      }
      const half = Math.ceil(documents.length / 2);
      const first = await this.put(uid, documents.slice(0, half));
      return [...first, ...(await this.put(uid, documents.slice(half)))];
    }
  }

  async remove(uid: string, keys: readonly string[]): Promise<readonly number[]> {
    if (keys.length === 0) return [];
    const path = `indexes/${uid}/documents/delete-batch`;
    const { taskUid } = await this.#writer.send<Enqueued>({
      ...{ method: 'POST', path, action: 'documents.delete', body: keys },
    });
    return [taskUid];
  }

  /** Resolves once all tasks have succeeded, else rejects with `SearchWriteFailed`. */
  async done(tasks: readonly number[]): Promise<void> {
    await Promise.all(tasks.map((uid) => this.#tasks.done(uid)));
  }

  /** Creates what is missing and brings the settings to what the code says; true where documents were missing. */
  async prepare(): Promise<boolean> {
    await this.createIndex(this.removalsUid);
    await this.#applyRemovalSettings();
    const isNew = await this.createIndex(this.documentsUid);
    await this.applySettings(this.documentsUid);
    return isNew;
  }

  /** Rejects with `SearchKeyRefused` where a key may not do what is done later. */
  async checkRights(): Promise<void> {
    await checkRights({ reader: this.#reader, writer: this.#writer, uid: this.documentsUid });
  }

  async applySettings(uid: string): Promise<void> {
    await this.#applyDiffering(uid, this.#settings);
  }

  /** True where there was none. */
  async createIndex(uid: string): Promise<boolean> {
    if ((await this.#about(uid)) !== null) return false;
    const body = { uid, primaryKey: 'key' };
    const { taskUid } = await this.#writer.send<Enqueued>({
      ...{ method: 'POST', path: 'indexes', action: 'indexes.create', body },
    });
    await this.#tasks.done(taskUid, { error: 'index_already_exists' });
    return true;
  }

  async deleteIndex(uid: string): Promise<void> {
    if ((await this.#about(uid)) === null) return;
    const { taskUid } = await this.#writer.send<Enqueued>({
      ...{ method: 'DELETE', path: `indexes/${uid}`, action: 'indexes.delete' },
    });
    await this.#tasks.done(taskUid, { error: 'index_not_found' });
  }

  /** Exchanges the documents with those of the index that was filled beside. */
  async swap(): Promise<void> {
    const next = await this.#about(this.nextUid);
    const body = [{ indexes: [this.documentsUid, this.nextUid] }];
    const { taskUid } = await this.#writer.send<Enqueued>({
      ...{ method: 'POST', path: 'swap-indexes', action: 'indexes.swap', body },
    });
    // A swap belongs to no index, and a key for some indexes sees only their tasks.
    const isDone = async () => (await this.#about(this.documentsUid))?.createdAt === next?.createdAt;
    await this.#tasks.done(taskUid, { isDone });
  }

  async count(): Promise<number> {
    const { numberOfDocuments } = await this.#writer.send<{ numberOfDocuments: number }>({
      ...{ method: 'GET', path: `indexes/${this.documentsUid}/stats`, action: 'stats.get' },
    });
    return numberOfDocuments;
  }

  /** Changes with each write to an index; null where there is none. */
  async updatedAt(uid: string): Promise<string | null> {
    return (await this.#about(uid))?.updatedAt ?? null;
  }

  async #about(uid: string): Promise<AboutIndex | null> {
    try {
      return await this.#writer.send({ method: 'GET', path: `indexes/${uid}`, action: 'indexes.get' });
    } catch (error) {
      if (isIndexMissing(error)) return null;
      throw error;
    }
  }

  async #applyRemovalSettings(): Promise<void> {
    await this.#applyDiffering(this.removalsUid, {
      searchableAttributes: [],
      filterableAttributes: ['writtenAt'],
    });
  }

  async #applyDiffering(uid: string, wanted: Settings): Promise<void> {
    const path = `indexes/${uid}/settings`;
    const current = await this.#writer.send<Settings>({ method: 'GET', path, action: 'settings.get' });
    const body = differingSettings(current, wanted);
    if (Object.keys(body).length === 0) return;
    const { taskUid } = await this.#writer.send<Enqueued>({
      ...{ method: 'PATCH', path, action: 'settings.update', body },
    });
    await this.#tasks.done(taskUid);
  }
}
