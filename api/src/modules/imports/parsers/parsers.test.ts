import { describe, expect, it } from 'vitest';
import type { ModuleKit } from '../../module.ts';
import { taxonomies } from '../../taxonomies/index.ts';
import { choiceOf } from './choice.parser.ts';
import { codesOf } from './codes.parser.ts';
import { creditCode } from './credit-code.parser.ts';
import { displayName } from './display-name.parser.ts';
import { integerOf, pastYear } from './number.parser.ts';
import { createParseContext, type Parser } from './parser.ts';
import { town, townOrCity } from './place.parser.ts';
import { email, listOf, schoolCode, textOf } from './text.parser.ts';

const { services } = taxonomies.start({} as ModuleKit);
if (!services.taxonomies) throw new Error('no taxonomies');
const context = createParseContext(services.taxonomies, new Date('2026-03-01T00:00:00Z'));
const read = <Value>(parser: Parser<Value>, text: string) => {
  const parsed = parser(text, context);
  return 'value' in parsed ? parsed.value : null;
};
const wantedOf = (parser: Parser<unknown>, text: string) => {
  const parsed = parser(text, context);
  return 'value' in parsed ? null : (parsed.wanted?.zh ?? parsed.reason.zh);
};

describe('a text', () => {
  const name = textOf({ min: 2, max: 10 });

  it.each([
    [' 北京大学 ', '北京大学'],
    ['北京大学\n医学部', '北京大学医学部'],
    ['Sun Yat-sen\r\nU', null],
    ['MIT\nLab', 'MIT Lab'],
    ['北', null],
    ['十一个字十一个字十一个字', null],
    ['坏\u0000名', null],
    ['反\u202e转', null],
    ['\ud800坏', null],
  ])('%j is read as %j', (text, value) => {
    expect(read(name, text)).toBe(value);
  });

  it('joins lines that are several things as its column says', () => {
    expect(read(textOf({ min: 1, max: 40, lines: '、' }), '上海市\n中国科学院')).toBe('上海市、中国科学院');
  });
});

describe('a list', () => {
  const list = listOf({ items: 3, characters: 5 });

  it('is split at every usual separator, each item once', () => {
    expect(read(list, '吊灯、壁灯，吊灯；')).toEqual(['吊灯', '壁灯']);
    expect(read(list, 'CCC/CE|UL')).toEqual(['CCC', 'CE', 'UL']);
  });

  it.each(['一、二、三、四', '太长的一项名称', '坏\u0001'])('is refused beyond its bounds: %j', (text) => {
    expect(read(list, text)).toBeNull();
  });
});

describe('codes of the taxonomies', () => {
  const fields = codesOf(({ fields }) => fields);
  const stages = codesOf(({ chainStages }) => chainStages);
  const forms = codesOf(({ forms }) => forms);

  it.each([
    ['LS01', ['LS01']],
    ['外延生长与芯片、ls02', ['LS01', 'LS02']],
    ['SMD与EMC支架封装', ['LS02']],
    ['光源与器件', ['LS']],
    ['CSP 与 Mini/Micro LED/COB 与倒装封装', ['LS04', 'LS03']],
    ['LS01，LS01', ['LS01']],
  ])('fields: %s', (text, codes) => {
    expect(read(fields, text)).toEqual(codes);
  });

  it('stages, also those with a separator in their name', () => {
    expect(read(stages, '封装、支架、基板与线路板、M1')).toEqual(['U3', 'U5', 'M1']);
  });

  it('forms by label or code, in any language', () => {
    expect(read(forms, '委托开发;Consulting;JOINT_LAB')).toEqual([
      'COMMISSIONED_DEVELOPMENT',
      'CONSULTING',
      'JOINT_LAB',
    ]);
  });

  it('that are none are refused, with what may have been meant', () => {
    expect(wantedOf(fields, '封装')).toContain('COB 与倒装封装');
    expect(read(fields, '量子纠缠')).toBeNull();
    expect(read(forms, 'constructor')).toBeNull();
  });
});

describe('a credit code', () => {
  it('that a spreadsheet program kept as a number has lost digits', () => {
    for (const text of ['9.14403E+17', '9.144030019220383e+17']) {
      expect(wantedOf(creditCode, text)).toContain('文本');
    }
  });

  it('is told which check character it should have', () => {
    expect(read(creditCode, '91350100ma31ltew8m')).toBe('91350100MA31LTEW8M');
    expect(creditCode('91350100MA31LTEW8A', context)).toMatchObject({
      reason: { zh: expect.stringContaining('应为 M') },
    });
  });
});

