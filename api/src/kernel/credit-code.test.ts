import { describe, expect, it } from 'vitest';
import { checkCreditCode } from './credit-code.ts';

/** Codes that stand in public registers. */
const registered = [
  '12100000400000624D',
  '914403001922038216',
  '12440300455752807L',
  '123502001549897397',
  '91110107082833558H',
  '91350100056125371J',
  '91350100077407773G',
  '91350100MA31LTEW8M',
  '91350100MA32G75888',
  '913502000728319549',
  '91350200154984129T',
  '913502002601481917',
  '91350200303285066B',
  '91350200612001960R',
  '91350200776049653A',
  '91350200MA2XNMK54G',
  '91350200MA2YJ1XR9G',
  '91350200MA31DJ4F48',
  '91350200MA31E12PXF',
  '91350200MA31GCG3X9',
  '91350200MA31JNPGX6',
  '91350200MA31JNQ72Y',
  '91350200MA329TEQ4P',
  '91350200MA32A5G718',
  '91350200MA32AE621B',
  '91350200MA32F52G3Y',
  '91350200MA34AKE39U',
  '91350203MA2YL7J30M',
  '91350203MA31GJ942M',
  '91350203MA31N5J38T',
  '91350203MA31NDF85F',
  '91350203MA31NFLDXR',
  '91350203MA31XXW31H',
  '91350203MA32AH2832',
  '91350203MA32AXT97E',
  '91350203MA32F5BMX3',
  '9135020530311446XH',
  '91350206MA31H80F0J',
  '91350206MA31H8JN7M',
  '91350206MA31LUJ437',
  '913502115628130384',
  '91350211575038325E',
  '913502123031288102',
  '91350212MA3490L25U',
  '9135021359498494XQ',
  '91350213678251743X',
  '91350213MA2YLEEU9M',
  '91350500798359476R',
  '91350500MA32FXKC12',
  '91350503MA31DKY80A',
  '91350503MA31DNG762',
  '91420103594531449D',
  '91440101MA5CJQ4N59',
  '914403006188329255',
  '91440300MA5F7YRE78',
  '91440300MA5FG7JT43',
  '91512081MA62K0260E',
];

describe('a unified social credit code', () => {
  it.each(registered)('is taken as it stands: %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ code });
  });

  it('is taken in any width, in lower case and with blanks', () => {
    expect(checkCreditCode(' ９１３５０１００ ma31lt ew8m\t')).toEqual({ code: '91350100MA31LTEW8M' });
  });

  it.each([
    ['91350100M000100Y4Z'],
    ['914403001922038217'],
    ['91110108717809965C'],
    ['9133010057462616XH'],
    ['91350100M000100Y4I'],
    ['123'],
    ['91440300192203821'],
    [''],
    ['9144030019220382１＋'],
    ['😀'.repeat(18)],
  ])('is refused when wrong: %s', (code) => {
    expect(checkCreditCode(code)).toHaveProperty('reason.zh');
    expect(checkCreditCode(code)).toHaveProperty('wanted.en');
  });

  it('names the check character that the others ask for', () => {
    expect(checkCreditCode('914403001922038217')).toMatchObject({
      reason: { zh: expect.stringContaining('应为 6') },
    });
  });

  it('says which letter was taken for which digit', () => {
    expect(checkCreditCode('91440300I922038216')).toMatchObject({
      reason: { zh: expect.stringContaining('第 9 位') },
      wanted: { zh: expect.stringContaining('1 写成了 I') },
    });
  });

  it('is not taken silently, nor without a way on, where a register itself has a wrong check character', () => {
    expect(checkCreditCode('91350203M0001QAY9B')).toMatchObject({
      wanted: { zh: expect.stringContaining('管理员') },
    });
  });

  it('gets the right check character for every value of it', () => {
    const ends = new Set(registered.map((code) => code.at(-1)));
    for (const code of registered) {
      for (const end of ends) {
        expect('code' in checkCreditCode(code.slice(0, -1) + end)).toBe(code.endsWith(end ?? ''));
      }
    }
  });
});
