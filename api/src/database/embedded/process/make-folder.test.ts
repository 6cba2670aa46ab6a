import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';

describe('making a folder', () => {
  const base = mkdtempSync(join(tmpdir(), 'make-folder-'));

  it('makes those above it, too, and may be repeated', () => {
    const path = join(base, 'a', 'b', 'c');
    makeFolder(path);
    makeFolder(path);
    expect(existsSync(path)).toBe(true);
  });

  it('fails below a file', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => makeFolder(join(base, 'file', 'below'))).toThrow();
  });

  it.skipIf(!existsSync('/proc/self'))('fails, and returns, where the system makes no folders', () => {
    expect(() => makeFolder('/proc/nothing/here')).toThrow();
  });
});
