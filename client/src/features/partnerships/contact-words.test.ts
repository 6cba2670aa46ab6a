import { describe, expect, it } from 'vitest';
import { mentionsContact } from './contact-words.ts';

describe('a text that gives a contact away', () => {
  it.each(['电话 13800000000', '138 0000 0000', '加我微信', '请发 a@example.com', '0760-88888888'])(
    'is noticed: %s',
    (text) => expect(mentionsContact(text)).toBe(true),
  );

  it.each(['月产 3,000 套', 'GB/T 17743-2021', '380–780 nm，功率 150 W', '明年 3 月前', ''])(
    'is not seen where there are only figures: %s',
    (text) => expect(mentionsContact(text)).toBe(false),
  );
});
