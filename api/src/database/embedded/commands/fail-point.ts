import { ServerError } from '../values/server-error.ts';
import { type Document, isDocument, toCount } from '../values/types.ts';

/** `configureFailPoint` of the driver tests: lets named commands fail a number of times. */
export class FailPoint {
  #data: Document | undefined;
  #left = 0;

  configure(mode: unknown, data: unknown): void {
    this.#data = mode === 'off' || !isDocument(data) ? undefined : data;
    this.#left = isDocument(mode) ? toCount(mode.times, 0) : Number.POSITIVE_INFINITY;
  }

  /** What shall happen to this command instead, if anything. */
  take(name: string): Document | undefined {
    const commands = this.#data?.failCommands;
    if (!Array.isArray(commands) || !commands.includes(name) || this.#left <= 0) return undefined;
    this.#left--;
    return this.#data;
  }
}

export function throwDemanded({ errorCode, errorLabels, errorExtra }: Document): void {
  if (errorCode === undefined) return;
  throw new ServerError(Number(errorCode), 'FailPoint', "Failing command via 'failCommand' failpoint", {
    ...(errorLabels !== undefined && { errorLabels }),
    ...(isDocument(errorExtra) && errorExtra),
  });
}
