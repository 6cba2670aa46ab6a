type Document = Readonly<Record<string, unknown>> & { readonly key: string };
type Index = {
  uid: string;
  createdAt: string;
  updatedAt: string;
  settings: Record<string, unknown>;
  documents: Map<string, Document>;
};
type Answer = { readonly status: number; readonly body: unknown };
type Query = {
  readonly indexUid: string;
  readonly filter?: readonly string[] | string;
  readonly facets?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
};
type Fetch = Query & { readonly ids?: readonly string[] };

/** Indexes in memory. Queries answer with all documents of an index: choosing among them is the adapter's work. */
export class FakeIndexes {
  readonly #indexes = new Map<string, Index>();
  readonly #tasks = new Map<number, { path: string; status: string; error: unknown }>();
  #writes = 0;
  /** What becomes of a task; by default it succeeds at once. */
  outcome: (path: string) => string | undefined = () => undefined;
  /** False for a key that is for some indexes only: a swap belongs to none. */
  showsSwaps = true;
  /** Runs right before indexes are swapped: what other processes do at the last moment. */
  beforeSwap: () => void = () => {};

  has(uid: string): boolean {
    return this.#indexes.has(uid);
  }

  drop(uid: string): void {
    this.#indexes.delete(uid);
  }

  documents(uid: string): Map<string, Document> {
    return this.#indexes.get(uid)?.documents ?? new Map();
  }

  answer(method: string, path: string, body: unknown): Answer {
    const [route = '', search = ''] = path.slice(1).split('?');
    const [first, uid = '', part = '', last = ''] = route.split('/');
    if (isWrong(route, body)) return { status: 400, body: { message: 'wrong', code: 'bad_request' } };
    if (first === 'multi-search') return this.#search(body as { queries: Query[]; federation?: object });
    if (first === 'tasks') return this.#states(new URLSearchParams(search).get('uids') ?? '');
    if (first === 'swap-indexes') return this.#swap(body as { indexes: [string, string] }[], path);
    if (method === 'POST' && uid === '')
      return this.#task(path, () => this.#create((body as { uid: string }).uid));
    if (method === 'DELETE') return this.#task(path, () => this.#indexes.delete(uid));
    const index = this.#indexes.get(uid);
    if (!index) return missing(uid);
    return this.#ofIndex(index, { method, path, part, last, body });
  }

  #ofIndex(
    index: Index,
    asked: { method: string; path: string; part: string; last: string; body: unknown },
  ): Answer {
    const { method, path, part, last, body } = asked;
    if (part === '') {
      const { uid, createdAt, updatedAt } = index;
      return ok({ uid, createdAt, updatedAt });
    }
    if (part === 'stats') return ok({ numberOfDocuments: index.documents.size });
    if (part === 'settings' && method === 'GET') return ok(index.settings);
    if (part === 'settings')
      return this.#task(path, () => {
        Object.assign(index.settings, body);
      });
    if (last === 'fetch') return ok({ results: fetched(index, body as Fetch) });
    return this.#task(path, () => {
      if (last === 'delete-batch') for (const key of body as string[]) index.documents.delete(key);
      else for (const document of body as Document[]) index.documents.set(document.key, document);
      index.updatedAt = `write ${++this.#writes}`;
    });
  }

  #create(uid: string): void {
    this.#indexes.set(uid, {
      uid,
      createdAt: `creation ${++this.#writes}`,
      updatedAt: 'new',
      settings: {},
      documents: new Map(),
    });
  }

  #swap(swaps: readonly { indexes: [string, string] }[], path: string): Answer {
    return this.#task(path, () => {
      if (swaps.length > 0) this.beforeSwap();
      for (const { indexes } of swaps) {
        const [left, right] = indexes.map((uid) => this.#indexes.get(uid));
        if (left && right) {
          this.#indexes.set(left.uid, { ...right, uid: left.uid });
          this.#indexes.set(right.uid, { ...left, uid: right.uid });
        }
      }
    });
  }

  #search({ queries, federation }: { queries: readonly Query[]; federation?: object }): Answer {
    const gone = queries.find(({ indexUid }) => !this.#indexes.has(indexUid));
    if (gone) return missing(gone.indexUid);
    const results = queries.map((query) => this.#find(query));
    return ok(federation ? (results[0] ?? { hits: [], estimatedTotalHits: 0 }) : { results });
  }

  #find(query: Query): object {
    const documents = selected([...this.documents(query.indexUid).values()], query.filter);
    const { offset = 0, limit = 20 } = query;
    const facetDistribution = Object.fromEntries(
      (query.facets ?? []).map((facet) => [facet, counted(documents, facet)]),
    );
    const page = 'federationOptions' in query ? documents : documents.slice(offset, offset + limit);
    return { hits: page, estimatedTotalHits: documents.length, facetDistribution };
  }

  #task(path: string, run: () => void): Answer {
    const code = this.outcome(path);
    const taskUid = this.#tasks.size + 1;
    if (code === undefined) run();
    const status = code === undefined ? 'succeeded' : 'failed';
    this.#tasks.set(taskUid, {
      path,
      status,
      error: code === undefined ? null : { code, message: 'made to fail' },
    });
    return { status: 202, body: { taskUid } };
  }

  #states(uids: string): Answer {
    const results = uids
      .split(',')
      .map((uid) => ({ uid: Number(uid), ...this.#tasks.get(Number(uid)) }))
      .filter(({ path }) => this.showsSwaps || path !== '/swap-indexes');
    return ok({ results });
  }
}

/** What the adapter asks wrongly on purpose, to see whether its key would do. */
function isWrong(route: string, body: unknown): boolean {
  const isNo = typeof body === 'object' && body !== null && 'no' in body;
  const [first] = Array.isArray(body) ? body : [];
  const isNoSwap = typeof first === 'object' && first !== null && 'no' in first;
  const isNoSettings = route.endsWith('/settings') && Array.isArray(body);
  return isNo || isNoSwap || isNoSettings || route.endsWith('!') || body === 'no document';
}

function fetched({ documents }: Index, { ids, filter, offset = 0, limit = 20 }: Fetch): readonly Document[] {
  const named = ids ? ids.flatMap((key) => documents.get(key) ?? []) : [...documents.values()];
  return selected(named, filter).slice(offset, offset + limit);
}

/** Understands the two filters that are about which documents, not about what they say. */
function selected(documents: readonly Document[], filter: Query['filter']): readonly Document[] {
  const texts = typeof filter === 'string' ? [filter] : (filter ?? []);
  return documents.filter((document) =>
    texts.every((text) => {
      const since = /^writtenAt > (\d+)$/.exec(text);
      if (since) return Number(document.writtenAt) > Number(since[1]);
      return text.startsWith('key IN') ? text.includes(`"${document.key}"`) : true;
    }),
  );
}

function counted(documents: readonly Document[], facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const document of documents) {
    const value = document[facet];
    for (const each of Array.isArray(value) ? value : [value])
      counts[String(each)] = (counts[String(each)] ?? 0) + 1;
  }
  return counts;
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function missing(uid: string): Answer {
  return { status: 404, body: { message: `Index ${uid} not found.`, code: 'index_not_found' } };
}
