export type DeskKind =
  | 'verification'
  | 'claim'
  | 'identity'
  | 'duplicate'
  | 'objection'
  | 'correction'
  | 'dispatch'
  | 'partnership';

/** One line of the officer's work list. */
export type DeskItem = {
  readonly id: string;
  readonly kind: DeskKind;
  /** False where it waits for somebody else. */
  readonly isMine: boolean;
  /** Null where what it is about is gone. */
  readonly title: string | null;
  readonly note: string;
  /** Since when it waits; null where the platform does not say. */
  readonly since: string | null;
  /** The day in China by which a rule wants it done; null where none does. */
  readonly dueOn: string | null;
  readonly to: string;
  readonly isExample: boolean;
};

/** What has no date comes after all days. */
export const NEVER = '9999-12-31';

/** The order of the desk. */
export function byDueThenWaiting(one: DeskItem, other: DeskItem): number {
  return (
    Number(other.isMine) - Number(one.isMine) ||
    (one.dueOn ?? NEVER).localeCompare(other.dueOn ?? NEVER) ||
    (one.since ?? '').localeCompare(other.since ?? '')
  );
}
