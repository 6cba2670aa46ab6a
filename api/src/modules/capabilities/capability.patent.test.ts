import { describe, expect, it } from 'vitest';
import { patentKindOf, readPatentNumber } from './capability.patent.ts';

describe('the number of a patent', () => {
  it.each([
    ['ZL201710601862.3', '201710601862.3', 'INVENTION'],
    ['ZL 2017 1 0601862.3', '201710601862.3', 'INVENTION'],
    ['cn２０１７１０６０１８６２．３', '201710601862.3', 'INVENTION'],
    ['2017106018623', '201710601862.3', 'INVENTION'],
    ['ZL95115608.x', '95115608.X', 'INVENTION'],
    ['97101765.4', '97101765.4', 'INVENTION'],
  ])('is read from “%s”', (text, number, kind) => {
    expect(readPatentNumber(text)).toEqual({ is: 'PATENT', number, kind });
    expect(patentKindOf(number)).toBe(kind);
  });

  it('with a wrong check digit is told with the right one', () => {
    expect(readPatentNumber('ZL201710601862.5')).toEqual({
      is: 'WRONG_CHECK_DIGIT',
      found: '201710601862.5',
      expected: '201710601862.3',
    });
    expect(readPatentNumber('201710601862')).toEqual({ is: 'NO_CHECK_DIGIT', expected: '201710601862.3' });
  });

  it('finds any single digit that is mistyped', () => {
    const right = '201710601862.3';
    for (let place = 4; place < 12; place += 1) {
      for (const digit of '0123456789') {
        const typed = `${right.slice(0, place)}${digit}${right.slice(place + 1)}`;
        if (typed !== right) expect(readPatentNumber(typed).is).not.toBe('PATENT');
      }
    }
  });

  it('is not what was published about it', () => {
    for (const text of ['CN107359123A', 'CN 107359123 B', 'CN210687654U', 'CN305123456S'])
      expect(readPatentNumber(text)).toEqual({ is: 'PUBLICATION_NUMBER' });
  });

  it.each(['', 'ZL', '发明专利', 'US1234567', '201740601862.3', '1', '201710601862.3 201710601862.3'])(
    'is not “%s”',
    (text) => {
      expect(readPatentNumber(text)).toEqual({ is: 'MALFORMED' });
    },
  );
});
