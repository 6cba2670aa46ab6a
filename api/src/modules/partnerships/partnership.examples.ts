import { toId } from '#kernel/id.ts';
import { emptyContent } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import { toStep } from './partnership.steps.ts';

/** For tests beside this file: a request of a firm to a university, as it was just sent. */
export const asked = new Date('2026-03-02T01:00:00Z');

export function examplePartnership(change: Partial<Partnership> = {}): Partnership {
  const record = {
    state: 'REQUESTED',
    side: 'REQUESTER',
    by: null,
    at: asked,
    reason: null,
    note: null,
  } as const;
  return {
    ...emptyContent,
    id: toId('partnership', '1'.repeat(24)),
    requesterId: toId('organization', 'a'.repeat(24)),
    recipientId: toId('organization', 'b'.repeat(24)),
    needId: null,
    capabilityId: null,
    form: 'CONSULTING',
    message: '散热',
    state: 'REQUESTED',
    requestedAt: asked,
    lastActivityAt: asked,
    answerBy: new Date('2026-03-16T01:00:00Z'),
    steps: [toStep({ ...record, revision: 1 }, 0)],
    disclosure: null,
    isExample: false,
    revision: 1,
    ...change,
  };
}
