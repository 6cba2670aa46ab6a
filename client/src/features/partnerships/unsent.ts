import { dropKept } from '#lib/draft.ts';
import { keep, kept } from '#lib/kept.ts';
import type { Outgoing } from './conversation.state.ts';

/** The messages of one conversation that have not arrived yet, kept on this device over a reload. */
export function readUnsent(name: string): Outgoing[] {
  try {
    const stored: unknown = JSON.parse(kept(keyOf(name)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isOutgoing) : [];
  } catch {
    return [];
  }
}

export function keepUnsent(name: string, outgoing: readonly Outgoing[]): void {
  if (outgoing.length === 0) dropKept(keyOf(name));
  else keep(keyOf(name), JSON.stringify(outgoing));
}

function isOutgoing(value: unknown): value is Outgoing {
  if (typeof value !== 'object' || value === null) return false;
  return ['key', 'text', 'writtenAt'].every((name) => typeof Reflect.get(value, name) === 'string');
}

function keyOf(name: string): string {
  return `unsent:${name}`;
}
