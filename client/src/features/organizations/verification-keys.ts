type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** The id that J or K leads to; undefined for any other key, while somebody writes, and beyond either end. */
export function neighbour(event: Key, ids: readonly string[], from: string | undefined): string | undefined {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName))
    return undefined;
  const at = from === undefined ? -1 : ids.indexOf(from);
  return at + step < 0 ? undefined : ids[at + step];
}
