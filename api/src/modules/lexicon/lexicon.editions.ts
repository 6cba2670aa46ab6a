import type { Lexicon } from '#search';
import { type Edition, overlayAfter, shippedEdition, withVersions } from './lexicon.edition.ts';
import type { LexiconRepository } from './lexicon.repository.ts';

export type LexiconEditions = ReturnType<typeof createLexiconEditions>;

/** The present edition, kept in memory; each look fetches only what other processes have added since. */
export function createLexiconEditions(repository: LexiconRepository, shipped: Lexicon) {
  let edition = shippedEdition(shipped);

  return {
    async current(): Promise<Edition> {
      const versions = await repository.listAfter(edition.version);
      // Another look may have been faster while this one waited.
      const missing = versions.filter(({ version }) => version > edition.version);
      edition = withVersions(edition, missing);
      return edition;
    },

    /** What the edits up to a version put over the lexicon that ships today. */
    async overlayOf(version: number) {
      return overlayAfter(new Map(), await repository.listUpTo(version));
    },
  };
}
