import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { takeIn as takeInUpload } from '../../api/src/modules/files/file.intake.ts';
import { uploaded } from '../support/files.ts';
import { countsOf, importFile } from '../support/imports.ts';
import { fileOf, sheetXml, xlsxOf, zipOf } from '../support/spreadsheets.ts';
import { signedIn, startApp } from '../support/world.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

const MEBIBYTE = 1024 * 1024;
const sheet = (content: string | Buffer) =>
  xlsxOf({ entries: [{ name: 'xl/worksheets/sheet0.xml', content }] });
const takeIn = (file: string) => importFile(app, file);

/** What the import needs at its height, beyond what lay there before, in MiB. */
async function heightOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let height = before;
  const look = setInterval(() => {
    height = Math.max(height, process.memoryUsage().rss);
  }, 5);
  await work().catch(() => undefined);
  clearInterval(look);
  return Math.round((Math.max(height, process.memoryUsage().rss) - before) / MEBIBYTE);
}

describe('a list that is more than it seems', () => {
  it('is given up on where a small file unpacks to gigabytes', async () => {
    const part = Buffer.alloc(60 * MEBIBYTE, ' ');
    const sheets = Array.from({ length: 6 }, (_, n) => ({
      name: `xl/worksheets/sheet${n}.xml`,
      content: part,
    }));
    const bomb = fileOf(
      xlsxOf({ sheets: sheets.map((_, n) => ({ name: `${n}`, rows: [] })), entries: sheets }),
      'bomb.xlsx',
    );
    let reason: unknown;
    const height = await heightOf(() =>
      takeIn(bomb).catch((error: { reason: unknown }) => ({ reason } = error)),
    );
    expect(reason).toBe('UNPACKS_TOO_LARGE');
    expect(height).toBeLessThan(100);
  });

  it('is read in bounded memory where one cell is as long as a library', async () => {
    const cell = fileOf(sheet(sheetXml([['学校名称'], ['灯'.repeat(8 * MEBIBYTE)]])), 'cell.xlsx');
    const before = await app.services.organizations.count();
    const height = await heightOf(() => takeIn(cell));
    expect(await app.services.organizations.count()).toBe(before);
    process.stdout.write(`one cell of 24 MiB: ${height} MiB at its height\n`);
    // What nobody has swept up yet counts, too, and is more where the machine is busy.
    expect(height).toBeLessThan(600);
  });

  it('may have a million empty rows, which are counted and passed over', async () => {
    const rows = '<row/>'.repeat(1_000_000);
    const content = `<worksheet><sheetData><row><c t="inlineStr"><is><t>学校名称</t></is></c></row>${rows}<row><c t="inlineStr"><is><t>末行大学</t></is></c></row></sheetData></worksheet>`;
    const file = fileOf(sheet(content), 'rows.xlsx');
    const began = performance.now();
    expect(countsOf(await takeIn(file))).toEqual([1, 0, 0, 0]);
    expect(performance.now() - began).toBeLessThan(15_000);
  }, 30_000);

  it('is given up on where its rows number beyond any sheet', async () => {
    const content = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>学校名称</t></is></c></row><row r="4000000000"><c r="ZZZZZZ4000000000" t="inlineStr"><is><t>远方大学</t></is></c></row></sheetData></worksheet>`;
    const began = performance.now();
    const height = await heightOf(() => takeIn(fileOf(sheet(content), 'far.xlsx')));
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(height).toBeLessThan(100);
  });
});

describe('a list that reaches out', () => {
  it('fetches and reads nothing by its entities and links', async () => {
    const asked: (string | undefined)[] = [];
    const listener = createServer((request, reply) => {
      asked.push(request.url);
      reply.end('外部大学');
    }).listen(0);
    const { port } = listener.address() as AddressInfo;
    const secret = fileOf('机密大学', 'secret.txt');
    const cell = (text: string) =>
      `<worksheet><sheetData><row><c t="inlineStr"><is><t>学校名称</t></is></c></row><row><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
    const attempts = [
      `<!DOCTYPE x [<!ENTITY a SYSTEM "http://127.0.0.1:${port}/entity">]>${cell('&a;')}`,
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file://${secret}">]>${cell('&a;')}`,
      `<!DOCTYPE x SYSTEM "http://127.0.0.1:${port}/dtd">${cell('&a;')}`,
      `<!DOCTYPE x [<!ENTITY a "灯"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]>${cell('&c;')}`,
    ];
    const before = await app.services.organizations.count();
    for (const xml of attempts) {
      await expect(takeIn(fileOf(sheet(xml), 'reach.xlsx'))).rejects.toThrow(
        expect.objectContaining({ reason: 'DAMAGED' }),
      );
    }
    const linked = xlsxOf({
      rows: [['学校名称']],
      entries: [
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: `<Relationships><Relationship Id="s0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="http://127.0.0.1:${port}/sheet" TargetMode="External"/></Relationships>`,
        },
      ],
    });
    await expect(takeIn(fileOf(linked, 'linked.xlsx'))).rejects.toThrow();
    listener.close();
    expect(asked).toEqual([]);
    expect(await app.services.organizations.count()).toBe(before);
  });

  it('unpacks nothing to a place of its own choice', async () => {
    const bytes = zipOf([
      { name: '../../../../tmp/dengqiao-slipped', content: 'x' },
      { name: '/etc/dengqiao-slipped', content: 'x' },
    ]);
    await expect(takeIn(fileOf(bytes, 'slip.xlsx'))).rejects.toThrow(
      expect.objectContaining({ code: 'SPREADSHEET_UNREADABLE' }),
    );
  });

  it.each(['=HYPERLINK("http://evil.example","点我")', '+1+1', '-2+3', '@SUM(A1)', '\t=1'])(
    'keeps %s as text, in what is stored',
    async (formula) => {
      const result = await takeIn(fileOf(`学校名称,所在地\n"${formula.replaceAll('"', '""')}",中山\n`));
      expect(countsOf(result).reduce((sum, count) => sum + count, 0)).toBe(1);
    },
  );
});

