import type { Statistics } from '../../candidates/candidate.ts';
import { TermVocabulary } from '../../candidates/term-vocabulary.ts';
import type { Server } from './server.ts';
import { termOf } from './tokens.ts';

/** Milliseconds between two looks at whether other processes have written. */
const LOOK_EVERY = 10_000;
/** Reading the vocabulary may take this part of the time, no more. */
const SHARE = 0.05;

/** The terms of the whole index and how often each occurs: what queries are planned and weighed with. */
export class IndexTerms implements Statistics {
  readonly vocabulary: TermVocabulary;
  readonly #filed: ReadonlyMap<string, number>;
  #documents: number;

  constructor(facets: Facets) {
    const counts = new Map<string, number>();
    for (const [token, count] of Object.entries(facets.tokens ?? {})) {
      const term = termOf(token);
      counts.set(term, (counts.get(term) ?? 0) + count);
    }
    this.vocabulary = new TermVocabulary(counts);
    this.#filed = new Map(
      (['fields', 'stages'] as const).flatMap((column) =>
        Object.entries(facets[column] ?? {}).map(([code, count]) => [`${column} ${code}`, count] as const),
      ),
    );
    this.#documents = Object.values(facets.kind ?? {}).reduce((sum, count) => sum + count, 0);
  }

  get documents(): number {
    return this.#documents;
  }

  count(term: string): number {
    return this.vocabulary.count(term);
  }

  countFiled(column: 'fields' | 'stages', code: string): number {
    return this.#filed.get(`${column} ${code}`) ?? 0;
  }

  /** What this process has just written counts at once; exact numbers follow when the index is read again. */
  add(terms: Iterable<string>, isNew: boolean): void {
    this.vocabulary.add(isNew ? terms : [...terms].filter((term) => this.count(term) === 0));
    if (isNew) this.#documents++;
  }
}

type Facets = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Keeps the terms of an index at hand, and reads them again after others have written. */
export class TermsReader {
  readonly #server: Server;
  #terms: IndexTerms | null = null;
  #updatedAt: string | null = null;
  #lookedAt = 0;
  #pause = LOOK_EVERY;
  #loading: Promise<IndexTerms> | null = null;

  constructor(server: Server) {
    this.#server = server;
  }

  /** At once where they have been read before; a look at the server goes on beside. */
  async current(): Promise<IndexTerms> {
    if (!this.#terms) return this.load();
    if (Date.now() - this.#lookedAt > this.#pause) void this.#look();
    return this.#terms;
  }

  /** Reads all terms; several callers share one reading. */
  load(): Promise<IndexTerms> {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  add(terms: Iterable<string>, isNew: boolean): void {
    this.#terms?.add(terms, isNew);
  }

  async #load(): Promise<IndexTerms> {
    const began = Date.now();
    this.#updatedAt = await this.#server.updatedAt(this.#server.documentsUid);
    const facets = ['tokens', 'kind', 'fields', 'stages'];
    const [answer] = await this.#server.search([{ indexUid: this.#server.documentsUid, limit: 0, facets }]);
    this.#terms = new IndexTerms(answer?.facetDistribution ?? {});
    this.#lookedAt = Date.now();
    this.#pause = Math.max(LOOK_EVERY, (this.#lookedAt - began) / SHARE);
    return this.#terms;
  }

  async #look(): Promise<void> {
    this.#lookedAt = Date.now();
    try {
      const updatedAt = await this.#server.updatedAt(this.#server.documentsUid);
      if (updatedAt !== this.#updatedAt) await this.load();
    } catch {
      // The old terms serve until the server answers again; searching tells that it does not.
    }
  }
}
