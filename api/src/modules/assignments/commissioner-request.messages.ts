import type { CommissionerRequest } from './commissioner-request.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every step. `steps` says what happened. */
    CommissionerRequestsChanged: { readonly requests: readonly CommissionerRequest[] };
  }
}
