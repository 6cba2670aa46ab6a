import { useSyncExternalStore } from 'react';
import type { IconName } from './icon.tsx';

/** A short word on what has just happened, with a way to undo it or to look at it. */
export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly icon: IconName;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
};

const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let lastId = 0;

/** Shows a toast: `showToast({ text: '申请已发出，对方 14 天内答复', icon: 'send' })`. At most three stand at once. */
export function showToast(toast: { text: string; icon?: IconName; action?: Toast['action'] }): void {
  lastId += 1;
  update([...toasts, { icon: 'tick' as const, ...toast, id: lastId }].slice(-3));
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  update(toasts.filter((toast) => toast.id !== id));
}

/** Takes all away, as when nobody looks at the page any more. */
export function dismissAllToasts(): void {
  update([]);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}

function update(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
