import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { canonicalText, documentFrom } from '../../canonical.ts';
import type { SearchDocument } from '../../documents.ts';
import { sharedArray } from './shared-memory.ts';

const CHUNK = 1 << 22;
/** Some 10 KB each with their normalised texts. */
const MOST_LATEST = 400;

/** What the texts of this trade have in common, so that short documents compress well. Part of the snapshot format. */
const shared = Buffer.from(
  '委托开发联合技术转让咨询服务高校研究院实验室检测认证合作提供解决方案驱动电源光学设计散热结构智能控制技术开发产品研发生产企业' +
    '"CAPABILITY","NEED","COMMISSIONED_DEVELOPMENT",[],[],[],null,[],true,false,[22.,113.],17000000000,0,null]' +
    '"ENTERPRISE",null,"中山市古镇镇横栏镇小榄镇灯饰照明科技股份有限公司",[],["',
);

/** Source documents, compressed one by one: small enough to keep in memory, quick enough for a page of highlights. */
export class DocumentStore {
  chunks: Uint8Array[] = [];
  starts: Float64Array = new Float64Array(1024);
  lengths: Uint32Array = new Uint32Array(1024);
  #used = CHUNK;
  /** Unpacked, the latest last: whoever types or turns pages sees the same hits again and again. */
  readonly #latest = new Map<number, SearchDocument>();

  put(slot: number, document: SearchDocument): void {
    this.putCompressed(slot, deflateRawSync(canonicalText(document), { dictionary: shared, level: 4 }));
  }

  putCompressed(slot: number, bytes: Uint8Array): void {
    this.#latest.delete(slot);
    this.#grow(slot);
    let chunk = this.chunks.at(-1);
    if (!chunk || this.#used + bytes.length > chunk.length) {
      chunk = sharedArray('Uint8Array', Math.max(CHUNK, bytes.length)) as Uint8Array;
      this.chunks.push(chunk);
      this.#used = 0;
    }
    chunk.set(bytes, this.#used);
    this.starts[slot] = (this.chunks.length - 1) * CHUNK + this.#used;
    this.lengths[slot] = bytes.length;
    this.#used += bytes.length;
  }

  compressed(slot: number): Uint8Array {
    const start = this.starts[slot] ?? 0;
    const at = start % CHUNK;
    const chunk = this.chunks[Math.floor(start / CHUNK)] ?? new Uint8Array();
    return chunk.subarray(at, at + (this.lengths[slot] ?? 0));
  }

  /** The canonical text of a document. */
  text(slot: number): string {
    return inflated(this.compressed(slot));
  }

  /** The very same object for the same slot, while it is among the latest asked for: what is worked out on it can be kept. */
  get(slot: number, revision: number): SearchDocument {
    const document = this.#latest.get(slot) ?? documentFrom(this.text(slot), revision);
    this.#latest.delete(slot);
    this.#latest.set(slot, document);
    if (this.#latest.size > MOST_LATEST) {
      for (const oldest of this.#latest.keys()) {
        this.#latest.delete(oldest);
        break;
      }
    }
    return document;
  }

  /** The chunks as they are, the last one without the room that is left in it: what is in them no longer changes. */
  filled(): readonly Uint8Array[] {
    const last = this.chunks.length - 1;
    return this.chunks.map((chunk, at) => (at === last ? chunk.subarray(0, this.#used) : chunk));
  }

  /** Takes over what `filled` gave. The last chunk counts as full. */
  restore(chunks: Uint8Array[], starts: Float64Array, lengths: Uint32Array): void {
    this.#latest.clear();
    this.chunks = chunks;
    this.starts = starts;
    this.lengths = lengths;
    this.#used = chunks.at(-1)?.length ?? CHUNK;
  }

  #grow(slot: number): void {
    if (slot < this.lengths.length) return;
    const size = Math.max(1024, slot + 1, this.lengths.length * 2);
    const starts = new Float64Array(size);
    const lengths = new Uint32Array(size);
    starts.set(this.starts);
    lengths.set(this.lengths);
    this.starts = starts;
    this.lengths = lengths;
  }
}

/** The canonical text in compressed bytes. */
export function inflated(bytes: Uint8Array): string {
  return inflateRawSync(bytes, { dictionary: shared }).toString();
}
