import { describe, expect, it } from 'vitest';
import { cutExcerpt } from './excerpt.ts';

const sentence = '这是一句没有要找的词的话，它只是用来把文字变长。';

describe('cutExcerpt', () => {
  it('leaves a short text whole', () => {
    expect(cutExcerpt('均热板散热', [{ start: 0, end: 3 }])).toEqual({
      text: '均热板散热',
      ranges: [{ start: 0, end: 3 }],
    });
  });

  it('shows the stretch with most marks, beginning at a sentence', () => {
    const text = `${sentence.repeat(8)}注液封头做均热板，热阻很低。${sentence.repeat(8)}`;
    const start = text.indexOf('均热板');
    const { text: excerpt, ranges } = cutExcerpt(text, [{ start, end: start + 3 }]);
    expect(excerpt.startsWith('…注液封头')).toBe(true);
    expect(excerpt.length).toBeLessThanOrEqual(120);
    expect(ranges.map((range) => excerpt.slice(range.start, range.end))).toEqual(['均热板']);
  });

  it('never cuts a character in half', () => {
    const text = '💡'.repeat(200);
    const { text: excerpt } = cutExcerpt(text, [{ start: 151, end: 152 }]);
    expect(excerpt.isWellFormed()).toBe(true);
  });
});
