import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmbeddedEngine, emptyQuery, type SearchEngine } from '#search';
import { aDocument } from '../support/documents.ts';

const lexicon = { version: 'none', concepts: [] };

describe('the files of the embedded engine', () => {
  let snapshotDir: string;
  const opened: SearchEngine[] = [];

  beforeEach(async () => {
    snapshotDir = await mkdtemp(join(tmpdir(), 'dengqiao-files-'));
  });
  afterEach(async () => {
    for (const engine of opened.splice(0)) await engine.close().catch(() => {});
    await rm(snapshotDir, { recursive: true, force: true });
  });

  const open = async () => {
    const engine = createEmbeddedEngine({ snapshotDir, lexicon });
    opened.push(engine);
    return { engine, ...(await engine.open()) };
  };
  const write = (engine: SearchEngine, id: string, name = '麒麟照明', revision = 1) =>
    engine.upsert([aDocument({ id, name, revision })]);
  /** A snapshot of a, b, c and, in the log, d. */
  const written = async () => {
    const { engine } = await open();
    for (const id of ['a', 'b', 'c']) await write(engine, id);
    await engine.flush();
    await write(engine, 'd');
  };
  const logs = async () => (await readdir(snapshotDir)).filter((name) => name.startsWith('search.log'));
  const logPath = async () => join(snapshotDir, (await logs()).at(-1) ?? '');
  const snapshotPath = () => join(snapshotDir, 'search.snapshot');

  it.each([0, 1, 7, 15, 16, 200, 0.5, 0.99])(
    'asks for a rebuild when the snapshot is cut at %d',
    async (at) => {
      await written();
      const { size } = await stat(snapshotPath());
      await truncate(snapshotPath(), at > 0 && at < 1 ? Math.floor(size * at) : at);
      const { engine, documents } = await open();
      expect(documents).toBe(0);
      await write(engine, 'e');
      expect((await engine.search({ ...emptyQuery, text: '麒麟' })).total.value).toBe(1);
    },
  );

  it('asks for a rebuild wherever a byte of the snapshot has changed', async () => {
    await written();
    const bytes = await readFile(snapshotPath());
    for (const share of [0, 0.0003, 0.001, 0.1, 0.4, 0.7]) {
      const at = Math.floor(bytes.length * share);
      const garbled = Buffer.from(bytes);
      garbled[at] = (garbled[at] ?? 0) ^ 0x55;
      await writeFile(snapshotPath(), garbled);
      const { documents } = await open();
      // Between two arrays there may be bytes that mean nothing.
      expect([0, 3, 4]).toContain(documents);
      if (documents !== 0) continue;
      expect(await logs()).toEqual([]);
    }
  });

  it('asks for a rebuild when a line of the log is damaged before its end', async () => {
    const { engine } = await open();
    for (const id of ['a', 'b', 'c']) await write(engine, id);
    const path = await logPath();
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"id":"b"', '"id":"x"'));
    expect((await open()).documents).toBe(0);
  });

  it.each(['{"put"', 'no sense at all', '\u0000\u0000\u0000', 'ffffffff {"remove":{}}'])(
    'opens with what was acknowledged when a crash left %j behind',
    async (rest) => {
      await written();
      await appendFile(await logPath(), rest);
      const { engine, documents } = await open();
      expect(documents).toBe(4);
      await write(engine, 'e');
      expect((await open()).documents).toBe(5);
    },
  );

  it('asks for a rebuild when only a log that adds to a lost snapshot is there', async () => {
    await written();
    await rm(snapshotPath());
    expect((await open()).documents).toBe(0);
  });

  it('ignores what a snapshot that was never finished left behind', async () => {
    await written();
    await writeFile(`${snapshotPath()}.new`, 'half');
    expect((await open()).documents).toBe(4);
  });

  it('does not let a write of the log bring back what a later one replaced', async () => {
    const { engine } = await open();
    await Promise.all([
      write(engine, 'a', '朱雀照明', 1),
      write(engine, 'a', '麒麟照明', 3),
      write(engine, 'a', '玄武照明', 2),
    ]);
    const again = (await open()).engine;
    expect((await again.search({ ...emptyQuery, text: '麒麟' })).total.value).toBe(1);
    expect((await again.search({ ...emptyQuery, text: '玄武' })).total.value).toBe(0);
  });

  it('says which write it could not keep, and keeps the next', async () => {
    const { engine } = await open();
    await write(engine, 'a');
    await rm(snapshotDir, { recursive: true, force: true });
    await writeFile(snapshotDir, 'a file where the folder was');
    await expect(engine.flush()).rejects.toMatchObject({ code: 'SEARCH_WRITE_FAILED' });
    await expect(write(engine, 'b')).rejects.toMatchObject({ code: 'SEARCH_WRITE_FAILED' });
    await rm(snapshotDir);
  });

  it('comes back with all it acknowledged after a kill in the middle of writing and saving', async () => {
    const { acknowledged } = await killedWhileWriting(snapshotDir);
    const { engine, documents } = await open();
    expect(documents).toBeGreaterThanOrEqual(acknowledged);
    const held = new Set<string>();
    for await (const { id } of engine.revisions()) held.add(id);
    for (let at = 0; at < acknowledged; at++) expect(held).toContain(`d${at}`);
  });
});

/** Starts a process that writes and takes snapshots, and kills it after a while. */
async function killedWhileWriting(snapshotDir: string): Promise<{ acknowledged: number }> {
  const runner = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));
  const program = fileURLToPath(new URL('./writer-process.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [runner, program, snapshotDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    acknowledged = Number(text.trim().split('\n').at(-1)) || acknowledged;
    if (acknowledged >= 400) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('exit', resolve));
  return { acknowledged };
}
