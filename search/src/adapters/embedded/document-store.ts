import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SearchDocument } from '../../documents.ts';

const CHUNK = 1 << 22;

/** What the texts of this trade have in common, so that short documents compress well. Part of the snapshot format. */
const shared = Buffer.from(
  '有限公司中山市古镇镇横栏镇小榄镇灯饰照明科技股份技术开发产品研发生产企业高校研究院实验室检测认证合作驱动电源光学设计' +
    '散热结构智能控制提供解决方案委托开发联合技术转让咨询服务","kind":"ENTERPRISE","revision":1,"name":"","aliases":[],"keywords":[' +
    '],"codes":[],"body":"","related":[],"fields":[],"stages":[],"town":"442000","forms":["COMMISSIONED_DEVELOPMENT",' +
    '"trl":null,"verified":true,"example":false,"location":{"latitude":22.,"longitude":113.},"publishedAt":17' +
    ',"record":0,"freeCapacity":null}',
);

/** Source documents, compressed one by one: small enough to keep in memory, quick enough for a page of highlights. */
export class DocumentStore {
  chunks: Uint8Array[] = [];
  starts = new Float64Array(1024);
  lengths = new Uint32Array(1024);
  #used = CHUNK;

  put(slot: number, document: SearchDocument): void {
    this.putCompressed(slot, deflateRawSync(JSON.stringify(document), { dictionary: shared, level: 4 }));
  }

  putCompressed(slot: number, bytes: Uint8Array): void {
    this.#grow(slot);
    const size = Math.max(CHUNK, bytes.length);
    let chunk = this.chunks.at(-1);
    if (!chunk || this.#used + bytes.length > chunk.length) {
      chunk = new Uint8Array(size);
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
    return (this.chunks[Math.floor(start / CHUNK)] ?? new Uint8Array()).subarray(
      at,
      at + (this.lengths[slot] ?? 0),
    );
  }

  get(slot: number): SearchDocument {
    return JSON.parse(inflateRawSync(this.compressed(slot), { dictionary: shared }).toString());
  }

  /** Takes over what a snapshot kept. The last chunk counts as full. */
  restore(chunks: Uint8Array[], starts: Float64Array<ArrayBuffer>, lengths: Uint32Array<ArrayBuffer>): void {
    this.chunks = chunks;
    this.starts = starts;
    this.lengths = lengths;
    this.#used = Number.MAX_SAFE_INTEGER;
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
