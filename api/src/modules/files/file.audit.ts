import { type AuditEntry, type Doer, entryOf } from '#kernel/audit.ts';
import type { FileTarget, StoredFile } from './file.model.ts';

/** Names are left out: people put names of people into them. */
export function attachedEntry(doer: Doer, file: StoredFile, target: FileTarget, at: Date): AuditEntry {
  const { id, contentType, size } = file;
  return entryOf(doer, {
    action: 'FILE_ATTACHED',
    object: { type: 'file', id },
    related: [target.id],
    changes: [
      { field: 'target', before: null, after: target.id },
      { field: 'contentType', before: null, after: contentType },
      { field: 'size', before: null, after: size },
    ],
    at,
  });
}

export function removedEntry(doer: Doer, { id, target }: StoredFile, at: Date): AuditEntry {
  return entryOf(doer, {
    action: 'FILE_REMOVED',
    object: { type: 'file', id },
    related: target ? [target.id] : [],
    changes: [{ field: 'target', before: target?.id ?? null, after: null }],
    at,
  });
}
