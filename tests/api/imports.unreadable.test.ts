import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { countsOf, type ImportWish, importFile } from '../support/imports.ts';
import { fileOf, gb18030Of, sheetXml, xlsxOf, zipOf } from '../support/spreadsheets.ts';
import { startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

const takeIn = (file: string, wish?: ImportWish) => importFile(app, file, wish);

describe('what cannot be imported at all', () => {
  const unpacksTooLarge = xlsxOf({
    entries: [
      { name: 'xl/worksheets/sheet0.xml', content: sheetXml([['学校名称']]), claimedSize: 300 * 1024 * 1024 },
    ],
  });
  const lies = xlsxOf({
    entries: [{ name: 'xl/worksheets/sheet0.xml', content: ' '.repeat(5_000_000), claimedSize: 100 }],
  });
  const entities = xlsxOf({
    entries: [
      {
        name: 'xl/worksheets/sheet0.xml',
        content: `<!DOCTYPE x [<!ENTITY a "${'灯'.repeat(100)}">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>`,
      },
    ],
  });

  it.each([
    ['EMPTY', '', 'empty.csv'],
    ['NO_ROWS', '\r\n\r\n,,,\r\n', 'blank.csv'],
    ['NO_ROWS', '\n'.repeat(1_000_000), 'blank.csv'],
    ['HEADER_ONLY', '学校名称,所在地\n,\n', 'header.csv'],
    ['COLUMNS_MISSING', '名单\n北京大学\n', 'other.csv'],
    ['COLUMN_TWICE', '学校名称,名称\n北京大学,北大\n', 'twice.csv'],
    ['QUOTE_NOT_CLOSED', `学校名称\n"北京大学\n${'清华大学\n'.repeat(10)}`, 'quote.csv'],
    ['NOT_A_SPREADSHEET', Buffer.from('学校名称\n', 'utf16le'), 'unmarked.csv'],
    ['NOT_A_SPREADSHEET', Buffer.from([1, 2, 0, 3]), 'program.csv'],
    ['ENCODING_MIXED', Buffer.concat([Buffer.from('学校名称\n'), gb18030Of('北京大学\n')]), 'mixed.csv'],
    ['OLD_OR_ENCRYPTED', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old.xls'],
    ['OTHER_FORMAT', '%PDF-1.7', 'list.xlsx'],
    ['OTHER_FORMAT', '<html><table></table></html>', 'list.xls'],
    ['OTHER_FORMAT', zipOf([{ name: 'word/document.xml', content: '' }]), 'list.xlsx'],
    ['OTHER_FORMAT', zipOf([{ name: 'photo.jpg', content: '' }]), 'list.xlsx'],
    ['DAMAGED', Buffer.from('PK\x03\x04 and then nothing'), 'list.xlsx'],
    ['DAMAGED', xlsxOf({ rows: [['学校名称'], ['半个大学']] }).subarray(0, -40), 'list.xlsx'],
    [
      'DAMAGED',
      xlsxOf({ entries: [{ name: 'xl/worksheets/sheet0.xml', content: '<worksheet><sheetData>' }] }),
      'list.xlsx',
    ],
    ['DAMAGED', lies, 'list.xlsx'],
    ['DAMAGED', entities, 'list.xlsx'],
    ['UNPACKS_TOO_LARGE', unpacksTooLarge, 'bomb.xlsx'],
    ['TOO_LARGE', Buffer.alloc(64 * 1024 * 1024 + 1, 'a'), 'huge.csv'],
  ])('%s is told in one sentence, and nothing is written', async (reason, content, name) => {
    const before = await app.services.organizations.count();
    await expect(takeIn(fileOf(content, name))).rejects.toThrow(
      expect.objectContaining({ reason, text: { zh: expect.any(String), en: expect.any(String) } }),
    );
    expect(await app.services.organizations.count()).toBe(before);
  });

  it.each([
    ['NOT_FOUND', '/nowhere/list.csv'],
    ['NOT_A_FILE', '/'],
  ])('%s', async (reason, file) => {
    await expect(takeIn(file)).rejects.toThrow(expect.objectContaining({ reason }));
  });

  it('writes nothing where the fault stands at the very end', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => `未完大学${index}`);
    const file = fileOf(`学校名称\n${rows.join('\n')}\n"没有配对`);
    await expect(takeIn(file)).rejects.toThrow(expect.objectContaining({ reason: 'QUOTE_NOT_CLOSED' }));
    expect(countsOf(await takeIn(fileOf('学校名称\n未完大学0\n'), { dryRun: true }))).toEqual([1, 0, 0, 0]);
  });
});
