import { beginning, digestOf, type Head, hashOf } from './audit.hash.ts';
import type { AuditRecord, BesideRecord, Fault, FaultKind } from './audit.model.ts';

export type Verification = {
  /** How many were looked at. */
  readonly entries: number;
  /** The last one that was in order: worth noting down elsewhere. */
  readonly head: Head;
  readonly fault: Fault | null;
};

export type Links = {
  /** Those after that place, in their order. */
  readAfter(sequence: number, limit: number): Promise<AuditRecord[]>;
  readBesides(entryIds: readonly string[]): Promise<Map<string, BesideRecord>>;
};

export type VerifyOptions = {
  /** The first to be looked at; what stands before it is taken as it is. 1 where left out. */
  readonly from?: number | undefined;
  /** The hash of a head that was noted down before: the chain must still hold it. */
  readonly noted?: string | undefined;
  readonly onProgress?: ((entries: number) => void) | undefined;
};

/** Some milliseconds of hashing: requests are answered in between. */
const BATCH = 250;

/** Walks along the chain up to the first fault. */
export async function verifyChain(links: Links, options: VerifyOptions = {}): Promise<Verification> {
  const { from = 1, noted, onProgress } = options;
  let head = from > 1 ? await headBefore(links, from) : beginning;
  if (!head) return { entries: 0, head: beginning, fault: { sequence: from - 1, kind: 'GAP' } };
  let entries = 0;
  let isNotedSeen = !noted || noted === head.hash;
  for (;;) {
    const batch = await links.readAfter(head.sequence, BATCH);
    const besides = await links.readBesides(batch.flatMap((one) => (one.besideDigest ? one.entryId : [])));
    for (const record of batch) {
      const kind = faultOf(record, head, besides.get(record.entryId));
      const sequence = kind === 'GAP' ? head.sequence + 1 : record._id;
      if (kind) return { entries, head, fault: { sequence, kind } };
      head = { sequence: record._id, hash: record.hash };
      entries += 1;
      isNotedSeen ||= record.hash === noted;
    }
    onProgress?.(entries);
    if (batch.length < BATCH) break;
  }
  // All in order, and yet not the chain that somebody once saw: its end was cut off, or all of it was written anew.
  const fault = isNotedSeen ? null : ({ sequence: head.sequence + 1, kind: 'TRUNCATED' } as const);
  return { entries, head, fault };
}

async function headBefore(links: Links, from: number): Promise<Head | null> {
  const [record] = await links.readAfter(from - 2, 1);
  return record?._id === from - 1 ? { sequence: record._id, hash: record.hash } : null;
}

function faultOf(record: AuditRecord, head: Head, beside: BesideRecord | undefined): FaultKind | null {
  if (record._id !== head.sequence + 1) return 'GAP';
  if (hashOf(record) !== record.hash) return 'CHANGED';
  if (record.previous !== head.hash) return 'UNLINKED';
  if (record.besideDigest === null) return null;
  if (!beside) return 'PERSONAL_PART_MISSING';
  const isErased = beside.beside === undefined && beside.erasedAt !== undefined;
  if (isErased) return null;
  return beside.beside && digestOf(beside.beside) === record.besideDigest ? null : 'PERSONAL_PART_CHANGED';
}
