import type { AuditAction } from '#kernel/audit.actions.ts';
import type { AuditChange } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import type { Role, Roster, RosterStep } from './roster.model.ts';

type Step = Omit<RosterStep, 'at'>;

/** One line of the history. */
export function stepOf(
  action: Step['action'],
  { by, memberId = null, role = null, note = null, isByBureau = false }: Pick<Step, 'by'> & Partial<Step>,
): Step {
  return { action, by, memberId, role, note, isByBureau };
}

/** The same for the audit trail: whose role became what. */
export function deedOf(
  action: AuditAction,
  accountId: Id<'account'>,
  { before, after, reason }: { before: Role | null; after: Role | null; reason: string | null },
) {
  const changes: AuditChange[] = before === after ? [] : [{ field: 'role', before, after }];
  return { action, changes, reason, related: [accountId] };
}

/** Names one thing that follows from the change about to be made, and from no other. */
export function keyOf({ organizationId, revision }: Roster, what: string): string {
  return `${organizationId}:${revision}:${what}`;
}
