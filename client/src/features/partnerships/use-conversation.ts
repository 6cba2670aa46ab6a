import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react';
import { type Client, useClient, useSubscription } from 'urql';
import { failureOf } from '#graphql/errors.ts';
import { useLive } from '#graphql/live.ts';
import type { UploadedFile } from '#lib/upload.ts';
import {
  conversationQuery,
  conversationReadSubscription,
  messageSentSubscription,
  sendMessageMutation,
} from './conversation.queries.ts';
import {
  type Conversation,
  type ConversationAction,
  emptyConversation,
  nextConversation,
  type Outgoing,
} from './conversation.state.ts';
import { newMessageKey } from './message-key.ts';
import { keepUnsent, readUnsent } from './unsent.ts';
import { usePolling } from './use-polling.ts';
import { useReadMark } from './use-read-mark.ts';

const pageSize = 50;

type ConversationOptions = {
  partnershipId: string;
  /** Whose unsent messages are kept on this device. */
  accountId: string;
  /** The state that the page shows; `onMoved` is called when the conversation sees another one. */
  state: string;
  onMoved: () => void;
};

/** The conversation of one partnership: kept fresh while the page is visible, written to, and retried. */
export function useConversation({ partnershipId, accountId, state, onMoved }: ConversationOptions) {
  const client = useClient();
  const name = `${accountId}:${partnershipId}`;
  const [conversation, dispatch] = useReducer(nextConversation, name, (kept) =>
    emptyConversation(readUnsent(kept)),
  );
  useEffect(() => keepUnsent(name, conversation.outgoing), [name, conversation.outgoing]);
  const outbox = useOutbox(client, partnershipId, conversation, dispatch);
  const newestId = useRef<string>(undefined);

  const poll = useCallback(async () => {
    const page = await fetchPage(client, partnershipId, null);
    if (!page) {
      dispatch({ type: 'connection-lost' });
      return 'failed' as const;
    }
    const othersReadUpTo = page.otherSideReadUpTo;
    const unreadCount = page.unreadMessages;
    if (page.messages) dispatch({ type: 'newest-came', page: page.messages, othersReadUpTo, unreadCount });
    if (page.state !== state) onMoved();
    const newest = page.messages?.nodes[0]?.id;
    const isQuiet = newest === newestId.current;
    newestId.current = newest;
    outbox.retryFailed();
    return isQuiet ? ('quiet' as const) : ('news' as const);
  }, [client, partnershipId, state, onMoved, outbox.retryFailed]);
  const live = useLive();
  const wake = usePolling(poll, live);
  useEvents(partnershipId, { dispatch, wake });
  useReadMark(client, conversation.messages);

  const showOlder = async () => {
    const page = await fetchPage(client, partnershipId, conversation.olderFrom);
    if (page?.messages) dispatch({ type: 'older-came', page: page.messages });
    else dispatch({ type: 'connection-lost' });
    return page?.messages ?? null;
  };
  return { conversation, showOlder, write: outbox.write, retry: outbox.retry, discard: outbox.discard };
}

async function fetchPage(client: Client, id: string, after: string | null) {
  const { data } = await client
    .query(conversationQuery, { id, first: pageSize, after }, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.partnership;
}

type Sent = Pick<Outgoing, 'key' | 'text' | 'files'>;

type OnEvent = { dispatch: Dispatch<ConversationAction>; wake: () => void };

/** What others write and read, as it happens; without a live connection polling brings it. */
function useEvents(id: string, { dispatch, wake }: OnEvent): void {
  const [sent] = useSubscription({ query: messageSentSubscription, variables: { id } });
  const [read] = useSubscription({ query: conversationReadSubscription, variables: { id } });
  const messageId = sent.data?.messageSent.id;
  const upTo = read.data?.conversationRead.otherSideReadUpTo;
  useEffect(() => {
    // Read with those before it: added alone, it could hide that some are missing.
    if (messageId) wake();
  }, [messageId, wake]);
  useEffect(() => {
    if (upTo) dispatch({ type: 'others-read', upTo });
  }, [upTo, dispatch]);
}

/** Sends what is written, one after the other in the order of writing, each under its own key. */
function useOutbox(
  client: Client,
  partnershipId: string,
  conversation: Conversation,
  dispatch: Dispatch<ConversationAction>,
) {
  const outgoing = useRef(conversation.outgoing);
  outgoing.current = conversation.outgoing;
  const last = useRef<Promise<void>>(Promise.resolve());

  const send = useCallback(
    async ({ key, text, files = [] }: Sent) => {
      const attachmentIds = files.map(({ id }) => id);
      const { data, error } = await client
        .mutation(sendMessageMutation, { input: { partnershipId, text, key, attachmentIds } })
        .toPromise();
      const answer = data?.sendMessage;
      if (answer?.message) return dispatch({ type: 'arrived', key, message: answer.message });
      const reason = answer?.errors[0]?.message ?? (error && failureOf(error).message);
      dispatch(reason ? { type: 'refused', key, reason } : { type: 'not-arrived', key });
    },
    [client, partnershipId, dispatch],
  );
  const queue = useCallback(
    (sent: Sent) => {
      last.current = last.current.then(() => send(sent));
    },
    [send],
  );
  const retry = useCallback(
    (key: string) => {
      const message = outgoing.current.find((waiting) => waiting.key === key);
      if (!message) return;
      dispatch({ type: 'sending', key });
      queue(message);
    },
    [dispatch, queue],
  );
  const retryFailed = useCallback(() => {
    for (const { key, state } of outgoing.current) if (state === 'failed') retry(key);
  }, [retry]);
  const write = (text: string, files: readonly UploadedFile[]) => {
    const key = newMessageKey();
    dispatch({ type: 'written', key, text, files, at: new Date().toISOString() });
    queue({ key, text, files });
  };
  const discard = (key: string) => dispatch({ type: 'discarded', key });
  return { write, retry, retryFailed, discard };
}
