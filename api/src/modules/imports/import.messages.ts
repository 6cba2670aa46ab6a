import type { ImportRun } from './run.model.ts';

declare module '#kernel/bus.ts' {
  interface Messages {
    /** All its rows are written, or it could not go on. Told at least once; not where somebody stopped it. */
    ImportEnded: { readonly run: ImportRun };
  }
}
