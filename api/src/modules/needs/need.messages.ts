import type { Need } from './need.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** As they stand now; told after every change, and after one of the owner that search shows. */
    NeedsChanged: { readonly needs: readonly Need[] };
    NeedsRemoved: { readonly needIds: readonly Need['id'][] };
  }
}
