import { type Dispatch, useCallback, useEffect, useReducer, useRef } from 'react';
import { type Client, useClient } from 'urql';
import { failureOf } from '#graphql/errors.ts';
import { conversationQuery, sendMessageMutation } from './conversation.queries.ts';
import {
  type Conversation,
  type ConversationAction,
  emptyConversation,
  nextConversation,
} from './conversation.state.ts';
import { newMessageKey } from './message-key.ts';
import { keepUnsent, readUnsent } from './unsent.ts';
import { usePolling } from './use-polling.ts';

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
    if (page.messages) dispatch({ type: 'newest-came', page: page.messages });
    if (page.state !== state) onMoved();
    const newest = page.messages?.nodes[0]?.id;
    const isQuiet = newest === newestId.current;
    newestId.current = newest;
    outbox.retryFailed();
    return isQuiet ? ('quiet' as const) : ('news' as const);
  }, [client, partnershipId, state, onMoved, outbox.retryFailed]);
  usePolling(poll);

  const showOlder = async () => {
    const page = await fetchPage(client, partnershipId, conversation.olderFrom);
    if (page?.messages) dispatch({ type: 'older-came', page: page.messages });
    else dispatch({ type: 'connection-lost' });
  };
  return { conversation, showOlder, write: outbox.write, retry: outbox.retry, discard: outbox.discard };
}

async function fetchPage(client: Client, id: string, after: string | null) {
  const { data } = await client
    .query(conversationQuery, { id, first: pageSize, after }, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.partnership;
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
    async (key: string, text: string) => {
      const { data, error } = await client
        .mutation(sendMessageMutation, { input: { partnershipId, text, key } })
        .toPromise();
      const answer = data?.sendMessage;
      if (answer?.message) return dispatch({ type: 'arrived', key, message: answer.message });
      const reason = answer?.errors[0]?.message ?? (error && failureOf(error).message);
      dispatch(reason ? { type: 'refused', key, reason } : { type: 'not-arrived', key });
    },
    [client, partnershipId, dispatch],
  );
  const queue = useCallback(
    (key: string, text: string) => {
      last.current = last.current.then(() => send(key, text));
    },
    [send],
  );
  const retry = useCallback(
    (key: string) => {
      const message = outgoing.current.find((waiting) => waiting.key === key);
      if (!message) return;
      dispatch({ type: 'sending', key });
      queue(key, message.text);
    },
    [dispatch, queue],
  );
  const retryFailed = useCallback(() => {
    for (const { key, state } of outgoing.current) if (state === 'failed') retry(key);
  }, [retry]);
  const write = (text: string) => {
    const key = newMessageKey();
    dispatch({ type: 'written', key, text, at: new Date().toISOString() });
    queue(key, text);
  };
  const discard = (key: string) => dispatch({ type: 'discarded', key });
  return { write, retry, retryFailed, discard };
}
