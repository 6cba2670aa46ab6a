import { useEffect, useRef } from 'react';
import type { Client } from 'urql';
import { type ConversationMessage, markReadMutation } from './conversation.queries.ts';

/** Tells the server how far the conversation was read, once what came last stands on a visible page. */
export function useReadMark(client: Client, messages: readonly ConversationMessage[]): void {
  const marked = useRef<string>(undefined);
  const newest = messages.findLast(({ viewerIsAuthor }) => !viewerIsAuthor)?.id;
  useEffect(() => {
    const mark = () => {
      if (!newest || newest === marked.current || document.hidden) return;
      marked.current = newest;
      // Nobody waits for it: where it fails, the next message or visit marks this one too.
      void client.mutation(markReadMutation, { input: { messageId: newest } }).toPromise();
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [client, newest]);
}
