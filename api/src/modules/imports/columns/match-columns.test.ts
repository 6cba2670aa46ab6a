import { describe, expect, it } from 'vitest';
import { commissionerColumns } from './commissioner.columns.ts';
import { enterpriseColumns } from './enterprise.columns.ts';
import { headerKey, matchColumns } from './match-columns.ts';
import { transferPlatformColumns } from './transfer-platform.columns.ts';
import { universityColumns } from './university.columns.ts';

const keysOf = (header: string[]) =>
  [...matchColumns(header, universityColumns).byIndex.values()].map(({ key }) => key);

describe('the header of a list', () => {
  it.each([
    '学校名称',
    ' 学校 名称 ',
    '*学校名称',
    '学校名称（必填）',
    '【学校名称】',
    'ＮＡＭＥ',
    'University',
    '学校名称:',
  ])('is recognised in every spelling: %s', (header) => {
    expect(keysOf([header])).toEqual(['name']);
  });

  it('of the ministry is matched but for 备注', () => {
    const matched = matchColumns(
      ['学校名称', '学校标识码', '主管部门', '所在地', '办学层次', '备注'],
      universityColumns,
    );
    expect([...matched.byIndex.values()].map(({ key }) => key)).toEqual([
      'name',
      'schoolCode',
      'supervisor',
      'place',
      'level',
    ]);
    expect(matched.ignored).toEqual(['备注']);
    expect(matched.missing).toEqual([]);
  });

  it('names what is missing, and two columns that mean the same', () => {
    const matched = matchColumns(['名单', '城市', '所在地'], universityColumns);
    expect(matched.missing.map(({ key }) => key)).toEqual(['name']);
    expect(matched.doubled).toEqual(['城市', '所在地']);
  });

  it('may be one of our own reports: its two columns are not even mentioned', () => {
    expect(matchColumns(['学校名称', '原因', '怎样改', 'Reason'], universityColumns).ignored).toEqual([]);
  });

  it('does not find columns in what every object has', () => {
    expect(keysOf(['constructor', '__proto__', ''])).toEqual([]);
  });

  it.each([
    ['enterprise', enterpriseColumns],
    ['university', universityColumns],
    ['transfer platform', transferPlatformColumns],
    ['commissioner', commissionerColumns],
  ])('means one thing only in lists of a kind: %s', (_, columns) => {
    const names = columns.flatMap(({ headers }) => headers.map(headerKey));
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    // Within one column two spellings may come to the same.
    for (const name of twice) {
      expect(columns.filter(({ headers }) => headers.map(headerKey).includes(name))).toHaveLength(1);
    }
  });
});
