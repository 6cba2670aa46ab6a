import { recordDay } from '#lib/dates.ts';
import type { ConversationMessage } from './conversation.queries.ts';
import { type Conversation, firstUnreadId, type Outgoing } from './conversation.state.ts';
import type { PartnershipDetail } from './partnership.queries.ts';

type Side = ConversationMessage['side'];
type Step = PartnershipDetail['steps'][number];

/** One line of the conversation, in the order of reading. */
export type Entry =
  | { readonly kind: 'day'; readonly id: string; readonly at: string }
  | { readonly kind: 'unread'; readonly id: 'unread'; readonly at: string }
  | { readonly kind: 'step'; readonly id: string; readonly at: string; readonly step: Step }
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly at: string;
      readonly text: string;
      readonly side: Side;
      readonly authorName: string | null;
      readonly isOurs: boolean;
      readonly files: ConversationMessage['attachments'];
      /** The last of ours that somebody of the other side has read. */
      readonly isReadUpTo: boolean;
    }
  | { readonly kind: 'outgoing'; readonly id: string; readonly at: string; readonly outgoing: Outgoing };

type Known = Pick<PartnershipDetail, 'requestedAt' | 'message' | 'steps' | 'viewerSide'> &
  Partial<Pick<PartnershipDetail, 'isProposed'>>;

/**
 * What the conversation shows, oldest first: the request itself, the steps between the messages, a separator before
 * each day, and at the end what is on its way. Nothing older than the oldest message fetched, while older ones are
 * left to fetch.
 */
export function conversationEntries(partnership: Known, conversation: Conversation): Entry[] {
  const { messages, olderFrom, outgoing, othersReadUpTo } = conversation;
  const beginning = olderFrom === null ? '' : (messages[0]?.sentAt ?? '');
  const lastRead = messages.findLast(
    ({ side, sentAt }) => side === partnership.viewerSide && sentAt <= (othersReadUpTo ?? ''),
  )?.id;
  const unreadFrom = messages.find(({ id }) => id === firstUnreadId(conversation))?.sentAt;
  const entries: Entry[] = [
    ...opening(partnership),
    ...(unreadFrom ? [{ kind: 'unread' as const, id: 'unread' as const, at: unreadFrom }] : []),
    ...messages.map((message) => entryOf(message, partnership.viewerSide, lastRead)),
  ]
    .filter(({ at }) => at >= beginning)
    .sort((a, b) => a.at.localeCompare(b.at));
  const own = outgoing.map((message) => ({
    kind: 'outgoing' as const,
    id: message.key,
    at: message.writtenAt,
    outgoing: message,
  }));
  return withDays([...entries, ...own]);
}

function opening({ requestedAt, message, steps, viewerSide, isProposed = false }: Known): Entry[] {
  const request: Entry = {
    kind: 'message',
    id: 'request',
    at: requestedAt,
    text: message,
    side: 'REQUESTER',
    authorName: null,
    isOurs: viewerSide === 'REQUESTER',
    files: [],
    isReadUpTo: false,
  };
  const later = steps.filter(({ state }) => state !== 'REQUESTED');
  return [
    // What a platform wrote to both is not the requester's.
    ...(isProposed ? [] : [request]),
    ...later.map((step) => ({ kind: 'step' as const, id: `${step.state} ${step.at}`, at: step.at, step })),
  ];
}

function entryOf(
  { id, sentAt, text, side, authorName, attachments: files }: ConversationMessage,
  viewerSide: Side | null,
  lastRead: string | undefined,
): Entry {
  const whose = { side, authorName, isOurs: side === viewerSide };
  return { kind: 'message', id, at: sentAt, text, files, ...whose, isReadUpTo: id === lastRead };
}

function withDays(entries: readonly Entry[]): Entry[] {
  let day = '';
  return entries.flatMap((entry) => {
    const own = recordDay(entry.at);
    if (own === day) return [entry];
    day = own;
    return [{ kind: 'day' as const, id: own, at: entry.at }, entry];
  });
}
