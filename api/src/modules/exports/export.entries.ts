import { timeInChina } from '#kernel/day.ts';
import type { Text } from '#kernel/errors.ts';

/** Of the audit trail: to the second, who did it, and each change on a line of its own. */
export type EntryCellKind = 'second' | 'actor' | 'change';

export const entryTexts: Readonly<Record<EntryCellKind, (value: unknown, language: keyof Text) => string>> = {
  second: (value) => timeInChina(new Date(value instanceof Date ? value : String(value))),
  actor: (value) => actorText(value as Actor),
  change: (value, language) => changeText(value as Change, language),
};

type Actor = { account: { displayName: string } | null; command: string | null };

function actorText({ account, command }: Actor): string {
  return account?.displayName ?? command ?? '';
}

type Change = { fieldLabel: Text; before: string | null; after: string | null };

function changeText({ fieldLabel, before, after }: Change, language: keyof Text): string {
  return `${fieldLabel[language]}: ${before ?? '—'} → ${after ?? '—'}`;
}
