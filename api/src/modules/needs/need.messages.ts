import type { Need } from './need.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /**
     * As they stand now; told after every change, and after one of the owner that search shows. What was done stands in
     * `steps`; drafts are never told of.
     */
    NeedsChanged: { readonly needs: readonly Need[] };
    /** `solveBy` comes near: told at least once for each deadline, and maybe again with later changes. */
    NeedDeadlineNear: { readonly need: Need };
    NeedsRemoved: { readonly needIds: readonly Need['id'][] };
  }
}
