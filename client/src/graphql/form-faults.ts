import { fieldErrors, type UserErrorLike } from './errors.ts';

/**
 * The messages of a mutation for a form with these fields. What belongs to a part of a field (`budget.minYuan`) goes to
 * the field; what belongs to none of them stands together under `''`, so that no message is lost.
 */
export function formFaults(
  errors: readonly UserErrorLike[],
  fields: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const placed = errors.map(({ message, path }) => {
    const field = path?.find((name) => fields.includes(name));
    return { message, path: field ? [field] : null };
  });
  const homeless = placed.filter(({ path }) => path === null).map(({ message }) => message);
  const own = fieldErrors(placed.filter(({ path }) => path !== null));
  return homeless.length > 0 ? { ...own, '': [...new Set(homeless)].join(' ') } : own;
}

/** The faults without those of the fields that are being mended; the same object where none of them was faulty. */
export function withoutFaults(
  faults: Readonly<Record<string, string | undefined>>,
  fields: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const left = Object.entries(faults).filter(([field]) => !fields.includes(field));
  return left.length === Object.keys(faults).length ? faults : Object.fromEntries(left);
}

/** Faults by a key of the texts, in the words of the language in use. */
export function spokenFaults<Key extends string>(
  faults: Readonly<Record<string, Key>>,
  words: Readonly<Record<Key, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, words[key]]));
}
