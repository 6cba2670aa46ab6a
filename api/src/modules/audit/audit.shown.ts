import type { AuditObject } from '#kernel/audit.ts';
import { kindOf, parseId, toId } from '#kernel/id.ts';
import type { AuditRecord, BesideRecord } from './audit.model.ts';

/** One field that became another, for people: values as JSON, those about persons only hinted at. */
export type ShownChange = {
  readonly field: string;
  readonly isPersonal: boolean;
  readonly before: string | null;
  readonly after: string | null;
};

/** An entry as officers see it. */
export type ShownEntry = Omit<AuditRecord, '_id' | 'changes' | 'besideDigest' | 'entryId'> & {
  readonly id: string;
  readonly sequence: number;
  readonly changes: readonly ShownChange[];
  readonly address: string | null;
  /** When its personal part was erased. */
  readonly erasedAt: Date | null;
};

const DIGITS = 24;

export function idOf(sequence: number): string {
  return toId('auditEntry', sequence.toString(16).padStart(DIGITS, '0'));
}

/** @throws NotFound for what is no id of an entry. */
export function sequenceOf(id: string): number {
  return Number.parseInt(parseId('auditEntry', id).slice(-DIGITS), 16);
}

export function toShown(record: AuditRecord, stored: BesideRecord | undefined): ShownEntry {
  const { _id: sequence, changes, besideDigest: _digest, entryId: _entryId, ...rest } = record;
  const kept = new Map(stored?.beside?.changes.map((change) => [change.field, change]));
  return {
    ...rest,
    id: idOf(sequence),
    sequence,
    address: stored?.beside?.address ?? null,
    erasedAt: stored?.erasedAt ?? null,
    changes: changes.map((change): ShownChange => {
      const { field } = change;
      if ('before' in change) {
        return { field, isPersonal: false, before: written(change.before), after: written(change.after) };
      }
      const personal = kept.get(field);
      const hint = (value: unknown) => written(masked(value ?? null));
      return { field, isPersonal: true, before: hint(personal?.before), after: hint(personal?.after) };
    }),
  };
}

function written(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/**
 * Enough to see that it is another one, too little to write to: whoever reads the trail needs to know that a contact
 * changed, and has no purpose for the contact itself.
 */
function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskedText(value);
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object') return value === null ? null : '…';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, masked(inner)]));
}

function maskedText(text: string): string {
  const [first = ''] = text;
  const at = text.lastIndexOf('@');
  return at > 0 ? `${first}…${text.slice(at)}` : `${first}…`;
}

const ID = /\b[a-z]{3}_[0-9a-f]{24}\b/g;
const MOST_MENTIONED = 20;

/** The things that values name by id, so that a reader can be told what they are called. */
export function mentionedIn(changes: readonly ShownChange[]): AuditObject[] {
  const text = changes.map(({ before, after }) => `${before} ${after}`).join(' ');
  const ids = [...new Set(text.match(ID) ?? [])].slice(0, MOST_MENTIONED);
  return ids.flatMap((id) => {
    const type = kindOf(id);
    return type ? [{ id, type }] : [];
  });
}
