import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type Client = {
  /** Resolves once all of the answer is there; rejects unless it is 200. */
  post(path: string, body: unknown): Promise<void>;
  close(): void;
};

const END_OF_HEAD = '\r\n\r\n';

/**
 * A client on a connection that stays open, one question at a time. It does next to nothing: it runs in the process that
 * is measured, and a browser's work is not the platform's.
 */
export async function connectTo(url: string): Promise<Client> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  return {
    async post(path, body) {
      const bytes = Buffer.from(JSON.stringify(body));
      const head = [
        `POST ${path} HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        'Content-Type: application/json',
        `Content-Length: ${bytes.length}`,
      ];
      socket.write(Buffer.concat([Buffer.from(head.join('\r\n') + END_OF_HEAD), bytes]));
      const status = await answerFrom(socket);
      if (status !== 200) throw new Error(`the API answered ${status}`);
    },
    close: () => socket.destroy(),
  };
}

/** Reads one answer that tells its length; resolves to its status. */
function answerFrom(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let received = 0;
    let wanted = Number.POSITIVE_INFINITY;
    let status = 0;
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      received += chunk.length;
      if (status === 0) {
        const text = Buffer.concat(chunks).toString('latin1');
        const end = text.indexOf(END_OF_HEAD);
        if (end < 0) return;
        const length = /^content-length: *(\d+)/im.exec(text.slice(0, end))?.[1];
        status = Number(text.slice(9, 12));
        wanted = end + END_OF_HEAD.length + Number(length ?? 0);
      }
      if (received < wanted) return;
      socket.off('data', onData).off('error', reject);
      resolve(status);
    };
    socket.on('data', onData).once('error', reject);
  });
}
