/** Called with what a signal names; may be called twice for one. It must not throw. */
export type Heard = (ids: readonly string[]) => void;

/**
 * What processes on one database tell each other as it happens: that something new is there, never what it is. A signal
 * may be lost where a process dies, so whoever listens also reads anew from time to time (docs/live.md).
 */
export interface Signals {
  /** Tells every process, this one before it returns. */
  publish(topic: string, ids: readonly string[]): Promise<void>;
  /** Tells this process alone, at once; `publish` has to follow from an outbox. Never throws. */
  hint(topic: string, ids: readonly string[]): void;
  /** Until the returned function is called. */
  listen(topic: string, heard: Heard): () => void;
}
