import { buildApp } from './app.ts';
import { readConfig } from './config.ts';

/** Outboxes look for work four times a second: what is written is found well within a second. */
export const WORK_EVERY_MS = 250;

const config = readConfig();
const { server, workers } = await buildApp(config);

for (const worker of workers) worker.start(WORK_EVERY_MS);
await server.listen({ host: config.HOST, port: config.PORT });
