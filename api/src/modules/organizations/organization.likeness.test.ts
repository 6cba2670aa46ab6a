import { describe, expect, it } from 'vitest';
import { bigramsOf, coreNameOf, similarityOf } from './organization.likeness.ts';

const firm = (name: string) => coreNameOf({ kind: 'ENTERPRISE', name });

describe('the core of a name', () => {
  it.each([
    ['中山市曜岭灯饰有限公司', '曜岭灯饰'],
    ['曜岭灯饰（中山）有限公司', '曜岭灯饰中山'],
    ['广东省中山市曜岭灯饰厂', '曜岭灯饰'],
    ['中山曜岭灯饰股份有限公司', '曜岭灯饰'],
    ['曜岭　灯饰', '曜岭灯饰'],
    ['Ｙａｏｌｉｎｇ Co., Ltd.', 'yaoling'],
  ])('of %s is %s', (name, core) => {
    expect(firm(name)).toBe(core);
  });

  it('never shrinks to nothing', () => {
    expect(firm('中山公司')).toBe('公司');
    expect(firm('厂')).toBe('厂');
  });

  it('keeps the region that a university is called by', () => {
    expect(coreNameOf({ kind: 'UNIVERSITY', name: '广东工业大学' })).toBe('广东工业大学');
  });
});

describe('the likeness of two names', () => {
  const likeness = (one: string, other: string) => similarityOf(bigramsOf(one), bigramsOf(other));

  it('is 1 for the same and 0 for strangers and single characters', () => {
    expect(likeness('曜岭灯饰', '曜岭灯饰')).toBe(1);
    expect(likeness('曜岭灯饰', '远大五金')).toBe(0);
    expect(likeness('灯', '灯')).toBe(0);
  });

  it('is high for one character more', () => {
    expect(likeness('曜岭灯饰照明', '曜岭灯饰照明科')).toBeGreaterThan(0.9);
  });
});
