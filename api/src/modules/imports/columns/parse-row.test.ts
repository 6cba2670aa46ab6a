import { expect, it } from 'vitest';
import { integerOf } from '../parsers/number.parser.ts';
import type { ParseContext } from '../parsers/parser.ts';
import { textOf } from '../parsers/text.parser.ts';
import type { Column } from './column.ts';
import { matchColumns } from './match-columns.ts';
import { createRowParser } from './parse-row.ts';

type Row = { name: string; count: number };
const columns: readonly Column<Row>[] = [
  { key: 'name', headers: ['名称'], parse: textOf({ min: 2, max: 10 }), wanted: { zh: '填名称', en: '' } },
  {
    key: 'count',
    headers: ['数量'],
    parse: integerOf({ min: 1, max: 1_000 }),
    wanted: { zh: '填数', en: '' },
  },
];
const parse = createRowParser(columns, {} as ParseContext);
const faultsOf = (cells: string[]) => {
  const read = parse(
    { number: 2, cells, faults: new Map() },
    matchColumns(['名称', '数量', '备注'], columns),
  );
  return 'faults' in read ? read.faults.map(({ reason, wanted }) => [reason.zh, wanted?.zh ?? null]) : [];
};

it('tells a header that stands among the rows once, not each of its cells', () => {
  expect(faultsOf(['名称', '数量', '备注'])).toEqual([['这一行又是表头，不是数据', '删去这一行']]);
  expect(faultsOf(['名称', '3'])).toEqual([]);
});

it('gives no hint where the reason says already what would be right', () => {
  expect(faultsOf(['短', '0'])).toEqual([
    ['请写 2 到 10 个字，现在是 1 个', null],
    ['要写 1–1,000 的整数，这里是“0”', null],
  ]);
});
