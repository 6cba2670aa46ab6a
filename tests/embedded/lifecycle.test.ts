import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedStore } from '../../api/src/database/embedded/index.ts';
import { Store } from '../../api/src/database/embedded/storage/store.ts';
import { type OwnStore, startOwnStore, untilAnswering } from './own-store.ts';

describe('the embedded store', () => {
  let folder: string;
  const running: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lifecycle-'));
  });

  afterEach(async () => {
    for (const store of running.splice(0)) await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(dataDir = folder): Promise<OwnStore> {
    const store = await startOwnStore(dataDir);
    running.push(store);
    return store;
  }

  it('finds its documents again after it was closed', async () => {
    const first = await startOwnStore(folder);
    await first.client.db('a').collection('b').insertOne({ kept: true });
    await first.close();
    const second = await open();
    expect(await second.client.db('a').collection('b').countDocuments({ kept: true })).toBe(1);
  });

  it('listens on a socket in a folder that only its user can enter', async () => {
    const { uri } = await open();
    const socket = decodeURIComponent(new URL(uri).host);
    expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700);
  });

  it('listens on a port of the loopback interface when it is given one', async () => {
    const store = await startEmbeddedStore({ dataDir: folder, port: 0 });
    running.push(store);
    expect(store.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('is started again on the same address when its process dies, and the driver comes back', async () => {
    const store = await open();
    await store.client.db('a').collection('b').insertOne({ n: 1 });
    const before = await store.pid();
    process.kill(before, 'SIGKILL');
    expect(await untilAnswering(() => store.client.db('a').collection('b').countDocuments())).toBe(1);
    expect(await store.pid()).not.toBe(before);
    expect(store.crashes[0]?.message).toContain('SIGKILL');
  });

  it('ends with the process that started it', async () => {
    const program = `
      import { startEmbeddedStore } from ${JSON.stringify(new URL('../../api/src/database/embedded/index.ts', import.meta.url).href)};
      await startEmbeddedStore({ dataDir: ${JSON.stringify(folder)} });
      console.log('ready');`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(parent.stdout, 'data');
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const { client } = await open();
    expect(await client.db('a').collection('b').countDocuments()).toBe(0);
  });

  describe('refuses to start', () => {
    it('on a folder that another store has open', async () => {
      await open();
      const failure = startEmbeddedStore({ dataDir: folder });
      await expect(failure).rejects.toMatchObject({ code: 'STORE_LOCKED', subject: folder });
    });

    it('on a folder that cannot be made', async () => {
      writeFileSync(join(folder, 'file'), '');
      const failure = startEmbeddedStore({ dataDir: join(folder, 'file', 'data') });
      await expect(failure).rejects.toMatchObject({ code: 'STORE_FOLDER_UNWRITABLE' });
    });

    it('on a file that is not its own, and leaves it as it is', async () => {
      writeFileSync(join(folder, 'store.mdb'), 'a diary'.repeat(2_000));
      await expect(startEmbeddedStore({ dataDir: folder })).rejects.toMatchObject({
        code: 'STORE_FILE_FOREIGN',
      });
      expect(readFileSync(join(folder, 'store.mdb'), 'utf8')).toBe('a diary'.repeat(2_000));
    });

    it('on a file of another version of itself', async () => {
      const other = new Store({ path: join(folder, 'store.mdb') });
      other.files.catalog.putSync(Buffer.from('format'), Buffer.from('2'));
      await other.close();
      await expect(startEmbeddedStore({ dataDir: folder })).rejects.toMatchObject({
        code: 'STORE_FILE_FOREIGN',
      });
    });

    it('on a folder in the place of its file', async () => {
      mkdirSync(join(folder, 'store.mdb'));
      await expect(startEmbeddedStore({ dataDir: folder })).rejects.toMatchObject({
        code: 'STORE_FILE_FOREIGN',
      });
    });

    it('on a file that was cut off', async () => {
      const store = await startOwnStore(folder);
      const documents = Array.from({ length: 2_000 }, (_, n) => ({ n, pad: 'x'.repeat(500) }));
      await store.client.db('a').collection<{ n: number }>('b').insertMany(documents);
      await store.close();
      truncateSync(join(folder, 'store.mdb'), 5_000);
      await expect(startEmbeddedStore({ dataDir: folder })).rejects.toMatchObject({
        code: 'STORE_FILE_CORRUPTED',
      });
    });

    it('on a file whose pages are gone', async () => {
      const store = await startOwnStore(folder);
      const documents = Array.from({ length: 2_000 }, (_, n) => ({ n, pad: 'x'.repeat(500) }));
      await store.client.db('a').collection<{ n: number }>('b').insertMany(documents);
      await store.close();
      truncateSync(join(folder, 'store.mdb'), 16_384);
      await expect(startEmbeddedStore({ dataDir: folder })).rejects.toMatchObject({
        code: 'STORE_FILE_CORRUPTED',
      });
    });

    it('on a port that is taken', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const address = other.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      await expect(startEmbeddedStore({ dataDir: folder, port })).rejects.toMatchObject({
        code: 'STORE_ADDRESS_IN_USE',
      });
      other.close();
    });

    it('with a sentence in both languages that says what to do', async () => {
      writeFileSync(join(folder, 'store.mdb'), 'a diary'.repeat(2_000));
      const failure = await startEmbeddedStore({ dataDir: folder }).catch((error) => error);
      expect(failure.text.zh).toMatch(/不是本系统的数据文件.*DATA_DIR/);
      expect(failure.text.en).toMatch(/not a data file.*DATA_DIR/);
    });
  });

  describe('takes over a lock', () => {
    it('of a process that has died', async () => {
      const { pid } = spawn(process.execPath, ['-e', '']);
      await new Promise((resolve) => setTimeout(resolve, 300));
      writeFileSync(join(folder, 'store.lock'), JSON.stringify({ pid, host: hostname(), started: '' }));
      await open();
      expect(readdirSync(folder)).toContain('store.lock');
    });

    it('whose number belongs to another process by now', async () => {
      writeFileSync(
        join(folder, 'store.lock'),
        JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }),
      );
      await open();
    });

    it('that holds nonsense', async () => {
      writeFileSync(join(folder, 'store.lock'), 'nonsense');
      await open();
    });
  });

  it('refuses writes while the disk is full, goes on reading, and writes again when there is room', async (context) => {
    if (!hasPrlimit()) context.skip('prlimit (util-linux) is not installed');
    const store = await open();
    const documents = store.client.db('a').collection<{ n: number; pad: string }>('b');
    await documents.insertOne({ n: 0, pad: '' });
    const pid = await store.pid();
    const size = statSync(join(folder, 'store.mdb')).size;
    limitFileSize(pid, String(size + 200_000));
    const tooMuch = Array.from({ length: 2_000 }, (_, n) => ({ n, pad: 'x'.repeat(1_000) }));
    await expect(documents.insertMany(tooMuch)).rejects.toMatchObject({ code: 14031 });
    expect(await documents.countDocuments()).toBe(1);
    expect(await documents.estimatedDocumentCount()).toBe(1);
    limitFileSize(pid, 'unlimited');
    await documents.insertMany(Array.from({ length: 2_000 }, (_, n) => ({ n, pad: 'x'.repeat(1_000) })));
    expect(await documents.countDocuments()).toBe(2_001);
    expect((await store.client.db('a').command({ validate: 'b' })).errors).toEqual([]);
    expect(await store.pid()).toBe(pid);
  });
});

function hasPrlimit(): boolean {
  try {
    execFileSync('prlimit', ['--version']);
    return true;
  } catch {
    return false;
  }
}

function limitFileSize(pid: number, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}
