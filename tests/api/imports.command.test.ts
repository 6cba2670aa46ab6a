import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { StoreLocked, startEmbeddedStore } from '../../api/src/database/embedded/index.ts';
import { forgetStoreAddress, recordedStoreAddress, recordStoreAddress } from '../../api/src/store-address.ts';
import { openPlatform } from '../../scripts/import/platform.ts';
import { runImport, type Surroundings } from '../../scripts/import/run.ts';
import { countsOf, importFile } from '../support/imports.ts';
import { addOrganization } from '../support/organizations.ts';
import { csvOf, fileOf } from '../support/spreadsheets.ts';
import { settle, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

/** The command beside the app of this test; what it prints, by line. */
async function run(argv: readonly string[], wish: Partial<Surroundings> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runImport(argv, {
    open: async () => ({
      services: app.services,
      follow: async () => {
        await settle(app);
        return true;
      },
      close: () => Promise.resolve(),
    }),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    ...wish,
  });
  return { code, out, err };
}

const listOf = (...rows: string[][]) => fileOf(csvOf([['学校名称', '所在地'], ...rows]));

describe('npm run import', () => {
  it('ends with 0 when all came in, and says that they wait for an officer', async () => {
    const { code, out, err } = await run(['--kind', 'university', listOf(['命令大学', '珠海市'])]);
    expect([code, err]).toEqual([0, []]);
    expect(out.join('\n')).toMatch(/新增 1，更新 0，未变 0，被拒 0[\s\S]*等待工作人员核验/);
  });

  it('does not say so where a ground was given', async () => {
    const { out } = await run(['--kind', 'university', '--verified', '教育部名单', listOf(['有据大学', ''])]);
    expect(out).toHaveLength(1);
  });

  it('takes in the needs of an enterprise, and asks whose they are', async () => {
    const owner = await addOrganization(app, { kind: 'ENTERPRISE', name: '中山市命令照明有限公司' });
    const file = fileOf(
      csvOf([
        ['标题', '正文', '技术领域'],
        ['驱动电源浪涌', '路灯驱动电源雷雨季节损坏', 'A1'],
      ]),
    );
    const { code, err } = await run(['--kind', 'need', file]);
    expect([code, err[0]]).toEqual([2, expect.stringContaining('--organization')]);
    const { out } = await run(['--kind', 'need', '--organization', owner, file]);
    expect(out.join('\n')).not.toContain('等待工作人员核验');
    const other = await run(['--kind', 'university', '--organization', owner, listOf(['别的大学', ''])]);
    expect([other.code, other.err[0]]).toEqual([2, expect.stringContaining('只用于')]);
  });

  it('ends with 1 when rows were refused, and writes them with reasons for the next try', async () => {
    const report = fileOf('', 'report.csv');
    const file = listOf(['报告大学', '珠海市'], ['=HYPERLINK("http://x")', '12345'], ['', '@home']);
    const { code, out } = await run(['--kind', 'university', '--report', report, file]);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^第 3 行：所在地：.+怎样改：所在地：/);
    expect(await readFile(report, 'utf8')).toMatch(
      /^\ufeff学校名称,所在地,原因,怎样改\r\n"'=HYPERLINK\(""http:\/\/x""\)",12345,所在地：.+\r\n,'@home,"学校名称：没有填写\n所在地：.+"\r\n$/s,
    );
    // What comes back unmended is refused for the same reasons, not for the guard.
    expect(countsOf(await importFile(app, report))).toEqual([0, 0, 0, 2]);
  });

  it('speaks English on demand, and shows fifty rows at most', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`坏大学${index}`, '12345']);
    const { code, out } = await run(['--lang', 'en', '--kind=university', '--dry-run', listOf(...rows)]);
    expect(code).toBe(1);
    expect(out).toHaveLength(52);
    expect(out.at(-2)).toBe('10 more rows were refused; --report FILE.csv writes them all');
    expect(out.at(-1)).toMatch(/a trial, nothing was written\. Of 60 rows there would be 0 created/);
  });

  it.each([
    [[]],
    [['list.csv']],
    [['--kind', 'planet', 'list.csv']],
    [['--kind', 'university']],
    [['--kind', 'university', 'a.csv', 'b.csv']],
    [['--kind', 'university', '--force', 'a.csv']],
    [['--kind', 'university', '--report', '/nowhere/at/all/r.csv', 'a.csv']],
    [['--kind', 'university', '--report', './a.csv', 'a.csv']],
  ])('ends with 2 and the usage for a command that cannot be followed: %j', async (argv) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, []]);
    expect(err.at(-1)).toContain('npm run import');
  });

  it('explains itself and ends with 0 where it is asked to, in either language', async () => {
    const zh = await run(['--help']);
    expect([zh.code, zh.err, zh.out[0]]).toEqual([0, [], expect.stringContaining('--dry-run')]);
    const en = await run(['-h', '--lang', 'en']);
    expect([en.code, en.out[0]]).toEqual([0, expect.stringContaining('check only, write nothing')]);
  });

  it('ends with 2 and one sentence for a file or a ground that cannot be used', async () => {
    for (const argv of [
      ['--kind', 'university', '/nowhere/list.csv'],
      ['--kind', 'university', fileOf('%PDF-1.7')],
      ['--kind', 'university', '--verified', ' ', listOf(['无据大学', ''])],
    ]) {
      const { code, out, err } = await run(argv);
      expect([code, out, err.length]).toEqual([2, [], 1]);
    }
  });

  it('ends with 2 and what to do where the data cannot be opened', async () => {
    const open = () => Promise.reject(new StoreLocked('./data/store', 'pid 1'));
    const { code, err } = await run(['--kind', 'university', listOf(['锁大学', ''])], { open });
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toContain('停止后再导入');
  });

  it('does not hide a fault of ours behind a sentence', async () => {
    const open = () => Promise.reject(new TypeError('a bug'));
    await expect(run(['--kind', 'university', listOf(['错大学', ''])], { open })).rejects.toThrow('a bug');
  });
});

describe('beside a running platform', () => {
  it('the command works where the platform left the address of its store, and is refused where not', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'import-'));
    const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    const store = await startEmbeddedStore({ dataDir: join(dataDir, 'store') });
    try {
      await expect(openPlatform(config)).rejects.toBeInstanceOf(StoreLocked);
      await recordStoreAddress(dataDir, 'mongodb://127.0.0.1:1/');
      await recordStoreAddress(dataDir, store.uri);
      const argv = ['--kind', 'university', listOf(['同时大学', '珠海市'])];
      const first = await run(argv, { open: () => openPlatform(config) });
      expect([first.code, first.err]).toEqual([0, []]);
      expect(first.out.join('\n')).toMatch(/新增 1[\s\S]*正在运行的平台会在几秒内更新检索/);
      const second = await run(argv, { open: () => openPlatform(config) });
      expect(second.out.join('\n')).toContain('未变 1');

      await forgetStoreAddress(dataDir);
      expect(await recordedStoreAddress(dataDir)).toBeNull();
    } finally {
      await store.close();
      await rm(dataDir, { recursive: true });
    }
  });
});
