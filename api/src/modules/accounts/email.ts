import { InvalidInput } from '#kernel/errors.ts';
import type { InputCheck } from '#kernel/input.ts';

const LONGEST = 254;
/** Tighter than RFC 5322: no quotes, no comments, no second address; what can be one is proved by a letter. */
const ADDRESS =
  /^[^\s<>()[\]\\,;:"@\p{Cc}\p{Cf}]+@[^\s<>()[\]\\,;:"@\p{Cc}\p{Cf}]+\.[^\s<>()[\]\\,;:"@.\p{Cc}\p{Cf}]+$/u;

export function isEmail(value: string): boolean {
  return value.length <= LONGEST && ADDRESS.test(value);
}

const notOne = {
  zh: '这不像邮箱，邮箱要像 name@example.com 这样',
  en: 'This is no e-mail address; one looks like name@example.com',
};

/** One address, trimmed and composed. @throws InvalidInput at `email`. */
export function readEmail(value: string): string {
  const email = composed(value);
  if (isEmail(email)) return email;
  throw new InvalidInput({ text: notOne, field: ['input', 'email'] });
}

/** The same among other fields, so that a form hears all that is wrong at once. */
export function checkEmail(input: InputCheck, value: string): string {
  const email = composed(value);
  if (!isEmail(email)) input.fault('email', notOne);
  return email;
}

function composed(value: string): string {
  return value.normalize('NFKC').trim();
}
