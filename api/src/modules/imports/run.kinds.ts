import type { ImportKind } from './kinds/kinds.ts';

/** The kinds as the schema and addresses write them. */
const shown = {
  enterprise: 'ENTERPRISE',
  university: 'UNIVERSITY',
  commissioner: 'COMMISSIONER',
  'transfer-platform': 'TRANSFER_PLATFORM',
  need: 'NEED',
  capability: 'CAPABILITY',
  member: 'MEMBER',
  'proposed-need': 'PROPOSED_NEED',
} as const satisfies Record<ImportKind, string>;

export type ShownKind = (typeof shown)[ImportKind];

export function shownKind(kind: ImportKind): ShownKind {
  return shown[kind];
}

/** Null for what is no kind. */
export function kindOf(word: string | undefined): ImportKind | null {
  const found = Object.entries(shown).find(([, name]) => name === word);
  return found ? (found[0] as ImportKind) : null;
}
