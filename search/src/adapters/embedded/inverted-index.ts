import { namesOf } from '../../candidates/document-terms.ts';
import { digestOfText } from '../../digest.ts';
import type { IndexedDocument, SearchDocument } from '../../documents.ts';
import type { CompiledLexicon } from '../../lexicon/compiled-lexicon.ts';
import { Columns } from './columns.ts';
import { DocumentStore } from './document-store.ts';
import { impactsOf } from './document-terms.ts';
import { FreshSegment } from './fresh-segment.ts';
import type { FrozenSegment } from './frozen-segment.ts';
import { IdTable } from './id-table.ts';
import type { Pacer } from './pacer.ts';
import { Holders } from './slots.ts';
import { SoundIndex } from './sounds.ts';
import { TextColumn } from './text-column.ts';

export type RestoredIndex = {
  readonly ids: TextColumn;
  readonly slots: IdTable;
  readonly names: TextColumn;
  readonly segments: readonly FrozenSegment[];
  readonly live: number;
  readonly pace: Pacer;
};

/**
 * Everything that can be found, by slot. A document that is written again takes a new slot; its old one is only
 * marked dead, until the whole index is written anew (`compacted`).
 */
export class InvertedIndex {
  readonly lexicon: CompiledLexicon;
  readonly columns = new Columns();
  readonly store = new DocumentStore();
  readonly sounds = new SoundIndex();
  ids = new TextColumn();
  /** Where each live document is. */
  slots = new IdTable(this.ids);
  /** Normalised name and aliases without spaces, one a line: what exact and initial matches are checked against. */
  names = new TextColumn();
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
    const slot = this.ids.push(document.id);
    this.slots.set(document.id, slot);
    this.columns.set(slot, document);
    this.store.put(slot, document);
    this.names.push(namesOf(document));
    const impacts = impactsOf(document, this.lexicon);
    this.open.add(slot, impacts, (term) => this.sounds.add(term));
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

  /** The document in a slot, as it was given. */
  document(slot: number): SearchDocument {
    return this.store.get(slot, this.columns.revision[slot] ?? 0);
  }

  /** The fresh segment that takes writes. */
  get open(): FreshSegment {
    const last = this.fresh.at(-1);
    if (last) return last;
    const segment = new FreshSegment(this.used);
    this.fresh.push(segment);
    return segment;
  }

  /** Slots whose document holds a term. */
  holders(term: string): Holders {
    const places = this.frozen.map((segment) => segment.find(term));
    const lists = this.fresh.map(({ lists }) => lists.get(term) ?? []);
    let size = lists.reduce((sum, list) => sum + list.length, 0);
    this.frozen.forEach((segment, number) => {
      const at = places[number] ?? -1;
      if (at >= 0) size += segment.count(at);
    });
    const slots = new Uint32Array(size);
    let count = 0;
    this.frozen.forEach((segment, number) => {
      const at = places[number] ?? -1;
      if (at >= 0) count = segment.slotsInto(at, slots, count);
    });
    this.fresh.forEach(({ base }, number) => {
      for (const packed of lists[number] ?? []) slots[count++] = base + (packed >> 8);
    });
    return new Holders(slots, this.used);
  }

  /** Slots whose document holds a term that begins so. */
  holdersBeginning(beginning: string): Holders {
    const marks = new Uint8Array(this.used);
    const mark = (slot: number) => {
      marks[slot] = 1;
    };
    for (const segment of this.frozen) {
      for (const at of segment.beginning(beginning)) segment.forEachSlot(at, mark);
    }
    for (const segment of this.fresh) {
      for (const term of segment.beginning(beginning)) segment.forEachSlot(term, mark);
    }
    return Holders.of(marks);
  }

  /** The slots of live documents. */
  liveSlots(): Uint32Array {
    const { alive } = this.columns;
    const slots = new Uint32Array(this.live);
    let count = 0;
    for (let slot = 0; slot < this.used; slot++) if (alive[slot] === 1) slots[count++] = slot;
    return slots;
  }

  *revisions(): IterableIterator<IndexedDocument> {
    for (const slot of this.liveSlots()) {
      if (this.columns.alive[slot] !== 1) continue;
      const revision = this.columns.revision[slot] ?? 0;
      yield { id: this.ids.of(slot), revision, digest: digestOfText(this.store.text(slot)) };
    }
  }

  /** Takes over what a snapshot or another thread made. Columns and store are restored before. */
  async restore({ ids, slots, names, segments, live, pace }: RestoredIndex): Promise<void> {
    this.ids = ids;
    this.slots = slots;
    this.names = names;
    this.frozen = [...segments];
    this.fresh = [new FreshSegment(ids.length)];
    this.live = live;
    for (const segment of segments) await this.learnSounds(segment, pace);
  }

  async learnSounds(segment: FrozenSegment, pace: Pacer): Promise<void> {
    for (let at = segment.lowerBound('\u3400'); at < segment.size; at++) {
      if (segment.lengthOf(at) === 2) this.sounds.add(segment.term(at));
      await pace();
    }
  }
}
