import { EJSON } from 'bson';

/** A value in the text of an error. */
export function show(value: unknown): string {
  try {
    return EJSON.stringify(value, { relaxed: true }) ?? 'undefined';
  } catch {
    return String(value);
  }
}
