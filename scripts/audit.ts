import { readConfig } from '../api/src/config.ts';
import { runAudit } from './audit/run.ts';
import { failWith } from './exit.ts';
import { openPlatform } from './import/platform.ts';
import { withProgress } from './progress.ts';

/** `npm run audit -- verify` and `npm run audit -- export`; see docs/audit.md. The exit codes stand in `audit/run.ts`. */
async function audit(): Promise<void> {
  process.exitCode = await runAudit(process.argv.slice(2), {
    open: () => withProgress('打开数据 / opening the data', () => openPlatform(readConfig())),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

await audit().catch(failWith);
