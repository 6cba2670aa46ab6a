import type { Id } from '#kernel/id.ts';

/** That something fits, and who is to know. */
export type MatchNews = {
  readonly id: string;
  readonly organizationId: Id<'organization'>;
  readonly needId: Id<'need'>;
  readonly itemId: string;
  /** `NEED`: the organization's need has found something; `OFFER`: its offer fits a new need. */
  readonly side: 'NEED' | 'OFFER';
  readonly foundAt: Date;
};

declare module '#kernel/bus.ts' {
  interface Messages {
    /** Told before it goes into letters: never less than once, perhaps again. A listener knows it by its id. */
    MatchFound: { readonly news: MatchNews };
  }
}
