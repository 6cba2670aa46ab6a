import { DOCUMENT_KINDS, type DocumentKind, type SearchDocument } from '../../documents.ts';
import type { FacetName } from '../../query.ts';
import { doubled } from './numbers.ts';

/** Facets whose values are codes; `trl` and `verified` are numbers of their own. */
export const CODED = [
  'kind',
  'category',
  'town',
  'field',
  'stage',
  'form',
] as const satisfies readonly FacetName[];
export type CodedFacet = (typeof CODED)[number];

/** Columns of one number a slot. */
export const NUMERIC = [
  'trl',
  'flags',
  'latitude',
  'longitude',
  'publishedAt',
  'record',
  'revision',
  'alive',
] as const;
export type NumericColumn = (typeof NUMERIC)[number];

/** Lists of codes, one a slot, as numbers. */
export class CodeColumn {
  names: string[] = [];
  starts: Uint32Array;
  lengths: Uint8Array;
  values: Uint16Array = new Uint16Array(4096);
  used = 0;
  /** How many documents ever had each value; dead ones count until the index is written anew. */
  documents: number[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(capacity: number) {
    this.starts = new Uint32Array(capacity);
    this.lengths = new Uint8Array(capacity);
  }

  numberOf(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  set(slot: number, names: readonly string[]): void {
    const unique = [...new Set(names)].slice(0, 255);
    this.starts[slot] = this.used;
    this.lengths[slot] = unique.length;
    while (this.used + unique.length > this.values.length) this.values = doubled(this.values);
    for (const name of unique) {
      const number = this.#learn(name);
      this.values[this.used++] = number;
      this.documents[number] = (this.documents[number] ?? 0) + 1;
    }
  }

  /** Values of a slot, as numbers. */
  of(slot: number): Uint16Array {
    const start = this.starts[slot] ?? 0;
    return this.values.subarray(start, start + (this.lengths[slot] ?? 0));
  }

  restoreNames(names: readonly string[]): void {
    for (const name of names) this.#learn(name);
  }

  #learn(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }
}

/** Everything about documents that is not text, by slot. */
export class Columns {
  capacity = 1024;
  readonly coded: Readonly<Record<CodedFacet, CodeColumn>>;
  trl = new Uint8Array(1024);
  /** 1 = verified, 2 = example. */
  flags = new Uint8Array(1024);
  latitude = new Float32Array(1024);
  longitude = new Float32Array(1024);
  publishedAt = new Float64Array(1024);
  record = new Uint32Array(1024);
  revision = new Float64Array(1024);
  alive = new Uint8Array(1024);

  constructor() {
    const column = () => new CodeColumn(this.capacity);
    this.coded = {
      kind: column(),
      category: column(),
      town: column(),
      field: column(),
      stage: column(),
      form: column(),
    };
    this.coded.kind.restoreNames(DOCUMENT_KINDS);
  }

  set(slot: number, document: SearchDocument): void {
    this.reserve(slot);
    const { coded, location } = { coded: this.coded, location: document.location };
    coded.kind.set(slot, [document.kind]);
    coded.category.set(slot, document.category ? [document.category] : []);
    coded.town.set(slot, document.town === null ? [] : [document.town]);
    coded.field.set(slot, document.fields);
    coded.stage.set(slot, document.stages);
    coded.form.set(slot, document.forms);
    this.trl[slot] = document.trl ?? 0;
    this.flags[slot] = (document.verified ? 1 : 0) | (document.example ? 2 : 0);
    this.latitude[slot] = location?.latitude ?? Number.NaN;
    this.longitude[slot] = location?.longitude ?? Number.NaN;
    this.publishedAt[slot] = document.publishedAt;
    this.record[slot] = document.record;
    this.revision[slot] = document.revision;
    this.alive[slot] = 1;
  }

  reserve(slot: number): void {
    while (slot >= this.capacity) this.#grow();
  }

  /** Takes over what another index holds of a document. */
  copy(slot: number, from: Columns, other: number): void {
    this.reserve(slot);
    for (const facet of CODED) {
      const column = from.coded[facet];
      this.coded[facet].set(
        slot,
        Array.from(column.of(other), (value) => column.names[value] ?? ''),
      );
    }
    for (const name of NUMERIC) this[name][slot] = from[name][other] ?? 0;
  }

  kindOf(slot: number): DocumentKind {
    const { starts, values } = this.coded.kind;
    return DOCUMENT_KINDS[values[starts[slot] ?? 0] ?? 0] ?? 'ENTERPRISE';
  }

  #grow(): void {
    this.capacity = Math.max(16, this.capacity * 2);
    for (const column of Object.values(this.coded)) {
      column.starts = doubled(column.starts);
      column.lengths = doubled(column.lengths);
    }
    this.trl = doubled(this.trl);
    this.flags = doubled(this.flags);
    this.latitude = doubled(this.latitude);
    this.longitude = doubled(this.longitude);
    this.publishedAt = doubled(this.publishedAt);
    this.record = doubled(this.record);
    this.revision = doubled(this.revision);
    this.alive = doubled(this.alive);
  }
}
