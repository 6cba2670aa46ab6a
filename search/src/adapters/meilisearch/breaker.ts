/** Failures in a row after which nobody is made to wait any more. */
const FAILURES = 3;
const SHORTEST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Keeps callers from waiting for a server that does not answer: after some failures in a row all are refused at once
 * for a while, then one is let through to see. Pauses double while it stays dead. Times in milliseconds.
 */
export class Breaker {
  readonly #now: () => number;
  #failures = 0;
  #pause = SHORTEST_PAUSE;
  #openUntil = 0;
  #isProbing = false;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** True while calls are refused. */
  get isOpen(): boolean {
    return this.#failures >= FAILURES && (this.#isProbing || this.#now() < this.#openUntil);
  }

  /** True when a call may be made; it has to be followed by `succeeded` or `failed`. */
  admits(): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.isOpen) return false;
    this.#isProbing = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#pause = SHORTEST_PAUSE;
    this.#isProbing = false;
  }

  /** `isSure` where nothing listens at all: then there is no need to try three times. */
  failed(isSure = false): void {
    this.#failures = isSure ? Math.max(FAILURES, this.#failures + 1) : this.#failures + 1;
    if (this.#failures < FAILURES) return;
    if (this.#isProbing) this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
    this.#isProbing = false;
    this.#openUntil = this.#now() + this.#pause;
  }
}
