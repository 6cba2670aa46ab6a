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
