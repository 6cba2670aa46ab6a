import { createHash } from 'node:crypto';
import { type AuditEntry, canonical, toJson } from '#kernel/audit.ts';
import type { AuditRecord, Beside, ChainedChange } from './audit.model.ts';

/** What the first link names as the one before it. */
export const GENESIS = '0'.repeat(64);

/** The last link so far: where the next one is joined on. */
export type Head = { readonly sequence: number; readonly hash: string };

export const beginning: Head = { sequence: 0, hash: GENESIS };

/** SHA-256 over all that a link says, with its place and the hash before it: as it was stored, whatever was added. */
export function hashOf(record: Omit<AuditRecord, 'hash'> | AuditRecord): string {
  const { hash: _hash, ...content } = record as AuditRecord;
  return sha256(canonical(toJson(content)));
}

/** The entries as the next links after `head`. */
export function link(head: Head, entries: readonly AuditEntry[]): AuditRecord[] {
  let { sequence, hash } = head;
  return entries.map((entry) => {
    sequence += 1;
    const content = { ...contentOf(entry), _id: sequence, previous: hash };
    hash = hashOf(content);
    return { ...content, hash };
  });
}

/** What of an entry is about persons; null where nothing is. */
export function besideOf({ salt, from, changes }: AuditEntry): Beside | null {
  const personal = changes.filter(({ isPersonal }) => isPersonal);
  const address = from?.address ?? null;
  return address === null && personal.length === 0 ? null : { salt, address, changes: personal };
}

/** Salted: short values like an address cannot be found out by trying once they are erased. */
export function digestOf(beside: Beside): string {
  return sha256(canonical(toJson(beside)));
}

function contentOf(entry: AuditEntry): Omit<AuditRecord, '_id' | 'previous' | 'hash'> {
  const { id, action, object, related, by, changes, reason, at, from } = entry;
  const beside = besideOf(entry);
  return {
    entryId: id,
    action,
    object,
    objectIds: [...new Set([object.id, ...related])].flatMap((one) => one ?? []),
    by,
    changes: changes.map(withoutPersonal),
    reason,
    at,
    requestId: from?.requestId ?? null,
    besideDigest: beside && digestOf(beside),
  };
}

function withoutPersonal(change: AuditEntry['changes'][number]): ChainedChange {
  return change.isPersonal ? { field: change.field, isPersonal: true } : change;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
