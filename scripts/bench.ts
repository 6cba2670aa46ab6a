import { cpus, totalmem } from 'node:os';
import { runImportBench } from './bench-import/index.ts';
import { runMatchingBench } from './bench-matching/index.ts';
import { runSearchBench } from './bench-search/index.ts';
import { runSecurityBench } from './bench-security/index.ts';
import { runStoreBench } from './bench-store.ts';
import { failWith } from './exit.ts';

const benches = {
  store: runStoreBench,
  search: runSearchBench,
  matching: runMatchingBench,
  security: runSecurityBench,
  import: runImportBench,
};

/**
 * `npm run bench -- store` (or `search`, `matching`, `security`, `import`, or a part of one: `search embedded`): the figures as JSON, with the machine they
 * were taken on.
 */
async function bench(): Promise<void> {
  const [, , name = '', ...rest] = process.argv;
  const run = Object.entries(benches).find(([known]) => known === name)?.[1];
  if (!run) {
    console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`);
    process.exitCode = 2;
    return;
  }
  console.log(JSON.stringify({ machine: machine(), [name]: await run(rest) }, null, 2));
}

function machine() {
  const [first] = cpus();
  return {
    cpu: first?.model,
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

await bench().catch(failWith);
