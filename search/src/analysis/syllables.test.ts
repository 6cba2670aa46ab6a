import { describe, expect, it } from 'vitest';
import { foldSyllable, initialsOf, readPinyin, soundsOf } from './syllables.ts';

describe('readPinyin', () => {
  it('splits letters into syllables, fewest first', () => {
    expect(readPinyin('dengshi')[0]).toEqual({ syllables: ['deng', 'shi'], tail: '' });
    const readings = readPinyin('xian').map(({ syllables }) => syllables.join(' '));
    expect(readings[0]).toBe('xian');
    expect(readings).toContain('xi an');
  });

  it('leaves a syllable that is still being typed as tail', () => {
    expect(readPinyin('zhaom')[0]).toEqual({ syllables: ['zhao'], tail: 'm' });
  });

  it.each(['driver', 'xyzzy', 'i', 'v'])('reads nothing into %s', (letters) => {
    expect(readPinyin(letters).filter(({ syllables }) => syllables.length > 0)).toEqual([]);
  });

  it('answers at once for what never ends', () => {
    const started = performance.now();
    readPinyin('xian'.repeat(15));
    readPinyin('a'.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('sounds', () => {
  it('folds what a southern ear does not tell apart', () => {
    expect(['zhao', 'ming', 'sheng', 'lv'].map(foldSyllable)).toEqual(['zao', 'min', 'sen', 'lu']);
    expect(['nan', 'lan', 'niu', 'fu', 'fei'].map(foldSyllable)).toEqual(['lan', 'lan', 'liu', 'hu', 'fei']);
  });

  it('knows all readings of a character', () => {
    expect(soundsOf('重')).toEqual(
      expect.arrayContaining(['zon', 'con'].map(foldSyllable).map((s) => s.replace('on', 'ong'))),
    );
    expect(initialsOf('行')).toEqual(expect.arrayContaining(['x', 'h']));
    expect(soundsOf('a')).toEqual([]);
  });
});
