import { createHash } from 'node:crypto';
import type { Id } from '#kernel/id.ts';

/** What is signalled of, with the ids of notifications that have come. Signals outlive an account by minutes: no id of it. */
export function arrivalTopic(accountId: Id<'account'>): string {
  const digest = createHash('sha256').update(`notifications of ${accountId}`).digest('base64url');
  return `notifications:${digest.slice(0, 22)}`;
}
