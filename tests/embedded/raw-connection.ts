import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { deserialize, serialize } from 'bson';

const OP_MSG = 2013;

/** A client that may send anything. */
export class RawConnection {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);

  constructor(uri: string) {
    this.#socket = connect(decodeURIComponent(new URL(uri).host));
    this.#socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
    });
    this.#socket.on('error', () => undefined);
  }

  send(...parts: Uint8Array[]): void {
    this.#socket.write(Buffer.concat(parts));
  }

  /** The document of the next reply. */
  async reply(): Promise<{ [field: string]: unknown }> {
    while (this.#received.length < 16 || this.#received.length < this.#received.readInt32LE(0)) {
      await once(this.#socket, 'data');
    }
    const length = this.#received.readInt32LE(0);
    const message = this.#received.subarray(0, length);
    this.#received = this.#received.subarray(length);
    return deserialize(message.subarray(message.readInt32LE(12) === OP_MSG ? 21 : 36));
  }

  async closed(): Promise<void> {
    if (!this.#socket.closed) await once(this.#socket, 'close');
  }

  close(): void {
    this.#socket.destroy();
  }
}

export function header(bodyLength: number, opcode = OP_MSG, requestId = 1): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(16 + bodyLength, 0);
  bytes.writeInt32LE(requestId, 4);
  bytes.writeInt32LE(opcode, 12);
  return bytes;
}

/** A whole OP_MSG of flags, body and whatever follows. */
export function message(body: Uint8Array, { flags = 0, rest = Buffer.alloc(0) } = {}): Buffer {
  const start = Buffer.alloc(5);
  start.writeUInt32LE(flags, 0);
  return Buffer.concat([header(5 + body.length + rest.length), start, body, rest]);
}

export function command(fields: object): Uint8Array {
  return serialize({ ...fields, $db: 'bad' });
}