describe('a list that never ends', () => {
  it('is refused where it is a device or a pipe', async () => {
    const pipe = join(fileOf('', 'here'), '..', `pipe-${process.pid}`);
    execFileSync('/bin/sh', ['-c', 'exec mkfifo "$0"', pipe]);
    for (const place of ['/dev/zero', pipe]) {
      await expect(takeIn(place)).rejects.toThrow(expect.objectContaining({ reason: 'NOT_A_SPREADSHEET' }));
    }
  });

  it('is refused where it leads to one by another name', async () => {
    const link = join(fileOf('', 'here'), '..', `link-${process.pid}.csv`);
    symlinkSync('/dev/zero', link);
    await expect(takeIn(link)).rejects.toThrow(expect.objectContaining({ reason: 'NOT_A_SPREADSHEET' }));
  });

  it('is read no further than it was long when it was opened', async () => {
    const file = fileOf('学校名称\n未完大学\n', 'growing.csv');
    const grow = setInterval(() => appendFileSync(file, `${'长'.repeat(100_000)}\n`), 1);
    const outcome = await takeIn(file).then(countsOf, (error: { code?: string }) => error.code);
    clearInterval(grow);
    writeFileSync(file, '');
    expect([1, 'SPREADSHEET_UNREADABLE']).toContain(Array.isArray(outcome) ? 1 : outcome);
  });
});

describe('an upload to be attached', () => {
  let url: string;
  let cookie: string;
  beforeAll(async () => {
    url = await app.server.listen({ host: '127.0.0.1', port: 0 });
    cookie = (await signedIn(app, {})).cookie ?? '';
  });
  const kept = () =>
    readdirSync(app.places.files, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const HEAD = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n';

  /** Sends what `body` gives, piece by piece; the status, or why there was no answer. */
  async function post(body: AsyncIterable<Buffer | string>) {
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=b' };
    const socket = request(`${url}/files`, { method: 'POST', headers });
    const answer = new Promise<{ status: number; code: string }>((resolve) => {
      socket.on('error', (error: Error & { code?: string }) =>
        resolve({ status: 0, code: error.code ?? '' }),
      );
      socket.on('response', async (reply) => {
        const words = await text(reply);
        resolve({ status: reply.statusCode ?? 0, code: /"code":"(\w+)"/.exec(words)?.[1] ?? '' });
      });
    });
    const sending = pipeline(Readable.from(body), socket).catch(() => undefined);
    const result = await answer;
    socket.destroy();
    await sending;
    return result;
  }

  it('is refused one byte above 25 MiB, in words, and nothing of it is kept', async () => {
    const height = await heightOf(async () => {
      async function* large() {
        yield HEAD;
        for (let n = 0; n < 25; n += 1) yield Buffer.alloc(MEBIBYTE, 32);
        yield '\r\n--b--\r\n';
      }
      expect(await post(large())).toEqual({ status: 413, code: 'FILE_TOO_LARGE' });
    });
    expect(height).toBeLessThan(60);
    expect(kept()).toEqual([]);
  });

  it('is given up on where it never ends', async () => {
    let sent = 0;
    async function* endless() {
      yield HEAD;
      for (; sent < 400; sent += 1) yield Buffer.alloc(MEBIBYTE, 32);
    }
    const { status, code } = await post(endless());
    expect(status === 413 || ['ECONNRESET', 'EPIPE'].includes(code)).toBe(true);
    expect(sent).toBeLessThan(120);
    expect(kept()).toEqual([]);
  }, 30_000);

  it('is forgotten where it breaks off', async () => {
    const socket = request(`${url}/files`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=b' },
    });
    socket.on('error', () => undefined);
    socket.write(HEAD);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(kept().length).toBe(1);
    socket.destroy();
    for (let turn = 0; kept().length > 0 && turn < 100; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(kept()).toEqual([]);
  });

  it('is ended with a sentence where it stands still, and nothing of it is kept', async () => {
    await expect(
      takeInUpload(
        { name: 'a.pdf', bytes: new PassThrough(), end: async () => undefined },
        app.places.files,
        { stallMs: 50 },
      ),
    ).rejects.toMatchObject({ code: 'UPLOAD_TOO_SLOW', statusCode: 408 });
    expect(kept()).toEqual([]);
  });

  it('is no door into the file system, whatever its name says', async () => {
    const before = existsSync('/tmp/dengqiao-slipped.pdf');
    const id = await uploaded(app, cookie, { name: '../../../../../../tmp/dengqiao-slipped.pdf' });
    expect([before, existsSync('/tmp/dengqiao-slipped.pdf')]).toEqual([false, false]);
    expect(kept().map(({ name }) => name)).toEqual([id]);
  });
});
