/** Milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Tries something again and again beside everything else, until it succeeds or is stopped. */
export class Retry {
  /** Of the latest try. */
  lastError: unknown = null;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  until(attempt: () => Promise<void>, pause = FIRST_PAUSE): void {
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    this.#timer = setTimeout(async () => {
      try {
        await attempt();
      } catch (error) {
        this.lastError = error;
        this.until(attempt, Math.min(LONGEST_PAUSE, pause * 2));
      }
    }, pause);
    // Nobody should wait for the end of a process because of this.
    this.#timer.unref();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }
}
