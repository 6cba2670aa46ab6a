import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';

/** After one of these nothing more is told: the right is gone, and with it the subscription. */
const ENDS = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

/**
 * Runs a subscription. Who asks is found out anew for each event: a right that was taken away is gone with the next one.
 * @param contextNow Null once nobody is signed in any more: the subscription ends.
 */
export async function runEvents(args: ExecutionArgs, contextNow: () => Promise<object | null>) {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  let isOver = false;

  async function end(): Promise<IteratorReturnResult<undefined>> {
    isOver = true;
    await events.return?.();
    return { done: true, value: undefined };
  }

  // No generator: it would answer `return` only once the next event has come.
  const results = {
    async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
      if (isOver) return end();
      const { done, value } = await events.next();
      const context = done ? null : await contextNow();
      if (!context) return end();
      const result = await execute({ ...args, rootValue: value, contextValue: context });
      isOver ||= (result.errors ?? []).some(isEnd);
      return { done: false, value: result };
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => results,
  };
  return results as AsyncGenerator<ExecutionResult, undefined>;
}

function isEnd({ originalError }: { readonly originalError?: Error | null | undefined }): boolean {
  return !!originalError && 'code' in originalError && ENDS.has(String(originalError.code));
}
