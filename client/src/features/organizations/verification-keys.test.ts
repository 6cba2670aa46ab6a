import { describe, expect, it } from 'vitest';
import { neighbour } from './verification-keys.ts';

const ids = ['a', 'b', 'c'];
const press = (key: string, change: Partial<Parameters<typeof neighbour>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: document.body,
  ...change,
});

describe('moving by key', () => {
  it('goes down with J and up with K', () => {
    expect(neighbour(press('j'), ids, 'a')).toBe('b');
    expect(neighbour(press('k'), ids, 'b')).toBe('a');
  });

  it('stays within the list', () => {
    expect(neighbour(press('k'), ids, 'a')).toBeUndefined();
    expect(neighbour(press('j'), ids, 'c')).toBeUndefined();
    expect(neighbour(press('j'), [], undefined)).toBeUndefined();
  });

  it('leaves letters alone while somebody writes', () => {
    expect(neighbour(press('j', { target: document.createElement('textarea') }), ids, 'a')).toBeUndefined();
  });

  it('leaves the keys of the browser alone', () => {
    expect(neighbour(press('k', { ctrlKey: true }), ids, 'b')).toBeUndefined();
    expect(neighbour(press('Enter'), ids, 'b')).toBeUndefined();
  });
});
