import { describe, expect, it } from 'vitest';
import { draftOf, evened, factorNames, listOf, sumOf, type WeightsDraft } from './weights-draft.ts';

const all = (weight: number) => Object.fromEntries(factorNames.map((name) => [name, weight])) as WeightsDraft;

describe('weights made to add up to 100', () => {
  it.each([
    ['seven parts and a large one', { ...all(4), TEXT: 71 }],
    ['thirds', { ...all(0), TEXT: 1, FIELD: 1, FORM: 1 }],
    ['too much of everything', all(100)],
    ['nothing', all(0)],
    ['a single one', { ...all(0), RECORD: 7 }],
  ])('do so of %s', (_what, draft) => {
    const made = evened(draft);
    expect(sumOf(made)).toBe(100);
    expect(Object.values(made).every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
  });

  it('keep what stood at nothing at nothing, and who counted more ahead', () => {
    const made = evened({ ...all(0), TEXT: 60, FIELD: 20 });
    expect(made).toMatchObject({ TEXT: 75, FIELD: 25, RECORD: 0 });
  });

  it('stay as they are where they add up already', () => {
    const draft = { ...all(4), TEXT: 62, FIELD: 14 };
    expect(evened(draft)).toEqual(draft);
  });
});

it('reads what the platform tells in parts, whatever the order, and sends each factor once', () => {
  const factors = [
    { factor: 'RECORD', weight: 4.000000001 },
    { factor: 'TEXT', weight: 62 },
  ] as const;
  const draft = draftOf({ factors: [...factors] });
  expect(draft).toMatchObject({ TEXT: 62, RECORD: 4, FIELD: 0 });
  expect(listOf(draft).map(({ factor }) => factor)).toEqual(factorNames);
});
