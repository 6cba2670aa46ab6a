import type { UploadedFile } from '#lib/upload.ts';
import type { ConversationMessage } from './conversation.queries.ts';

/** A message on its way. Its key stays the same however often it is sent, so that it arrives once. */
export type Outgoing = {
  readonly key: string;
  readonly text: string;
  /** Uploaded already. Missing in what was kept before there were any. */
  readonly files?: readonly UploadedFile[] | undefined;
  readonly writtenAt: string;
  /** `failed`: not arrived, goes again by itself. `refused`: the API said no, and `reason` says why. */
  readonly state: 'sending' | 'failed' | 'refused';
  readonly reason?: string | undefined;
};

export type Conversation = {
  /** Oldest first. */
  readonly messages: readonly ConversationMessage[];
  /** Where older ones begin; null where all are here. */
  readonly olderFrom: string | null;
  readonly outgoing: readonly Outgoing[];
  /** Up to this instant somebody of the other side has read. */
  readonly othersReadUpTo: string | null;
  /** How many there are, here or not; null while unknown. */
  readonly total: number | null;
  /** What the viewer had not read when the page was opened: so many of others, up to an instant. */
  readonly unread: { readonly count: number; readonly upTo: string } | null;
  readonly isLoaded: boolean;
  readonly isOffline: boolean;
};

/** A page as the API gives it: newest first. */
export type MessagePage = {
  readonly nodes: readonly ConversationMessage[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

export type ConversationAction =
  | {
      readonly type: 'newest-came';
      readonly page: MessagePage;
      readonly othersReadUpTo: string | null;
      readonly unreadCount: number;
    }
  | { readonly type: 'others-read'; readonly upTo: string | null }
  | { readonly type: 'older-came'; readonly page: MessagePage }
  | { readonly type: 'connection-lost' }
  | {
      readonly type: 'written';
      readonly key: string;
      readonly text: string;
      readonly files: readonly UploadedFile[];
      readonly at: string;
    }
  | { readonly type: 'sending'; readonly key: string }
  | { readonly type: 'arrived'; readonly key: string; readonly message: ConversationMessage }
  | { readonly type: 'not-arrived'; readonly key: string }
  | { readonly type: 'refused'; readonly key: string; readonly reason: string }
  | { readonly type: 'discarded'; readonly key: string };

/** A conversation before its first page; what was left unsent on this device goes again. */
export function emptyConversation(unsent: readonly Outgoing[]): Conversation {
  const outgoing = unsent.map((message) => ({ ...message, state: 'failed' as const, reason: undefined }));
  const nothing = { messages: [], olderFrom: null, othersReadUpTo: null, total: null, unread: null };
  return { ...nothing, outgoing, isLoaded: false, isOffline: false };
}

export function nextConversation(now: Conversation, action: ConversationAction): Conversation {
  switch (action.type) {
    case 'newest-came':
      return {
        ...withNewest(now, action.page),
        outgoing: stillOnTheWay(now, action.page),
        othersReadUpTo: action.othersReadUpTo,
        total: action.page.totalCount,
        unread: now.isLoaded ? now.unread : unreadOf(action),
      };
    case 'others-read':
      return { ...now, othersReadUpTo: action.upTo };
    case 'older-came':
      return {
        ...now,
        messages: merged(now.messages, action.page.nodes),
        olderFrom: cursorOf(action.page),
      };
    case 'connection-lost':
      return { ...now, isOffline: true };
    case 'written': {
      const { key, text, files, at } = action;
      const message = { key, text, files, writtenAt: at, state: 'sending' as const };
      return { ...now, outgoing: [...now.outgoing, message] };
    }
    case 'sending':
      return { ...now, outgoing: changed(now.outgoing, action.key, { state: 'sending', reason: undefined }) };
    case 'arrived':
      return {
        ...now,
        isOffline: false,
        messages: merged(now.messages, [action.message]),
        total: now.total === null || knows(now, action.message) ? now.total : now.total + 1,
        outgoing: without(now.outgoing, action.key),
      };
    case 'not-arrived':
      return { ...now, isOffline: true, outgoing: changed(now.outgoing, action.key, { state: 'failed' }) };
    case 'refused':
      return {
        ...now,
        outgoing: changed(now.outgoing, action.key, { state: 'refused', reason: action.reason }),
      };
    case 'discarded':
      return { ...now, outgoing: without(now.outgoing, action.key) };
    default:
      return action satisfies never;
  }
}

function withNewest(now: Conversation, page: MessagePage): Conversation {
  const known = new Set(now.messages.map(({ id }) => id));
  const isConnected = page.nodes.some(({ id }) => known.has(id)) || !page.pageInfo.hasNextPage;
  const base = { ...now, isLoaded: true, isOffline: false };
  // More came in between than a page holds: what is older is fetched anew rather than shown with a hole.
  if (!now.isLoaded || !isConnected)
    return { ...base, messages: merged([], page.nodes), olderFrom: cursorOf(page) };
  return { ...base, messages: merged(now.messages, page.nodes) };
}

/** News may tell of a message before its own answer does: it is the first one on its way that says the same. */
function stillOnTheWay({ messages, outgoing }: Conversation, { nodes }: MessagePage): Outgoing[] {
  const known = new Set(messages.map(({ id }) => id));
  const own = nodes.filter(({ id, viewerIsAuthor }) => viewerIsAuthor && !known.has(id));
  return own.reduce<Outgoing[]>(
    (left, { text, attachments }) => {
      const arrived = left.findIndex(
        (one) =>
          one.state === 'sending' && one.text === text && (one.files?.length ?? 0) === attachments.length,
      );
      return arrived < 0 ? left : left.toSpliced(arrived, 1);
    },
    [...outgoing],
  );
}

function knows({ messages }: Conversation, { id }: ConversationMessage): boolean {
  return messages.some((message) => message.id === id);
}

function unreadOf({
  page,
  unreadCount: count,
}: ConversationAction & { type: 'newest-came' }): Conversation['unread'] {
  const [newest] = page.nodes;
  return newest && count > 0 ? { count, upTo: newest.sentAt } : null;
}

/** Where what was not read begins; null where nothing was unread, or where it is among older ones not fetched yet. */
export function firstUnreadId({
  messages,
  unread,
}: Pick<Conversation, 'messages' | 'unread'>): string | null {
  if (!unread) return null;
  const ofOthers = messages.filter(({ viewerIsAuthor, sentAt }) => !viewerIsAuthor && sentAt <= unread.upTo);
  return ofOthers.at(-unread.count)?.id ?? null;
}

function cursorOf({ pageInfo }: MessagePage): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

function merged(
  known: readonly ConversationMessage[],
  more: readonly ConversationMessage[],
): ConversationMessage[] {
  const byId = new Map([...known, ...more].map((message) => [message.id, message]));
  return [...byId.values()].sort((a, b) => a.sentAt.localeCompare(b.sentAt) || a.id.localeCompare(b.id));
}

function changed(outgoing: readonly Outgoing[], key: string, change: Partial<Outgoing>): Outgoing[] {
  return outgoing.map((message) => (message.key === key ? { ...message, ...change } : message));
}

function without(outgoing: readonly Outgoing[], key: string): Outgoing[] {
  return outgoing.filter((message) => message.key !== key);
}
