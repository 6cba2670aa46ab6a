import { normalize } from '../../analysis/normalize.ts';
import { digestOf } from '../../digest.ts';
import type { IndexedDocument, SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { Columns } from './columns.ts';
import { DocumentStore } from './document-store.ts';
import { impactsOf } from './document-terms.ts';
import { FreshSegment } from './fresh-segment.ts';
import type { FrozenSegment } from './frozen-segment.ts';
import { mergeSegments } from './merge.ts';
import type { Pacer } from './pacer.ts';
import { SoundIndex } from './sounds.ts';

/** Documents in a fresh segment before it is frozen, and frozen segments before they are merged into one. */
const FRESH_LIMIT = 2048;
const FROZEN_LIMIT = 12;

export type RestoredIndex = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly segments: readonly FrozenSegment[];
  readonly live: number;
  readonly pace: Pacer;
};

/**
 * Everything that can be found, by slot. A document that is written again takes a new slot; its old one is only
 * marked dead, until the whole index is written anew (`compactInto`).
 */
export class InvertedIndex {
  readonly lexicon: CompiledLexicon;
  readonly columns = new Columns();
  readonly store = new DocumentStore();
  readonly sounds = new SoundIndex();
  /** Normalised name and aliases without spaces, one a line: what exact and initial matches are checked against. */
  readonly names: string[] = [];
  readonly ids: string[] = [];
  readonly slots = new Map<string, number>();
  frozen: FrozenSegment[] = [];
  /** The last one takes writes; those before it are being frozen. */
  fresh: FreshSegment[] = [new FreshSegment(0)];
  live = 0;

  constructor(lexicon: CompiledLexicon) {
    this.lexicon = lexicon;
  }

  /** Slots in use, dead ones included. */
  get used(): number {
    return this.ids.length;
  }

  add(document: SearchDocument): void {
    this.remove(document.id);
    const slot = this.ids.push(document.id) - 1;
    this.slots.set(document.id, slot);
    this.columns.set(slot, document);
    this.store.put(slot, document);
    this.names[slot] = [document.name, ...document.aliases]
      .map((name) => normalize(name).replace(/[\s']/g, ''))
      .join('\n');
    const impacts = impactsOf(document, this.lexicon);
    this.#open().add(slot, impacts, (term) => this.sounds.add(term));
    this.live++;
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.columns.alive[slot] = 0;
    this.live--;
  }

  revisionOf(id: string): number | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.columns.revision[slot];
  }

  /** Slots whose document holds a term. */
  holders(term: string): ReadonlySet<number> {
    const slots = new Set<number>();
    for (const segment of this.frozen) {
      const at = segment.find(term);
      if (at >= 0) segment.forEachSlot(at, (slot) => slots.add(slot));
    }
    for (const segment of this.fresh) {
      for (const packed of segment.lists.get(term) ?? []) slots.add(segment.base + (packed >> 8));
    }
    return slots;
  }

  *revisions(): IterableIterator<IndexedDocument> {
    for (const [id, slot] of this.slots) {
      yield { id, revision: this.columns.revision[slot] ?? 0, digest: digestOf(this.store.get(slot)) };
    }
  }

  /** Takes over what a snapshot kept. */
  async restore({ ids, names, segments, live, pace }: RestoredIndex): Promise<void> {
    for (const [slot, id] of ids.entries()) {
      this.ids.push(id);
      this.names.push(names[slot] ?? '');
      if (this.columns.alive[slot] === 1) this.slots.set(id, slot);
      await pace();
    }
    this.frozen = [...segments];
    this.fresh = [new FreshSegment(ids.length)];
    this.live = live;
    for (const segment of segments) await this.#learnSounds(segment, pace);
  }

  /** A smaller index with the same documents, without what the dead ones left behind. Needs a tidy index. */
  async compacted(pace: Pacer): Promise<InvertedIndex> {
    const next = new InvertedIndex(this.lexicon);
    const moved = new Int32Array(this.used).fill(-1);
    for (let slot = 0; slot < moved.length; slot++) {
      if (this.columns.alive[slot] !== 1) continue;
      const id = this.ids[slot] ?? '';
      const place = next.ids.push(id) - 1;
      next.names.push(this.names[slot] ?? '');
      next.slots.set(id, place);
      next.columns.copy(place, this.columns, slot);
      next.store.putCompressed(place, this.store.compressed(slot));
      next.live++;
      moved[slot] = place;
      await pace();
    }
    const remap = (slot: number) => moved[slot] ?? -1;
    const segment = await mergeSegments({ frozen: this.frozen, fresh: [], pace, remap });
    next.frozen = [segment];
    next.fresh = [new FreshSegment(next.used)];
    await next.#learnSounds(segment, pace);
    return next;
  }

  async #learnSounds(segment: FrozenSegment, pace: Pacer): Promise<void> {
    for (let at = segment.lowerBound('\u3400'); at < segment.size; at++) {
      this.sounds.add(segment.term(at));
      await pace();
    }
  }

  /** True when `tidy` has work: the latest documents want freezing, or there are many segments. */
  isUntidy(): boolean {
    return (
      this.#open().documents >= FRESH_LIMIT || this.fresh.length > 1 || this.frozen.length > FROZEN_LIMIT
    );
  }

  /** True when no document is left in a fresh segment. */
  isFrozen(): boolean {
    return this.fresh.every(({ documents }) => documents === 0);
  }

  /** Freezes full segments and merges many into one, a slice of time at a go. One caller at a time. */
  async tidy(pace: Pacer, everything = false): Promise<void> {
    if (this.#open().documents >= (everything ? 1 : FRESH_LIMIT))
      this.fresh.push(new FreshSegment(this.used));
    while (this.fresh.length > 1) {
      const [oldest] = this.fresh;
      if (!oldest) break;
      const segment = await mergeSegments({ frozen: [], fresh: [oldest], pace });
      this.frozen = [...this.frozen, segment];
      this.fresh = this.fresh.slice(1);
    }
    if (this.frozen.length > (everything ? 1 : FROZEN_LIMIT)) {
      const merging = this.frozen;
      const segment = await mergeSegments({ frozen: merging, fresh: [], pace });
      this.frozen = [segment, ...this.frozen.slice(merging.length)];
    }
  }

  #open(): FreshSegment {
    const last = this.fresh.at(-1);
    if (last) return last;
    const segment = new FreshSegment(this.used);
    this.fresh.push(segment);
    return segment;
  }
}
