import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { App } from '../../api/src/app.ts';

export type Heard<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { extensions: { code: string } }[];
};

export type Following<Data> = {
  /** The next that comes; null once the subscription is over. */
  next(): Promise<Heard<Data> | null>;
  stop(): void;
};

/** Lets the app listen, for tests that need real sockets; where it does. */
export async function listenAt(app: App): Promise<string> {
  return app.server.listen({ host: '127.0.0.1', port: 0 });
}

type Wish = {
  readonly cookie?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly language?: string;
};

/** A connection as the client of a browser makes it; `closed` tells with which code it ended. */
export function connectLive(url: string, { cookie, headers = {}, language = 'zh' }: Wish = {}) {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { ...(cookie && { cookie }), ...headers } });
    }
  }
  let tell: (code: number) => void = () => {};
  const closed = new Promise<number>((resolve) => {
    tell = resolve;
  });
  const client: Client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    connectionParams: { language },
    on: { closed: (event) => tell((event as { code: number }).code), error: () => tell(0) },
  });

  function follow<Data>(query: string, variables: Record<string, unknown> = {}): Following<Data> {
    const heard: Heard<Data>[] = [];
    let wake: () => void = () => {};
    let isOver = false;
    const end = () => {
      isOver = true;
      wake();
    };
    const stop = client.subscribe<Data>(
      { query, variables },
      {
        next(result) {
          heard.push(result as unknown as Heard<Data>);
          wake();
        },
        error(cause) {
          if (Array.isArray(cause)) heard.push({ errors: cause as never });
          end();
        },
        complete: end,
      },
    );
    return {
      stop,
      async next() {
        while (heard.length === 0 && !isOver) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        return heard.shift() ?? null;
      },
    };
  }

  return { follow, closed, dispose: () => client.dispose() };
}
