import { parseArgs } from 'node:util';
import { type EmbeddedStore, StoreFailure, startEmbeddedStore } from '../api/src/database/embedded/index.ts';

const usage = 'npm run store -- [--data DIR] [--port N]';

/** Runs the embedded store alone, for mongosh, Compass, mongodump and the driver's own tests. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: './data' }, port: { type: 'string', default: '27017' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be 0 to 65535\n${usage}`);
  const store = await startEmbeddedStore({
    dataDir: values.data,
    port,
    onCrash: (reason) => console.error(reason.message),
  });
  console.log(`${store.uri}  (data in ${values.data}; Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(store));
}

async function end(store: EmbeddedStore): Promise<void> {
  await store.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  if (error instanceof StoreFailure) console.error(`${error.text.zh}\n${error.text.en}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
