import { useEffect, useState } from 'react';
import { dropKept } from './draft.ts';
import { keep, kept } from './kept.ts';

type DraftFields = Readonly<Record<string, string | boolean | readonly string[]>>;

/**
 * What is being written into a form, kept on this device under `name` (form and account belong in it) until `forget`.
 * `wasKept` tells that an earlier visit left something.
 */
export function useFormDraft<Fields extends DraftFields>(name: string, empty: Fields) {
  const [{ fields, wasKept }, setState] = useState(() => readDraft(name, empty));
  const isEmpty = JSON.stringify(fields) === JSON.stringify(empty);
  useEffect(() => {
    if (isEmpty) dropKept(keyOf(name));
    else keep(keyOf(name), JSON.stringify(fields));
  }, [name, fields, isEmpty]);
  return {
    fields,
    wasKept,
    isEmpty,
    change: (changed: Partial<Fields>) =>
      setState((before) => ({ ...before, fields: { ...before.fields, ...changed } })),
    replace: (next: Fields) => setState({ fields: next, wasKept: false }),
    /** Takes the draft off the device at once: the page may be left before anything is drawn again. */
    forget: () => dropKept(keyOf(name)),
  };
}

/** The kept fields over the empty ones. What is not of the shape of the form (an older version's) is left out. */
export function readDraft<Fields extends DraftFields>(
  name: string,
  empty: Fields,
): { fields: Fields; wasKept: boolean } {
  const found = parsed(kept(keyOf(name)));
  const usable = Object.entries(found).filter(([key, value]) => isLike(value, empty[key]));
  return { fields: { ...empty, ...Object.fromEntries(usable) }, wasKept: usable.length > 0 };
}

function isLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example))
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  return typeof value === typeof example;
}

function parsed(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function keyOf(name: string): string {
  return `draft:${name}`;
}
