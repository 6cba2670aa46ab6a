import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['driver', 'driver', 0],
  ['driver', 'drivr', 1],
  ['driver', 'dirver', 1],
  ['vapour', 'vapor', 1],
  ['chamber', 'chembar', 2],
  ['lens', 'flicker', 3],
  ['', 'a', 1],
])('is from %j to %j %i, or more than two', (left, right, distance) => {
  expect(editDistance(left, right, 2)).toBe(distance);
});
