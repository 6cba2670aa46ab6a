import type { Id } from '#kernel/id.ts';

/** That something fits, and who is to know. */
export type MatchNews = {
  readonly id: string;
  readonly organizationId: Id<'organization'>;
  /** False where only people of it are told. */
  readonly isForHouse: boolean;
  /** Its commissioners whom a new need fits in person: each is told once, also who is a member. */
  readonly commissionerIds: readonly Id<'commissioner'>[];
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
