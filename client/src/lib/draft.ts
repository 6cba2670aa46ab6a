import { useEffect, useState } from 'react';
import { keep, kept } from './kept.ts';

/**
 * A text that is kept on this device while it is written, under a name of its own (account and place belong in it).
 * `forget` empties it once it was sent. A null name keeps nothing: nobody is known yet whose draft it would be.
 */
export function useDraft(name: string | null): {
  text: string;
  write: (text: string) => void;
  forget: () => void;
} {
  const [text, setText] = useState(() => read(name));
  useEffect(() => setText(read(name)), [name]);
  const write = (next: string) => {
    setText(next);
    if (name) keep(keyOf(name), next);
  };
  const forget = () => {
    setText('');
    if (name) dropKept(keyOf(name));
  };
  return { text, write, forget };
}

/** Takes what was kept off this device again. */
export function dropKept(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}

function read(name: string | null): string {
  return name ? (kept(keyOf(name)) ?? '') : '';
}

function keyOf(name: string): string {
  return `draft:${name}`;
}
