/** More waiting events than this, and whoever reads them is not keeping up: the feed ends, and they read anew. */
const MOST_WAITING = 500;

/**
 * What is told from now on, as GraphQL wants the source of a subscription. `listen` begins to tell and returns how to
 * stop it; leaving the loop stops it as well.
 */
export function createFeed<Event>(
  listen: (tell: (event: Event) => void) => () => void,
): AsyncIterableIterator<Event, undefined> {
  const waiting: Event[] = [];
  const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };
  let isOver = false;
  /** Whoever waits for the next event. */
  let answer: ((result: IteratorResult<Event, undefined>) => void) | null = null;

  const stopListening = listen((event) => {
    if (isOver) return;
    if (answer) {
      answer({ done: false, value: event });
      answer = null;
    } else if (waiting.push(event) > MOST_WAITING) {
      finish();
    }
  });

  function finish() {
    if (isOver) return ended;
    isOver = true;
    waiting.length = 0;
    stopListening();
    answer?.(ended);
    answer = null;
    return ended;
  }

  return {
    next() {
      const [event] = waiting.splice(0, 1);
      if (event !== undefined) return Promise.resolve({ done: false, value: event });
      if (isOver) return Promise.resolve(ended);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    return: async () => finish(),
    throw: async () => finish(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
