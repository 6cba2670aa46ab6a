import { parseArgs } from 'node:util';
import { readConfig } from '../api/src/config.ts';
import { failWith } from './exit.ts';
import { openPlatform } from './import/platform.ts';
import { withProgress } from './progress.ts';
import { runReindex } from './reindex/run.ts';

/** `npm run reindex`: writes the search index anew beside the one in use. The exit codes stand in `reindex/run.ts`. */
async function reindex(): Promise<void> {
  parseArgs({ options: {} });
  const stop = new AbortController();
  // `once`: a second Ctrl-C ends at once; the index in use is not touched before the swap.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const platform = await withProgress('打开数据 / opening the data', () => openPlatform(readConfig()));
  try {
    process.exitCode = await runReindex({
      platform,
      signal: stop.signal,
      out: (line) => process.stdout.write(`${line}\n`),
      err: (line) => process.stderr.write(`${line}\n`),
    });
  } finally {
    await platform.close();
  }
}

await reindex().catch(failWith);
