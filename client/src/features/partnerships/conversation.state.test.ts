import { describe, expect, it } from 'vitest';
import type { ConversationMessage } from './conversation.queries.ts';
import {
  type Conversation,
  type ConversationAction,
  emptyConversation,
  firstUnreadId,
  nextConversation,
} from './conversation.state.ts';

const message = (id: string, sentAt: string, text = id): ConversationMessage => ({
  __typename: 'PartnershipMessage',
  id,
  side: 'RECIPIENT',
  authorName: null,
  text,
  sentAt,
  viewerIsAuthor: false,
  attachments: [],
});
const page = (nodes: ConversationMessage[], endCursor: string | null = null) => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const after = (...actions: ConversationAction[]): Conversation =>
  actions.reduce(nextConversation, emptyConversation([]));
const written = { type: 'written', key: 'k1', text: '好', files: [], at: '2026-11-20T02:00:00Z' } as const;

const newest = { type: 'newest-came', othersReadUpTo: null, unreadCount: 0 } as const;

describe('what comes', () => {
  it('is read oldest first, whatever order it came in', () => {
    const { messages } = after({
      ...newest,
      page: page([message('b', '2026-11-20T02:00:00Z'), message('a', '2026-11-20T01:00:00Z')]),
    });
    expect(messages.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is shown once, however often it is fetched', () => {
    const came = { ...newest, page: page([message('a', '2026-11-20T01:00:00Z')]) } as const;
    expect(after(came, came).messages).toHaveLength(1);
  });

  it('is no longer on its way where news of it come before the answer, and counts once', () => {
    const own = { ...message('a', '2026-11-20T02:00:01Z', '好'), viewerIsAuthor: true };
    const begun = { ...newest, page: page([]) } as const;
    const again = { ...written, key: 'k2' };
    const told = after(begun, written, again, { ...newest, page: page([own]) });
    expect([told.messages.length, told.outgoing.map(({ key }) => key)]).toEqual([1, ['k2']]);
    const answered = nextConversation(told, { type: 'arrived', key: 'k1', message: own });
    expect([answered.messages.length, answered.total]).toEqual([1, 1]);
  });

  it('takes nothing off its way that others wrote, that was here before, or that failed', () => {
    const theirs = message('b', '2026-11-20T02:00:01Z', '好');
    const earlier = { ...message('a', '2026-11-20T01:00:00Z', '好'), viewerIsAuthor: true };
    const begun = { ...newest, page: page([earlier]) } as const;
    const came = { ...newest, page: page([theirs, earlier]) } as const;
    expect(after(begun, written, came).outgoing).toHaveLength(1);
    const late = { ...message('c', '2026-11-20T02:00:02Z', '好'), viewerIsAuthor: true };
    const failed = after(
      begun,
      written,
      { type: 'not-arrived', key: 'k1' },
      { ...newest, page: page([late]) },
    );
    expect(failed.outgoing).toHaveLength(1);
  });

  it('keeps the older ones that were fetched before', () => {
    const { messages, olderFrom } = after(
      { ...newest, page: page([message('c', '2026-11-20T03:00:00Z')], 'c') },
      { type: 'older-came', page: page([message('b', '2026-11-20T02:00:00Z')]) },
      {
        ...newest,
        page: page([message('d', '2026-11-20T04:00:00Z'), message('c', '2026-11-20T03:00:00Z')], 'c'),
      },
    );
    expect(messages.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(olderFrom).toBeNull();
  });

  it('begins anew rather than leave a hole where more came than a page holds', () => {
    const { messages, olderFrom } = after(
      { ...newest, page: page([message('a', '2026-11-20T01:00:00Z')]) },
      { ...newest, page: page([message('z', '2026-11-21T01:00:00Z')], 'z') },
    );
    expect(messages.map(({ id }) => id)).toEqual(['z']);
    expect(olderFrom).toBe('z');
  });
});

describe('what is written', () => {
  it('stands there at once', () => {
    expect(after(written).outgoing).toMatchObject([{ key: 'k1', text: '好', state: 'sending' }]);
  });

  it('gives way to the message once it has arrived', () => {
    const { outgoing, messages } = after(written, {
      type: 'arrived',
      key: 'k1',
      message: message('m', '2026-11-20T02:00:01Z'),
    });
    expect(outgoing).toEqual([]);
    expect(messages).toHaveLength(1);
  });

  it('keeps its key when it goes again after the connection was lost', () => {
    const { outgoing, isOffline } = after(
      written,
      { type: 'not-arrived', key: 'k1' },
      { type: 'sending', key: 'k1' },
    );
    expect(outgoing).toMatchObject([{ key: 'k1', state: 'sending' }]);
    expect(isOffline).toBe(true);
  });

  it('is shown once where a poll brought it before its own answer did', () => {
    const arrived = message('m', '2026-11-20T02:00:01Z');
    const { messages, outgoing } = after(
      written,
      { type: 'not-arrived', key: 'k1' },
      { ...newest, page: page([arrived]) },
      { type: 'arrived', key: 'k1', message: arrived },
    );
    expect(messages).toHaveLength(1);
    expect(outgoing).toEqual([]);
  });

  it('stays with the reason where the API refuses it', () => {
    const { outgoing, isOffline } = after(written, { type: 'refused', key: 'k1', reason: '合作已经结束' });
    expect(outgoing).toMatchObject([{ state: 'refused', reason: '合作已经结束' }]);
    expect(isOffline).toBe(false);
  });

  it('goes away only when the writer discards it', () => {
    const refused = [written, { type: 'refused', key: 'k1', reason: '…' }] as const;
    expect(after(...refused, { type: 'connection-lost' }).outgoing).toHaveLength(1);
    expect(after(...refused, { type: 'discarded', key: 'k1' }).outgoing).toEqual([]);
  });

  it('waits to go again after the page was closed before it arrived', () => {
    const unsent = after(written).outgoing;
    expect(emptyConversation(unsent).outgoing).toMatchObject([{ key: 'k1', state: 'failed' }]);
  });
});

describe('the connection', () => {
  it('is back with the next page that comes', () => {
    expect(after({ type: 'connection-lost' }).isOffline).toBe(true);
    expect(after({ type: 'connection-lost' }, { ...newest, page: page([]) }).isOffline).toBe(false);
  });
});

describe('what was unread when the page was opened', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id, hour) => message(id, `2026-11-20T0${hour}:00:00Z`));
  if (!a || !b || !c || !d) throw new Error('four messages');
  const own = { ...message('own', '2026-11-20T02:30:00Z'), viewerIsAuthor: true };

  it('begins at the first of so many of others, whatever came after', () => {
    const opened = { ...newest, page: page([d, own, c, b]), unreadCount: 2 };
    const now = after(opened, { ...newest, page: page([message('e', '2026-11-20T09:00:00Z'), d]) });
    expect(firstUnreadId(now)).toBe('c');
  });

  it('may begin among older ones that are not here yet', () => {
    const opened = { ...newest, page: page([d, c], 'c'), unreadCount: 3 };
    expect(firstUnreadId(after(opened))).toBeNull();
    expect(firstUnreadId(after(opened, { type: 'older-came', page: page([b, a]) }))).toBe('b');
  });

  it('is nothing where all was read', () => {
    expect(firstUnreadId(after({ ...newest, page: page([d, c]) }))).toBeNull();
    expect(firstUnreadId(after({ ...newest, page: page([]), unreadCount: 1 }))).toBeNull();
  });
});

it('counts what is sent at once, and nothing twice', () => {
  const sent = { type: 'arrived', key: 'k1', message: message('b', '2026-11-20T02:00:00Z') } as const;
  const opened = { ...newest, page: page([message('a', '2026-11-20T01:00:00Z')]) };
  expect(after(sent).total).toBeNull();
  expect(after(opened, sent, sent).total).toBe(2);
});
