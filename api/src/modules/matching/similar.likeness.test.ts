import { expect, it } from 'vitest';
import { createLexiconReader, defaultLexicon } from '#search';
import * as raw from '../../../../scripts/starter/raw.ts';
import { ALIKE, featuresOf, likenessOf, SAME } from './similar.likeness.ts';

const read = createLexiconReader(defaultLexicon);
const features = (title: string, text = '') => featuresOf({ title, text }, read);
const surge = features(
  '路灯驱动电源雷击浪涌失效整改',
  '雷暴多发区的 150 W 路灯，驱动电源浪涌测试 6 kV 就损坏，想提高到 10 kV，并弄清防雷器与驱动的配合。',
);

it('takes a problem told in other words for much the same', () => {
  const told = features(
    '防雷：路灯电源一打雷就坏',
    '路灯电源浪涌只过 6 kV，要过 10 kV，防雷器怎么和驱动电源配合？',
  );
  expect(likenessOf(told, surge).value).toBeGreaterThanOrEqual(ALIKE);
});

it('takes a copy with a few words changed for the same', () => {
  const copy = features(
    '路灯驱动电源雷击浪涌整改',
    '雷暴多发区 150 W 路灯，驱动电源浪涌测试 6 kV 损坏，想提高到 10 kV，弄清防雷器与驱动怎么配合。',
  );
  expect(likenessOf(copy, surge).value).toBeGreaterThanOrEqual(SAME);
});

it('names what both are about, in the words of what was found', () => {
  const { terms } = likenessOf(features('路灯防雷', '浪涌 6 kV 就坏'), surge);
  expect(terms).toContain('雷击浪涌');
});

it('takes a name of a product for no problem, though it is held whole', () => {
  expect(likenessOf(features('LED 路灯'), surge).value).toBeLessThan(ALIKE);
});

it('knows nothing of an empty draft', () => {
  expect(likenessOf(features(''), surge)).toEqual({ value: 0, terms: [] });
});

it('takes no two of the example needs for alike: each is another problem', () => {
  const all = raw.readExamples<raw.RawNeed>('needs').map((need) => featuresOf(need, read));
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => likenessOf(one, other).value));
  expect(Math.max(...pairs)).toBeLessThan(ALIKE - 0.05);
});
