import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';
import type { Bus } from '../../api/src/kernel/bus.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { browser, PASSWORD } from './accounts.ts';
import { type Person, type Profile, person, settle } from './world.ts';

export type Seen = {
  id: string;
  kind: string;
  topic: string;
  title: { zh: string; en: string };
  detail: string | null;
  path: string;
  readAt: string | null;
};

const LIST = `query Told($first: Int! = 20, $topics: [NotificationTopic!]! = [], $isUnreadOnly: Boolean! = false) {
  viewer { unreadNotifications notifications(first: $first, topics: $topics, isUnreadOnly: $isUnreadOnly) {
    totalCount nodes { id kind topic title { zh en } detail path at readAt } } } }`;

type Listed = {
  viewer: { unreadNotifications: number; notifications: { totalCount: number; nodes: Seen[] } } | null;
};

/** What somebody was told, newest first. */
export async function told(who: Person, variables: object = {}) {
  const { data, errors } = await who.ask<Listed | null>(LIST, variables);
  if (!data?.viewer) throw new Error(JSON.stringify(errors ?? 'a visitor'));
  const { unreadNotifications, notifications } = data.viewer;
  return { unread: unreadNotifications, ...notifications };
}

export const kindsOf = async (who: Person): Promise<string[]> =>
  (await told(who)).nodes.map(({ kind }) => kind);

export const CHOOSE = `mutation Choose($input: ChooseNotificationsInput!) {
  chooseNotifications(input: $input) { choice { topic isShown mail mailedBy } errors { code path } } }`;

export function choose(who: Person, input: object) {
  return who.ask<{
    chooseNotifications: { choice: object | null; errors: { code: string; path: string[] }[] };
  }>(CHOOSE, { input });
}

/** Somebody with an account of that kind, whose address and id are known. */
export async function reader(app: App, wish: Profile & { language?: 'zh' | 'en'; isExample?: boolean } = {}) {
  const email = `${randomUUID()}@example.com`;
  const { id } = await app.services.accounts.add({
    ...{ email, password: PASSWORD, displayName: '读者', isExample: wish.isExample ?? false },
    language: wish.language ?? 'zh',
    isOfficer: wish.isOfficer ?? false,
    isAdministrator: false,
    commissionerId: wish.commissionerId ?? null,
    memberships: wish.memberOf ? [{ organizationId: wish.memberOf, role: wish.role ?? 'OWNER' }] : [],
  });
  const own = browser(app);
  await own.do('signIn', { email, password: PASSWORD });
  return { id, email, own, who: person(app, own.cookie) };
}

export type Reader = Awaited<ReturnType<typeof reader>>;

/** Tells each of these accounts one thing; with the id of what it was told. */
export async function notifyAll(
  app: App,
  bus: Bus,
  { accountIds, organizationId }: { accountIds: readonly string[]; organizationId: Id<'organization'> },
): Promise<Map<string, string>> {
  const ids = [...new Set(accountIds)] as Id<'account'>[];
  const letter = { key: randomUUID(), kind: 'REOPENED' as const, organization: '本家', to: ids };
  await bus.publish('MembershipLettersWritten', { organizationId, letters: [letter] });
  await settle(app);
  const wish = { topics: ['VERIFICATION' as const], isUnreadOnly: false };
  const pairs = ids.map(async (id): Promise<[string, string]> => {
    const viewer = await app.services.accounts.actFor(id);
    if (!viewer) throw new Error('no such account');
    const { rows } = await app.services.notifications.list(viewer, wish, { limit: 1, after: null });
    return [id, rows[0]?.id ?? ''];
  });
  return new Map(await Promise.all(pairs));
}
