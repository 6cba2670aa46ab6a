import { describe, expect, it } from 'vitest';
import { keepUnsent, readUnsent } from './unsent.ts';

const outgoing = [{ key: 'k1', text: '好', writtenAt: '2026-11-20T02:00:00Z', state: 'sending' }] as const;

describe('what is kept on this device', () => {
  it('is there after a reload, under the same key', () => {
    keepUnsent('account:partnership', outgoing);
    expect(readUnsent('account:partnership')).toMatchObject([{ key: 'k1', text: '好' }]);
  });

  it('is nobody else’s', () => {
    keepUnsent('account:partnership', outgoing);
    expect(readUnsent('other:partnership')).toEqual([]);
  });

  it('leaves nothing behind once all has arrived', () => {
    keepUnsent('account:partnership', outgoing);
    keepUnsent('account:partnership', []);
    expect(localStorage.length).toBe(0);
  });

  it.each(['not json', '{}', '[1, null, {"key": 3}]'])('ignores what is not a message: %s', (stored) => {
    localStorage.setItem('unsent:account:partnership', stored);
    expect(readUnsent('account:partnership')).toEqual([]);
  });
});
