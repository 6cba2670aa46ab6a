import { describe, expect, it } from 'vitest';
import type { ConversationMessage } from './conversation.queries.ts';
import { type Conversation, emptyConversation } from './conversation.state.ts';
import { conversationEntries } from './conversation-entries.ts';

const partnership = {
  requestedAt: '2026-10-09T12:00:00Z',
  message: '想做八通道驱动',
  viewerSide: 'REQUESTER',
  steps: [
    { state: 'REQUESTED', side: 'REQUESTER', at: '2026-10-09T12:00:00Z', reason: null, note: null },
    { state: 'ACCEPTED', side: 'RECIPIENT', at: '2026-10-11T06:18:00Z', reason: null, note: null },
  ],
} as const;

const message = (id: string, sentAt: string, side: ConversationMessage['side']): ConversationMessage => ({
  __typename: 'PartnershipMessage',
  id,
  side,
  authorName: null,
  text: id,
  sentAt,
  viewerIsAuthor: false,
  attachments: [],
});
const conversation = (changes: Partial<Conversation> = {}): Conversation => ({
  ...emptyConversation([]),
  ...changes,
});
const kinds = (entries: ReturnType<typeof conversationEntries>) => entries.map(({ kind }) => kind);

describe('the conversation as it is read', () => {
  it('begins with the request itself and says when it was accepted', () => {
    expect(
      kinds(conversationEntries({ ...partnership, steps: [...partnership.steps] }, conversation())),
    ).toEqual(['day', 'message', 'day', 'step']);
  });

  it('puts one separator before each day of Zhongshan, not of Greenwich', () => {
    const messages = [
      message('late', '2026-10-11T15:59:00Z', 'RECIPIENT'),
      message('past midnight', '2026-10-11T16:01:00Z', 'RECIPIENT'),
    ];
    const entries = conversationEntries({ ...partnership, steps: [] }, conversation({ messages }));
    expect(kinds(entries)).toEqual(['day', 'message', 'day', 'message', 'day', 'message']);
  });

  it('stands what a colleague wrote on our side, too', () => {
    const messages = [
      message('a', '2026-10-12T01:00:00Z', 'REQUESTER'),
      message('b', '2026-10-12T02:00:00Z', 'RECIPIENT'),
    ];
    const entries = conversationEntries({ ...partnership, steps: [] }, conversation({ messages }));
    const ours = entries.flatMap((entry) => (entry.kind === 'message' ? [entry.isOurs] : []));
    expect(ours).toEqual([true, true, false]);
  });

  it('leaves out what is older than the oldest fetched while there is more to fetch', () => {
    const messages = [message('a', '2026-10-12T01:00:00Z', 'RECIPIENT')];
    const entries = conversationEntries(
      { ...partnership, steps: [...partnership.steps] },
      conversation({ messages, olderFrom: 'a' }),
    );
    expect(kinds(entries)).toEqual(['day', 'message']);
  });

  it('keeps what is on its way at the end, though the clock of the device be wrong', () => {
    const outgoing = [{ key: 'k', text: '好', writtenAt: '2020-01-01T00:00:00Z', state: 'sending' }] as const;
    const entries = conversationEntries({ ...partnership, steps: [] }, conversation({ outgoing }));
    expect(entries.at(-1)?.kind).toBe('outgoing');
  });
});
