import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type App, buildApp, type Ports } from '../../../api/src/app.ts';
import { readConfig } from '../../../api/src/config.ts';
import { createEmbeddedEngine } from '../../../search/src/index.ts';

/** The app as strangers meet it: no introspection, no hints, cookies over TLS only. */
export function startProduction(ports: Partial<Ports> = {}): Promise<App> {
  const config = readConfig({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://dengqiao.example',
    MONGODB_URI: new URL(`/test-${randomUUID()}`, inject('storeUri')).href,
    DATA_DIR: join(tmpdir(), `dengqiao-test-${randomUUID()}`),
    SESSION_SECRET: 'for tests only, 32 characters long',
    LOG_LEVEL: 'silent',
  });
  return buildApp(config, {
    search: createEmbeddedEngine({ snapshotDir: null }),
    mail: { send: async () => undefined, close: async () => undefined },
    passwordCost: { memoryCost: 1_024, timeCost: 1 },
    requestsPerMinute: 1_000_000,
    ...ports,
  });
}