describe('a place', () => {
  it.each(['古镇', '古镇镇', '中山市古镇镇', '广东省中山市古镇镇', '灯都', '442000105', 'Guzhen'])(
    '%s is a town',
    (text) => {
      expect(read(town, text)).toEqual({ townCode: '442000105', city: '中山市' });
    },
  );

  it.each(['广州市', '中山市', '古镇路 1 号', ''])('%j is no town', (text) => {
    expect(read(town, text)).toBeNull();
  });

  it('of a university is a town, or the city as the list writes it', () => {
    expect(read(townOrCity, '中山市')).toEqual({ townCode: null, city: '中山市' });
    expect(read(townOrCity, ' 北京市 ')).toEqual({ townCode: null, city: '北京市' });
    expect(read(townOrCity, '石岐')).toEqual({ townCode: '442000001', city: '中山市' });
    expect(read(townOrCity, '510006')).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    ['46', 46],
    ['1,200人', 1200],
    ['４６', 46],
    ['46.0', 46],
    ['46.5', null],
    ['约 50', null],
    ['0', null],
    ['1e3', null],
    ['99999999999', null],
  ])('%s employees', (text, value) => {
    expect(read(integerOf({ min: 1, max: 1_000_000 }), text)).toBe(value);
  });

  it.each([
    ['2009', 2009],
    ['2009年', 2009],
    ['2009-05-12', 2009],
    ['2009/5/12', 2009],
    ['2009年5月12日', 2009],
    ['2009.5', 2009],
    ['2027', null],
    ['1799', null],
    ['09年', null],
    ['20090512', null],
  ])('the year of %s', (text, value) => {
    expect(read(pastYear, text)).toBe(value);
  });
});

describe('other cells', () => {
  it.each([
    ['tech@example.com', 'tech@example.com'],
    ['ＴＥＣＨ@example.com', 'TECH@example.com'],
    ['a@b', null],
    ['a@b.cn, c@d.cn', null],
    [`${'a'.repeat(250)}@b.cn`, null],
  ])('mail address %s', (text, value) => {
    expect(read(email, text)).toBe(value);
  });

  it.each([
    ['4111010001', '4111010001'],
    ['４１１１０１０００１', '4111010001'],
    ['411101000', null],
    ['4.11E+09', null],
  ])('school code %s', (text, value) => {
    expect(read(schoolCode, text)).toBe(value);
  });

  it('a choice by any of its names or its code, else with all of them', () => {
    const parser = choiceOf({ A: ['甲类', '甲'], B: ['乙类'] });
    expect([read(parser, '甲'), read(parser, 'b'), read(parser, '丙')]).toEqual(['A', 'B', null]);
    expect(wantedOf(parser, '丙')).toContain('甲类、乙类');
  });

  it.each([
    ['陈教授', '陈教授'],
    ['欧阳 高级工程师', '欧阳高级工程师'],
    ['陈教授2', '陈教授2'],
    ['钱所长', '钱所长'],
    ['Prof. Li', 'Prof. Li'],
    ['陈伟明', null],
    ['陈伟明教授', null],
    ['教授', null],
  ])('a commissioner is called %s: %s', (text, value) => {
    expect(read(displayName, text)).toBe(value);
  });
});

describe('what a cell may say instead', () => {
  const level = integerOf({ min: 1, max: 9 });
  const kind = choiceOf({
    ACHIEVEMENT: ['成果', '科技成果'],
    SERVICE: ['服务'],
    EQUIPMENT: ['仪器设备', '设备'],
  });
  const fields = codesOf(({ fields: all }) => all);

  it.each([
    [level, '六', ['6']],
    [level, 'TRL 6', ['6']],
    [level, '6 级（中试）', ['6']],
    [level, '6–7', []],
    [level, '十', []],
    [level, '很高', []],
    [kind, '成果/服务', ['成果', '服务']],
    [kind, '大型设备', ['仪器设备']],
    [kind, '其他', []],
    [fields, '不存在的领域', []],
  ])('%# %s: %j', (parser: Parser<unknown>, text, suggestions) => {
    const parsed = parser(text, context);
    expect('value' in parsed ? null : (parsed.suggestions ?? [])).toEqual(suggestions);
  });

  it('keeps what else stands in a list, and is taken', () => {
    const parsed = fields('电磁兼容设计、电磁兼容', context);
    const [first = ''] = 'value' in parsed ? [] : (parsed.suggestions ?? []);
    expect(first).toContain('、');
    expect(read(fields, first)).not.toBeNull();
  });
});
