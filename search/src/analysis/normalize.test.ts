import { describe, expect, it } from 'vitest';
import { normalize, normalizeWithOffsets } from './normalize.ts';

describe('normalize', () => {
  it.each([
    ['ＤＡＬＩ－２', 'dali-2'],
    ['驅動電源', '驱动电源'],
    ['Café TÜV', 'cafe tuv'],
    ['㎡ ﬁ ℃', 'm2 fi °c'],
    ['a\ud83db', 'a b'],
    ['💡灯', '💡灯'],
    ['line\nbreak\u0000', 'line break '],
  ])('reads %j as %j', (original, expected) => {
    expect(normalize(original)).toBe(expected);
  });

  it('tells where each character came from', () => {
    const { text, offsets } = normalizeWithOffsets('㎡灯');
    expect(text).toBe('m2灯');
    expect([...(offsets ?? [])]).toEqual([0, 0, 1, 2]);
  });

  it('keeps offsets where lengths only happen to agree', () => {
    const original = 'ﬁx e\u0301';
    const { text, offsets } = normalizeWithOffsets(original);
    expect(text).toBe('fix e');
    expect(original.slice(offsets?.[4] ?? 0, offsets?.[5])).toBe('e\u0301');
  });

  it('composes piece by piece what composes as a whole', () => {
    for (const original of ['e\u0301e\u0301', 'か\u3099', '\u1112\u1161\u11ab', '燈e\u0301泡']) {
      expect(normalizeWithOffsets(original).text).toBe(normalize(original));
    }
  });
});
