import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreFileForeign } from '../failures.ts';
import { Supervisor } from './supervisor.ts';

describe('the supervisor of the store’s process', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('closes what has told its failure and is gone before this process reads of it', async () => {
    const path = join(folder, 'fails.mjs');
    const failure = { code: 'STORE_FILE_FOREIGN', subject: 'store.mdb', detail: '' };
    const news = JSON.stringify({ kind: 'failed', failure });
    writeFileSync(path, `process.send(${news}, () => process.exit(1));`);
    const supervisor = new Supervisor({
      program: { path, execArgv: [] },
      order: { dataDir: folder, address: { port: 0 } },
      onCrash: () => undefined,
    });
    const started = supervisor.start().catch(async (error: unknown) => {
      await supervisor.close();
      return error;
    });
    holdThisProcess(1_000);
    expect(await started).toBeInstanceOf(StoreFileForeign);
  });
});

/** Long enough for the other process to end: nothing of it is read meanwhile. */
function holdThisProcess(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
