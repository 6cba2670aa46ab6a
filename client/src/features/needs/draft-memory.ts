import { dropKept } from '#lib/draft.ts';
import { keep, kept } from '#lib/kept.ts';
import type { SavedDraft } from './use-draft-saving.ts';

/** Which draft of the account the words belong to that this device keeps under `name`; null where there is none. */
export function rememberedDraft(name: string): SavedDraft | null {
  try {
    const { needId, version } = JSON.parse(kept(keyOf(name)) ?? '{}');
    return typeof needId === 'string' && typeof version === 'number' ? { needId, version } : null;
  } catch {
    return null;
  }
}

/** Remembers it for the next visit; null forgets. */
export function rememberDraft(name: string, saved: SavedDraft | null): void {
  if (saved) keep(keyOf(name), JSON.stringify(saved));
  else dropKept(keyOf(name));
}

function keyOf(name: string): string {
  return `saved-draft:${name}`;
}
