import type { AuditAction } from './audit.actions.ts';
import type { Id, IdKind } from './id.ts';
import type { Origin, Viewer } from './viewer.ts';

/** One field that became another. */
export type AuditChange = {
  readonly field: string;
  /** What JSON can say, so that it hashes alike everywhere; null where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
  /** About a person: kept beside the chain, so that it can be erased without breaking it. */
  readonly isPersonal?: true;
};

/** A person, a program with a person's key, somebody who is not signed in, a command at the server, or the platform. */
export type AuditActor = {
  readonly kind: 'PERSON' | 'PROGRAM' | 'VISITOR' | 'COMMAND' | 'PLATFORM';
  readonly accountId: Id<'account'> | null;
  readonly keyId: Id<'apiKey'> | null;
  /** `import`, `account`: what was run. */
  readonly command: string | null;
};

export type AuditObjectType = IdKind | 'lexicon' | 'searchIndex' | 'spreadsheet' | 'auditTrail' | 'policy';

/** What it was done to; the id is null where there is no such thing, or only one of its kind. */
export type AuditObject = { readonly type: AuditObjectType; readonly id: string | null };

/** Who did what to which object, what that changed, why, when and from where. */
export type AuditEntry = {
  /** A UUID: however often it is collected, it occurs once in the chain. */
  readonly id: string;
  readonly action: AuditAction;
  readonly object: AuditObject;
  /** Others that it is found under: of a partnership both organizations. */
  readonly related: readonly string[];
  readonly by: AuditActor;
  readonly changes: readonly AuditChange[];
  /** In the words of who did it; part of the chain, so nothing that has to be erased one day. */
  readonly reason: string | null;
  readonly at: Date;
  /** Null for commands and the platform itself. */
  readonly from: Origin | null;
  /** Random: nobody finds out by trying what an erased personal part said. */
  readonly salt: string;
};

/** Who does it: the viewer of a request, a command, or null for the platform itself. */
export type Doer = Viewer | { readonly command: string } | null;

export type Deed = {
  readonly action: AuditAction;
  readonly object: AuditObject;
  readonly related?: readonly string[];
  readonly changes?: readonly AuditChange[];
  readonly reason?: string | null;
  readonly at: Date;
};

/**
 * An entry, to be written by the write that does the deed: `$push: { trail: entry }`, or `trail: [entry]` where a
 * document is inserted (docs/audit.md).
 */
export function entryOf(doer: Doer, deed: Deed): AuditEntry {
  const { action, object, related = [], changes = [], reason = null, at } = deed;
  return {
    id: crypto.randomUUID(),
    action,
    object: { type: object.type, id: object.id },
    related: [...related],
    by: actorOf(doer),
    changes: changes.map((change) => ({ ...change })),
    reason,
    at,
    from: originOf(doer),
    salt: crypto.randomUUID().replaceAll('-', ''),
  };
}

/** Only what is told, whatever else a request brought along. */
function originOf(doer: Doer): Origin | null {
  if (!doer || !('kind' in doer) || !doer.origin) return null;
  const { requestId, address } = doer.origin;
  return { requestId, address };
}

function actorOf(doer: Doer): AuditActor {
  const nobody = { accountId: null, keyId: null, command: null };
  if (doer === null) return { ...nobody, kind: 'PLATFORM' };
  if ('command' in doer) return { ...nobody, kind: 'COMMAND', command: doer.command };
  if (doer.kind === 'VISITOR') return { ...nobody, kind: 'VISITOR' };
  const { accountId, keyScopes, keyId = null } = doer;
  return { ...nobody, kind: keyScopes ? 'PROGRAM' : 'PERSON', accountId, keyId };
}

/**
 * The fields of `after` in which it differs from `before`: where `before` is null, all that say something. Both have to
 * be what the guarded write met and what it left, not an earlier reading.
 * @param personal Fields about a person: contacts, names, addresses.
 */
export function changesOf<Fields extends object>(
  before: Fields | null,
  after: Partial<Fields>,
  personal: readonly (keyof Fields & string)[] = [],
): AuditChange[] {
  return Object.entries(after).flatMap(([field, value]): AuditChange[] => {
    const was = toJson(before?.[field as keyof Fields]);
    const is = toJson(value);
    if (canonical(was) === canonical(is) || (!before && saysNothing(is))) return [];
    const isPersonal = (personal as readonly string[]).includes(field);
    return [{ field, before: was, after: is, ...(isPersonal && { isPersonal }) }];
  });
}

function saysNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Dates as ISO 8601, undefined as null; what JSON cannot say (functions, symbols) is left out. */
export function toJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value) ?? 'null');
}

/** The same text for the same value, however its keys are ordered. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
