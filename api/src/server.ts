import type { Text } from '#kernel/errors.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';

/** Outboxes look for work four times a second: what is written is found well within a second. */
const WORK_EVERY_MS = 250;

/** Addresses that a browser on this machine reaches under one name. */
const LOCAL = new Set(['127.0.0.1', '0.0.0.0', '::', '::1']);

/** Somebody else listens there already. */
export class AddressInUse extends Error {
  readonly text: Text;

  constructor({ HOST, PORT }: Config, cause: unknown) {
    const text = {
      zh: `端口 ${PORT} 已被占用：请先停止占用它的程序，或换一个，例如 PORT=${PORT + 1} npm start`,
      en: `Port ${PORT} on ${HOST} is taken: stop what uses it, or choose another, for instance PORT=${PORT + 1} npm start`,
    };
    super(text.en, { cause });
    this.name = 'AddressInUse';
    this.text = text;
  }
}

/** Begins to answer, and ends in good order: requests first, then the workers, then what they write to. */
export async function serve(app: App, config: Config): Promise<{ readonly url: string }> {
  const { server, workers } = app;
  try {
    await server.listen({ host: config.HOST, port: config.PORT });
  } catch (error) {
    await server.close();
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new AddressInUse(config, error) : error;
  }
  for (const worker of workers) worker.start(WORK_EVERY_MS);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // `once`: a second signal kills a close that hangs.
    process.once(signal, () => {
      server.log.info({ signal }, 'closing');
      void server.close();
    });
  }
  // PORT=0 asks for any free one.
  const port = server.addresses().find((address) => typeof address === 'object')?.port ?? config.PORT;
  const host = LOCAL.has(config.HOST) ? 'localhost' : config.HOST;
  return { url: config.PUBLIC_URL ?? `http://${host}:${port}` };
}
