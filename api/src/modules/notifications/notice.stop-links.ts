import type { Id } from '#kernel/id.ts';
import { createStopLinks } from '#modules/saved-searches/index.ts';
import type { StopScope } from './choice.repository.ts';
import { mailedHere } from './notification.topics.ts';

export type NoticeStopLinks = ReturnType<typeof createNoticeStopLinks>;

const scopes: readonly StopScope[] = ['ALL', ...mailedHere];

/** Links that end letters of one scope without signing in; the scope is part of what is signed. */
export function createNoticeStopLinks({ secret, publicUrl }: { secret: string; publicUrl: string }) {
  const byScope = scopes.map((scope) => ({
    scope,
    links: createStopLinks({ secret, publicUrl, kind: 'account', purpose: `stop-notifications-${scope}` }),
  }));
  return {
    url(scope: StopScope, accountId: Id<'account'>, now: Date): string {
      const found = byScope.find((one) => one.scope === scope);
      if (!found) throw new Error(`no letter is written about ${scope}`);
      return found.links.url(accountId, now);
    },

    /** Whose letters of which scope it ends; null for one that is forged, too old, or of another sort. */
    read(token: string, now: Date): { accountId: Id<'account'>; scope: StopScope } | null {
      for (const { scope, links } of byScope) {
        const accountId = links.read(token, now);
        if (accountId) return { accountId, scope };
      }
      return null;
    },
  };
}
