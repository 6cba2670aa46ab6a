import { describe, expect, it } from 'vitest';
import { findCodes } from './codes.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokens.ts';

describe('tokenize', () => {
  it('cuts Chinese into overlapping pairs and the last character', () => {
    expect(tokenize('照明灯').map(({ term }) => term)).toEqual(['照明', '明灯', '灯']);
  });

  it('keeps compounds whole and in parts', () => {
    expect(tokenize('o-ring').map(({ term }) => term)).toEqual(['oring', 'ring']);
  });

  it('says where each term stands', () => {
    const text = 'led 灯具';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['led', '灯具', '具']);
  });
});

describe('findCodes', () => {
  it.each([
    ['gb7000.1', 'gb70001'],
    ['gb 7000.1-2015', 'gb70001'],
    ['gb/t 9468', 'gb9468'],
    ['gbt9468', 'gb9468'],
    ['iec 61000-3-2', 'iec6100032'],
    ['un r149', 'unr149'],
    ['aec-q102', 'aecq102'],
    ['(eu) 2019/2020', '20192020'],
    ['ip65', 'ip65'],
  ])('reads %s as %s', (text, compact) => {
    expect(findCodes(text).map((code) => code.compact)).toContain(compact);
  });

  it('finds none in plain words and numbers', () => {
    expect(findCodes('驱动 driver，2400 颗')).toEqual([]);
  });
});

describe('stem', () => {
  it.each([
    ['chambers', 'chamber'],
    ['casting', 'cast'],
    ['dimming', 'dim'],
    ['batteries', 'battery'],
    ['glass', 'glass'],
    ['color', 'colour'],
    ['vapor', 'vapour'],
    ['led', 'led'],
    ['string', 'string'],
    ['lenses', 'lens'],
    ['fibers', 'fibr'],
    ['fibre', 'fibr'],
    ['moldings', 'mould'],
    ['anodizing', 'anodis'],
    ['anodisation', 'anodis'],
    ['labeling', 'label'],
    ['labelled', 'label'],
    ['station', 'station'],
    ['laboratory', 'laboratory'],
  ])('makes %s %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});
