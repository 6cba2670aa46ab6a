import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeIndexes } from './fake-indexes.ts';

export type Seen = {
  readonly method: string;
  /** Without the address of the server. */
  readonly path: string;
  readonly key: string;
  readonly body: unknown;
};

/** What goes wrong with a request: a status, a page of a proxy, half an answer, no answer in time, a cut line. */
export type Fault = { readonly status: number; readonly code?: string } | 'GARBAGE' | 'HALF' | 'SLOW' | 'CUT';

export type FakeServer = {
  readonly url: string;
  readonly indexes: FakeIndexes;
  readonly seen: readonly Seen[];
  /** Asked for each request; undefined lets it pass. */
  fault: (request: Seen) => Fault | undefined;
  /** Ends it; with the port it can be started again. */
  stop(): Promise<void>;
  readonly port: number;
};

const SLOW = 60_000;

/** A Meilisearch as far as the adapter talks to one, in memory, that can be made to fail. */
export async function startFakeServer(port = 0, indexes = new FakeIndexes()): Promise<FakeServer> {
  const seen: Seen[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const fake = { indexes, seen, fault: (_: Seen): Fault | undefined => undefined };
  const server = createServer(async (request, response) => {
    const asked = await read(request);
    seen.push(asked);
    const fault = fake.fault(asked);
    if (fault === 'SLOW') timers.add(setTimeout(() => response.end('{}'), SLOW));
    else if (fault) fail(response, fault);
    else answer(response, indexes, asked);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return Object.assign(fake, {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    key: (request.headers.authorization ?? '').replace('Bearer ', ''),
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function fail(response: ServerResponse, fault: Exclude<Fault, 'SLOW'>): void {
  if (fault === 'CUT') response.destroy();
  else if (fault === 'GARBAGE') response.end('<html>Bad gateway</html>');
  else if (fault === 'HALF') {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"results": [{"hits": [');
    setTimeout(() => response.destroy(), 5);
  } else {
    response.writeHead(fault.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ message: 'made to fail', code: fault.code ?? 'made_to_fail' }));
  }
}

function answer(response: ServerResponse, indexes: FakeIndexes, { method, path, body }: Seen): void {
  const { status, body: answered } = indexes.answer(method, path, body);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answered));
}
