import { checkDocument } from '../../../check-query.ts';
import type { SearchDocument } from '../../../documents.ts';
import { SearchUnavailable, SearchWriteFailed } from '../../../errors.ts';
import type { CompiledLexicon } from '../../../lexicon/compiled-lexicon.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { indexOfParts } from '../index-parts.ts';
import { InvertedIndex } from '../inverted-index.ts';
import type { Pacer } from '../pacer.ts';
import { rehearse } from '../rehearsal.ts';
import { IndexWorker } from './index-worker-client.ts';

/** Fewer documents than this are put in order in this thread, sooner than another would have started. */
const ASIDE_FROM = 2000;
/** Documents in a message, and how many messages the worker may be behind: this bounds the memory between the two. */
const BATCH = 48;
const AHEAD = 4;

export type Build = {
  readonly documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>;
  readonly lexicon: Lexicon;
  /** The same, as this thread uses it. */
  readonly compiled: CompiledLexicon;
  /** Whether a document may be in the index at all. */
  readonly accepts: (document: SearchDocument) => boolean;
  readonly pace: Pacer;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
};

/**
 * A new index of all documents; of two with one id, of the newest revision. Many are put in order in a thread of their
 * own. Rejects with what the source rejects with, and with a `SearchError` when the worker fails or is called off.
 */
export async function buildIndex(build: Build): Promise<InvertedIndex> {
  const first: SearchDocument[] = [];
  let worker: WorkerBuild | null = null;
  try {
    for await (const document of build.documents) {
      if (build.signal.aborted) throw new SearchUnavailable();
      checkDocument(document);
      if (!build.accepts(document)) continue;
      if (worker) await worker.add(document);
      else if (first.push(document) >= ASIDE_FROM) {
        worker = await WorkerBuild.start(build);
        for (const waiting of first.splice(0)) await worker.add(waiting);
      }
      await build.pace();
    }
    return await (worker ? worker.finish() : buildHere(first, build));
  } finally {
    await worker?.end();
  }
}

async function buildHere(
  documents: readonly SearchDocument[],
  { compiled, pace, signal, onProgress }: Build,
): Promise<InvertedIndex> {
  const index = new InvertedIndex(compiled);
  for (const document of documents) {
    if (signal.aborted) throw new SearchUnavailable();
    if (document.revision >= (index.revisionOf(document.id) ?? document.revision)) index.add(document);
    if (index.used % 500 === 0) onProgress(index.live);
    await pace();
  }
  return index;
}

/** An index that comes into being in another thread. */
class WorkerBuild {
  readonly #worker: IndexWorker;
  readonly #build: Build;
  #batch: SearchDocument[] = [];
  #unanswered = 0;

  private constructor(worker: IndexWorker, build: Build) {
    this.#worker = worker;
    this.#build = build;
  }

  static async start(build: Build): Promise<WorkerBuild> {
    const worker = await IndexWorker.start({ task: 'BUILD', lexicon: build.lexicon }, build.signal);
    return new WorkerBuild(worker, build);
  }

  async add(document: SearchDocument): Promise<void> {
    if (this.#batch.push(document) >= BATCH) await this.#send();
  }

  async finish(): Promise<InvertedIndex> {
    const { compiled, pace } = this.#build;
    await this.#send();
    this.#worker.tell({ order: 'FINISH' });
    for (;;) {
      const answer = await this.#worker.answer();
      if (answer.answer === 'BUILT') {
        const index = await indexOfParts(answer.parts, compiled, pace);
        await rehearse(index, pace);
        return index;
      }
      if (answer.answer !== 'TAKEN') throw new SearchWriteFailed(`index worker said ${answer.answer}`);
    }
  }

  end(): Promise<void> {
    return this.#worker.end();
  }

  async #send(): Promise<void> {
    this.#worker.tell({ order: 'TAKE', documents: this.#batch });
    this.#batch = [];
    this.#unanswered++;
    while (this.#unanswered > AHEAD) {
      const answer = await this.#worker.answer();
      this.#unanswered--;
      if (answer.answer === 'TAKEN') this.#build.onProgress(answer.live);
    }
  }
}
