import type { DocumentRevision } from '../../documents.ts';

/** More removals than could come late at once; the oldest are forgotten first. */
const MOST = 50_000;

/** Revisions at which documents were removed, so that an older write that comes late does not bring them back. */
export class Tombstones {
  readonly #revisions = new Map<string, number>();

  set({ id, revision }: DocumentRevision): void {
    this.#revisions.delete(id);
    this.#revisions.set(id, revision);
    const [oldest] = this.#revisions.keys();
    if (this.#revisions.size > MOST && oldest !== undefined) this.#revisions.delete(oldest);
  }

  get(id: string): number | undefined {
    return this.#revisions.get(id);
  }

  delete(id: string): void {
    this.#revisions.delete(id);
  }

  entries(): readonly DocumentRevision[] {
    return Array.from(this.#revisions, ([id, revision]) => ({ id, revision }));
  }
}
